// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/sign_off_check.h"
#include "core/policies/evaluate.h"

namespace assay::approvals {

/// What a release is judged by beside what the project says.
struct JudgementDemands {
    QString stage;                                       ///< Where it is to run; empty for wherever it was signed for.
    std::optional<QStringList> trustedKeys;              ///< Fingerprints; others do not count.
    std::optional<policies::Policy> policy;              ///< Instead of the project's.
    std::map<QString, std::optional<Digest>> found = {}; ///< Of artifacts that were hashed just now, by path.
    QList<Certificate> timestampRoots =
        {};               ///< Where there are any, only sign-offs with a stamp from behind them count.
    QString signing = {}; ///< The uid of the sign-off that this transaction makes; its entry is yet to come.
    std::map<QString, std::optional<Digest>> documents =
        {}; ///< Of evidence that was hashed just now, by address; nothing for what is gone.
};

/// A release as it stands, with all that is known of it.
struct ReleaseJudgement {
    Release release;
    policies::Policy policy;  ///< That judges.
    PolicyVersionId policyId; ///< Of it; none where it is from outside the project.
    QString newerPolicy;      ///< "model-release@4", where that is in force by now instead; empty otherwise.
    policies::ReleaseFacts facts;
    policies::GateDecision decision;
    QByteArray frozen;                      ///< frozenFacts()
    std::optional<ApprovalRequest> request; ///< The newest.
    std::vector<SignOff> signOffs;          ///< Of it.
    QString requestFault;                   ///< Why the request does not count; empty where it does.
};

/// What was asked for and decided is judged by the policy that the request was made under, whatever came into force since;
/// what nobody has asked for yet, and what has to be asked for again, by the one in force.
///
/// Judges a release at `now` (milliseconds, UTC), or at the time of the newest entry of the log where that is later: a clock
/// that was set back lets nothing last longer. Raises NotFound, and Invalid where no policy is in force. May throw
/// db::SqlError.
ReleaseJudgement judge(db::Connection& connection, const QString& release, qint64 now,
                       const JudgementDemands& demands = {});

/// Why what was judged may not go anywhere, a translated sentence each; empty where it may.
QStringList reasonsAgainst(const ReleaseJudgement& judged);

} // namespace assay::approvals
