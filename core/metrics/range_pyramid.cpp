// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/range_pyramid.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace assay::metrics {
namespace {

quint8 kindOf(double value, AxisScale scale)
{
    if (std::isnan(value))
        return Occurrence::NotANumber;
    if (std::isinf(value))
        return value > 0 ? Occurrence::PlusInfinity : Occurrence::MinusInfinity;
    return scale == AxisScale::Log10 && value <= 0 ? Occurrence::NotPositive : 0;
}

bool isLone(std::span<const double> values, std::size_t at, AxisScale scale)
{
    const bool before = at > 0 && isDrawable(values[at - 1], scale);
    const bool after = at + 1 < values.size() && isDrawable(values[at + 1], scale);
    return !before && !after;
}

RangeNode slowNode(std::span<const double> values, std::size_t begin, std::size_t end, AxisScale scale)
{
    RangeNode node;
    for (std::size_t i = begin; i < end; ++i) {
        const double value = values[i];
        const quint8 kind = kindOf(value, scale);
        node.found |= kind;
        if (kind != 0)
            continue;
        node.minimum = std::min(node.minimum, value);
        node.maximum = std::max(node.maximum, value);
        if (isLone(values, i, scale))
            node.found |= Occurrence::Lone;
    }
    return node;
}

/// Extremes of at least `lanes` values. Several running extremes side by side, since one alone waits for each comparison.
/// The sum of value - value stays 0 unless one is not finite; then, and for a logarithmic axis's rest, every value is
/// looked at one by one.
template <std::size_t lanes>
RangeNode laneNode(std::span<const double> values, std::size_t begin, std::size_t end, AxisScale scale)
{
    const double* at = values.data() + begin;
    const double* const stop = values.data() + end;
    std::array<double, lanes> low;
    std::copy_n(at, lanes, low.begin());
    std::array<double, lanes> high = low;
    std::array<double, lanes> rest{};
    const auto take = [&](const double* from) {
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            const double value = from[lane];
            low[lane] = value < low[lane] ? value : low[lane];
            high[lane] = value > high[lane] ? value : high[lane];
            rest[lane] += value - value;
        }
    };
    for (; stop - at >= static_cast<std::ptrdiff_t>(lanes); at += lanes)
        take(at);
    take(stop - lanes); // Some a second time: that changes no extreme.
    RangeNode node{.minimum = *std::min_element(low.begin(), low.end()),
                   .maximum = *std::max_element(high.begin(), high.end())};
    const bool finite = std::accumulate(rest.begin(), rest.end(), 0.0) == 0;
    if (!finite || (scale == AxisScale::Log10 && node.minimum <= 0))
        return slowNode(values, begin, end, scale);
    return node; // Each of them has a neighbour here, so none is lone.
}

/// Extremes of at most one block.
RangeNode nodeOf(std::span<const double> values, std::size_t begin, std::size_t end, AxisScale scale)
{
    constexpr std::size_t many = 8, few = 2;
    if (end - begin >= many)
        return laneNode<many>(values, begin, end, scale);
    return end - begin >= few ? laneNode<few>(values, begin, end, scale) : slowNode(values, begin, end, scale);
}

/// Where `value` occurs first; 0 and -0 are the same place on an axis.
std::size_t firstOf(std::span<const double> values, std::size_t begin, std::size_t end, double value)
{
    const auto from = values.begin() + static_cast<std::ptrdiff_t>(begin);
    const auto to = values.begin() + static_cast<std::ptrdiff_t>(end);
    return static_cast<std::size_t>(std::find(from, to, value) - values.begin());
}

} // namespace

void RangeNode::add(const RangeNode& other)
{
    minimum = std::min(minimum, other.minimum);
    maximum = std::max(maximum, other.maximum);
    found |= other.found;
}

RangeExtremes scanRange(std::span<const double> values, std::size_t begin, std::size_t end, AxisScale scale)
{
    RangeExtremes extremes;
    std::size_t minimumBlock = begin;
    std::size_t maximumBlock = begin;
    for (std::size_t at = begin; at < end; at += RangePyramid::blockSize) {
        const RangeNode node = nodeOf(values, at, std::min(end, at + RangePyramid::blockSize), scale);
        if (node.minimum < extremes.node.minimum)
            minimumBlock = at;
        if (node.maximum > extremes.node.maximum)
            maximumBlock = at;
        extremes.node.add(node);
    }
    if (extremes.node.drawable()) {
        extremes.minimumAt = firstOf(values, minimumBlock, end, extremes.node.minimum);
        extremes.maximumAt = firstOf(values, maximumBlock, end, extremes.node.maximum);
        extremes.node.minimum = values[extremes.minimumAt];
        extremes.node.maximum = values[extremes.maximumAt];
    }
    return extremes;
}

