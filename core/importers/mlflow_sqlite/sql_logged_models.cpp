// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/mlflow_sqlite/sql_logged_models.h"

#include "core/base/text.h"

#include <QHash>

namespace assay {
namespace {

using Places = QHash<QByteArray, std::size_t>; ///< Of the models, by model_id.

Places readModels(const SqlSource& source, std::vector<LoggedModel>& models)
{
    Places places;
    SqlTable rows(source, QStringLiteral("logged_models"),
                  {QStringLiteral("model_id"), QStringLiteral("name"), QStringLiteral("status"),
                   QStringLiteral("model_type"), QStringLiteral("artifact_location"), QStringLiteral("lifecycle_stage"),
                   QStringLiteral("source_run_id"), QStringLiteral("creation_timestamp_ms")});
    while (rows.next()) {
        const QByteArray id = rows.bytes(0);
        if (id.isEmpty() || places.contains(id)) {
            rows.issue(Text::tr("The logged model has no id of its own; it is left out."));
            continue;
        }
        LoggedModel model;
        model.id = rows.text(0);
        model.name = rows.text(1);
        model.status = loggedModelStatus(rows.text(2));
        model.type = rows.text(3);
        model.location = rows.text(4);
        model.stage = rows.text(5);
        model.runId = rows.text(6);
        model.createdAt = rows.whole(7).value_or(0);
        places.insert(id, models.size());
        models.push_back(std::move(model));
    }
    return places;
}

void readAttributes(SqlTable rows, const Places& places, std::vector<LoggedModel>& models,
                    std::vector<Attribute> LoggedModel::*into)
{
    while (rows.next()) {
        if (const auto place = places.constFind(rows.bytes(0)); place != places.constEnd())
            (models[*place].*into).push_back({rows.text(1), rows.text(2)});
        else
            rows.issue(Text::tr("The row belongs to no logged model that was read; it is left out."));
    }
}

void readOutputs(const SqlSource& source, const Places& places, std::vector<LoggedModel>& models)
{
    SqlTable links(source, QStringLiteral("inputs"),
                   {QStringLiteral("source_type"), QStringLiteral("source_id"), QStringLiteral("destination_type"),
                    QStringLiteral("destination_id"), QStringLiteral("step")});
    while (links.next()) {
        if (links.row().bytesView(0) != "RUN_OUTPUT" || links.row().bytesView(2) != "MODEL_OUTPUT")
            continue;
        const auto place = places.constFind(links.bytes(3));
        if (place == places.constEnd()) // its model was cleared away
            continue;
        LoggedModel& model = models[*place];
        model.runId = model.runId.isEmpty() ? links.text(1) : model.runId;
        model.step = links.whole(4);
    }
}

} // namespace

std::vector<LoggedModel> readSqlLoggedModels(const SqlSource& source)
{
    std::vector<LoggedModel> models;
    const Places places = readModels(source, models);
    const QString id = QStringLiteral("model_id");
    readAttributes(SqlTable(source, QStringLiteral("logged_model_params"),
                            {id, QStringLiteral("param_key"), QStringLiteral("param_value")}),
                   places, models, &LoggedModel::params);
    readAttributes(SqlTable(source, QStringLiteral("logged_model_tags"),
                            {id, QStringLiteral("tag_key"), QStringLiteral("tag_value")}),
                   places, models, &LoggedModel::tags);
    readOutputs(source, places, models);
    return models;
}

} // namespace assay
