// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/sample.h"

#include <algorithm>
#include <cmath>

namespace assay::statistics {
namespace {

constexpr double whiskerReach = 1.5; ///< In quartile distances.

} // namespace

Moments momentsOf(std::span<const double> values)
{
    const auto count = static_cast<double>(values.size());
    double sum = 0;
    for (const double value : values)
        sum += value;
    Moments moments{.mean = sum / count};
    double squares = 0;
    for (const double value : values)
        squares += (value - moments.mean) * (value - moments.mean);
    if (values.size() > 1)
        moments.deviation = std::sqrt(squares / (count - 1));
    return moments;
}

double percentile(std::span<const double> sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

BoxSummary boxSummary(std::span<const double> sorted)
{
    BoxSummary box{.firstQuartile = percentile(sorted, 0.25),
                   .median = percentile(sorted, 0.5),
                   .thirdQuartile = percentile(sorted, 0.75)};
    const double reach = whiskerReach * (box.thirdQuartile - box.firstQuartile);
    // A whisker never ends inside its box: a quartile may lie between two values.
    const auto lowest = std::lower_bound(sorted.begin(), sorted.end(), box.firstQuartile - reach);
    box.low = std::min(*lowest, box.firstQuartile);
    const auto beyond = std::upper_bound(sorted.begin(), sorted.end(), box.thirdQuartile + reach);
    box.high = std::max(*std::prev(beyond), box.thirdQuartile);
    return box;
}

} // namespace assay::statistics
