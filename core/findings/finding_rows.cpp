// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/finding_rows.h"

#include "core/audit/audit_log.h"
#include "core/audit/row_query_hash.h"
#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/people/named_person.h"

namespace assay::findings {
namespace {

const QByteArray FindingSql =
    "SELECT f.id, f.uid, f.key, f.release_id, m.name, v.version, f.use_case_id, u.key, f.title, f.criterion,"
    " f.condition, f.cause, f.effect, f.recommendation, f.severity, f.owner_id, o.uid, o.name, f.due_at, f.state,"
    " f.state_since, f.state_reason, f.accepter_id, a.uid, a.name, f.accepted_until, f.acceptance, f.source,"
    " f.raised_by, b.uid, b.name, f.staged, f.created_at, f.row_version FROM finding f"
    " JOIN person b ON b.id = f.raised_by LEFT JOIN person o ON o.id = f.owner_id"
    " LEFT JOIN person a ON a.id = f.accepter_id LEFT JOIN use_case u ON u.id = f.use_case_id"
    " LEFT JOIN release r ON r.id = f.release_id LEFT JOIN model_version v ON v.id = r.version_id"
    " LEFT JOIN registered_model m ON m.id = v.model_id ";

Finding readFinding(const db::Statement& row)
{
    Finding finding;
    finding.id = {row.integer(0)};
    finding.uid = row.text(1);
    finding.key = row.text(2);
    finding.release = {row.optionalInteger(3).value_or(0)};
    if (finding.release)
        finding.about = QStringLiteral("%1@%2").arg(row.text(4), QString::number(row.integer(5)));
    finding.useCase = {row.optionalInteger(6).value_or(0)};
    finding.useCaseKey = row.isNull(7) ? QString() : row.text(7);
    finding.text = {row.text(8), row.text(9), row.text(10), row.text(11), row.text(12), row.text(13)};
    finding.severity = severityFromString(row.text(14)).value_or(Severity::Critical);
    finding.owner = people::namedPersonAt(row, 15);
    finding.dueAt = row.optionalInteger(18);
    finding.state = findingStateFromString(row.text(19)).value_or(FindingState::Open);
    finding.stateSince = row.integer(20);
    finding.stateReason = row.text(21);
    finding.accepter = people::namedPersonAt(row, 22);
    finding.acceptedUntil = row.optionalInteger(25);
    finding.acceptance = row.text(26);
    finding.source = row.text(27);
    finding.raisedBy = people::namedPersonAt(row, 28);
    finding.staged = row.boolean(31);
    finding.createdAt = row.integer(32);
    finding.rowVersion = row.integer(33);
    return finding;
}

std::vector<Finding> readFindings(db::Statement rows)
{
    std::vector<Finding> found;
    while (rows.step())
        found.push_back(readFinding(rows));
    return found;
}

} // namespace

std::vector<Finding> all(db::Connection& connection)
{
    return readFindings(connection.prepare(FindingSql + "ORDER BY f.id"));
}

std::vector<Finding> ofRelease(db::Connection& connection, ReleaseId release)
{
    db::Statement rows = connection.prepare(FindingSql + "WHERE f.release_id = ? ORDER BY f.id");
    rows.bind(release.value);
    return readFindings(std::move(rows));
}

std::vector<Finding> ofUseCase(db::Connection& connection, UseCaseId useCase)
{
    db::Statement rows = connection.prepare(FindingSql + "WHERE f.use_case_id = ? OR r.use_case_id = ? ORDER BY f.id");
    rows.bind(useCase.value).bind(useCase.value);
    return readFindings(std::move(rows));
}

Finding byName(db::Connection& connection, const QString& name)
{
    db::Statement row = connection.prepare(FindingSql + "WHERE f.key = ? OR f.uid = ?");
    row.bind(name).bind(name);
    if (!row.step())
        db::raise(Error::Kind::NotFound, Text::tr("The project has no finding %1.").arg(name));
    return readFinding(row);
}

std::vector<FindingWait> waits(db::Connection& connection, qint64 now)
{
    std::vector<FindingWait> found;
    for (Finding& finding : readFindings(connection.prepare(FindingSql
                                                            + "WHERE f.state = 'ReadyForValidation' OR (f.accepter_id "
                                                              "IS NOT NULL AND f.state = 'Open') ORDER BY f.id"))) {
        const bool isToBear = finding.state == FindingState::Open;
        if (isToBear && !finding.isOfferedAt(now))
            continue;
        const PersonId askedBy = isToBear ? finding.accepter.id : finding.owner.id;
        const qint64 since = isToBear
            ? audit::lastAt(connection, "finding", finding.uid, "acceptance_offered").value_or(0)
            : finding.stateSince;
        found.push_back({std::move(finding), isToBear, askedBy, since});
    }
    return found;
}

Digest findingHash(db::Connection& connection, FindingId id)
{
    RowHasher hasher("finding");
    addRows(hasher, connection,
            "SELECT f.uid, f.key, coalesce(r.uid, ''), coalesce(u.uid, ''), f.title, f.severity, f.criterion,"
            " f.condition, f.cause, f.effect, f.recommendation, coalesce(o.uid, ''),"
            " coalesce(CAST(f.due_at AS TEXT), ''), f.state, CAST(f.state_since AS TEXT), f.state_reason,"
            " coalesce(a.uid, ''), coalesce(CAST(f.accepted_until AS TEXT), ''), f.acceptance, f.source, b.uid,"
            " CAST(f.staged AS TEXT), CAST(f.created_at AS TEXT), CAST(f.row_version AS TEXT) FROM finding f"
            " JOIN person b ON b.id = f.raised_by LEFT JOIN person o ON o.id = f.owner_id"
            " LEFT JOIN person a ON a.id = f.accepter_id LEFT JOIN use_case u ON u.id = f.use_case_id"
            " LEFT JOIN release r ON r.id = f.release_id WHERE f.id = ?",
            id.value);
    return hasher.finish();
}

} // namespace assay::findings
