// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/histogram_stack.h"

#include "core/charts/axis_ticks.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace assay {
namespace {

constexpr double evenEnough = 1e-6; // of a width: what rounding to doubles, or from floats, makes of even edges

double counted(double count)
{
    return std::isfinite(count) && count > 0 ? count : 0;
}

bool hasEvenBins(const Histogram& histogram)
{
    if (histogram.counts.size() < 2)
        return true;
    const double first = histogram.edges.front(), last = histogram.edges.back();
    const double width = (last - first) / static_cast<double>(histogram.counts.size());
    const double slack = evenEnough * std::max({width, std::abs(first), std::abs(last)});
    for (std::size_t i = 1; i < histogram.edges.size(); ++i) {
        if (!(std::abs(histogram.edges[i] - histogram.edges[i - 1] - width) <= slack))
            return false;
    }
    return true;
}

/// A bin's edges with an infinite one at its other edge.
AxisRange finiteBin(const Histogram& histogram, std::size_t bin)
{
    const double low = histogram.edges[bin], high = histogram.edges[bin + 1];
    return {std::isfinite(low) ? low : high, std::isfinite(high) ? high : low};
}

std::vector<QPointF> columnOutline(const Histogram& histogram, AxisRange range, int columns)
{
    std::vector<double> highest(static_cast<std::size_t>(columns), -1); // below 0 where no bin reaches
    const auto columnAt = [&](double value) {
        const double share = shareOf(value, range, metrics::AxisScale::Linear);
        return static_cast<std::size_t>(std::clamp(share * columns, 0.0, columns - 1.0));
    };
    for (std::size_t bin = 0; bin < histogram.counts.size(); ++bin) {
        const AxisRange edges = finiteBin(histogram, bin);
        if (!std::isfinite(edges.low))
            continue;
        for (std::size_t column = columnAt(edges.low); column <= columnAt(edges.high); ++column)
            highest[column] = std::max(highest[column], counted(histogram.counts[bin]));
    }
    std::vector<QPointF> outline;
    for (std::size_t column = 0; column < highest.size(); ++column) {
        if (highest[column] < 0)
            continue;
        const auto edge = [&](std::size_t at) {
            return valueAtShare(static_cast<double>(at) / columns, range, metrics::AxisScale::Linear);
        };
        if (outline.empty())
            outline.emplace_back(edge(column), 0);
        outline.emplace_back(edge(column), highest[column]);
        outline.emplace_back(edge(column + 1), highest[column]);
    }
    if (!outline.empty())
        outline.emplace_back(outline.back().x(), 0);
    return outline;
}

} // namespace

HistogramStack stackOf(std::vector<Histogram> drawn, qint64 logged)
{
    HistogramStack stack;
    stack.logged = logged;
    stack.drawn = std::move(drawn);
    AxisRange values{std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};
    for (const Histogram& histogram : stack.drawn) {
        for (const double edge : histogram.edges) {
            if (std::isfinite(edge))
                values = {std::min(values.low, edge), std::max(values.high, edge)};
        }
        for (const double count : histogram.counts)
            stack.highest = std::max(stack.highest, counted(count));
        const std::size_t bins = histogram.counts.size();
        stack.fewestBins = stack.mostBins == 0 ? bins : std::min(stack.fewestBins, bins);
        stack.mostBins = std::max(stack.mostBins, bins);
        stack.evenBins = stack.evenBins && hasEvenBins(histogram);
        HistogramStack::Quantiles& quantiles = stack.quantiles.emplace_back();
        for (std::size_t i = 0; i < quantiles.size(); ++i)
            quantiles[i] = quantileOf(histogram, HistogramStack::Shares[i]);
    }
    if (values.low < values.high)
        stack.values = values;
    else
        stack.values = std::isfinite(values.low) ? padded(values) : AxisRange{};
    return stack;
}

double totalOf(const Histogram& histogram)
{
    double total = 0;
    for (const double count : histogram.counts)
        total += counted(count);
    return total;
}

double quantileOf(const Histogram& histogram, double share)
{
    const double wanted = totalOf(histogram) * share;
    double below = 0;
    for (std::size_t bin = 0; bin < histogram.counts.size(); ++bin) {
        const double count = counted(histogram.counts[bin]);
        if (count > 0 && below + count >= wanted) {
            const AxisRange edges = finiteBin(histogram, bin);
            return valueAtShare(std::clamp((wanted - below) / count, 0.0, 1.0), edges, metrics::AxisScale::Linear);
        }
        below += count;
    }
    return std::numeric_limits<double>::quiet_NaN();
}

std::optional<std::size_t> binAt(const Histogram& histogram, double value)
{
    const auto& edges = histogram.edges;
    if (histogram.counts.empty() || !(value >= edges.front()) || value > edges.back())
        return std::nullopt;
    const auto above = std::upper_bound(edges.begin(), edges.end(), value);
    const auto bin = static_cast<std::size_t>(above - edges.begin()) - 1;
    return std::min(bin, histogram.counts.size() - 1);
}

std::vector<QPointF> outlineOf(const Histogram& histogram, AxisRange range, int columns)
{
    const std::size_t bins = histogram.counts.size();
    if (columns > 0 && bins > static_cast<std::size_t>(columns))
        return columnOutline(histogram, range, columns);
    std::vector<QPointF> outline;
    for (std::size_t bin = 0; bin < bins; ++bin) {
        const AxisRange edges = finiteBin(histogram, bin);
        if (!std::isfinite(edges.low))
            continue;
        if (outline.empty())
            outline.emplace_back(edges.low, 0);
        outline.emplace_back(edges.low, counted(histogram.counts[bin]));
        outline.emplace_back(edges.high, counted(histogram.counts[bin]));
    }
    if (!outline.empty())
        outline.emplace_back(outline.back().x(), 0);
    return outline;
}

} // namespace assay
