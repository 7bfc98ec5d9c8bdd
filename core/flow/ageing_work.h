// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/portfolio_kpis.h"

namespace assay {

/// A use case under way, and how long it has been in its state.
struct AgeingItem {
    QString useCase; ///< Uid.
    UseCaseState state = UseCaseState::Proposed;
    qint64 age = 0; ///< Milliseconds; times before and after a return add up.
};

/// How long those took that are done with a state.
struct AgeingBand {
    UseCaseState state = UseCaseState::Proposed;
    std::size_t n = 0;                 ///< Done with it.
    std::optional<qint64> half = {};   ///< Milliseconds that 50 % took at most; none of fewer than fewestFinished.
    std::optional<qint64> most = {};   ///< 85 %
    std::optional<qint64> nearly = {}; ///< 95 %
};

/// What is under way, beside what is usual.
struct AgeingWork {
    std::vector<AgeingItem> items; ///< In the order of the histories.
    std::vector<AgeingBand> bands; ///< Proposed to Releasing.
};

/// The states in which work ages, in the order of a life.
std::vector<UseCaseState> ageingStates();

/// `flow` is portfolioKpis() of the same histories. Percentiles are nearest ranks.
AgeingWork ageingWork(const std::vector<StageHistory>& histories, const std::vector<StageFlow>& flow, qint64 asOf);

} // namespace assay
