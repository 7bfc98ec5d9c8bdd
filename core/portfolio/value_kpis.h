// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/kpi.h"
#include "core/usecases/stage_history.h"
#include "core/value/value_log.h"

#include <QStringList>

namespace assay {

/// Use cases approved at gate 1 in one quarter.
struct ProductionCohort {
    int year = 0;
    int quarter = 1; ///< 1 to 4, in UTC.
    qint64 approved = 0;
    qint64 live = 0;       ///< Of those, have been live in production.
    bool finished = false; ///< The quarter has ended, and the youngest of them is older than KpiRules::cohortDays.
};

/// How much one group used a model in its last window.
struct GroupAdoption {
    AdoptionEvent window;

    double share() const { return static_cast<double>(window.used) / static_cast<double>(window.eligible); }
    bool adopted() const { return share() >= window.level; }
};

/// The figures of what a portfolio earns, computed from the log's events and nothing else.
struct ValueKpis {
    Kpi outcome;
    Kpi timeToValue;
    Kpi adoption;
    Kpi overridden;
    std::vector<GroupAdoption>
        groups;            ///< Of use cases that have not ended, in the order in which they were first told of.
    QStringList uncounted; ///< Groups with a target, of use cases in operation, that nobody has counted.
};

ValueKpis valueKpis(const std::vector<StageHistory>& histories, const ValueLog& log, const KpiRules& rules);

/// By quarter of gate 1, the oldest first.
std::vector<ProductionCohort> productionCohorts(const std::vector<StageHistory>& histories, const KpiRules& rules);

/// Whether a use case is in operation: it has come there, and it has not ended.
bool isInOperation(const StageHistory& history);

/// Whether a use case is in production: a release of it has been live there, and it has not ended.
bool isInProduction(const StageHistory& history);

} // namespace assay
