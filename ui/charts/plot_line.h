// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/metric.h"
#include "core/metrics/decimation.h"

#include <QList>
#include <QPointF>

#include <optional>
#include <span>
#include <vector>

namespace assay {

enum class XAxis {
    Step,
    Relative, ///< Milliseconds since the run's first point that has a time.
    WallTime, ///< Milliseconds since 1970, UTC.
};

/// How the points of a series become a line.
struct LineLayout {
    XAxis axis = XAxis::Step;
    double smoothing = 0; ///< TensorBoard's weight, from 0 (none) to less than 1.
    metrics::AxisScale yScale = metrics::AxisScale::Linear;

    bool operator==(const LineLayout&) const = default;
};

enum class MarkKind {
    NotANumber,
    PlusInfinity,
    MinusInfinity,
    NotPositive, ///< 0 or less, which a logarithmic axis has no place for.
};

/// A logged value that no line can show.
struct PlotMark {
    double x = 0;
    MarkKind kind = MarkKind::NotANumber;
};

/// A stretch of an axis.
struct AxisRange {
    double low = 0;
    double high = 1;

    double span() const { return high - low; }
    bool operator==(const AxisRange&) const = default;
};

/// One series laid out along an x axis, in logging order. Made off the GUI thread, since it walks all points. Moves but
/// does not copy: the pyramids look into its vectors.
struct PlotLine {
    PlotLine() = default;
    PlotLine(PlotLine&&) = default;
    PlotLine& operator=(PlotLine&&) = default;
    Q_DISABLE_COPY(PlotLine)
    ~PlotLine() = default;

    std::vector<double> x;
    std::vector<double> y;                           ///< As logged, non-finite values included.
    std::vector<double> smooth;                      ///< As y, smoothed over the whole series; empty without smoothing.
    std::vector<metrics::Segment> segments;          ///< Within one, x never falls; each is a line of its own.
    std::vector<metrics::RangePyramid> rawRanges;    ///< Of y, one a segment.
    std::vector<metrics::RangePyramid> smoothRanges; ///< Of smooth, one a segment; empty without smoothing.
    std::vector<PlotMark> marks;
    metrics::AxisScale yScale = metrics::AxisScale::Linear;
    qint64 withoutTime = 0; ///< Points that have no wall time and so no place on that axis.

    const std::vector<double>& shown() const { return smooth.empty() ? y : smooth; }
    qint64 pointsWithin(AxisRange range) const;
    std::optional<QPointF> nearest(double at) const; ///< The shown, drawable point that is nearest to an x.

    /// The x of the drawable point that comes next right of `at`, or left of it.
    std::optional<double> next(double at, Qt::Edge side) const;
};

PlotLine preparePlotLine(std::span<const MetricPoint> points, const LineLayout& layout);

/// What is handed to the chart for one line.
struct DrawnLine {
    QList<QPointF> points;   ///< With a NaN wherever the line is broken.
    QList<QPointF> isolated; ///< Points between two breaks, which a line cannot show.
};

enum class LineKind { Raw, Smooth };

/// What a crowded pixel column is reduced to. Both keep its lowest and its highest point exactly.
enum class ColumnDetail {
    Turns,    ///< First, lowest, highest and last: the lines between columns are exact as well.
    Extremes, ///< Lowest and highest: half the points, for charts with many crowded lines.
};

/// The points whose line fills the same pixels as all of them would (core/metrics/decimation.h), with the neighbours
/// beyond the edges of `range`.
DrawnLine drawnPoints(const PlotLine& line, LineKind kind, AxisRange range, int columns,
                      ColumnDetail detail = ColumnDetail::Turns);

/// Smallest and largest x of all lines; nothing where there are no points.
std::optional<AxisRange> xExtent(std::span<const PlotLine* const> lines);

/// Smallest and largest drawable value as logged within an x range; nothing where there is none.
std::optional<AxisRange> yExtent(std::span<const PlotLine* const> lines, AxisRange range);

} // namespace assay
