// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/bit_ranges.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace assay {
namespace {

constexpr qint64 leastBits = std::numeric_limits<qint64>::min(); ///< Of -0.
constexpr qint64 infiniteBits = 0x7ff0'0000'0000'0000;

/// A place on one axis from -infiniteBits to infiniteBits, on which both zeros are 0.
qint64 placeOf(double value)
{
    const auto bits = std::bit_cast<qint64>(value);
    return bits >= 0 ? bits : -(bits - leastBits);
}

/// The bits of a stretch of that axis.
void addStretch(std::vector<BitRange>& ranges, qint64 from, qint64 to)
{
    from = std::max(from, -infiniteBits);
    to = std::min(to, infiniteBits);
    if (from > to)
        return;
    if (to >= 0)
        ranges.push_back({std::max<qint64>(from, 0), to});
    if (from <= 0)
        ranges.push_back({leastBits - std::min<qint64>(to, 0), leastBits - from});
}

} // namespace

BitRange negativeBits()
{
    return {leastBits, leastBits + infiniteBits};
}

BitRange positiveBits()
{
    return {0, infiniteBits};
}

std::vector<BitRange> nanBits()
{
    return {{infiniteBits + 1, std::numeric_limits<qint64>::max()}, {leastBits + infiniteBits + 1, -1}};
}

std::vector<BitRange> bitRanges(const FilterCondition& condition)
{
    using Comparison = FilterCondition::Comparison;
    std::vector<BitRange> ranges;
    const bool ofNaN = std::isnan(condition.number);
    const qint64 place = ofNaN ? 0 : placeOf(condition.number);
    switch (condition.comparison) {
    case Comparison::Less:
        addStretch(ranges, -infiniteBits, place - 1);
        break;
    case Comparison::LessOrEqual:
        addStretch(ranges, -infiniteBits, place);
        break;
    case Comparison::Equal:
        if (!ofNaN)
            addStretch(ranges, place, place);
        break;
    case Comparison::Unequal:
        addStretch(ranges, -infiniteBits, ofNaN ? infiniteBits : place - 1);
        if (!ofNaN)
            addStretch(ranges, place + 1, infiniteBits);
        break;
    case Comparison::GreaterOrEqual:
        addStretch(ranges, place, infiniteBits);
        break;
    case Comparison::Greater:
        addStretch(ranges, place + 1, infiniteBits);
        break;
    default:
        break; // Not of figures.
    }
    if (ConditionTest(condition).holds(std::numeric_limits<double>::quiet_NaN())) {
        for (const BitRange& range : nanBits())
            ranges.push_back(range);
    }
    return ranges;
}

} // namespace assay
