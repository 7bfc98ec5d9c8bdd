// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/release_judgement.h"

#include "core/approvals/dossier.h"
#include "core/approvals/release_knowledge.h"
#include "core/audit/audit_log.h"
#include "core/db/migration.h"
#include "core/policies/policy_rows.h"
#include "core/policies/policy_text.h"
#include "core/releases/release_rows.h"

#include <algorithm>

namespace assay::approvals {
ReleaseJudgement judge(db::Connection& connection, const QString& release, qint64 now, const JudgementDemands& demands)
{
    const qint64 time = audit::notBeforeTheLog(connection, now);
    ReleaseJudgement judged;
    judged.release = releases::byName(connection, release);
    for (ReleaseArtifact& artifact : judged.release.parts.artifacts) {
        if (const auto found = demands.found.find(artifact.path); found != demands.found.end())
            artifact.found = found->second;
    }
    judged.policy = demands.policy ? *demands.policy : policies::policyInForce(connection, time);
    judged.facts = knownOf(connection, judged.release, judged.policy);
    judged.frozen = frozenFacts(judged.release, judged.facts);
    judged.facts.skills = skillsFor(connection, judged.release, judged.facts.technique.value_or(QString()), time);
    judged.facts.signOffs.emplace();
    if (const std::vector<ApprovalRequest> requests = requestsOf(connection, judged.release.id); !requests.empty()) {
        const SignOffContext context{db::metaValue(connection, QStringLiteral("project_uid")),
                                     judged.release,
                                     sha256(judged.frozen),
                                     demands.stage,
                                     policyDigest(judged.policy),
                                     demands.trustedKeys,
                                     demands.timestampRoots,
                                     demands.signing};
        judged.request = requests.front();
        judged.signOffs = signOffsOf(connection, judged.request->id);
        judged.requestFault = faultOf(*judged.request, context);
        judged.facts.signOffs = signOffFacts(connection, *judged.request, context);
    }
    judged.decision = policies::evaluate(judged.policy, judged.facts, time);
    return judged;
}

} // namespace assay::approvals
