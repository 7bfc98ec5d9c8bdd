// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/known_answer.h"

#include "core/approvals/release_judgement.h"
#include "core/db/sql_error.h"
#include "core/policies/shipped.h"

#include <algorithm>

namespace assay::approvals {
namespace {

/// Only what approves counts. What is weighed stands in the order of the sign-offs that it is of.
QStringList approvingSignOffs(const ReleaseJudgement& judged)
{
    const std::vector<policies::WeighedSignOff>& weighed = judged.decision.quorum.signOffs;
    QStringList uids;
    for (std::size_t i = 0; i < std::min(weighed.size(), judged.signOffs.size()); ++i) {
        if (weighed[i].counts)
            uids << judged.signOffs[i].uid;
    }
    return uids;
}

} // namespace

KnownAnswer knownAnswer(db::Connection& connection, const Release& release, const QString& environment, qint64 at)
{
    JudgementDemands demands;
    if (environment == ProductionEnvironment)
        demands.stage = environment;
    if (connection.integer("SELECT count(*) FROM policy_version WHERE published_at IS NOT NULL") == 0)
        demands.policy = db::orRaise(policies::defaultPolicy());
    try {
        const ReleaseJudgement judged = judge(connection, release.uid, at, demands);
        return {reasonsAgainst(judged), approvingSignOffs(judged)};
    } catch (const db::SqlError& refused) {
        if (refused.error.kind != Error::Kind::Invalid)
            throw;
        return {{refused.error.message}, {}}; // No policy is in force: nothing lets it through.
    }
}

} // namespace assay::approvals
