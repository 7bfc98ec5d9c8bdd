// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/portfolio_kpis.h"

namespace assay {

/// How many use cases ever came into a state, and what became of those that went no further.
struct FunnelStep {
    UseCaseState state = UseCaseState::Proposed;
    qint64 reached = 0;                   ///< It or a later one: one that skipped it came by it, too.
    qint64 live = 0;                      ///< Of those that reached it, have been live in production.
    qint64 ended = 0;                     ///< Stopped or on hold here now.
    std::vector<StopReason> reasons = {}; ///< Of those, the most frequent first.
};

/// Proposed to Operating. `stopReasons` is portfolioKpis() of the same histories.
std::vector<FunnelStep> funnelOf(const std::vector<StageHistory>& histories,
                                 const std::vector<StopReason>& stopReasons);

} // namespace assay
