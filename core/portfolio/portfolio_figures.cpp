// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/portfolio_figures.h"

#include <algorithm>
#include <array>

namespace assay {

const Kpi* figureNamed(const PortfolioKpis& kpis, QStringView word)
{
    const std::array<std::pair<QLatin1StringView, const Kpi*>, 8> figures{
        {{QLatin1StringView("production"), &kpis.production},
         {QLatin1StringView("outcome"), &kpis.value.outcome},
         {QLatin1StringView("time-to-value"), &kpis.value.timeToValue},
         {QLatin1StringView("adoption"), &kpis.value.adoption},
         {QLatin1StringView("overridden"), &kpis.value.overridden},
         {QLatin1StringView("lead-time"), &kpis.leadTime},
         {QLatin1StringView("oldest"), &kpis.oldest},
         {QLatin1StringView("awaiting"), &kpis.awaiting}}};
    const auto found =
        std::find_if(figures.begin(), figures.end(), [&](const auto& entry) { return word == entry.first; });
    return found == figures.end() ? nullptr : found->second;
}

} // namespace assay
