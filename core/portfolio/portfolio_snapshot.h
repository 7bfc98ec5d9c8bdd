// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/adoption_record.h"
#include "core/domain/person.h"
#include "core/domain/value_record.h"
#include "core/flow/flow_figures.h"
#include "core/portfolio/portfolio_stage.h"
#include "core/portfolio/use_case_evidence.h"
#include "core/portfolio/use_case_troubles.h"
#include "core/value/value_rows.h"

namespace assay {

/// A use case as a portfolio shows it.
struct PortfolioCard {
    UseCase useCase;
    Person owner;         ///< Without a name where nobody owns it.
    Person businessOwner; ///< Without a name where nobody in the business does.
    Person sponsor;       ///< Without a name where nobody is named.
    UseCaseEvidence evidence;
    UseCaseTroubles troubles;                    ///< Of now; none of the past.
    std::optional<ValueState> value;             ///< Of its value record that is furthest; none without any.
    std::vector<StageStay> stays;                ///< Its way here, from the log.
    UseCaseState stage = UseCaseState::Proposed; ///< Its state; on hold, the state it is held in.
    qint64 since = 0;                            ///< When it came into its state, milliseconds UTC.
    qint64 age = 0;                              ///< Milliseconds in its state; times before and after a return add up.
    qint64 staleAfter = 0; ///< 85 % of those done with this state took no longer; 0 where too few are.

    bool stale() const { return staleAfter > 0 && age > staleAfter; }
    PortfolioStage part() const { return stageOf(stage).value_or(PortfolioStage::Framing); }
    bool returned() const; ///< Being developed again because validation sent it back.
};

/// Whether it is on hold or stopped, and so has a reason.
bool isHeldOrStopped(const UseCase& useCase);

/// Everything the portfolio's page shows, as of one moment.
struct PortfolioSnapshot {
    std::vector<PortfolioCard> cards; ///< In the order of their keys.
    PortfolioKpis kpis;
    FlowFigures flow;
    std::vector<ValueRecord> values;      ///< In the order of their making.
    std::vector<AdoptionRecord> adoption; ///< In the order of their making.
    std::vector<values::AdoptingGroup> groups;
    std::vector<Person> people;
    RoleHolders holders;
    Person viewer;        ///< Whoever looks; nobody where the project does not know them.
    qint64 asOf = 0;      ///< Milliseconds, UTC.
    int cohortDays = 180; ///< See KpiRules; as it was said by then.
    bool isPast = false;  ///< As it was on a day that somebody chose.

    /// The viewer's roles that count for a use case: for the whole project, or for it alone.
    std::vector<Role> heldFor(UseCaseId useCase) const;

    /// Who holds each role that counts for it.
    RoleHolders holdersFor(UseCaseId useCase) const;
};

/// Reads a portfolio for the person `viewer` (a uid). `now` is this machine's time; figures are as of the newest entry
/// where that lies ahead of it. With `past`, everything is as the log had it by then: what was proposed later is not there,
/// states, figures and values are those of then; what texts say, and who people are, is as of now. May throw db::SqlError.
PortfolioSnapshot portfolioSnapshot(db::Connection& connection, const QString& viewer, qint64 now,
                                    std::optional<qint64> past = {});

/// The next step forward that somebody holding `held` can take; empty where it is not theirs to act. Stops, holds and
/// ways back are nobody's duty.
std::optional<UseCaseTransition> stepExpectedOf(const UseCase& useCase, const std::vector<Role>& held);

} // namespace assay
