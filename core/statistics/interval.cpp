// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/interval.h"

#include <cmath>

namespace assay::statistics {
namespace {

constexpr double normalQuantile = 1.959963984540054; ///< Below it lie 97.5 % of a standard normal distribution.

double logistic(double x)
{
    return 1 / (1 + std::exp(-x));
}

} // namespace

std::optional<Interval> wilsonInterval(double proportion, qint64 count)
{
    if (!(proportion >= 0 && proportion <= 1) || count < 1)
        return std::nullopt;
    const auto n = static_cast<double>(count);
    const double square = normalQuantile * normalQuantile;
    const double center = (proportion + square / (2 * n)) / (1 + square / n);
    const double half =
        normalQuantile * std::sqrt(proportion * (1 - proportion) / n + square / (4 * n * n)) / (1 + square / n);
    // By the formula these two are exactly the bounds; rounding would put them a little beyond.
    return Interval{proportion == 0 ? 0 : center - half, proportion == 1 ? 1 : center + half};
}

std::optional<Interval> areaInterval(double area, qint64 positives, qint64 negatives)
{
    if (!(area > 0 && area < 1) || positives < 1 || negatives < 1)
        return std::nullopt;
    const double twoPositives = area / (2 - area);            // Two positives are ranked above one negative,
    const double twoNegatives = 2 * area * area / (1 + area); // one positive above two negatives.
    const auto p = static_cast<double>(positives);
    const auto n = static_cast<double>(negatives);
    const double variance =
        (area * (1 - area) + (p - 1) * (twoPositives - area * area) + (n - 1) * (twoNegatives - area * area)) / (p * n);
    const double logit = std::log(area / (1 - area));
    const double half = normalQuantile * std::sqrt(variance) / (area * (1 - area));
    return Interval{logistic(logit - half), logistic(logit + half)};
}

} // namespace assay::statistics
