// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/range_pyramid.h"

#include <optional>
#include <span>
#include <vector>

namespace assay::metrics {

/// The visible stretch of an x axis and the pixel columns it is drawn on. `from` < `to`; above 0 on a logarithmic axis.
struct ColumnGrid {
    double from = 0;
    double to = 1;
    int columns = 1;
    AxisScale scale = AxisScale::Linear;

    /// Where column `k` begins; edge(columns) is `to`. Column k holds edge(k) <= x < edge(k + 1), the last one `to` as well.
    double edge(int k) const;

    /// The column of an x between `from` and `to`.
    int columnOf(double x) const;
};

/// What one pixel column has to show: exact, whatever the number of its points. All places are indices into the series.
struct PlotColumn {
    int column = 0;
    std::size_t begin = 0; ///< The points of the column are [begin, end).
    std::size_t end = 0;
    quint8 found = 0;      ///< Bits of Occurrence: what no line can show and needs a mark.
    bool drawable = false; ///< Whether any point can be drawn; the rest is meaningless otherwise.
    std::size_t first = 0; ///< The first and the last drawable point.
    std::size_t last = 0;
    std::size_t minimum = 0; ///< The first of the lowest and of the highest drawable points.
    std::size_t maximum = 0;

    /// Whether the line is interrupted between this column and the one before, or the one behind, by a point in here.
    bool brokenBefore() const { return !drawable || first != begin; }
    bool brokenBehind() const { return !drawable || last + 1 != end; }

    /// The points that fill the same pixels as all of them would: first, minimum, maximum and last in the order of the
    /// series, each once. Appends nothing where nothing is drawable.
    void appendPlaces(std::vector<std::size_t>& places) const;
};

/// The columns that have points, from left to right, and the neighbours whose lines reach in from outside.
struct Decimation {
    std::vector<PlotColumn> columns;
    std::optional<std::size_t> before; ///< The last point left of the range.
    std::optional<std::size_t> behind; ///< The first point right of it.
};

/// Reduces a series to what its pixels show (M4: Jugel et al., PVLDB 7, 2014); no extreme is ever lost.
/// `x` never falls (see ascendingSegments()); `x` and `y` are of one length. Costs O(points in the range).
Decimation decimate(std::span<const double> x, std::span<const double> y, AxisScale yScale, const ColumnGrid& grid);

/// The same, at a cost of O(columns * log points).
Decimation decimate(std::span<const double> x, const RangePyramid& y, const ColumnGrid& grid);

/// A stretch [begin, end) of a series.
struct Segment {
    std::size_t begin = 0;
    std::size_t end = 0;

    bool operator==(const Segment&) const = default;
};

/// Splits a series wherever x falls, as it does when a run was restarted from an earlier step. Each segment is drawn as
/// a line of its own: decimate() it with the subspans of x and y and add `begin` to the places. That is exact as well,
/// since every point is in just one segment; nothing is drawn between the segments, where the run drew nothing either.
std::vector<Segment> ascendingSegments(std::span<const double> x);

} // namespace assay::metrics
