// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/metric.h"

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

/// One series laid out along an x axis. A value; made off the GUI thread, since it walks all points.
struct PlotLine {
    std::vector<double> x; ///< Ascending; equal ones in logging order.
    std::vector<double> y; ///< As logged, non-finite values included.
    std::vector<double> smooth; ///< As y, smoothed over the whole series; empty without smoothing.
    std::vector<PlotMark> marks;
    qint64 withoutTime = 0; ///< Points that have no wall time and so no place on that axis.
};

/// `smoothing` is TensorBoard's weight, from 0 (none) to less than 1.
PlotLine preparePlotLine(std::span<const MetricPoint> points, XAxis axis, double smoothing);

/// What is handed to the chart for one line.
struct DrawnLine {
    QList<QPointF> points;   ///< With a NaN wherever the line is broken.
    QList<QPointF> isolated; ///< Points between two breaks, which a line cannot show.
};

/// The points whose line fills the same pixels as all of them would: first, smallest, largest and last of every pixel
/// column between the edges of `range`, and one neighbour beyond each edge.
DrawnLine drawnPoints(std::span<const double> x, std::span<const double> y, AxisRange range, int columns);

/// Smallest and largest x of all lines; nothing where there are no points.
std::optional<AxisRange> xExtent(std::span<const PlotLine* const> lines);

/// Smallest and largest finite value within an x range; nothing where there is none.
std::optional<AxisRange> yExtent(std::span<const PlotLine* const> lines, AxisRange within);

} // namespace assay
