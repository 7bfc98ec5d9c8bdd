// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/spearman.h"

#include "core/statistics/student.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace assay::statistics {
namespace {

constexpr std::size_t fewestPairs = 3;

} // namespace

std::vector<double> meanRanks(std::span<const double> values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    std::vector<double> ranks(values.size());
    for (std::size_t begin = 0; begin < order.size();) {
        std::size_t end = begin + 1;
        while (end < order.size() && values[order[end]] == values[order[begin]])
            ++end;
        const double rank = static_cast<double>(begin + 1 + end) / 2;
        for (std::size_t i = begin; i < end; ++i)
            ranks[order[i]] = rank;
        begin = end;
    }
    return ranks;
}

std::optional<RankCorrelation> spearman(std::span<const double> x, std::span<const double> y)
{
    std::vector<double> left, right;
    for (std::size_t i = 0; i < std::min(x.size(), y.size()); ++i) {
        if (!std::isnan(x[i]) && !std::isnan(y[i])) {
            left.push_back(x[i]);
            right.push_back(y[i]);
        }
    }
    if (left.size() < fewestPairs)
        return std::nullopt;
    const std::vector<double> leftRanks = meanRanks(left);
    const std::vector<double> rightRanks = meanRanks(right);
    const double middle = static_cast<double>(left.size() + 1) / 2;
    double together = 0, leftSquares = 0, rightSquares = 0;
    for (std::size_t i = 0; i < leftRanks.size(); ++i) {
        const double a = leftRanks[i] - middle, b = rightRanks[i] - middle;
        together += a * b;
        leftSquares += a * a;
        rightSquares += b * b;
    }
    if (leftSquares == 0 || rightSquares == 0)
        return std::nullopt;
    RankCorrelation result{.n = left.size()};
    result.rho = std::clamp(together / std::sqrt(leftSquares * rightSquares), -1.0, 1.0);
    const double rest = 1 - result.rho * result.rho;
    const auto degrees = static_cast<double>(left.size() - 2);
    result.p = rest > 0 ? studentBeyond(std::abs(result.rho) * std::sqrt(degrees / rest), degrees) : 0;
    return result;
}

} // namespace assay::statistics
