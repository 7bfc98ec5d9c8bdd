// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/axis_range.h"
#include "core/charts/plot_line.h"

#include <limits>

namespace assay {

/// What a line's logged values are within a stretch of the x axis. Figures of no value are NaN.
struct RangeStatistics {
    static constexpr double none = std::numeric_limits<double>::quiet_NaN();

    qint64 points = 0; ///< All of them, non-finite values included.
    qint64 finite = 0;
    double first = none; ///< The first and the last finite value as logged.
    double last = none;
    double minimum = none;
    double maximum = none;
    double mean = none;
    double deviation = none; ///< Standard deviation of a sample of two or more.
    double slope = none;     ///< Of the least-squares line, a unit of x; milliseconds on axes of time.
};

/// Walks all points within the range, ends included: call it from a job where they may be many.
RangeStatistics statisticsWithin(const PlotLine& line, AxisRange range);

} // namespace assay
