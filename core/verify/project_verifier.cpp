// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/project_verifier.h"

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

void verifySchema(db::Database& database, db::Connection& connection, ProjectVerification& found)
{
    found.isSchemaChecked = db::schemaState(connection).version == db::newestSchema();
    if (found.isSchemaChecked)
        verify::compareSchema(database.schema(connection), database.intendedSchema(), found.schema);
    else
        found.notChecked.append(Text::tr("the definitions of tables and triggers: a newer Assay made them"));
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
        if (rows.byEarlierHash > 0)
            found.notChecked.append(
                Text::tr(
                    "how the metrics of %1 runs are called, and which run each is of: those runs were last changed "
                    "before format 15, since which the log covers that")
                    .arg(rows.byEarlierHash));
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
