// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/ageing_work.h"

#include "core/portfolio/quantile.h"

namespace assay {

std::vector<UseCaseState> ageingStates()
{
    return {UseCaseState::Proposed,   UseCaseState::Framed,     UseCaseState::Approved,
            UseCaseState::Developing, UseCaseState::Validating, UseCaseState::Releasing};
}

AgeingWork ageingWork(const std::vector<StageHistory>& histories, const std::vector<StageFlow>& flow, qint64 asOf)
{
    AgeingWork work;
    for (const StageHistory& history : histories) {
        if (history.state() <= UseCaseState::Releasing)
            work.items.push_back({history.useCase, history.state(), history.age(asOf)});
    }
    for (const UseCaseState state : ageingStates()) {
        const std::vector<qint64>& finished = flow.at(static_cast<std::size_t>(state)).finished;
        AgeingBand band{.state = state, .n = finished.size()};
        if (finished.size() >= fewestFinished) {
            band.half = quantile(finished, 0.5);
            band.most = quantile(finished, 0.85);
            band.nearly = quantile(finished, 0.95);
        }
        work.bands.push_back(band);
    }
    return work;
}

} // namespace assay
