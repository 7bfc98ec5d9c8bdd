// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/decimation.h"

#include <algorithm>

namespace assay::metrics {
namespace {

double fraction(const ColumnGrid& grid, double x)
{
    if (grid.scale == AxisScale::Log10)
        return std::log10(x / grid.from) / std::log10(grid.to / grid.from);
    return (x - grid.from) / (grid.to - grid.from);
}

/// The first place from `begin` on whose x is not below `edge`. Looked for where it is when the column is as long as the
/// one before, which it mostly is to a point or two; else near ones are found first, as columns are narrow.
std::size_t endOfColumn(std::span<const double> x, std::size_t begin, std::size_t end, double edge, std::size_t before)
{
    for (std::size_t place = begin + before - std::min<std::size_t>(before, 1); place <= begin + before + 1; ++place) {
        if (place > begin && place < end && x[place - 1] < edge && !(x[place] < edge))
            return place;
    }
    std::size_t stride = 1;
    std::size_t low = begin;
    while (low + stride < end && x[low + stride] < edge) {
        low += stride;
        stride *= 2;
    }
    const auto from = x.begin() + static_cast<std::ptrdiff_t>(low);
    const auto to = x.begin() + static_cast<std::ptrdiff_t>(std::min(end, low + stride));
    return static_cast<std::size_t>(std::lower_bound(from, to, edge) - x.begin());
}

void describe(PlotColumn& column, const RangeExtremes& extremes, std::span<const double> y, AxisScale scale)
{
    column.found = extremes.node.found;
    column.drawable = extremes.node.drawable();
    if (!column.drawable)
        return;
    column.minimum = extremes.minimumAt;
    column.maximum = extremes.maximumAt;
    for (column.first = column.begin; !isDrawable(y[column.first], scale);)
        ++column.first;
    for (column.last = column.end - 1; !isDrawable(y[column.last], scale);)
        --column.last;
}

template <typename Extremes>
Decimation decimated(std::span<const double> x, std::span<const double> y, AxisScale yScale, const ColumnGrid& grid,
                     Extremes extremesOf)
{
    Q_ASSERT(x.size() == y.size() && grid.from < grid.to && grid.columns > 0);
    Decimation result;
    auto at = static_cast<std::size_t>(std::lower_bound(x.begin(), x.end(), grid.from) - x.begin());
    const auto end = static_cast<std::size_t>(std::upper_bound(x.begin(), x.end(), grid.to) - x.begin());
    if (at > 0)
        result.before = at - 1;
    if (end < x.size())
        result.behind = end;
    std::size_t before = 0;
    while (at < end) {
        PlotColumn column{.column = grid.columnOf(x[at]), .begin = at};
        const bool isLast = column.column + 1 == grid.columns;
        column.end = isLast ? end : endOfColumn(x, at, end, grid.edge(column.column + 1), before);
        describe(column, extremesOf(column.begin, column.end), y, yScale);
        result.columns.push_back(column);
        before = column.end - at;
        at = column.end;
    }
    return result;
}

} // namespace

double ColumnGrid::edge(int k) const
{
    if (k <= 0)
        return from;
    if (k >= columns)
        return to;
    const double share = static_cast<double>(k) / columns;
    const double place = scale == AxisScale::Log10 ? from * std::pow(to / from, share) : from + (to - from) * share;
    return std::clamp(place, from, to);
}

int ColumnGrid::columnOf(double x) const
{
    // The estimate may be off by one through rounding; the edges decide.
    int column = static_cast<int>(std::clamp(std::floor(fraction(*this, x) * columns), 0.0, columns - 1.0));
    while (column > 0 && x < edge(column))
        --column;
    while (column + 1 < columns && x >= edge(column + 1))
        ++column;
    return column;
}

void PlotColumn::appendPlaces(std::vector<std::size_t>& places) const
{
    if (!drawable)
        return;
    const auto [sooner, later] = std::minmax(minimum, maximum);
    for (const std::size_t place : {first, sooner, later, last}) {
        if (places.empty() || places.back() != place)
            places.push_back(place);
    }
}

Decimation decimate(std::span<const double> x, std::span<const double> y, AxisScale yScale, const ColumnGrid& grid)
{
    return decimated(x, y, yScale, grid,
                     [&](std::size_t begin, std::size_t end) { return scanRange(y, begin, end, yScale); });
}

Decimation decimate(std::span<const double> x, const RangePyramid& y, const ColumnGrid& grid)
{
    return decimated(x, y.values(), y.scale(), grid,
                     [&](std::size_t begin, std::size_t end) { return y.extremes(begin, end); });
}

std::vector<Segment> ascendingSegments(std::span<const double> x)
{
    std::vector<Segment> segments;
    std::size_t begin = 0;
    for (std::size_t i = 1; i <= x.size(); ++i) {
        if (i < x.size() && x[i] >= x[i - 1])
            continue;
        segments.push_back({begin, i});
        begin = i;
    }
    return segments;
}

} // namespace assay::metrics
