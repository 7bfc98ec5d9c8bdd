// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_rows.h"

#include "core/audit/row_query_hash.h"
#include "core/db/sql_error.h"

#include <QCoreApplication>

namespace assay::runs {
namespace {

/// Rows that there were none of in earlier formats: where there are none, nothing is added, so that older hashes still hold.
void addNamedRows(RowHasher& hasher, db::Connection& connection, const QString& name, QByteArrayView sql, qint64 id)
{
    db::Statement any = connection.prepare(sql);
    any.bind(id);
    if (!any.step())
        return;
    any.reset();
    hasher.add(name);
    addRows(hasher, connection, sql, id);
}

} // namespace

Digest experimentHash(db::Connection& connection, ExperimentId id)
{
    RowHasher hasher("experiment");
    addRows(hasher, connection,
            "SELECT uid, external_id, name, CAST(deleted AS TEXT), CAST(created_at AS TEXT)"
            " FROM experiment WHERE id = ?",
            id.value);
    addRows(hasher, connection, "SELECT name, value FROM experiment_tag WHERE experiment_id = ? ORDER BY name",
            id.value);
    addNamedRows(hasher, connection, QStringLiteral("experiment_use_case"),
                 "SELECT u.uid FROM experiment_use_case l JOIN use_case u ON u.id = l.use_case_id"
                 " WHERE l.experiment_id = ?",
                 id.value);
    return hasher.finish();
}

namespace {

/// Before format 15 the names of a run's metrics were left out.
enum class MetricNames { Covered, LeftOut };

Digest hashOfRun(db::Connection& connection, RunId id, MetricNames names)
{
    RowHasher hasher("run");
    addRows(hasher, connection,
            "SELECT r.uid, e.uid, r.external_id, r.name, r.status, CAST(r.deleted AS TEXT),"
            " coalesce(CAST(r.started_at AS TEXT), ''), coalesce(CAST(r.ended_at AS TEXT), ''), r.user_name, r.source,"
            " r.parent_external_id FROM run r JOIN experiment e ON e.id = r.experiment_id WHERE r.id = ?",
            id.value);
    addRows(hasher, connection, "SELECT name, value FROM run_param WHERE run_id = ? ORDER BY name", id.value);
    addRows(hasher, connection, "SELECT name, value FROM run_tag WHERE run_id = ? ORDER BY name", id.value);
    addRows(hasher, connection,
            "SELECT d.uid, d.name, d.digest, d.source_type, d.source, d.schema, d.profile, i.context FROM run_input i"
            " JOIN dataset d ON d.id = i.dataset_id WHERE i.run_id = ? ORDER BY d.uid, i.context",
            id.value);
    addRows(hasher, connection,
            "SELECT path, uri, CAST(size AS TEXT), sha256 FROM run_artifact WHERE run_id = ? ORDER BY path", id.value);
    addNamedRows(hasher, connection, QStringLiteral("metric_definition"),
                 "SELECT name, goal, step_metric FROM metric_definition WHERE run_id = ? ORDER BY name", id.value);
    if (names == MetricNames::Covered)
        addNamedRows(hasher, connection, QStringLiteral("metric_series"),
                     "SELECT CAST(id AS TEXT), name FROM metric_series WHERE run_id = ? ORDER BY id", id.value);
    addNamedRows(hasher, connection, QStringLiteral("histogram_series"),
                 "SELECT name, CAST(histograms AS TEXT), digest FROM histogram_series WHERE run_id = ? ORDER BY name",
                 id.value);
    addNamedRows(hasher, connection, QStringLiteral("run_content"),
                 "SELECT c.sha256 FROM run_content r JOIN content c ON c.id = r.content_id WHERE r.run_id = ?"
                 " ORDER BY c.sha256",
                 id.value);
    addNamedRows(hasher, connection, QStringLiteral("run_edit"),
                 "SELECT given_name, coalesce(CAST(archived_at AS TEXT), '') FROM run WHERE id = ?"
                 " AND (given_name <> '' OR archived_at IS NOT NULL)",
                 id.value);
    addNamedRows(hasher, connection, QStringLiteral("run_given_tag"),
                 "SELECT name, CASE WHEN value IS NULL THEN 'hidden' ELSE 'given' END, coalesce(value, '')"
                 " FROM run_given_tag WHERE run_id = ? ORDER BY name",
                 id.value);
    return hasher.finish();
}

} // namespace

Digest runHash(db::Connection& connection, RunId id)
{
    return hashOfRun(connection, id, MetricNames::Covered);
}

Digest runHashBeforeFormat15(db::Connection& connection, RunId id)
{
    return hashOfRun(connection, id, MetricNames::LeftOut);
}

QByteArray columnsSql()
{
    return "r.id, r.uid, r.experiment_id, r.name, r.external_id, r.status, r.deleted, r.started_at, r.ended_at,"
           " r.user_name, r.source, r.parent_external_id, r.given_name, r.archived_at";
}

QByteArray nameSql()
{
    return "CASE WHEN r.given_name = '' THEN r.name ELSE r.given_name END";
}

QByteArray isActiveSql()
{
    return "(r.deleted = 0 AND r.archived_at IS NULL)";
}

Run readRun(const db::Statement& row)
{
    Run run;
    run.id = {row.integer(0)};
    run.uid = row.text(1);
    run.experiment = {row.integer(2)};
    run.sourceName = row.text(3);
    run.externalId = row.text(4);
    run.status = runStatusFromString(row.text(5)).value_or(RunStatus::Failed);
    run.deleted = row.boolean(6);
    run.startedAt = row.optionalInteger(7);
    run.endedAt = row.optionalInteger(8);
    run.user = row.text(9);
    run.source = row.text(10);
    run.parentExternalId = row.text(11);
    const QString given = row.text(12);
    run.name = given.isEmpty() ? run.sourceName : given;
    run.archivedAt = row.optionalInteger(13);
    return run;
}

QByteArray sourceIdSql()
{
    return "CASE WHEN substr(r.external_id, 1, 7) = 'mlflow:' THEN substr(r.external_id, 8) ELSE r.uid END";
}

QByteArray usualOrderSql()
{
    return "coalesce(r.started_at, 0) DESC, " + sourceIdSql();
}

Run runRow(db::Connection& connection, RunId id)
{
    db::Statement row = connection.prepare("SELECT " + columnsSql() + " FROM run r WHERE r.id = ?");
    row.bind(id.value);
    if (!row.step()) {
        db::raise(Error::Kind::NotFound,
                  QCoreApplication::translate("Runs", "The project has no run number %1.").arg(id.value));
    }
    return readRun(row);
}

} // namespace assay::runs
