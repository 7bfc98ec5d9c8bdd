// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/release_judgement.h"

namespace assay::approvals {

/// A release as a list shows it.
struct QueuedRelease {
    QString uid;
    QString name;                 ///< "credit-default@3"
    QString useCase;              ///< "UC-3 · Consumer loan screening"; empty where it serves none.
    std::optional<RiskTier> tier; ///< Of the use case.
    ReleaseState state = ReleaseState::Draft;
    qint64 stateSince = 0;         ///< Milliseconds, UTC.
    QString author;                ///< By name.
    QString askedBy;               ///< By name; empty where nobody waits for a decision.
    std::optional<qint64> askedAt; ///< Of the request that is open.
    std::optional<qint64> dueAt;   ///< The day by which it is wanted.
    int gates = 0;
    int gatesMet = 0;
    int keysAsked = 0;
    int keysCounted = 0;
    QString fault; ///< Why the open request does not count; empty where it does.
    bool staged = false;

    bool waits() const { return askedAt.has_value(); }
};

/// Every release: those that wait for a decision first, the longest waiting at the top, then the others by their last
/// step, the newest first. May throw db::SqlError.
std::vector<QueuedRelease> releaseQueue(db::Connection& connection, qint64 now);

/// judge(), by the policy that comes with the program where the project has none yet.
ReleaseJudgement judgeAsSeen(db::Connection& connection, const QString& release, qint64 now);

} // namespace assay::approvals
