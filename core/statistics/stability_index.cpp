// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/stability_index.h"

#include <boost/math/distributions/chi_squared.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace assay::statistics {
namespace {

constexpr int stabilityBins = 10;
constexpr double shareOfNone = 1e-4;
constexpr double mostDraws = 0.95;

/// As numpy goes from one value to the next: from the nearer one, so that it ends exactly there.
double decileAt(std::span<const double> sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const double below = std::floor(place);
    const double part = place - below;
    const auto first = static_cast<std::size_t>(below);
    const double from = sorted[first];
    const double to = sorted[std::min(first + 1, sorted.size() - 1)];
    if (!std::isfinite(to - from))
        return from * (1 - part) + to * part;
    return part < 0.5 ? from + (to - from) * part : to - (to - from) * (1 - part);
}

double totalOf(std::span<const qint64> counts)
{
    return static_cast<double>(std::accumulate(counts.begin(), counts.end(), qint64(0)));
}

double shareFrom(qint64 count, double total)
{
    return count > 0 ? static_cast<double>(count) / total : shareOfNone;
}

} // namespace

std::vector<double> decileEdges(std::span<const double> sorted)
{
    std::vector<double> edges;
    for (int i = 1; i < stabilityBins; ++i)
        edges.push_back(decileAt(sorted, static_cast<double>(i) / stabilityBins));
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    return edges;
}

std::vector<double> equalWidthEdges(double low, double high)
{
    std::vector<double> edges;
    const double width = (high - low) / stabilityBins;
    for (int i = 1; i < stabilityBins && width > 0; ++i) {
        const double part = static_cast<double>(i) / stabilityBins;
        edges.push_back(std::isfinite(width) ? low + i * width : low * (1 - part) + high * part);
    }
    return edges;
}

std::vector<qint64> countsBetween(std::span<const double> sorted, std::span<const double> edges)
{
    std::vector<qint64> counts;
    auto from = sorted.begin();
    for (const double edge : edges) {
        const auto to = std::upper_bound(from, sorted.end(), edge);
        counts.push_back(to - from);
        from = to;
    }
    counts.push_back(sorted.end() - from);
    return counts;
}

double stabilityIndex(std::span<const qint64> reference, std::span<const qint64> current)
{
    const double before = totalOf(reference);
    const double now = totalOf(current);
    double index = 0;
    for (std::size_t i = 0; i < reference.size(); ++i) {
        const double p = shareFrom(reference[i], before);
        const double q = shareFrom(current[i], now);
        index += (q - p) * std::log(q / p);
    }
    return index;
}

StabilityFloor stabilityFloor(std::size_t bins, qint64 n, qint64 m)
{
    if (bins < 2)
        return {};
    const auto degrees = static_cast<double>(bins - 1);
    const double scale = 1 / static_cast<double>(n) + 1 / static_cast<double>(m);
    return {degrees * scale, scale * boost::math::quantile(boost::math::chi_squared(degrees), mostDraws)};
}

} // namespace assay::statistics
