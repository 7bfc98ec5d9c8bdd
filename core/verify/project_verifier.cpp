// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/project_verifier.h"

#include "core/audit/audit_entry.h"
#include "core/audit/log_verifier.h"
#include "core/db/sql_error.h"
#include "core/verify/covered_rows.h"
#include "core/verify/covered_points.h"

#include <QCoreApplication>

namespace assay {
namespace {

constexpr std::size_t RowsAtOnce = 16'384;

QString tr(const char* text)
{
    return QCoreApplication::translate("ProjectVerifier", text);
}

AuditRow readRow(const db::Statement& row)
{
    return {row.integer(0), row.bytes(7), row.integer(1), row.bytes(2), row.bytes(3),
            row.bytes(4),   row.bytes(5), row.bytes(6)};
}

MerkleFrontier storedHead(db::Connection& connection)
{
    db::Statement row = connection.prepare("SELECT frontier FROM audit_head WHERE id = 1");
    if (!row.step())
        return {};
    // A head that cannot be read is a finding like any other: compare with an empty one.
    const Result<MerkleFrontier> head = MerkleFrontier::parse(row.bytesView(0));
    return head ? *head : MerkleFrontier();
}

VerifyReport verifyLog(db::Connection& connection, const QString& project)
{
    LogVerifier verifier(project);
    db::Statement rows = connection.prepare("SELECT seq, at, actor, verb, entity, entity_id, after, body"
                                            " FROM audit_event ORDER BY seq");
    std::vector<AuditRow> piece;
    piece.reserve(RowsAtOnce);
    while (rows.step()) {
        piece.push_back(readRow(rows));
        if (piece.size() == RowsAtOnce) {
            verifier.add(piece);
            piece.clear();
        }
    }
    verifier.add(piece);
    return verifier.finish(storedHead(connection));
}

} // namespace

Result<ProjectVerification> verifyProject(db::Database& database)
{
    return database.read([&](db::Connection& connection) {
        ProjectVerification found;
        found.log = verifyLog(connection, database.projectUid());
        found.entitiesChecked = verify::compareRows(connection, found.rows);
        found.pointsChecked = verify::comparePoints(connection, found.rows);
        found.notChecked = {
            tr("whether the log was shortened or replaced as a whole: compare size and root with ones noted earlier"),
            tr("signatures: this format has none yet"),
            tr("the bytes of artifacts outside the project"),
        };
        return found;
    });
}

} // namespace assay
