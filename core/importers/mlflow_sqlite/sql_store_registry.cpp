// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/mlflow_sqlite/sql_store_registry.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace assay {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("SqlStoreRegistry", text);
}

QString quoted(QString name)
{
    return u'"' + name.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

/// The name under which a registry row is known: columns 0 and 1 are workspace and name.
QString modelName(const db::Statement& row)
{
    const QString workspace = row.text(0);
    return workspace.isEmpty() || workspace == u"default" ? row.text(1) : workspace + u'/' + row.text(1);
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
    ImportedModelVersion* version(const QString& name, qint64 number)
    {
        ImportedModel* owner = model(name);
        if (owner == nullptr)
            return nullptr;
        const auto found = std::find_if(owner->versions.begin(), owner->versions.end(),
            [number](const ImportedModelVersion& version) { return version.version == number; });
        return found == owner->versions.end() ? nullptr : &*found;
    }
    void orphan(const QString& table, const QString& name)
    {
        m_batch.issues.push_back({table, tr("A row names the model or version %1, which is not there; it is left out.").arg(name)});
    }

private:
    ImportBatch& m_batch;
    QHash<QString, std::size_t> m_models;
};

void readModels(db::ForeignDatabase& store, RegistryIndex& index)
{
    auto rows = selectColumns(store, QStringLiteral("registered_models"),
        {QStringLiteral("workspace"), QStringLiteral("name"), QStringLiteral("creation_time"), QStringLiteral("description")});
    while (rows && rows->step()) {
        ImportedModel model;
        model.name = modelName(*rows);
        model.createdAt = rows->integer(2);
        model.description = rows->text(3);
        model.externalId = QStringLiteral("mlflow:") + model.name + u'@' + QString::number(model.createdAt);
        index.add(std::move(model));
    }
}

void readVersions(db::ForeignDatabase& store, RegistryIndex& index)
{
    const QString table = QStringLiteral("model_versions");
    auto rows = selectColumns(store, table,
        {QStringLiteral("workspace"), QStringLiteral("name"), QStringLiteral("version"), QStringLiteral("run_id"),
            QStringLiteral("current_stage"), QStringLiteral("status"), QStringLiteral("description"),
            QStringLiteral("source"), QStringLiteral("user_id"), QStringLiteral("creation_time")});
    while (rows && rows->step()) {
        ImportedModel* model = index.model(modelName(*rows));
        const qint64 number = rows->integer(2);
        if (model == nullptr || number < 1 || number > 1'000'000'000) {
            index.orphan(table, modelName(*rows));
            continue;
        }
        ImportedModelVersion version;
        version.version = static_cast<int>(number);
        version.runExternalId = rows->text(3).isEmpty() ? QString() : QStringLiteral("mlflow:") + rows->text(3);
        version.stage = rows->text(4).isEmpty() ? QStringLiteral("None") : rows->text(4);
        version.status = rows->text(5);
        version.description = rows->text(6);
        version.source = rows->text(7);
        version.user = rows->text(8);
        version.createdAt = rows->integer(9);
        model->versions.push_back(std::move(version));
    }
}

void readAround(db::ForeignDatabase& store, RegistryIndex& index)
{
    const QString workspace = QStringLiteral("workspace");
    const QString name = QStringLiteral("name");
    const QString key = QStringLiteral("key");
    const QString value = QStringLiteral("value");
    const QString number = QStringLiteral("version");
    QString table = QStringLiteral("registered_model_tags");
    auto tags = selectColumns(store, table, {workspace, name, key, value});
    while (tags && tags->step()) {
        if (ImportedModel* model = index.model(modelName(*tags)))
            model->tags.push_back({tags->text(2), tags->text(3)});
        else
            index.orphan(table, modelName(*tags));
    }
    table = QStringLiteral("model_version_tags");
    auto versionTags = selectColumns(store, table, {workspace, name, key, value, number});
    while (versionTags && versionTags->step()) {
        if (ImportedModelVersion* version = index.version(modelName(*versionTags), versionTags->integer(4)))
            version->tags.push_back({versionTags->text(2), versionTags->text(3)});
        else
            index.orphan(table, modelName(*versionTags));
    }
    table = QStringLiteral("registered_model_aliases");
    auto aliases = selectColumns(store, table, {workspace, name, QStringLiteral("alias"), number});
    while (aliases && aliases->step()) {
        const QString owner = modelName(*aliases);
        if (const ImportedModelVersion* version = index.version(owner, aliases->integer(3)))
            index.model(owner)->aliases.push_back({aliases->text(2), version->version});
        else
            index.orphan(table, owner);
    }
}

} // namespace

std::optional<db::Statement> selectColumns(db::ForeignDatabase& store, const QString& table, const QStringList& columns,
    const QString& tail)
{
    if (!store.hasTable(table))
        return std::nullopt;
    const QStringList present = store.columns(table);
    QStringList wanted;
    for (const QString& column : columns)
        wanted.push_back(present.contains(column, Qt::CaseInsensitive) ? quoted(column) : QStringLiteral("NULL"));
    const QString sql = QStringLiteral("SELECT %1 FROM %2 %3").arg(wanted.join(QStringLiteral(", ")), quoted(table), tail);
    return store.connection().prepare(sql.toUtf8());
}

void readSqlRegistry(db::ForeignDatabase& store, ImportBatch& batch)
{
    RegistryIndex index(batch);
    readModels(store, index);
    readVersions(store, index);
    readAround(store, index);
}

} // namespace assay
