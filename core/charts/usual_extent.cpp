// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/usual_extent.h"

#include <algorithm>
#include <cmath>

namespace assay {
namespace {

constexpr std::size_t mostLooked = 20'000; ///< Of each line.
constexpr double lowShare = 0.05;
constexpr double highShare = 0.95;

void collect(const PlotLine& line, AxisRange range, std::vector<double>& values)
{
    const auto inView = static_cast<std::size_t>(line.pointsWithin(range));
    const std::size_t stride = std::max<std::size_t>(1, inView / mostLooked);
    for (const metrics::Segment& segment : line.segments) {
        const auto begin = line.x.begin() + static_cast<std::ptrdiff_t>(segment.begin);
        const auto end = line.x.begin() + static_cast<std::ptrdiff_t>(segment.end);
        const auto first = static_cast<std::size_t>(std::lower_bound(begin, end, range.low) - line.x.begin());
        const auto behind = static_cast<std::size_t>(std::upper_bound(begin, end, range.high) - line.x.begin());
        for (std::size_t i = first; i < behind; i += stride) {
            if (metrics::isDrawable(line.shown()[i], line.yScale))
                values.push_back(line.shown()[i]);
        }
    }
}

} // namespace

std::optional<AxisRange> usualExtent(std::span<const PlotLine* const> lines, AxisRange range)
{
    std::vector<double> values;
    for (const PlotLine* line : lines)
        collect(*line, range, values);
    if (values.empty())
        return std::nullopt;
    const auto valueAt = [&](double share) {
        const auto place = static_cast<std::ptrdiff_t>(std::lround(share * static_cast<double>(values.size() - 1)));
        std::nth_element(values.begin(), values.begin() + place, values.end());
        return values[static_cast<std::size_t>(place)];
    };
    const double low = valueAt(lowShare);
    return AxisRange{low, valueAt(highShare)};
}

} // namespace assay
