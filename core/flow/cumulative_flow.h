// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/portfolio_stage.h"
#include "core/usecases/stage_history.h"

#include <array>

namespace assay {

/// How many use cases were in each stage, moment by moment. What is on hold counts in the stage that it is held in.
struct CumulativeFlow {
    using Counts = std::array<qint64, portfolioStages.size()>; ///< In the order of portfolioStages.

    std::vector<qint64> times;  ///< Milliseconds, UTC; ascending.
    std::vector<Counts> counts; ///< One for each time.

    bool isEmpty() const { return times.empty(); }
};

/// The counts at each of `times`, which ascend. A use case that comes into a state at a time is in it at that time.
CumulativeFlow cumulativeFlow(const std::vector<StageHistory>& histories, std::vector<qint64> times);

/// `count` times evenly spread from the first event of the histories until `until`, both included; none without events.
std::vector<qint64> flowTimes(const std::vector<StageHistory>& histories, qint64 until, int count);

} // namespace assay
