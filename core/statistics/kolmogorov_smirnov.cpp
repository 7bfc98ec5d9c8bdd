// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/kolmogorov_smirnov.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace assay::statistics {
namespace {

constexpr qint64 mostExactPairs = 4'000'000;

/// The largest distance, counted in 1 / (n m).
qint64 largestDistance(std::span<const double> reference, std::span<const double> current)
{
    const auto n = static_cast<qint64>(reference.size());
    const auto m = static_cast<qint64>(current.size());
    std::size_t before = 0;
    std::size_t now = 0;
    qint64 largest = 0;
    while (before < reference.size() && now < current.size()) {
        const double value = std::min(reference[before], current[now]);
        while (before < reference.size() && reference[before] <= value)
            ++before;
        while (now < current.size() && current[now] <= value)
            ++now;
        const qint64 distance = static_cast<qint64>(before) * m - static_cast<qint64>(now) * n;
        largest = std::max(largest, std::abs(distance));
    }
    return largest;
}

/// The share of all orders of n and m values whose walk is somewhere as far off the diagonal as `distance`. The last of i and
/// j values is one of the first sample in i of i + j orders.
double shareBeyond(qint64 n, qint64 m, qint64 distance)
{
    std::vector<double> beyond(static_cast<std::size_t>(m) + 1);
    for (qint64 i = 0; i <= n; ++i) {
        for (qint64 j = 0; j <= m; ++j) {
            double& share = beyond[static_cast<std::size_t>(j)];
            if (std::abs(i * m - j * n) >= distance) {
                share = 1;
                continue;
            }
            const double one = i > 0 ? static_cast<double>(i) * share : 0;
            const double other = j > 0 ? static_cast<double>(j) * beyond[static_cast<std::size_t>(j) - 1] : 0;
            share = i + j > 0 ? (one + other) / static_cast<double>(i + j) : 0;
        }
    }
    return beyond.back();
}

} // namespace

double kolmogorovBeyond(double distance)
{
    if (distance <= 0)
        return 1;
    // Two series of the same function; each ends after few terms on its side.
    if (distance < 1) {
        const double step = std::numbers::pi * std::numbers::pi / (8 * distance * distance);
        double within = 0;
        for (int k = 1; k <= 9; k += 2)
            within += std::exp(-k * k * step);
        return 1 - within * std::sqrt(2 * std::numbers::pi) / distance;
    }
    double beyond = 0;
    for (int k = 1; k <= 6; ++k)
        beyond += (k % 2 == 1 ? 2 : -2) * std::exp(-2.0 * k * k * distance * distance);
    return beyond;
}

SmirnovTest smirnovTest(std::span<const double> reference, std::span<const double> current)
{
    const auto n = static_cast<qint64>(reference.size());
    const auto m = static_cast<qint64>(current.size());
    const qint64 distance = largestDistance(reference, current);
    const auto pairs = static_cast<double>(n) * static_cast<double>(m);
    const double statistic = static_cast<double>(distance) / pairs;
    if (pairs <= static_cast<double>(mostExactPairs))
        return {statistic, shareBeyond(n, m, distance), true};
    const double size = std::sqrt(pairs / static_cast<double>(n + m));
    return {statistic, kolmogorovBeyond((size + 0.12 + 0.11 / size) * statistic), false};
}

} // namespace assay::statistics
