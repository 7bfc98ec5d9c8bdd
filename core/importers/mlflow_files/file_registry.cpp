// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/mlflow_files/file_registry.h"

#include "core/base/text.h"
#include "core/importers/mlflow_names.h"

#include <algorithm>

namespace assay {
namespace {

/// Releases differ in what they call it.
qint64 creationTime(FileStore& store, const YamlValue& meta, const QString& folder)
{
    const QStringView name = meta.member(u"creation_timestamp") != nullptr ? u"creation_timestamp" : u"creation_time";
    return store.whole(meta, name, folder).value_or(0);
}

void readVersion(FileStore& store, const QString& folder, ImportedModel& model)
{
    const auto values = store.meta(folder);
    if (!values)
        return;
    const qint64 number = values->integerOf(u"version").value_or(0);
    const bool known = std::any_of(model.versions.begin(), model.versions.end(),
                                   [number](const ImportedModelVersion& version) { return version.version == number; });
    if (number < 1 || number > 1'000'000'000 || known) {
        store.issue(folder, Text::tr("The model version has no number of its own; it is left out."));
        return;
    }
    ImportedModelVersion version;
    version.version = static_cast<int>(number);
    version.runExternalId = mlflowId(values->textOf(u"run_id"));
    const YamlValue* stage = values->member(u"current_stage"); // "None" is a word here, no null
    version.stage = firstOf(stage != nullptr ? stage->text : QString(), QStringLiteral("None"));
    version.status = values->textOf(u"status");
    version.description = values->textOf(u"description");
    version.source = values->textOf(u"source");
    version.user = values->textOf(u"user_id");
    version.createdAt = creationTime(store, *values, folder);
    version.tags = store.attributes(folder + QStringLiteral("/tags"));
    model.versions.push_back(std::move(version));
}

void readAliases(FileStore& store, const QString& folder, ImportedModel& model)
{
    for (const Attribute& alias : store.attributes(folder + QStringLiteral("/aliases"))) {
        const int number = alias.value.trimmed().toInt();
        if (number > 0)
            model.aliases.push_back({alias.key, number});
        else
            store.issue(folder, Text::tr("The alias %1 does not name a version.").arg(alias.key));
    }
}

} // namespace

void readFileRegistry(FileStore& store, const QString& folder, ImportBatch& batch)
{
    QSet<QString> known;
    for (const SourceEntry& entry : store.entries(folder)) {
        const QString path = folder + u'/' + entry.name;
        const auto values = entry.isFolder ? store.meta(path) : std::nullopt;
        if (!values)
            continue;
        ImportedModel model;
        model.name = firstOf(values->textOf(u"name"), entry.name);
        if (known.contains(model.name)) {
            store.issue(path, Text::tr("The model has no name of its own; it is left out."));
            continue;
        }
        known.insert(model.name);
        model.description = values->textOf(u"description");
        model.createdAt = creationTime(store, *values, path);
        model.externalId = mlflowId(model.name + u'@' + QString::number(model.createdAt));
        model.tags = store.attributes(path + QStringLiteral("/tags"));
        readAliases(store, path, model);
        for (const SourceEntry& below : store.entries(path)) {
            if (below.isFolder && below.name.startsWith(u"version-"))
                readVersion(store, path + u'/' + below.name, model);
        }
        batch.models.push_back(std::move(model));
    }
}

} // namespace assay
