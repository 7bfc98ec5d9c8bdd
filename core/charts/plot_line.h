// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/plot_band.h"
#include "core/domain/metric.h"
#include "core/metrics/decimation.h"
#include "core/metrics/smoothing.h"

#include <QList>
#include <QPointF>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace assay {

enum class XAxis {
    Step,
    Relative, ///< Milliseconds since the run's first point that has a time.
    WallTime, ///< Milliseconds since 1970, UTC.
    Metric,   ///< The value that another metric of the run has at the same step.
};

/// How the points of a series become a line.
struct LineLayout {
    XAxis axis = XAxis::Step;
    QString xMetric = {}; ///< For XAxis::Metric.
    metrics::AxisScale xScale = metrics::AxisScale::Linear;
    metrics::Smoothing smoothing = {};
    metrics::AxisScale yScale = metrics::AxisScale::Linear;
    bool clipsOutliers = false; ///< The y axis shows what lies between the 5th and the 95th percentile in view.

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

/// One series laid out along an x axis, in logging order; over another metric in the order of its values. Made off the GUI
/// thread, since it walks all points. Moves but does not copy: the pyramids look into its vectors.
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
    std::optional<PlotBand> band; ///< Around the line of a group; `x` is then one segment.
    XAxis axis = XAxis::Step;
    metrics::AxisScale xScale = metrics::AxisScale::Linear;
    metrics::AxisScale yScale = metrics::AxisScale::Linear;
    qint64 withoutPlace = 0; ///< Points that the x axis has no place for.

    const std::vector<double>& shown() const { return smooth.empty() ? y : smooth; }
    qint64 pointsWithin(AxisRange range) const;

    /// The place of the drawable point that is nearest to an x; the point as it is shown.
    std::optional<std::size_t> nearestPlace(double at) const;
    std::optional<QPointF> nearest(double at) const;

    /// The x of the drawable point that comes next right of `at`, or left of it.
    std::optional<double> next(double at, Qt::Edge side) const;
};

/// `over` are the points of LineLayout::xMetric; of several with one step the last counts. No place on the axis have points
/// without a wall time on one of time, those at whose step the other metric has no finite value, and, where the axis is
/// logarithmic, those at 0 or below.
PlotLine preparePlotLine(std::span<const MetricPoint> points, const LineLayout& layout,
                         std::span<const MetricPoint> over = {});

/// Smooths what is drawn and makes everything ready to be reduced; the last step of making a line.
void finishPlotLine(PlotLine& line, const LineLayout& layout);

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

/// Smallest and largest drawable value as logged within an x range, bands included; nothing where there is none.
std::optional<AxisRange> yExtent(std::span<const PlotLine* const> lines, AxisRange range);

} // namespace assay
