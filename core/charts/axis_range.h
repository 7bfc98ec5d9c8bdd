// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/range_pyramid.h"

namespace assay {

/// A stretch of an axis.
struct AxisRange {
    double low = 0;
    double high = 1;

    double span() const { return high - low; }
    bool operator==(const AxisRange&) const = default;
};

/// Where a value lies on an axis of that range: 0 at its low end, 1 at its high end. Right also where the ends are farther
/// apart than a double holds. On a logarithmic axis the range is above 0, and what is not lies at minus infinity.
double shareOf(double value, AxisRange range, metrics::AxisScale scale);

/// The value at a share; the inverse of shareOf().
double valueAtShare(double share, AxisRange range, metrics::AxisScale scale);

} // namespace assay
