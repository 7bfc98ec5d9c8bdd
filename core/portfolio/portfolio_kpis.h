// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/stage_history.h"

#include <map>
#include <vector>

namespace assay {

/// One figure of the portfolio, with everything needed to argue about it.
struct Kpi {
    enum class Unit { Percent, Days, Count };

    QString title; ///< Translated, as are the texts below.
    Unit unit = Unit::Count;
    std::optional<double> number = {}; ///< None where the log holds nothing to compute it from.
    qint64 numerator = 0;
    qint64 denominator = 0; ///< The n that the number rests on.
    QString definition = {};
    QString context = {}; ///< What stands beside it; figures of other units are labelled so.
    qint64 asOf = 0;      ///< Milliseconds, UTC.
};

/// "37.5 %", "147 d", "2"; a dash where there is no number.
QString figureOf(const Kpi& kpi);

/// "21 d", or hours for the first day.
QString ageText(qint64 milliseconds);

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

struct KpiRules {
    qint64 asOf = 0;      ///< Milliseconds, UTC.
    int cohortDays = 180; ///< A use case counts for the production rate once its approval is older.
};

/// The figures of a portfolio, computed from the log's events and nothing else.
struct PortfolioKpis {
    Kpi production;
    Kpi outcome;
    Kpi leadTime;
    Kpi oldest;
    Kpi awaiting;
    std::vector<StopReason> stopReasons;
    std::vector<StageFlow> flow;         ///< One a state, in the order of UseCaseState.
    QString oldestUseCase;               ///< Uid; empty where nothing is under way.
    std::map<Role, qint64> awaitedRoles; ///< Use cases that wait, by the role whose step it is.
};

PortfolioKpis portfolioKpis(const std::vector<StageHistory>& histories, const KpiRules& rules);

} // namespace assay