RangePyramid::RangePyramid(std::span<const double> values, AxisScale scale)
    : m_values(values)
    , m_scale(scale)
{
    std::vector<RangeNode> blocks;
    blocks.reserve(values.size() / blockSize + 1);
    for (std::size_t at = 0; at < values.size(); at += blockSize)
        blocks.push_back(nodeOf(values, at, std::min(values.size(), at + blockSize), scale));
    m_levels.push_back(std::move(blocks));
    while (m_levels.back().size() > 1) {
        const std::vector<RangeNode>& below = m_levels.back();
        std::vector<RangeNode> level((below.size() + 1) / 2);
        for (std::size_t i = 0; i < below.size(); ++i)
            level[i / 2].add(below[i]);
        m_levels.push_back(std::move(level));
    }
}

/// The extremes so far and the block in which each was met, the earliest among equals.
struct RangePyramid::Best {
    struct Place {
        std::size_t level = 0;
        std::size_t index = 0;
        std::size_t start() const { return index << level; }
    };

    RangeNode node;
    Place minimum;
    Place maximum;

    void add(const RangeNode& other, Place place)
    {
        if (other.drawable()) {
            if (other.minimum < node.minimum || (other.minimum == node.minimum && place.start() < minimum.start()))
                minimum = place;
            if (other.maximum > node.maximum || (other.maximum == node.maximum && place.start() < maximum.start()))
                maximum = place;
        }
        node.add(other);
    }
};

RangeExtremes RangePyramid::extremes(std::size_t begin, std::size_t end) const
{
    const std::size_t firstBlock = (begin + blockSize - 1) / blockSize;
    const std::size_t endBlock = end / blockSize;
    if (firstBlock >= endBlock)
        return scanRange(m_values, begin, end, m_scale);

    const std::size_t headEnd = firstBlock * blockSize;
    const std::size_t tailBegin = endBlock * blockSize;
    Best best;
    visitBlocks(firstBlock, endBlock, best);
    const RangeNode head = nodeOf(m_values, begin, headEnd, m_scale);
    const RangeNode tail = nodeOf(m_values, tailBegin, end, m_scale);
    RangeExtremes result{.node = head};
    result.node.add(best.node);
    result.node.add(tail);
    if (!result.node.drawable())
        return result;
    const auto placeIn = [&](double RangeNode::*side, Best::Place block) {
        const double value = result.node.*side;
        if (head.drawable() && head.*side == value)
            return firstOf(m_values, begin, headEnd, value);
        return best.node.drawable() && best.node.*side == value ? placeOf(value, block.level, block.index, side)
                                                                : firstOf(m_values, tailBegin, end, value);
    };
    result.minimumAt = placeIn(&RangeNode::minimum, best.minimum);
    result.maximumAt = placeIn(&RangeNode::maximum, best.maximum);
    result.node.minimum = m_values[result.minimumAt];
    result.node.maximum = m_values[result.maximumAt];
    return result;
}

/// Covers the blocks from `begin` to `end` with as few nodes as there are levels, twice.
void RangePyramid::visitBlocks(std::size_t begin, std::size_t end, Best& best) const
{
    for (std::size_t level = 0; begin < end; ++level, begin /= 2, end /= 2) {
        if (begin % 2 == 1) {
            best.add(m_levels[level][begin], {level, begin});
            ++begin;
        }
        if (end % 2 == 1) {
            --end;
            best.add(m_levels[level][end], {level, end});
        }
    }
}

/// Follows an extreme down to the first value that is it.
std::size_t RangePyramid::placeOf(double value, std::size_t level, std::size_t index, double RangeNode::*side) const
{
    for (; level > 0; --level)
        index = m_levels[level - 1][index * 2].*side == value ? index * 2 : index * 2 + 1;
    const std::size_t begin = index * blockSize;
    return firstOf(m_values, begin, std::min(m_values.size(), begin + blockSize), value);
}

} // namespace assay::metrics
