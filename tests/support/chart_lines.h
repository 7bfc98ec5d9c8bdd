// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_line.h"

namespace assay::tests {

/// What a chart draws of these points, as the run "amber-fjord" in the first colour.
inline ChartLine lineOf(std::vector<MetricPoint> points, const LineLayout& layout = {})
{
    auto shared = std::make_shared<const std::vector<MetricPoint>>(std::move(points));
    auto plot = std::make_shared<const PlotLine>(preparePlotLine(*shared, layout));
    return {QStringLiteral("amber-fjord"), 0, shared, plot};
}

} // namespace assay::tests
