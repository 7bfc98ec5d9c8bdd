// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/releases/evidence_change.h"

#include "core/approvals/approval_rows.h"
#include "core/audit/audit_log.h"
#include "core/base/text.h"
#include "core/people/people_store.h"
#include "core/policies/policy_rows.h"
#include "core/releases/release_rows.h"
#include "core/releases/release_store.h"

namespace assay::releases {
namespace {

void voidRequest(db::WriteTransaction& transaction, const ApprovalRequest& request, const QString& reason)
{
    db::Connection& connection = transaction.connection();
    const Digest before = approvals::requestHash(connection, request.id);
    approvals::setOutcome(connection, request.id, RequestOutcome::Voided, transaction.now(), reason);
    transaction.record({.verb = QStringLiteral("voided"),
                        .entity = QStringLiteral("approval_request"),
                        .entityId = request.uid,
                        .before = before,
                        .after = approvals::requestHash(connection, request.id),
                        .reason = reason});
}

/// Whether it waits for a decision on its evidence, or rests on one.
bool restsOnEvidence(ReleaseState state)
{
    return state == ReleaseState::Submitted || state == ReleaseState::InValidation || state == ReleaseState::Approved
        || state == ReleaseState::ApprovedWithConditions;
}

} // namespace

void evidenceChanged(db::WriteTransaction& transaction, ReleaseId release, const QString& what)
{
    for (const ApprovalRequest& request : approvals::requestsOf(transaction.connection(), release)) {
        if (request.outcome == RequestOutcome::Open)
            voidRequest(transaction, request, what);
    }
    const Release now = byId(transaction.connection(), release);
    if (restsOnEvidence(now.state))
        setState(transaction, now, ReleaseState::Candidate, what);
}

void policyChanged(db::WriteTransaction& transaction)
{
    db::Connection& connection = transaction.connection();
    const auto inForce = policies::findPolicyInForce(connection, audit::notBeforeTheLog(connection, transaction.now()));
    if (!inForce)
        return;
    const QString reason = policies::askAgainUnder(policies::versionName(inForce->policy));
    for (const ApprovalRequest& request : approvals::openRequests(connection)) {
        if (request.policy == inForce->id)
            continue;
        voidRequest(transaction, request, reason);
        const Release now = byId(connection, request.release);
        if (restsOnEvidence(now.state))
            setState(transaction, now, ReleaseState::Candidate, reason);
    }
}

QString changerName(db::WriteTransaction& transaction)
{
    return people::byUid(transaction.connection(), transaction.note().actor.person).name;
}

} // namespace assay::releases
