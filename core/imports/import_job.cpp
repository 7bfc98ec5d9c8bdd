// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/import_job.h"

#include "core/audit/row_query_hash.h"
#include "core/base/ulid.h"

namespace assay::imports {
namespace {

qint64 created(const ImportCounts& counts)
{
    return counts.experiments.created + counts.runs.created + counts.params.created + counts.tags.created
        + counts.series.created + counts.datasets.created + counts.artifacts.created + counts.definitions.created
        + counts.histograms.created + counts.contents.created + counts.models.created + counts.versions.created
        + counts.aliases.created;
}

qint64 updated(const ImportCounts& counts)
{
    return counts.experiments.updated + counts.runs.updated + counts.tags.updated + counts.series.updated
        + counts.artifacts.updated + counts.definitions.updated + counts.models.updated + counts.versions.updated
        + counts.aliases.updated;
}

} // namespace

QString recordJob(db::WriteTransaction& transaction, const ImportBatch& batch, const ImportCounts& counts,
                  const std::vector<ImportIssue>& issues)
{
    db::Connection& connection = transaction.connection();
    const QString uid = newUlid(transaction.now());
    db::Statement row = connection.prepare("INSERT INTO import_job (uid, format, source, imported_at, actor, created,"
                                           " updated, points, issues) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id");
    row.bind(uid).bind(QString::fromLatin1(batch.format)).bind(batch.source).bind(transaction.now());
    row.bind(transaction.note().actor.person).bind(created(counts)).bind(updated(counts));
    row.bind(counts.points.created).bind(static_cast<qint64>(issues.size())).step();
    const ImportJobId id{row.integer(0)};
    row.reset();
    db::Statement issue =
        connection.prepare("INSERT INTO import_issue (job_id, ordinal, place, message) VALUES (?, ?, ?, ?)");
    qint64 ordinal = 0;
    for (const ImportIssue& entry : issues)
        issue.bind(id.value).bind(ordinal++).bind(entry.place).bind(entry.message).run();
    transaction.record({.verb = QStringLiteral("imported"),
                        .entity = QStringLiteral("import_job"),
                        .entityId = uid,
                        .after = jobHash(connection, id),
                        .facts = {{QStringLiteral("format"), QString::fromLatin1(batch.format)},
                                  {QStringLiteral("runs"), counts.runs.created},
                                  {QStringLiteral("points"), counts.points.created}}});
    return uid;
}

Digest jobHash(db::Connection& connection, ImportJobId id)
{
    RowHasher hasher("import_job");
    addRows(hasher, connection,
            "SELECT uid, format, source, CAST(imported_at AS TEXT), actor, CAST(created AS TEXT),"
            " CAST(updated AS TEXT), CAST(points AS TEXT), CAST(issues AS TEXT) FROM import_job WHERE id = ?",
            id.value);
    addRows(hasher, connection,
            "SELECT CAST(ordinal AS TEXT), place, message FROM import_issue WHERE job_id = ? ORDER BY ordinal",
            id.value);
    return hasher.finish();
}

} // namespace assay::imports
