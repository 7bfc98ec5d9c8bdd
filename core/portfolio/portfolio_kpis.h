// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/value_kpis.h"

#include <QStringList>

#include <map>
#include <vector>

namespace assay {

/// Use cases stopped or on hold at one stage for one reason.
struct StopReason {
    UseCaseState stage = UseCaseState::Proposed; ///< Where they were.
    StopCode code = StopCode::Other;             ///< Other, too, where the log of an earlier version has none.
    qint64 count = 0;
    QStringList words = {}; ///< What people said beside the code, each once.

    QString title() const { return stopCodeTitle(code); }
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

/// How long a use case under way may be in a state before it is stale, by those that are done with it; 0 where nothing
/// says so: too few are, or the state is not one of work.
qint64 staleAfter(UseCaseState state, const std::vector<StageFlow>& flow);

/// The uids of those that are stale by now, which is the one meaning of the word. May throw db::SqlError.
QStringList staleUseCases(db::Connection& connection, qint64 now);

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

/// Whose sign-off a use case in this state waits for; nobody's in most of them.
std::optional<Role> signingRoleOf(UseCaseState state);

PortfolioKpis portfolioKpis(const std::vector<StageHistory>& histories, const KpiRules& rules,
                            const ValueLog& valueLog = {});

} // namespace assay
