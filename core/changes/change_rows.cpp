// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/change_rows.h"

#include "core/audit/row_query_hash.h"
#include "core/base/text.h"
#include "core/changes/change_type_names.h"
#include "core/db/sql_error.h"
#include "core/people/named_person.h"

namespace assay::changes {
namespace {

const QByteArray ChangeSql =
    "SELECT c.id, c.uid, c.key, c.type, c.impact_level, c.title, c.reason, c.impact, c.rollback, c.comms, c.training,"
    " c.adoption, c.state, c.state_since, c.state_reason, c.submissions, a.id, a.uid, a.name, c.created_at,"
    " c.window_from, c.window_until, c.implemented_at, c.environment, c.staged, c.row_version, c.release_id, r.uid,"
    " m.name || '@' || CAST(v.version AS TEXT), coalesce(s.uid, ''), coalesce(s.key, '') FROM change c"
    " JOIN person a ON a.id = c.author_id LEFT JOIN standard_change s ON s.id = c.standard_id LEFT JOIN release r ON "
    "r.id = c.release_id LEFT JOIN model_version v ON v.id = r.version_id"
    " LEFT JOIN registered_model m ON m.id = v.model_id ";

std::vector<ChangeApproval> approvalsOf(db::Connection& connection, const ChangeRecord& change)
{
    db::Statement rows =
        connection.prepare("SELECT x.submission, p.id, p.uid, p.name, x.role, x.text, x.said_at FROM change_approval x"
                           " JOIN person p ON p.id = x.person_id WHERE x.change_id = ? ORDER BY x.ordinal");
    rows.bind(change.id.value);
    std::vector<ChangeApproval> approvals;
    while (rows.step()) {
        approvals.push_back({rows.integer(0), people::namedPersonAt(rows, 1),
                             db::requireKnown(roleFromString(rows.text(4)), change.key), rows.text(5),
                             rows.integer(6)});
    }
    return approvals;
}

std::vector<ChangeDeployment> deploymentsOf(db::Connection& connection, ChangeId change)
{
    db::Statement rows = connection.prepare(
        "SELECT r.uid, m.name || '@' || CAST(v.version AS TEXT), x.environment, p.id, p.uid, p.name, x.said_at,"
        " x.planned_for, coalesce(d.uid, ''), d.live_at, x.mode FROM change_deployment x JOIN release r ON r.id = "
        "x.release_id"
        " JOIN model_version v ON v.id = r.version_id JOIN registered_model m ON m.id = v.model_id"
        " JOIN person p ON p.id = x.person_id LEFT JOIN deployment d ON d.id = x.deployment_id"
        " WHERE x.change_id = ? ORDER BY x.ordinal");
    rows.bind(change.value);
    std::vector<ChangeDeployment> deployments;
    while (rows.step()) {
        deployments.push_back({rows.text(0), rows.text(1), rows.text(2), people::namedPersonAt(rows, 3),
                               rows.integer(6), rows.optionalInteger(7), rows.text(8), rows.optionalInteger(9),
                               deploymentModeFromString(rows.text(10))});
    }
    return deployments;
}

ChangeRecord readChange(const db::Statement& row)
{
    ChangeRecord change;
    change.id = {row.integer(0)};
    change.uid = row.text(1);
    change.key = row.text(2);
    change.type = db::requireKnown(changeTypeFromString(row.text(3)), change.key);
    change.impact = db::requireKnown(changeImpactFromString(row.text(4)), change.key);
    change.text = {row.text(5), row.text(6), row.text(7), row.text(8), row.text(9), row.text(10), row.text(11)};
    change.state = db::requireKnown(changeStateFromString(row.text(12)), change.key);
    change.stateSince = row.integer(13);
    change.stateReason = row.text(14);
    change.submissions = row.integer(15);
    change.author = people::namedPersonAt(row, 16);
    change.createdAt = row.integer(19);
    change.windowFrom = row.optionalInteger(20);
    change.windowUntil = row.optionalInteger(21);
    change.implementedAt = row.optionalInteger(22);
    change.environment = row.text(23);
    change.staged = row.boolean(24);
    change.rowVersion = row.integer(25);
    change.release = {row.optionalInteger(26).value_or(0)};
    change.releaseUid = row.isNull(27) ? QString() : row.text(27);
    change.releaseName = row.isNull(28) ? QString() : row.text(28);
    change.standardUid = row.text(29);
    change.standardKey = row.text(30);
    return change;
}

std::vector<ChangeRecord> readChanges(db::Connection& connection, db::Statement rows)
{
    std::vector<ChangeRecord> found;
    while (rows.step())
        found.push_back(readChange(rows));
    const ChangeTypeNames names = typeNames(connection);
    for (ChangeRecord& change : found) {
        change.typeName = typeName(names, change.type);
        change.approvals = approvalsOf(connection, change);
        change.deployments = deploymentsOf(connection, change.id);
    }
    return found;
}

} // namespace

std::vector<ChangeRecord> all(db::Connection& connection)
{
    return readChanges(connection, connection.prepare(ChangeSql + "ORDER BY c.id"));
}

std::vector<ChangeRecord> submitted(db::Connection& connection)
{
    return readChanges(connection, connection.prepare(ChangeSql + "WHERE c.state = 'Submitted' ORDER BY c.id"));
}

std::vector<ChangeRecord> dueForReview(db::Connection& connection)
{
    return readChanges(
        connection,
        connection.prepare(ChangeSql + "WHERE c.state = 'Implemented' AND c.type = 'emergency' ORDER BY c.id"));
}

ChangeRecord byName(db::Connection& connection, const QString& name)
{
    db::Statement rows = connection.prepare(ChangeSql + "WHERE c.key = ? OR c.uid = ?");
    rows.bind(name).bind(name);
    std::vector<ChangeRecord> found = readChanges(connection, std::move(rows));
    if (found.empty())
        db::raise(Error::Kind::NotFound, Text::tr("The project has no change %1.").arg(name));
    return std::move(found.front());
}

std::optional<ChangeRecord> allowing(db::Connection& connection, const QString& releaseUid, const QString& environment)
{
    db::Statement rows = connection.prepare(
        "WITH planned (change_id) AS (SELECT x.change_id FROM change_deployment x JOIN release p ON p.id = x.release_id"
        " WHERE p.uid = ? AND x.environment = ? AND x.deployment_id IS NULL) "
        + ChangeSql
        + "WHERE c.state IN ('Approved', 'Scheduled', 'Implemented') AND c.environment IN ('', ?)"
          " AND (c.id IN (SELECT change_id FROM planned) OR (r.uid = ? AND NOT EXISTS (SELECT 1 FROM change_deployment "
          "x"
          " WHERE x.change_id = c.id AND x.environment = ? AND x.deployment_id IS NOT NULL)))"
          " ORDER BY c.id IN (SELECT change_id FROM planned) DESC, c.id DESC LIMIT 1");
    rows.bind(releaseUid).bind(environment).bind(environment).bind(releaseUid).bind(environment);
    std::vector<ChangeRecord> found = readChanges(connection, std::move(rows));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

Digest changeHash(db::Connection& connection, ChangeId id)
{
    RowHasher hasher("change");
    addRows(hasher, connection,
            "SELECT c.uid, c.key, c.type, c.impact_level, c.title, c.reason, c.impact, c.rollback, c.comms, c.training,"
            " c.adoption, coalesce(r.uid, ''), c.environment, c.state, CAST(c.state_since AS TEXT), c.state_reason,"
            " CAST(c.submissions AS TEXT), a.uid, CAST(c.created_at AS TEXT),"
            " coalesce(CAST(c.window_from AS TEXT), ''), coalesce(CAST(c.window_until AS TEXT), ''),"
            " coalesce(CAST(c.implemented_at AS TEXT), ''), CAST(c.staged AS TEXT), CAST(c.row_version AS TEXT),"
            " coalesce(s.uid, CAST(c.standard_id AS TEXT), '') FROM change c JOIN person a ON a.id = c.author_id LEFT "
            "JOIN release r"
            " ON r.id = c.release_id LEFT JOIN standard_change s ON s.id = c.standard_id WHERE c.id = ?",
            id.value);
    addRows(hasher, connection,
            "SELECT CAST(x.ordinal AS TEXT), CAST(x.submission AS TEXT), p.uid, x.role, x.text,"
            " CAST(x.said_at AS TEXT) FROM change_approval x JOIN person p ON p.id = x.person_id"
            " WHERE x.change_id = ? ORDER BY x.ordinal",
            id.value);
    addRows(hasher, connection,
            "SELECT CAST(x.ordinal AS TEXT), r.uid, x.environment, p.uid, CAST(x.said_at AS TEXT),"
            " coalesce(CAST(x.planned_for AS TEXT), ''), coalesce(d.uid, ''), x.mode FROM change_deployment x"
            " JOIN release r ON r.id = x.release_id JOIN person p ON p.id = x.person_id"
            " LEFT JOIN deployment d ON d.id = x.deployment_id WHERE x.change_id = ? ORDER BY x.ordinal",
            id.value);
    return hasher.finish();
}

} // namespace assay::changes
