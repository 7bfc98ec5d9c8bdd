// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cmath>
#include <limits>
#include <span>
#include <vector>

namespace assay::metrics {

enum class AxisScale { Linear, Log10 };

/// Whether a line can pass through a value: it is finite and, on a logarithmic axis, above 0.
inline bool isDrawable(double value, AxisScale scale)
{
    return std::isfinite(value) && (scale == AxisScale::Linear || value > 0);
}

/// What occurs in a stretch of a series, of a drawing's concern; bits of RangeNode::found.
namespace Occurrence {
constexpr quint8 NotANumber = 1;
constexpr quint8 PlusInfinity = 2;
constexpr quint8 MinusInfinity = 4;
constexpr quint8 NotPositive = 8; ///< Finite, but 0 or less on a logarithmic axis.
constexpr quint8 Lone = 16;       ///< A drawable value without a drawable neighbour: a line cannot show it.
constexpr quint8 Undrawable = NotANumber | PlusInfinity | MinusInfinity | NotPositive;
} // namespace Occurrence

/// Extremes of the drawable values of a stretch; without one, minimum is +Inf and maximum -Inf.
struct RangeNode {
    double minimum = std::numeric_limits<double>::infinity();
    double maximum = -std::numeric_limits<double>::infinity();
    quint8 found = 0;

    bool drawable() const { return minimum <= maximum; }
    void add(const RangeNode& other);

    bool operator==(const RangeNode&) const = default;
};

/// A stretch's extremes and where each occurs first; the places are meaningless where nothing is drawable.
struct RangeExtremes {
    RangeNode node;
    std::size_t minimumAt = 0;
    std::size_t maximumAt = 0;
};

/// Exact extremes of values[begin, end) by looking at each of them.
RangeExtremes scanRange(std::span<const double> values, std::size_t begin, std::size_t end, AxisScale scale);

/// Extremes over blocks of 64 values, of 128, 256 and so on, so that any range is answered by looking at a few of them.
/// Costs about 6 % of the values' memory. The values must outlive it and not change.
class RangePyramid {
public:
    static constexpr std::size_t blockSize = 64;

    RangePyramid(std::span<const double> values, AxisScale scale);

    /// The same as scanRange(), to the last bit and place.
    RangeExtremes extremes(std::size_t begin, std::size_t end) const;

    AxisScale scale() const { return m_scale; }
    std::span<const double> values() const { return m_values; }

private:
    struct Best;

    void visitBlocks(std::size_t begin, std::size_t end, Best& best) const;
    std::size_t placeOf(double value, std::size_t level, std::size_t index, double RangeNode::*side) const;

    std::span<const double> m_values;
    AxisScale m_scale;
    std::vector<std::vector<RangeNode>> m_levels; ///< Level k holds blocks of blockSize * 2^k values.
};

} // namespace assay::metrics
