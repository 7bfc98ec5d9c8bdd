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

enum class XAxis { Step, WallTime };

enum class MarkKind { NotANumber, PlusInfinity, MinusInfinity };

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
    std::vector<double> y;      ///< As logged, non-finite values included.
    std::vector<double> smooth; ///< As y, smoothed over the whole series; empty without smoothing.
    std::vector<metrics::Segment> segments; ///< Within one, x never falls; each is a line of its own.
    std::vector<metrics::RangePyramid> rawRanges;    ///< Of y, one a segment.
    std::vector<metrics::RangePyramid> smoothRanges; ///< Of smooth, one a segment; empty without smoothing.
    std::vector<PlotMark> marks;
    qint64 withoutTime = 0; ///< Points that have no wall time and so no place on that axis.

    const std::vector<double>& shown() const { return smooth.empty() ? y : smooth; }
    qint64 pointsWithin(AxisRange range) const;
    std::optional<QPointF> nearest(double at) const; ///< The shown, finite point that is nearest to an x.
};

/// `smoothing` is TensorBoard's weight, from 0 (none) to less than 1.
PlotLine preparePlotLine(std::span<const MetricPoint> points, XAxis axis, double smoothing);

/// What is handed to the chart for one line.
struct DrawnLine {
    QList<QPointF> points;   ///< With a NaN wherever the line is broken.
    QList<QPointF> isolated; ///< Points between two breaks, which a line cannot show.
};

enum class LineKind { Raw, Smooth };

/// The points whose line fills the same pixels as all of them would (core/metrics/decimation.h), with the neighbours
/// beyond the edges of `range`.
DrawnLine drawnPoints(const PlotLine& line, LineKind kind, AxisRange range, int columns);

/// Smallest and largest x of all lines; nothing where there are no points.
std::optional<AxisRange> xExtent(std::span<const PlotLine* const> lines);

/// Smallest and largest finite value as logged within an x range; nothing where there is none.
std::optional<AxisRange> yExtent(std::span<const PlotLine* const> lines, AxisRange within);

} // namespace assay
