// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <span>

namespace assay::statistics {

struct Moments {
    double mean = 0;
    double deviation = std::numeric_limits<double>::quiet_NaN(); ///< Of a sample of two or more.
};

/// Of at least one value.
Moments momentsOf(std::span<const double> values);

/// The value below which that share (0 to 1) of at least one sorted value lies; between values as numpy's default has it.
double percentile(std::span<const double> sorted, double share);

/// What a box plot shows of at least one value, after Tukey.
struct BoxSummary {
    double low = 0; ///< The whiskers end at the furthest values within 1.5 quartile distances of the box.
    double firstQuartile = 0;
    double median = 0;
    double thirdQuartile = 0;
    double high = 0;
};

BoxSummary boxSummary(std::span<const double> sorted);

} // namespace assay::statistics
