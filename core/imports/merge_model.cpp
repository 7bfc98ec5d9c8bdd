// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/merge_context.h"

#include "core/base/ulid.h"
#include "core/models/model_rows.h"

namespace assay::imports {
namespace {

const QString ModelEntity = QStringLiteral("registered_model");

struct KnownModel {
    RegisteredModelId id;
    QString uid;
    QString description;
};

std::optional<KnownModel> findModel(db::Connection& connection, const QString& externalId)
{
    db::Statement row = connection.prepare("SELECT id, uid, description FROM registered_model WHERE external_id = ?");
    row.bind(externalId);
    if (!row.step())
        return std::nullopt;
    return KnownModel{{row.integer(0)}, row.text(1), row.text(2)};
}

/// The stored value of one name below one owner; nothing where it is not there.
std::optional<QString> stored(db::Connection& connection, QByteArrayView sql, qint64 owner, const QString& name)
{
    db::Statement row = connection.prepare(sql);
    row.bind(owner).bind(name);
    return row.step() ? std::optional(row.text(0)) : std::nullopt;
}

std::optional<qint64> versionId(db::Connection& connection, RegisteredModelId model, int version)
{
    db::Statement row = connection.prepare("SELECT id FROM model_version WHERE model_id = ? AND version = ?");
    row.bind(model.value).bind(version);
    return row.step() ? std::optional(row.integer(0)) : std::nullopt;
}

bool sameVersion(db::Connection& connection, qint64 id, const ImportedModelVersion& version)
{
    db::Statement row = connection.prepare(
        "SELECT run_external_id, stage, status, description, source, user_name, created_at FROM model_version"
        " WHERE id = ?");
    row.bind(id).step();
    if (row.text(0) != version.runExternalId || row.text(1) != version.stage || row.text(2) != version.status
        || row.text(3) != version.description || row.text(4) != version.source || row.text(5) != version.user
        || row.integer(6) != version.createdAt)
        return false;
    for (const Attribute& tag : version.tags) {
        if (stored(connection, "SELECT value FROM model_version_tag WHERE version_id = ? AND name = ?", id, tag.key)
            != tag.value)
            return false;
    }
    return true;
}

void writeVersion(db::Connection& connection, RegisteredModelId model, const ImportedModelVersion& version)
{
    db::Statement row = connection.prepare(
        "INSERT INTO model_version (model_id, version, run_external_id, stage, status, description, source, user_name,"
        " created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (model_id, version) DO UPDATE SET"
        " run_external_id = excluded.run_external_id, stage = excluded.stage, status = excluded.status,"
        " description = excluded.description, source = excluded.source, user_name = excluded.user_name,"
        " created_at = excluded.created_at RETURNING id");
    row.bind(model.value).bind(version.version).bind(version.runExternalId).bind(version.stage).bind(version.status);
    row.bind(version.description).bind(version.source).bind(version.user).bind(version.createdAt).step();
    const qint64 id = row.integer(0);
    row.reset();
    db::Statement tagRow = connection.prepare("INSERT INTO model_version_tag (version_id, name, value) VALUES (?, ?, ?)"
                                              " ON CONFLICT (version_id, name) DO UPDATE SET value = excluded.value");
    for (const Attribute& tag : version.tags)
        tagRow.bind(id).bind(tag.key).bind(tag.value).run();
}

/// Counts the versions and aliases that are new or different and answers whether there are any.
bool countDetails(MergeContext& context, const std::optional<KnownModel>& known, const ImportedModel& model)
{
    bool news = false;
    for (const ImportedModelVersion& version : model.versions) {
        const std::optional<qint64> id =
            known ? versionId(context.connection, known->id, version.version) : std::nullopt;
        const bool same = id && sameVersion(context.connection, *id, version);
        ++(same     ? context.counts.versions.unchanged
               : id ? context.counts.versions.updated
                    : context.counts.versions.created);
        news = news || !same;
    }
    for (const ImportedAlias& alias : model.aliases) {
        const std::optional<QString> before = known
            ? stored(context.connection,
                     "SELECT CAST(version AS TEXT) FROM model_alias WHERE model_id = ? AND alias = ?", known->id.value,
                     alias.alias)
            : std::nullopt;
        const bool same = before == QString::number(alias.version);
        ++(same         ? context.counts.aliases.unchanged
               : before ? context.counts.aliases.updated
                        : context.counts.aliases.created);
        news = news || !same;
    }
    return news;
}

bool sameModel(db::Connection& connection, const KnownModel& known, const ImportedModel& model)
{
    if (known.description != model.description)
        return false;
    for (const Attribute& tag : model.tags) {
        if (stored(connection, "SELECT value FROM registered_model_tag WHERE model_id = ? AND name = ?", known.id.value,
                   tag.key)
            != tag.value)
            return false;
    }
    return true;
}

KnownModel writeRow(MergeContext& context, const std::optional<KnownModel>& known, const ImportedModel& model)
{
    if (known) {
        context.connection.prepare("UPDATE registered_model SET description = ? WHERE id = ?")
            .bind(model.description)
            .bind(known->id.value)
            .run();
        return *known;
    }
    const QString uid = newUlid(context.transaction->now());
    db::Statement row = context.connection.prepare("INSERT INTO registered_model (uid, external_id, name, description,"
                                                   " created_at) VALUES (?, ?, ?, ?, ?) RETURNING id");
    row.bind(uid).bind(model.externalId).bind(model.name).bind(model.description).bind(model.createdAt).step();
    return {{row.integer(0)}, uid, model.description};
}

void writeDetails(db::Connection& connection, RegisteredModelId id, const ImportedModel& model)
{
    db::Statement tagRow =
        connection.prepare("INSERT INTO registered_model_tag (model_id, name, value) VALUES (?, ?, ?)"
                           " ON CONFLICT (model_id, name) DO UPDATE SET value = excluded.value");
    for (const Attribute& tag : model.tags)
        tagRow.bind(id.value).bind(tag.key).bind(tag.value).run();
    for (const ImportedModelVersion& version : model.versions)
        writeVersion(connection, id, version);
    db::Statement alias = connection.prepare("INSERT INTO model_alias (model_id, alias, version) VALUES (?, ?, ?)"
                                             " ON CONFLICT (model_id, alias) DO UPDATE SET version = excluded.version");
    for (const ImportedAlias& entry : model.aliases)
        alias.bind(id.value).bind(entry.alias).bind(entry.version).run();
}

} // namespace

void mergeModel(MergeContext& context, const ImportedModel& model)
{
    const std::optional<KnownModel> known = findModel(context.connection, model.externalId);
    const bool news = countDetails(context, known, model);
    if (known && !news && sameModel(context.connection, *known, model)) {
        ++context.counts.models.unchanged;
        return;
    }
    ++(known ? context.counts.models.updated : context.counts.models.created);
    if (!context.writing())
        return;
    const std::optional<Digest> before =
        known ? std::optional(models::modelHash(context.connection, known->id)) : std::nullopt;
    const KnownModel row = writeRow(context, known, model);
    writeDetails(context.connection, row.id, model);
    context.transaction->record({.verb = QStringLiteral("imported"),
                                 .entity = ModelEntity,
                                 .entityId = row.uid,
                                 .before = before,
                                 .after = models::modelHash(context.connection, row.id)});
}

} // namespace assay::imports
