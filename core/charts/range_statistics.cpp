// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/range_statistics.h"

#include <algorithm>
#include <cmath>

namespace assay {
namespace {

/// Means and co-moments of pairs as they come (Welford's updating), which a large offset does not spoil.
struct Moments {
    double count = 0;
    double meanX = 0;
    double meanY = 0;
    double squaresX = 0;
    double squaresY = 0;
    double products = 0;

    void add(double x, double y)
    {
        ++count;
        const double beforeX = x - meanX;
        const double beforeY = y - meanY;
        meanX += beforeX / count;
        meanY += beforeY / count;
        squaresX += beforeX * (x - meanX);
        squaresY += beforeY * (y - meanY);
        products += beforeX * (y - meanY);
    }
};

} // namespace

RangeStatistics statisticsWithin(const PlotLine& line, AxisRange range)
{
    RangeStatistics found;
    Moments moments;
    for (const metrics::Segment& segment : line.segments) {
        const auto begin = line.x.begin() + static_cast<std::ptrdiff_t>(segment.begin);
        const auto end = line.x.begin() + static_cast<std::ptrdiff_t>(segment.end);
        const auto from = std::lower_bound(begin, end, range.low);
        const auto to = std::upper_bound(from, end, range.high);
        found.points += to - from;
        for (auto x = from; x != to; ++x) {
            const double y = line.y[static_cast<std::size_t>(x - line.x.begin())];
            if (!std::isfinite(y))
                continue;
            if (found.finite++ == 0)
                found.first = found.minimum = found.maximum = y;
            found.last = y;
            found.minimum = std::min(found.minimum, y);
            found.maximum = std::max(found.maximum, y);
            moments.add(*x, y);
        }
    }
    if (found.finite > 0)
        found.mean = moments.meanY;
    if (found.finite > 1)
        found.deviation = std::sqrt(moments.squaresY / (moments.count - 1));
    if (moments.squaresX > 0)
        found.slope = moments.products / moments.squaresX;
    return found;
}

} // namespace assay
