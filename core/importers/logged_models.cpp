// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/logged_models.h"

#include "core/base/canonical_json.h"
#include "core/base/text.h"
#include "core/importers/mlflow_names.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace assay {
namespace {

const QString TagKey = QStringLiteral("mlflow.loggedModels");

QByteArray objectOf(const std::vector<Attribute>& attributes)
{
    CanonicalObject object;
    for (const Attribute& attribute : attributes)
        object.setText(attribute.key, attribute.value);
    return object.bytes();
}

QByteArray jsonOf(const LoggedModel& model)
{
    CanonicalObject object;
    object.setText(u"model_id", model.id);
    object.setText(u"name", model.name);
    object.setText(u"status", model.status);
    object.setText(u"lifecycle_stage", model.stage);
    object.setText(u"artifact_location", model.location);
    object.setInteger(u"creation_time", model.createdAt);
    if (!model.type.isEmpty())
        object.setText(u"model_type", model.type);
    if (model.step)
        object.setInteger(u"step", *model.step);
    if (!model.params.empty())
        object.set(u"params", objectOf(model.params));
    if (!model.tags.empty())
        object.set(u"tags", objectOf(model.tags));
    return object.bytes();
}

QHash<QString, std::size_t> runsById(const ImportBatch& batch)
{
    QHash<QString, std::size_t> places;
    for (std::size_t i = 0; i < batch.runs.size(); ++i)
        places.insert(batch.runs[i].externalId, i);
    return places;
}

/// From MLflow 3 on a version's source may be "models:/<model id>".
void nameRunsOfVersions(const QHash<QString, QString>& runOfModel, ImportBatch& batch)
{
    const QString scheme = QStringLiteral("models:/");
    for (ImportedModel& model : batch.models) {
        for (ImportedModelVersion& version : model.versions) {
            if (version.runExternalId.isEmpty() && version.source.startsWith(scheme))
                version.runExternalId = runOfModel.value(version.source.mid(scheme.size()));
        }
    }
}

} // namespace

QString loggedModelStatus(const QString& word)
{
    if (word == u"1")
        return QStringLiteral("PENDING");
    if (word == u"2")
        return QStringLiteral("READY");
    if (word == u"3")
        return QStringLiteral("FAILED");
    return word == u"0" || word.isEmpty() ? QStringLiteral("UNSPECIFIED") : word;
}

void attachLoggedModels(std::vector<LoggedModel> models, ArtifactFinder& artifacts, ImportBatch& batch)
{
    std::sort(models.begin(), models.end(),
              [](const auto& a, const auto& b) { return std::tie(a.createdAt, a.id) < std::tie(b.createdAt, b.id); });
    const auto places = runsById(batch);
    QHash<std::size_t, QByteArrayList> texts;
    QHash<QString, QString> runOfModel;
    qint64 ownerless = 0;
    for (const LoggedModel& model : models) {
        const auto place = places.constFind(mlflowId(model.runId));
        if (place == places.constEnd()) {
            ++ownerless;
            continue;
        }
        ImportedRun& run = batch.runs[*place];
        texts[*place].push_back(jsonOf(model));
        runOfModel.insert(model.id, run.externalId);
        auto found =
            artifacts.find({model.id, model.location, model.inStore, QStringLiteral("models/%1/").arg(model.id)});
        run.artifacts.insert(run.artifacts.end(), std::make_move_iterator(found.begin()),
                             std::make_move_iterator(found.end()));
    }
    for (auto each = texts.begin(); each != texts.end(); ++each)
        batch.runs[each.key()].tags.push_back({TagKey, QString::fromUtf8(canonicalArray(each.value()))});
    nameRunsOfVersions(runOfModel, batch);
    if (ownerless > 0) {
        batch.notes.push_back(
            {Text::tr("logged models"),
             Text::tr("%1 logged models belong to no run of this store; they are left out.").arg(ownerless)});
    }
}

} // namespace assay
