// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/runs/run_columns.h"

#include "core/runs/series_store.h"

#include <algorithm>
#include <cmath>

namespace assay {
namespace {

using Kind = RunField::Kind;

constexpr double millisecondsPerSecond = 1000;
const QString mlflowPrefix = QStringLiteral("mlflow:");

QJsonValue attributeOf(const std::vector<Attribute>& attributes, const QString& key)
{
    const auto found =
        std::find_if(attributes.begin(), attributes.end(), [&](const Attribute& one) { return one.key == key; });
    return found == attributes.end() ? QJsonValue() : QJsonValue(found->value);
}

QJsonValue metricOf(const RunRow& row, const RunField& field)
{
    const auto found = std::find_if(row.metrics.begin(), row.metrics.end(),
                                    [&](const SeriesSummary& one) { return one.key == field.key; });
    if (found == row.metrics.end() || found->points == 0)
        return {};
    if (field.value == RunField::Value::Last)
        return exactValue(found->last);
    const double extreme = field.value == RunField::Value::Minimum ? found->minimum : found->maximum;
    return std::isnan(extreme) ? QJsonValue() : QJsonValue(extreme);
}

QJsonValue metricAtStep(db::Connection& connection, const RunRow& row, const RunField& field)
{
    const std::optional<SeriesId> series = series::find(connection, row.run.id, field.key);
    const std::optional<double> value = series ? series::valueAt(connection, *series, field.step) : std::nullopt;
    return value ? exactValue(*value) : QJsonValue();
}

QJsonValue inputsOf(const RunRow& row, Kind kind)
{
    QStringList texts;
    for (const DatasetInput& input : row.inputs) {
        if (kind == Kind::DatasetName)
            texts << input.name;
        else if (kind == Kind::DatasetDigest)
            texts << input.digest;
        else if (kind == Kind::DatasetContext)
            texts << input.context;
        else
            texts << (input.digest.isEmpty() ? input.name : input.name + QLatin1Char('@') + input.digest);
    }
    texts.removeDuplicates();
    return texts.join(QStringLiteral(", "));
}

QJsonValue cellOf(const RunRow& row, const RunField& field)
{
    const Run& run = row.run;
    switch (field.kind) {
    case Kind::Name:
        return run.name;
    case Kind::Status:
        return toString(run.status);
    case Kind::Started:
        return timeText(run.startedAt);
    case Kind::Ended:
        return timeText(run.endedAt);
    case Kind::Duration:
        if (!run.startedAt || !run.endedAt)
            return {};
        return static_cast<double>(*run.endedAt - *run.startedAt) / millisecondsPerSecond;
    case Kind::User:
        return run.user;
    case Kind::Source:
        return run.source;
    case Kind::Experiment:
        return row.experimentName;
    case Kind::Lifecycle:
        if (run.deleted)
            return QStringLiteral("deleted");
        return run.archivedAt ? QStringLiteral("archived") : QStringLiteral("active");
    case Kind::RunId:
        return run.externalId.startsWith(mlflowPrefix) ? run.externalId.mid(mlflowPrefix.size()) : run.uid;
    case Kind::Uid:
        return run.uid;
    case Kind::Metric:
        return metricOf(row, field);
    case Kind::Param:
        return attributeOf(row.params, field.key);
    case Kind::Tag:
        return attributeOf(row.tags, field.key);
    case Kind::Data:
    case Kind::DatasetName:
    case Kind::DatasetDigest:
    case Kind::DatasetContext:
        return inputsOf(row, field.kind);
    }
    return {};
}

} // namespace

Listing usualListing(const std::vector<RunRow>& rows)
{
    Listing listing;
    for (const char* column : {"uid", "name", "experiment", "status", "deleted", "started_at", "ended_at", "params",
                               "tags", "metrics", "points", "external_id", "archived_at"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (const RunRow& row : rows) {
        qint64 points = 0;
        for (const SeriesSummary& series : row.metrics)
            points += series.points;
        listing.rows.push_back({row.run.uid, row.run.name, row.experimentName, toString(row.run.status),
                                row.run.deleted, timeText(row.run.startedAt), timeText(row.run.endedAt),
                                static_cast<qint64>(row.params.size()), static_cast<qint64>(row.tags.size()),
                                static_cast<qint64>(row.metrics.size()), points, row.run.externalId,
                                timeText(row.run.archivedAt)});
    }
    return listing;
}

Listing listingOf(db::Connection& connection, const std::vector<RunRow>& rows, const std::vector<QueryColumn>& columns)
{
    Listing listing;
    for (const QueryColumn& column : columns)
        listing.columns.push_back(column.title);
    for (const RunRow& row : rows) {
        std::vector<QJsonValue>& cells = listing.rows.emplace_back();
        for (const QueryColumn& column : columns)
            cells.push_back(isAtStep(column.field) ? metricAtStep(connection, row, column.field)
                                                   : cellOf(row, column.field));
    }
    return listing;
}

} // namespace assay
