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
};

/// A release as it stands, with all that is known of it.
struct ReleaseJudgement {
    Release release;
    policies::Policy policy;
    policies::ReleaseFacts facts;
    policies::GateDecision decision;
    QByteArray frozen;                      ///< frozenFacts()
    std::optional<ApprovalRequest> request; ///< The newest.
    std::vector<SignOff> signOffs;          ///< Of it.
    QString requestFault;                   ///< Why the request does not count; empty where it does.
};

/// Judges a release at `now` (milliseconds, UTC), or at the time of the newest entry of the log where that is later: a clock
/// that was set back lets nothing last longer. Raises NotFound, and Invalid where no policy is in force. May throw
/// db::SqlError.
ReleaseJudgement judge(db::Connection& connection, const QString& release, qint64 now,
                       const JudgementDemands& demands = {});

} // namespace assay::approvals
