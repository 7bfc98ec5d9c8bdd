// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/value_kpis.h"

#include <map>
#include <vector>

namespace assay {

/// Use cases stopped or on hold at one stage for one reason.
struct StopReason {
    UseCaseState stage = UseCaseState::Proposed; ///< Where they were.
    QString reason;
    qint64 count = 0;
};

/// What went through one state.
struct StageFlow {
    UseCaseState state = UseCaseState::Proposed;
    qint64 entered = 0; ///< Arrivals, repeated ones counted each time.
    qint64 left = 0;
    qint64 now = 0;
    std::vector<qint64> finished = {}; ///< Milliseconds each use case that is done with it spent there, round by round.

    /// The 85th percentile of `finished`; none of fewer than fewestFinished.
    std::optional<qint64> staleAfter() const;
};

constexpr std::size_t fewestFinished = 5; ///< Below that, nothing is called stale.

/// The figures of a portfolio, computed from the log's events and nothing else.
struct PortfolioKpis {
    Kpi production;
    std::vector<ProductionCohort> cohorts; ///< What `production` is made of, by quarter.
    ValueKpis value;
    Kpi leadTime;
    Kpi oldest;
    Kpi awaiting;
    std::vector<StopReason> stopReasons;
    std::vector<StageFlow> flow;         ///< One a state, in the order of UseCaseState.
    QString oldestUseCase;               ///< Uid; empty where nothing is under way.
    std::map<Role, qint64> awaitedRoles; ///< Use cases that wait, by the role whose step it is.
};

PortfolioKpis portfolioKpis(const std::vector<StageHistory>& histories, const KpiRules& rules,
                            const ValueLog& valueLog = {});

} // namespace assay
