// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/release_judgement.h"

#include "core/approvals/dossier.h"
#include "core/approvals/release_knowledge.h"
#include "core/audit/audit_log.h"
#include "core/base/clause.h"
#include "core/base/text.h"
#include "core/db/migration.h"
#include "core/policies/policy_rows.h"
#include "core/policies/policy_text.h"
#include "core/releases/release_rows.h"

#include <algorithm>

namespace assay::approvals {
namespace {

/// Whether a release is judged by the policy that its request was made under. While it is being made ready, again or for the
/// first time, whatever is in force is what it will be asked for under.
bool governs(const ApprovalRequest& request, const Release& release)
{
    const bool isMadeReady = release.state == ReleaseState::Draft || release.state == ReleaseState::Candidate
        || release.state == ReleaseState::ChangesRequested;
    return !isMadeReady && request.outcome != RequestOutcome::Withdrawn && request.outcome != RequestOutcome::Voided;
}

/// Takes the policy that judges; answers the time at which it has to be in force.
qint64 takePolicy(db::Connection& connection, const JudgementDemands& demands, qint64 time, ReleaseJudgement& judged)
{
    const std::optional<policies::StoredPolicy> inForce = policies::findPolicyInForce(connection, time);
    if (judged.request && governs(*judged.request, judged.release)) {
        const policies::StoredPolicy asked = policies::storedPolicy(connection, judged.request->policy);
        if (inForce && inForce->id != asked.id)
            judged.newerPolicy = policies::versionName(inForce->policy);
        if (!demands.policy || policyDigest(*demands.policy) == asked.digest) {
            judged.policy = asked.policy;
            judged.policyId = asked.id;
            return judged.request->requestedAt;
        }
    }
    if (demands.policy) {
        judged.policy = *demands.policy;
        return time;
    }
    const policies::StoredPolicy chosen = inForce ? *inForce : policies::storedPolicyInForce(connection, time);
    judged.policy = chosen.policy;
    judged.policyId = chosen.id;
    return time;
}

/// Documents as they were read just now, in place of what was recorded of them.
void takeDocuments(const JudgementDemands& demands, policies::ReleaseFacts& facts)
{
    using State = policies::DocumentFact::State;
    for (policies::DocumentFact& document : facts.documents) {
        const auto now = demands.documents.find(document.evidence.address);
        if (now == demands.documents.end())
            continue;
        const bool isSame = now->second && QString::fromLatin1(toHex(*now->second)) == document.evidence.sha256;
        if (isSame)
            document.state = State::AsAdded;
        else
            document.state = now->second ? State::Changed : State::Gone;
    }
}

QStringList documentFaults(const policies::ReleaseFacts& facts)
{
    QStringList faults;
    for (const policies::DocumentFact& document : facts.documents) {
        if (const QString fault = documentFault(document); !fault.isEmpty())
            faults << fault;
    }
    return faults;
}

void takeSignOffs(db::Connection& connection, const JudgementDemands& demands, ReleaseJudgement& judged)
{
    judged.facts.signOffs.emplace();
    if (!judged.request)
        return;
    const SignOffContext context{db::metaValue(connection, QStringLiteral("project_uid")),
                                 judged.release,
                                 sha256(judged.frozen),
                                 demands.stage,
                                 policyDigest(judged.policy),
                                 judged.newerPolicy.isEmpty() ? QString() : policies::askAgainUnder(judged.newerPolicy),
                                 documentFaults(judged.facts),
                                 demands.trustedKeys,
                                 demands.timestampRoots,
                                 demands.signing};
    judged.signOffs = signOffsOf(connection, judged.request->id);
    judged.requestFault = faultOf(*judged.request, context);
    judged.facts.signOffs = signOffFacts(connection, *judged.request, context);
}

} // namespace

ReleaseJudgement judge(db::Connection& connection, const QString& release, qint64 now, const JudgementDemands& demands)
{
    const qint64 time = audit::notBeforeTheLog(connection, now);
    ReleaseJudgement judged;
    judged.release = releases::byName(connection, release);
    for (ReleaseArtifact& artifact : judged.release.parts.artifacts) {
        if (const auto found = demands.found.find(artifact.path); found != demands.found.end())
            artifact.found = found->second;
    }
    if (std::vector<ApprovalRequest> requests = requestsOf(connection, judged.release.id); !requests.empty())
        judged.request = std::move(requests.front());
    const qint64 policyAt = takePolicy(connection, demands, time, judged);
    judged.facts = knownOf(connection, judged.release, judged.policy);
    judged.frozen = frozenFacts(judged.release, judged.facts);
    takeDocuments(demands, judged.facts);
    judged.facts.skills = skillsFor(connection, judged.release, judged.facts.technique.value_or(QString()), time);
    takeSignOffs(connection, demands, judged);
    judged.decision = policies::evaluate(judged.policy, judged.facts, time, policyAt);
    return judged;
}

/// Sign-offs that do not count are named one by one: the policy only says how many are missing.
QStringList reasonsAgainst(const ReleaseJudgement& judged)
{
    QStringList reasons = judged.decision.reasons;
    if (!judged.request)
        reasons << Text::tr("Nobody has asked for approval of %1.").arg(judged.release.name());
    else if (!judged.requestFault.isEmpty())
        reasons << Text::tr("Approval request %1 does not count: %2.")
                       .arg(QString::number(judged.request->number), clause(judged.requestFault));
    for (const policies::WeighedSignOff& weighed : judged.decision.quorum.signOffs) {
        if (!judged.decision.open && !weighed.counts && !weighed.whyNot.isEmpty() && judged.requestFault.isEmpty())
            reasons << Text::tr("The sign-off of %1 does not count: %2.")
                           .arg(weighed.signOff.signer.name, clause(weighed.whyNot));
    }
    if (!isApproved(judged.release.state))
        reasons
            << Text::tr("%1 is not approved: %2.").arg(judged.release.name(), releaseStateTitle(judged.release.state));
    reasons.removeDuplicates();
    return reasons;
}

} // namespace assay::approvals
