// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/mlflow_sqlite/sql_store_registry.h"

#include "core/base/text.h"
#include "core/importers/mlflow_names.h"

#include <QHash>
#include <QSet>

#include <utility>

namespace assay {
namespace {

/// The name under which a registry row is known: columns 0 and 1 are workspace and name.
QString modelName(SqlTable& row)
{
    return nameInWorkspace(row.text(0), row.text(1));
}

/// Where each model and version of the batch is, for the rows of the tables around them.
class RegistryIndex {
public:
    explicit RegistryIndex(ImportBatch& batch)
        : m_batch(batch)
    {
    }

    void add(ImportedModel model)
    {
        m_models.insert(model.name, m_batch.models.size());
        m_batch.models.push_back(std::move(model));
    }
    ImportedModel* model(const QString& name)
    {
        const auto found = m_models.constFind(name);
        return found == m_models.constEnd() ? nullptr : &m_batch.models[*found];
    }
    void addVersion(ImportedModel& owner, ImportedModelVersion version)
    {
        m_versions.insert({owner.name, version.version}, owner.versions.size());
        owner.versions.push_back(std::move(version));
    }
    ImportedModelVersion* version(const QString& name, qint64 number)
    {
        const auto found = m_versions.constFind({name, number});
        return found == m_versions.constEnd() ? nullptr : &model(name)->versions[*found];
    }

private:
    ImportBatch& m_batch;
    QHash<QString, std::size_t> m_models;
    QHash<std::pair<QString, qint64>, std::size_t> m_versions; ///< Place in its model.
};

void readModels(const SqlSource& source, RegistryIndex& index)
{
    SqlTable rows(source, QStringLiteral("registered_models"),
                  {QStringLiteral("workspace"), QStringLiteral("name"), QStringLiteral("creation_time"),
                   QStringLiteral("description")});
    while (rows.next()) {
        ImportedModel model;
        model.name = modelName(rows);
        if (model.name.isEmpty() || index.model(model.name) != nullptr) {
            rows.issue(Text::tr("The model has no name of its own; it is left out."));
            continue;
        }
        model.createdAt = rows.whole(2).value_or(0);
        model.description = rows.text(3);
        model.externalId = mlflowId(model.name + u'@' + QString::number(model.createdAt));
        index.add(std::move(model));
    }
}

void readVersions(const SqlSource& source, RegistryIndex& index)
{
    SqlTable rows(source, QStringLiteral("model_versions"),
                  {QStringLiteral("workspace"), QStringLiteral("name"), QStringLiteral("version"),
                   QStringLiteral("run_id"), QStringLiteral("current_stage"), QStringLiteral("status"),
                   QStringLiteral("description"), QStringLiteral("source"), QStringLiteral("user_id"),
                   QStringLiteral("creation_time")});
    while (rows.next()) {
        ImportedModel* model = index.model(modelName(rows));
        const qint64 number = rows.whole(2).value_or(0);
        if (model == nullptr || number < 1 || number > 1'000'000'000 || index.version(model->name, number) != nullptr) {
            rows.issue(Text::tr("The version has no number of its own or its model is not there; it is left out."));
            continue;
        }
        ImportedModelVersion version;
        version.version = static_cast<int>(number);
        version.runExternalId = mlflowId(rows.text(3));
        version.stage = firstOf(rows.text(4), QStringLiteral("None"));
        version.status = rows.text(5);
        version.description = rows.text(6);
        version.source = rows.text(7);
        version.user = rows.text(8);
        version.createdAt = rows.whole(9).value_or(0);
        index.addVersion(*model, std::move(version));
    }
}

void readTags(const SqlSource& source, RegistryIndex& index)
{
    const QStringList columns{QStringLiteral("workspace"), QStringLiteral("name"), QStringLiteral("key"),
                              QStringLiteral("value"), QStringLiteral("version")};
    SqlTable tags(source, QStringLiteral("registered_model_tags"), columns.mid(0, 4));
    while (tags.next()) {
        if (ImportedModel* model = index.model(modelName(tags)))
            model->tags.push_back({tags.text(2), tags.text(3)});
        else
            tags.issue(
                Text::tr("The tag names the model %1, which is not there; it is left out.").arg(modelName(tags)));
    }
    SqlTable versionTags(source, QStringLiteral("model_version_tags"), columns);
    while (versionTags.next()) {
        const QString owner = modelName(versionTags);
        if (ImportedModelVersion* version = index.version(owner, versionTags.whole(4).value_or(0)))
            version->tags.push_back({versionTags.text(2), versionTags.text(3)});
        else
            versionTags.issue(Text::tr("The tag names a version of %1 that is not there; it is left out.").arg(owner));
    }
}

void readAliases(const SqlSource& source, RegistryIndex& index)
{
    SqlTable aliases(
        source, QStringLiteral("registered_model_aliases"),
        {QStringLiteral("workspace"), QStringLiteral("name"), QStringLiteral("alias"), QStringLiteral("version")});
    QSet<std::pair<QString, QString>> seen;
    while (aliases.next()) {
        const QString owner = modelName(aliases);
        const QString alias = aliases.text(2);
        const ImportedModelVersion* version = index.version(owner, aliases.whole(3).value_or(0));
        if (version == nullptr) {
            aliases.issue(Text::tr("The alias names a version of %1 that is not there; it is left out.").arg(owner));
        } else if (seen.contains({owner, alias})) {
            aliases.issue(Text::tr("%1 has this alias twice; the first is kept.").arg(owner));
        } else {
            seen.insert({owner, alias});
            index.model(owner)->aliases.push_back({alias, version->version});
        }
    }
}

} // namespace

QString nameInWorkspace(const QString& workspace, const QString& name)
{
    return workspace.isEmpty() || workspace == u"default" ? name : workspace + u'/' + name;
}

void readSqlRegistry(const SqlSource& source, ImportBatch& batch)
{
    RegistryIndex index(batch);
    readModels(source, index);
    readVersions(source, index);
    readTags(source, index);
    readAliases(source, index);
}

} // namespace assay
