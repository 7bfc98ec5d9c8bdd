// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/approval_rows.h"

#include "core/audit/row_query_hash.h"
#include "core/base/text.h"
#include "core/db/sql_error.h"

namespace assay::approvals {
namespace {

const QByteArray RequestSql =
    "SELECT id, uid, release_id, number, requested_by, role, comment, policy_id, dossier, digest, nonce, requested_at,"
    " outcome, outcome_at, outcome_reason, due_at FROM approval_request";

std::optional<qint64> timeOrNothing(const db::Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

ApprovalRequest readRequest(const db::Statement& row)
{
    ApprovalRequest request;
    request.id = {row.integer(0)};
    request.uid = row.text(1);
    request.release = {row.integer(2)};
    request.number = row.integer(3);
    request.requestedBy = {row.integer(4)};
    request.role = row.text(5);
    request.comment = row.text(6);
    request.policy = {row.integer(7)};
    request.dossier = row.bytes(8);
    request.digest = digestFromHex(row.bytes(9)).value_or(Digest{});
    request.nonce = row.text(10);
    request.requestedAt = row.integer(11);
    request.outcome = requestOutcomeFromString(row.text(12)).value_or(RequestOutcome::Voided);
    request.outcomeAt = timeOrNothing(row, 13);
    request.outcomeReason = row.text(14);
    request.dueAt = timeOrNothing(row, 15);
    return request;
}

std::vector<ApprovalRequest> readRequests(db::Statement& rows)
{
    std::vector<ApprovalRequest> requests;
    while (rows.step())
        requests.push_back(readRequest(rows));
    return requests;
}

} // namespace

std::vector<ApprovalRequest> requestsOf(db::Connection& connection, ReleaseId release)
{
    db::Statement rows = connection.prepare(RequestSql + " WHERE release_id = ? ORDER BY number DESC");
    return readRequests(rows.bind(release.value));
}

std::vector<ApprovalRequest> openRequests(db::Connection& connection)
{
    db::Statement rows = connection.prepare(RequestSql + " WHERE outcome = 'open' ORDER BY requested_at, id");
    return readRequests(rows);
}

ApprovalRequest requestByUid(db::Connection& connection, const QString& uid)
{
    db::Statement row = connection.prepare(RequestSql + " WHERE uid = ?");
    if (!row.bind(uid).step())
        db::raise(Error::Kind::NotFound, Text::tr("The project has no request for approval with the id %1.").arg(uid));
    return readRequest(row);
}

std::vector<SignOff> signOffsOf(db::Connection& connection, ApprovalRequestId request)
{
    db::Statement rows = connection.prepare("SELECT id, uid, request_id, person_id, key_id, role, decision, envelope,"
                                            " timestamp, decided_at, expires_at FROM sign_off WHERE request_id = ?"
                                            " ORDER BY id");
    rows.bind(request.value);
    std::vector<SignOff> signOffs;
    while (rows.step()) {
        SignOff& signOff = signOffs.emplace_back();
        signOff.id = {rows.integer(0)};
        signOff.uid = rows.text(1);
        signOff.request = {rows.integer(2)};
        signOff.person = {rows.integer(3)};
        signOff.key = {rows.integer(4)};
        signOff.role = roleFromString(rows.text(5)).value_or(Role::EndUser);
        signOff.decision = decisionFromString(rows.text(6)).value_or(Decision::Abstain);
        signOff.envelope = rows.bytes(7);
        signOff.timestamp = rows.bytes(8);
        signOff.decidedAt = rows.integer(9);
        signOff.expiresAt = timeOrNothing(rows, 10);
    }
    return signOffs;
}

void setOutcome(db::Connection& connection, ApprovalRequestId request, RequestOutcome outcome, qint64 at,
                const QString& reason)
{
    connection.prepare("UPDATE approval_request SET outcome = ?, outcome_at = ?, outcome_reason = ? WHERE id = ?")
        .bind(toString(outcome))
        .bind(at)
        .bind(reason)
        .bind(request.value)
        .run();
}

Digest requestHash(db::Connection& connection, ApprovalRequestId request)
{
    RowHasher hasher("approval_request");
    addRows(
        hasher, connection,
        "SELECT q.uid, r.uid, CAST(q.number AS TEXT), p.uid, q.role, q.comment, v.uid, q.dossier, q.digest, q.nonce,"
        " CAST(q.requested_at AS TEXT), q.outcome, coalesce(CAST(q.outcome_at AS TEXT), ''), q.outcome_reason,"
        " coalesce(CAST(q.due_at AS TEXT), '')"
        " FROM approval_request q JOIN release r ON r.id = q.release_id JOIN person p ON p.id = q.requested_by"
        " JOIN policy_version v ON v.id = q.policy_id WHERE q.id = ?",
        request.value);
    addRows(hasher, connection,
            "SELECT s.uid, p.uid, k.uid, s.role, s.decision, s.envelope, s.signature, s.timestamp,"
            " CAST(s.decided_at AS TEXT), coalesce(CAST(s.expires_at AS TEXT), '') FROM sign_off s"
            " JOIN person p ON p.id = s.person_id JOIN person_key k ON k.id = s.key_id WHERE s.request_id = ? ORDER BY "
            "s.id",
            request.value);
    return hasher.finish();
}

} // namespace assay::approvals
