// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/portfolio_kpis.h"

namespace assay {

/// The figure of a portfolio by the word that dashboards call it (see dashboardFigures()); null for another word.
const Kpi* figureNamed(const PortfolioKpis& kpis, QStringView word);

} // namespace assay
