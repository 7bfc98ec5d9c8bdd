// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/validation.h"

#include "core/approvals/approval_rows.h"
#include "core/approvals/approval_rules.h"
#include "core/approvals/release_judgement.h"
#include "core/audit/audit_facts.h"
#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/people/people_store.h"
#include "core/people/role_refusal.h"
#include "core/releases/release_rows.h"
#include "core/releases/release_store.h"

#include <array>

namespace assay::approvals {
namespace {

constexpr std::array validators{Role::RiskAuditor};

std::optional<ApprovalRequest> newestRequest(db::Connection& connection, ReleaseId release)
{
    std::vector<ApprovalRequest> requests = requestsOf(connection, release);
    return requests.empty() ? std::nullopt : std::optional(std::move(requests.front()));
}

bool leadsToValidation(const AuditEntry& entry)
{
    return audit::factText(entry, u"to") == toString(ReleaseState::InValidation);
}

/// What was let into use and is now spoken against is used no longer; what never was goes back to its makers, or ends.
ReleaseState stateAgainst(ReleaseState state, Decision decision)
{
    if (isApproved(state))
        return ReleaseState::Suspended;
    if (state != ReleaseState::InValidation)
        return state;
    return decision == Decision::RequestChanges ? ReleaseState::ChangesRequested : ReleaseState::Rejected;
}

/// Whether sign-offs that suffice make it approved: from validation, and again where they were changed since.
bool becomesApproved(ReleaseState state)
{
    return state == ReleaseState::InValidation || state == ReleaseState::Approved
        || state == ReleaseState::ApprovedWithConditions || state == ReleaseState::Suspended;
}

/// What others signed before anybody took it.
void followEarlierSignOffs(db::WriteTransaction& transaction, const QString& release)
{
    db::Connection& connection = transaction.connection();
    const ReleaseJudgement judged = judge(connection, release, transaction.now());
    if (!judged.request || judged.request->outcome != RequestOutcome::Open || judged.signOffs.empty())
        return;
    const Digest before = requestHash(connection, judged.request->id);
    const RequestOutcome outcome = followQuorum(transaction, judged, judged.signOffs.back());
    if (outcome == RequestOutcome::Open)
        return;
    setOutcome(connection, judged.request->id, outcome, transaction.now(), {});
    transaction.record({.verb = QStringLiteral("decided"),
                        .entity = QStringLiteral("approval_request"),
                        .entityId = judged.request->uid,
                        .before = before,
                        .after = requestHash(connection, judged.request->id),
                        .facts = {{QStringLiteral("outcome"), toString(outcome)}}});
}

} // namespace

std::vector<Validator> validatorsOf(db::Connection& connection, const Release& release)
{
    const std::optional<ApprovalRequest> request = newestRequest(connection, release.id);
    db::Statement rows = connection.prepare(
        "SELECT body FROM audit_event WHERE entity = 'release' AND entity_id = ? AND verb = 'state_changed'"
        " AND seq > coalesce((SELECT max(seq) FROM audit_event WHERE entity = 'approval_request' AND entity_id = ?"
        " AND verb = 'requested'), 0) ORDER BY seq");
    rows.bind(release.uid).bind(request ? request->uid : QString());
    std::vector<Validator> found;
    while (rows.step()) {
        const Result<AuditEntry> entry = parseBody(rows.bytesView(0));
        if (entry && leadsToValidation(*entry))
            found.push_back({entry->actor, entry->at});
    }
    return found;
}

std::optional<QString> validationRefusal(db::Connection& connection, const Release& release, const Actor& actor)
{
    if (const auto refusal =
            people::roleRefusal(connection, actor, validators,
                                Text::tr("Releases are taken for validation by model risk."), release.useCase))
        return refusal;
    if (const auto refusal = partRefusal(connection, release, newestRequest(connection, release.id), actor))
        return *refusal + u' ' + Text::tr("Nothing was changed; ask somebody who had no hand in it.");
    return std::nullopt;
}

void take(db::WriteTransaction& transaction, const Release& release, const QString& reason)
{
    if (const auto refusal = validationRefusal(transaction.connection(), release, transaction.note().actor))
        db::raise(Error::Kind::Denied, *refusal);
    releases::setState(transaction, release, ReleaseState::InValidation, reason);
    followEarlierSignOffs(transaction, release.uid);
}

RequestOutcome followQuorum(db::WriteTransaction& transaction, const ReleaseJudgement& judged, const SignOff& last)
{
    const policies::QuorumResult& quorum = judged.decision.quorum;
    const ReleaseState state = judged.release.state;
    if (state == ReleaseState::Submitted)
        return RequestOutcome::Open;
    if (last.decision == Decision::Revoke && isApproved(state)) {
        const QString by = people::byId(transaction.connection(), last.person).name;
        releases::setState(transaction, judged.release, ReleaseState::Suspended, Text::tr("Revoked by %1.").arg(by));
        return RequestOutcome::Refused;
    }
    if (!quorum.blocks.isEmpty()) {
        releases::setState(transaction, judged.release, stateAgainst(state, last.decision),
                           quorum.blocks.join(QStringLiteral("; ")));
        return RequestOutcome::Refused;
    }
    if (!quorum.reached || !becomesApproved(state))
        return RequestOutcome::Open;
    releases::setState(transaction, judged.release,
                       quorum.conditions.isEmpty() ? ReleaseState::Approved : ReleaseState::ApprovedWithConditions,
                       quorum.conditions.join(QStringLiteral("; ")));
    return RequestOutcome::Approved;
}

} // namespace assay::approvals
