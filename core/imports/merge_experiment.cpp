// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/merge_context.h"

#include "core/base/ulid.h"
#include "core/runs/run_rows.h"

namespace assay::imports {
namespace {

const QString ExperimentEntity = QStringLiteral("experiment");

struct KnownExperiment {
    ExperimentId id;
    QString uid;
    QString name;
    bool deleted = false;
    QString externalId;
};

std::optional<KnownExperiment> experimentKnownBy(db::Connection& connection, const QString& externalId)
{
    db::Statement row = connection.prepare("SELECT id, uid, name, deleted FROM experiment WHERE external_id = ?");
    row.bind(externalId);
    if (externalId.isEmpty() || !row.step())
        return std::nullopt;
    return KnownExperiment{{row.integer(0)}, row.text(1), row.text(2), row.boolean(3), externalId};
}

/// With the identity that it is to have: its own, unless another experiment of the project has that.
struct FoundExperiment {
    std::optional<KnownExperiment> known;
    QString externalId;
};

/// By its former identity first: that is this very source.
FoundExperiment findExperiment(db::Connection& connection, const ImportedExperiment& experiment)
{
    const auto byOwn = experimentKnownBy(connection, experiment.externalId);
    const auto byFormer = experimentKnownBy(connection, experiment.formerExternalId);
    if (byFormer && byOwn)
        return {byFormer, byFormer->externalId};
    return {byFormer ? byFormer : byOwn, experiment.externalId};
}

KnownExperiment insert(db::WriteTransaction& transaction, const ImportedExperiment& experiment)
{
    const QString uid = newUlid(transaction.now());
    db::Statement row = transaction.connection().prepare(
        "INSERT INTO experiment (uid, external_id, name, deleted, created_at) VALUES (?, ?, ?, ?, ?) RETURNING id");
    row.bind(uid).bind(experiment.externalId).bind(experiment.name).bind(experiment.deleted);
    row.bind(experiment.createdAt).step();
    return {{row.integer(0)}, uid, experiment.name, experiment.deleted, experiment.externalId};
}

/// Tags that are new or say something else now.
std::vector<Attribute> newsOf(db::Connection& connection, ExperimentId id, const std::vector<Attribute>& tags)
{
    std::vector<Attribute> news;
    db::Statement row = connection.prepare("SELECT value FROM experiment_tag WHERE experiment_id = ? AND name = ?");
    for (const Attribute& tag : tags) {
        row.bind(id.value).bind(tag.key);
        if (!row.step() || row.text(0) != tag.value)
            news.push_back(tag);
        row.reset();
    }
    return news;
}

void writeTags(db::Connection& connection, ExperimentId id, const std::vector<Attribute>& tags)
{
    db::Statement row = connection.prepare("INSERT INTO experiment_tag (experiment_id, name, value) VALUES (?, ?, ?)"
                                           " ON CONFLICT (experiment_id, name) DO UPDATE SET value = excluded.value");
    for (const Attribute& tag : tags)
        row.bind(id.value).bind(tag.key).bind(tag.value).run();
}

void create(MergeContext& context, const ImportedExperiment& experiment)
{
    ++context.counts.experiments.created;
    context.experiments.insert(experiment.externalId, {});
    if (!context.writing())
        return;
    const KnownExperiment made = insert(*context.transaction, experiment);
    writeTags(context.connection, made.id, experiment.tags);
    context.experiments.insert(experiment.externalId, made.id);
    context.transaction->record({.verb = QStringLiteral("created"),
                                 .entity = ExperimentEntity,
                                 .entityId = made.uid,
                                 .after = runs::experimentHash(context.connection, made.id)});
}

} // namespace

void mergeExperiment(MergeContext& context, const ImportedExperiment& experiment)
{
    const auto [known, externalId] = findExperiment(context.connection, experiment);
    if (!known)
        return create(context, experiment);
    context.experiments.insert(experiment.externalId, known->id);
    const std::vector<Attribute> tags = newsOf(context.connection, known->id, experiment.tags);
    if (tags.empty() && known->name == experiment.name && known->deleted == experiment.deleted
        && known->externalId == externalId) {
        ++context.counts.experiments.unchanged;
        return;
    }
    ++context.counts.experiments.updated;
    if (!context.writing())
        return;
    const Digest before = runs::experimentHash(context.connection, known->id);
    context.connection.prepare("UPDATE experiment SET name = ?, deleted = ?, external_id = ? WHERE id = ?")
        .bind(experiment.name)
        .bind(experiment.deleted)
        .bind(externalId)
        .bind(known->id.value)
        .run();
    writeTags(context.connection, known->id, tags);
    context.transaction->record({.verb = QStringLiteral("updated"),
                                 .entity = ExperimentEntity,
                                 .entityId = known->uid,
                                 .before = before,
                                 .after = runs::experimentHash(context.connection, known->id)});
}

} // namespace assay::imports
