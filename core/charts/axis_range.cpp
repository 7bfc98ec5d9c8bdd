// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/axis_range.h"

#include <cmath>
#include <limits>

namespace assay {

double shareOf(double value, AxisRange range, metrics::AxisScale scale)
{
    if (scale == metrics::AxisScale::Log10) {
        if (value <= 0)
            return -std::numeric_limits<double>::infinity();
        return shareOf(std::log10(value), {std::log10(range.low), std::log10(range.high)}, metrics::AxisScale::Linear);
    }
    const double span = range.span();
    return std::isfinite(span) ? (value - range.low) / span
                               : (value / 2 - range.low / 2) / (range.high / 2 - range.low / 2);
}

double valueAtShare(double share, AxisRange range, metrics::AxisScale scale)
{
    if (scale == metrics::AxisScale::Log10)
        return std::pow(
            10, valueAtShare(share, {std::log10(range.low), std::log10(range.high)}, metrics::AxisScale::Linear));
    return range.low * (1 - share) + range.high * share;
}

} // namespace assay
