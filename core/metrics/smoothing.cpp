// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/smoothing.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace assay::metrics {
namespace {

constexpr double viewportScale = 1000;   ///< W&B's: a series counts as this many points, however many it has.
constexpr double mostTimeWeight = 0.999; ///< W&B's.
constexpr double bellWidth = 4;          ///< Deviations; beyond, a weight is below 0.0004 of the middle's.

bool isFlat(std::span<const double> values)
{
    return std::all_of(values.begin(), values.end(), [&](double value) { return value == values.front(); });
}

/// Half of a bell: the weight of a point by its distance.
std::vector<double> bell(double deviation)
{
    std::vector<double> weights(static_cast<std::size_t>(std::ceil(bellWidth * deviation)) + 1);
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const double distance = static_cast<double>(i) / deviation;
        weights[i] = std::exp(-distance * distance / 2);
    }
    return weights;
}

struct FiniteSum {
    double sum = 0;
    double count = 0;

    void add(double value)
    {
        if (!std::isfinite(value))
            return;
        sum += value;
        ++count;
    }
};

/// Sums of windows at the cost of two additions each. Nothing is ever taken away from a sum, so that a value of 1e20 leaves
/// no trace once the window has passed it: each block is summed up from both of its ends, and a window is the end of one
/// block and the start of the next (van Herk 1992, of minima).
class BlockSums {
public:
    BlockSums(std::span<const double> values, std::size_t block)
        : m_block(block)
        , m_fromStart(values.size())
        , m_toEnd(values.size())
    {
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (i % block > 0)
                m_fromStart[i] = m_fromStart[i - 1];
            m_fromStart[i].add(values[i]);
        }
        for (std::size_t i = values.size(); i-- > 0;) {
            if (i + 1 < values.size() && (i + 1) % block > 0)
                m_toEnd[i] = m_toEnd[i + 1];
            m_toEnd[i].add(values[i]);
        }
    }

    /// Of a window as long as a block, or cut off by an end of the series.
    FiniteSum of(std::size_t first, std::size_t last) const
    {
        if (first / m_block == last / m_block)
            return first % m_block == 0 ? m_fromStart[last] : m_toEnd[first];
        return {m_toEnd[first].sum + m_fromStart[last].sum, m_toEnd[first].count + m_fromStart[last].count};
    }

private:
    std::size_t m_block;
    std::vector<FiniteSum> m_fromStart;
    std::vector<FiniteSum> m_toEnd;
};

} // namespace

std::vector<double> smoothed(std::span<const double> x, std::span<const double> values, Smoothing smoothing)
{
    Q_ASSERT(x.size() == values.size());
    if (!smoothing.active())
        return {values.begin(), values.end()};
    switch (smoothing.kind) {
    case SmoothingKind::Exponential:
        return exponentiallySmoothed(values, smoothing.amount);
    case SmoothingKind::TimeWeighted:
        return timeWeightedSmoothed(x, values, smoothing.amount);
    case SmoothingKind::CentredAverage:
        return centredAverage(values, static_cast<int>(smoothing.amount));
    case SmoothingKind::Gaussian:
        return gaussianSmoothed(values, smoothing.amount);
    }
    return {};
}

std::vector<double> exponentiallySmoothed(std::span<const double> values, double weight)
{
    Q_ASSERT(weight >= 0 && weight < 1);
    std::vector<double> result(values.begin(), values.end());
    if (isFlat(values))
        return result;
    double last = 0;
    double count = 0;
    double debias = 0;
    for (double& value : result) {
        if (!std::isfinite(value))
            continue;
        last = weight * last + (1 - weight) * value;
        // Once weight^n is lost beside 1 it stays so, and the costly power is no longer needed.
        if (debias < 1)
            debias = 1 - std::pow(weight, ++count);
        value = last / debias;
    }
    return result;
}

std::vector<double> timeWeightedSmoothed(std::span<const double> x, std::span<const double> values, double weight)
{
    std::vector<double> result(values.begin(), values.end());
    if (values.empty() || isFlat(values))
        return result;
    const auto [low, high] = std::minmax_element(x.begin(), x.end());
    const double range = *high - *low;
    const double keep = std::min(std::sqrt(weight), mostTimeWeight);
    double last = 0;
    double known = 0;
    double before = x.front();
    for (std::size_t i = 0; i < result.size(); ++i) {
        if (!std::isfinite(result[i]))
            continue;
        const double distance = range > 0 ? std::max(0.0, x[i] - before) / range * viewportScale : 0;
        const double kept = std::pow(keep, distance);
        before = x[i];
        last = last * kept + result[i];
        known = known * kept + 1;
        result[i] = last / known;
    }
    return result;
}

std::vector<double> centredAverage(std::span<const double> values, int side)
{
    std::vector<double> result(values.begin(), values.end());
    if (side <= 0 || values.empty() || isFlat(values))
        return result;
    const BlockSums sums(values, 2 * static_cast<std::size_t>(side) + 1);
    const std::size_t reach = static_cast<std::size_t>(side);
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values[i]))
            continue;
        const FiniteSum window = sums.of(i > reach ? i - reach : 0, std::min(i + reach, values.size() - 1));
        result[i] = window.sum / window.count;
    }
    return result;
}

std::vector<double> gaussianSmoothed(std::span<const double> values, double deviation)
{
    std::vector<double> result(values.begin(), values.end());
    if (!(deviation > 0) || values.empty() || isFlat(values))
        return result;
    const std::vector<double> weights = bell(deviation);
    const auto size = static_cast<qsizetype>(values.size());
    const auto reach = static_cast<qsizetype>(weights.size()) - 1;
    for (qsizetype i = 0; i < size; ++i) {
        double& value = result[static_cast<std::size_t>(i)];
        if (!std::isfinite(value))
            continue;
        double sum = 0;
        double known = 0;
        for (qsizetype j = std::max<qsizetype>(0, i - reach); j <= std::min(size - 1, i + reach); ++j) {
            const double neighbour = values[static_cast<std::size_t>(j)];
            if (!std::isfinite(neighbour))
                continue;
            const double weight = weights[static_cast<std::size_t>(std::abs(i - j))];
            sum += weight * neighbour;
            known += weight;
        }
        value = sum / known;
    }
    return result;
}

} // namespace assay::metrics
