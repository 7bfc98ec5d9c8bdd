// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/flow_figures.h"

#include <algorithm>

namespace assay {
namespace {

constexpr qint64 figureDay = 24LL * 60 * 60 * 1000;
constexpr int flowPoints = 240; ///< More than a band has pixels to show.
constexpr int mostBins = 24;

} // namespace

FlowFigures flowFigures(const std::vector<StageHistory>& histories, const PortfolioKpis& kpis, qint64 asOf)
{
    FlowFigures figures;
    figures.cumulative = cumulativeFlow(histories, flowTimes(histories, asOf, flowPoints));
    figures.ageing = ageingWork(histories, kpis.flow, asOf);
    figures.cycles = cycleTimes(histories);
    std::vector<qint64> cycle, lead;
    for (const CycleTime& time : figures.cycles) {
        cycle.push_back(time.cycle);
        lead.push_back(time.lead);
    }
    figures.cycleTimes = timeHistogram(cycle, mostBins);
    figures.leadTimes = timeHistogram(lead, mostBins);
    figures.funnel = funnelOf(histories, kpis.stopReasons);
    if (figures.cumulative.isEmpty())
        return figures;
    const qint64 first = figures.cumulative.times.front();
    figures.weeks = throughput(figures.cycles, std::max(first, asOf - (flowWeeks - 1) * 7 * figureDay), asOf);
    figures.law = littlesLaw(histories, std::max(first, asOf - flowWindowDays * figureDay), asOf);
    return figures;
}

} // namespace assay
