// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/funnel.h"

#include <algorithm>

namespace assay {

std::vector<FunnelStep> funnelOf(const std::vector<StageHistory>& histories, const std::vector<StopReason>& stopReasons)
{
    std::vector<FunnelStep> steps;
    for (int state = 0; state <= static_cast<int>(UseCaseState::Operating); ++state)
        steps.push_back({.state = static_cast<UseCaseState>(state)});
    for (const StageHistory& history : histories) {
        int furthest = 0;
        for (const StageStay& stay : history.stays) {
            if (stay.state <= UseCaseState::Operating)
                furthest = std::max(furthest, static_cast<int>(stay.state));
        }
        for (int state = 0; state <= furthest; ++state) {
            FunnelStep& step = steps[static_cast<std::size_t>(state)];
            ++step.reached;
            step.live += history.live ? 1 : 0;
        }
    }
    for (const StopReason& reason : stopReasons) {
        const auto place = static_cast<std::size_t>(reason.stage);
        if (place < steps.size()) {
            steps[place].ended += reason.count;
            steps[place].reasons.push_back(reason);
        }
    }
    return steps;
}

} // namespace assay
