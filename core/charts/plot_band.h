// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/axis_range.h"
#include "core/metrics/range_pyramid.h"

#include <optional>
#include <span>
#include <vector>

namespace assay {

/// The area around the line of a group, one pair of values for each of its points. Moves but does not copy: the pyramids
/// look into its vectors.
struct PlotBand {
    PlotBand(std::vector<double> lows, std::vector<double> highs, std::vector<int> counts, metrics::AxisScale yScale);
    PlotBand(PlotBand&&) = default;
    PlotBand& operator=(PlotBand&&) = default;
    Q_DISABLE_COPY(PlotBand)
    ~PlotBand() = default;

    std::vector<double> low; ///< NaN, as in `high`, where there is no band.
    std::vector<double> high;
    std::vector<int> members; ///< How many series have a value there.
    metrics::RangePyramid lowRange;
    metrics::RangePyramid highRange;
};

/// Where a band passes an x.
struct BandEdge {
    double x = 0;
    double low = 0; ///< 0 or less, on a logarithmic axis too, where it leaves below.
    double high = 0;
};

/// What fills the pixels that the whole band would: pieces of neighbouring edges, from left to right. A column of more than
/// two points has its lowest and its highest edge.
std::vector<std::vector<BandEdge>> drawnBand(const PlotBand& band, std::span<const double> x, AxisRange range,
                                             int columns, metrics::AxisScale xScale);

} // namespace assay
