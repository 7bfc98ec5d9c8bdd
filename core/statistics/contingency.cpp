// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/contingency.h"

#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/normal.hpp>

#include <cmath>
#include <numeric>

namespace assay::statistics {
namespace {

double expectedDistance(double found, double expected)
{
    return (found - expected) * (found - expected) / expected;
}

} // namespace

std::optional<ChiSquareTest> chiSquareTest(std::span<const qint64> reference, std::span<const qint64> current)
{
    const auto before = static_cast<double>(std::accumulate(reference.begin(), reference.end(), qint64(0)));
    const auto now = static_cast<double>(std::accumulate(current.begin(), current.end(), qint64(0)));
    ChiSquareTest test{.statistic = 0, .degrees = -1, .p = 1};
    for (std::size_t i = 0; i < reference.size(); ++i) {
        const auto both = static_cast<double>(reference[i] + current[i]);
        if (both == 0 || before == 0 || now == 0)
            continue;
        ++test.degrees;
        test.statistic += expectedDistance(static_cast<double>(reference[i]), both * before / (before + now));
        test.statistic += expectedDistance(static_cast<double>(current[i]), both * now / (before + now));
    }
    if (test.degrees < 1)
        return std::nullopt;
    const boost::math::chi_squared distribution(static_cast<double>(test.degrees));
    test.p = boost::math::cdf(boost::math::complement(distribution, test.statistic));
    return test;
}

std::optional<ProportionTest> proportionTest(qint64 count, qint64 n, qint64 otherCount, qint64 m)
{
    if (n <= 0 || m <= 0 || count + otherCount == 0 || count + otherCount == n + m)
        return std::nullopt;
    const auto first = static_cast<double>(n);
    const auto second = static_cast<double>(m);
    const double share = static_cast<double>(count + otherCount) / (first + second);
    const double error = std::sqrt(share * (1 - share) * (1 / first + 1 / second));
    ProportionTest test;
    test.difference = static_cast<double>(otherCount) / second - static_cast<double>(count) / first;
    test.z = test.difference / error;
    test.p = 2 * boost::math::cdf(boost::math::complement(boost::math::normal(), std::abs(test.z)));
    return test;
}

} // namespace assay::statistics
