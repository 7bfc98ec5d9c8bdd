// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/project_verifier.h"

#include "core/audit/audit_entry.h"
#include "core/base/text.h"
#include "core/db/migration.h"
#include "core/db/sql_error.h"
#include "core/verify/covered_details.h"
#include "core/verify/covered_log.h"
#include "core/verify/covered_points.h"
#include "core/verify/covered_rows.h"
#include "core/verify/covered_schema.h"
#include "core/verify/covered_signatures.h"

namespace assay {
namespace {

qint64 amountOfWork(db::Connection& connection)
{
    return connection.integer("SELECT coalesce(max(seq), 0) FROM audit_event") + verify::countRows(connection)
        + verify::countDetails(connection) + connection.integer("SELECT coalesce(sum(points), 0) FROM metric_series");
}

QStringList neverChecked()
{
    return {
        Text::tr("whether the log was shortened or replaced as a whole: compare it with a checkpoint kept elsewhere"),
        Text::tr("the bytes of artifacts outside the project"),
    };
}

/// What is not checked of things that were last changed when the log covered less of them.
QStringList coveredLess(const std::map<QString, qint64>& byEntity)
{
    QStringList sentences;
    if (const auto runs = byEntity.find(QStringLiteral("run")); runs != byEntity.end()) {
        sentences.append(
            runs->second == 1
                ? Text::tr("how the metrics of one run are called, and that they are of it: it was last changed before "
                           "format 15, since which the log covers that")
                : Text::tr("how the metrics of %1 runs are called, and which run each is of: those runs were last "
                           "changed before format 15, since which the log covers that")
                      .arg(runs->second));
    }
    if (const auto people = byEntity.find(QStringLiteral("person")); people != byEntity.end()) {
        sentences.append(
            people->second == 1
                ? Text::tr("since when the roles of one person are held: they were last changed before format 19, "
                           "since which the log covers that")
                : Text::tr("since when the roles of %1 people are held: they were last changed before format 19, since "
                           "which the log covers that")
                      .arg(people->second));
    }
    if (const auto releases = byEntity.find(QStringLiteral("release")); releases != byEntity.end()) {
        sentences.append(
            releases->second == 1
                ? Text::tr("how the data sets of one release are called and where they came from: it was last changed "
                           "before the log covered that")
                : Text::tr("how the data sets of %1 releases are called and where they came from: they were last "
                           "changed before the log covered that")
                      .arg(releases->second));
    }
    return sentences;
}

void verifySchema(db::Database& database, db::Connection& connection, ProjectVerification& found)
{
    found.isSchemaChecked = db::schemaState(connection).version == db::newestSchema();
    if (found.isSchemaChecked)
        verify::compareSchema(database.schema(connection), database.intendedSchema(), found.schema);
    else
        found.notChecked.append(Text::tr("the definitions of tables and triggers: a newer Assay made them"));
}

/// The project's name is in no row that has a hash, but in the entry with which the log begins.
void compareName(db::Connection& connection, std::vector<RowFinding>& findings)
{
    db::Statement row = connection.prepare("SELECT entity_id, body FROM audit_event WHERE entity = 'project' AND verb ="
                                           " 'created' ORDER BY seq LIMIT 1");
    const Result<AuditEntry> created = row.step() ? parseBody(row.bytesView(1)) : AuditEntry();
    if (!created)
        return; // Which is told of the log.
    for (const AuditFact& fact : created->facts) {
        const auto* name = fact.key == u"name" ? std::get_if<QString>(&fact.value) : nullptr;
        if (name && *name != db::metaValue(connection, QStringLiteral("project_name"))) {
            findings.push_back({QStringLiteral("project"), row.text(0),
                                Text::tr("Its name was changed without an entry in the log: it is “%1”.").arg(*name)});
        }
    }
}

/// Without its tables a project cannot be read to the end; what is known of it by then is told all the same.
void verifyContent(db::Database& database, db::Connection& connection, const ReadMonitor& monitor,
                   ProjectVerification& found)
{
    try {
        verify::VerifyProgress progress(monitor, amountOfWork(connection));
        found.log = verify::verifyLog(connection, database.projectUid(), progress);
        const verify::RowsCompared rows = verify::compareRows(connection, found.rows, progress);
        found.entitiesChecked = rows.all;
        compareName(connection, found.rows);
        found.notChecked.append(coveredLess(rows.byEarlierHash));
        verify::compareDetails(connection, found.rows, progress);
        found.pointsChecked = verify::comparePoints(connection, found.rows, progress);
        found.signaturesChecked = verify::compareSignatures(connection, database.projectUid(), found.rows);
    } catch (const db::SqlError& problem) {
        if (found.schema.empty() || problem.error.kind != Error::Kind::Internal)
            throw;
        found.notChecked.append(Text::tr("what stands behind the altered tables (%1)").arg(problem.error.detail));
    }
}

} // namespace

Result<ProjectVerification> verifyProject(db::Database& database, const ReadMonitor& monitor)
{
    return database.read([&](db::Connection& connection) {
        ProjectVerification found;
        found.notChecked = neverChecked();
        verifySchema(database, connection, found);
        verifyContent(database, connection, monitor, found);
        return found;
    });
}

} // namespace assay
