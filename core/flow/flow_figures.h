// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/flow/ageing_work.h"
#include "core/flow/cumulative_flow.h"
#include "core/flow/cycle_times.h"
#include "core/flow/funnel.h"

namespace assay {

/// What the page of flow shows, all of it from the log's events.
struct FlowFigures {
    CumulativeFlow cumulative;
    AgeingWork ageing;
    std::vector<CycleTime> cycles;
    TimeHistogram cycleTimes;
    TimeHistogram leadTimes;
    std::vector<WeekCount> weeks;  ///< The last flowWeeks of them.
    std::optional<LittlesLaw> law; ///< Of the last flowWindowDays.
    std::vector<FunnelStep> funnel;
};

constexpr int flowWeeks = 52;
constexpr int flowWindowDays = 365;

/// `kpis` is portfolioKpis() of the same histories and the same moment.
FlowFigures flowFigures(const std::vector<StageHistory>& histories, const PortfolioKpis& kpis, qint64 asOf);

} // namespace assay
