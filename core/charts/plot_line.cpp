// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/plot_line.h"

#include "core/metrics/smoothing.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <unordered_map>

namespace assay {
namespace {

using metrics::Decimation;
using metrics::PlotColumn;
using metrics::RangePyramid;
using metrics::Segment;

MarkKind kindOf(double value)
{
    if (std::isnan(value))
        return MarkKind::NotANumber;
    if (std::isfinite(value))
        return MarkKind::NotPositive;
    return value > 0 ? MarkKind::PlusInfinity : MarkKind::MinusInfinity;
}

std::vector<RangePyramid> pyramidsOf(const std::vector<double>& values, const std::vector<Segment>& segments,
                                     metrics::AxisScale scale)
{
    std::vector<RangePyramid> pyramids;
    pyramids.reserve(segments.size());
    for (const Segment& segment : segments)
        pyramids.emplace_back(std::span(values).subspan(segment.begin, segment.end - segment.begin), scale);
    return pyramids;
}

/// The points of a segment that lie within a range.
Segment within(const std::vector<double>& x, const Segment& segment, AxisRange range)
{
    const auto begin = x.begin() + static_cast<std::ptrdiff_t>(segment.begin);
    const auto end = x.begin() + static_cast<std::ptrdiff_t>(segment.end);
    return {static_cast<std::size_t>(std::lower_bound(begin, end, range.low) - x.begin()),
            static_cast<std::size_t>(std::upper_bound(begin, end, range.high) - x.begin())};
}

/// Where the points of a series lie along an x axis.
class Placing {
public:
    Placing(std::span<const MetricPoint> points, const LineLayout& layout, std::span<const MetricPoint> over)
        : m_layout(layout)
    {
        const auto first =
            std::find_if(points.begin(), points.end(), [](const MetricPoint& point) { return point.time != 0; });
        if (layout.axis == XAxis::Relative && first != points.end())
            m_start = first->time;
        if (layout.axis == XAxis::Metric) {
            for (const MetricPoint& point : over)
                m_over[point.step] = point.value;
        }
    }

    std::optional<double> placeOf(const MetricPoint& point) const
    {
        double x = 0;
        switch (m_layout.axis) {
        case XAxis::Step:
            x = static_cast<double>(point.step);
            break;
        case XAxis::Relative:
        case XAxis::WallTime:
            if (point.time == 0)
                return std::nullopt;
            x = static_cast<double>(point.time - m_start);
            break;
        case XAxis::Metric: {
            const auto found = m_over.find(point.step);
            if (found == m_over.end())
                return std::nullopt;
            x = found->second;
            break;
        }
        }
        return metrics::isDrawable(x, m_layout.xScale) ? std::optional(x) : std::nullopt;
    }

private:
    const LineLayout& m_layout;
    qint64 m_start = 0;
    std::unordered_map<qint64, double> m_over;
};

/// Points with one x stay in logging order.
void sortByX(PlotLine& line)
{
    std::vector<std::size_t> order(line.x.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return line.x[a] < line.x[b]; });
    const auto arranged = [&](const std::vector<double>& values) {
        std::vector<double> result(values.size());
        std::transform(order.begin(), order.end(), result.begin(), [&](std::size_t place) { return values[place]; });
        return result;
    };
    line.x = arranged(line.x);
    line.y = arranged(line.y);
}

/// Strings the columns of one segment together, broken wherever a point between them cannot be drawn.
class LineWriter {
public:
    LineWriter(std::span<const double> x, std::span<const double> y, metrics::AxisScale scale, ColumnDetail detail,
               DrawnLine& line)
        : m_x(x)
        , m_y(y)
        , m_scale(scale)
        , m_detail(detail)
        , m_line(line)
    {
    }

    void write(const Decimation& decimation)
    {
        if (decimation.before)
            put(*decimation.before);
        std::vector<std::size_t> places;
        for (const PlotColumn& column : decimation.columns) {
            if (column.brokenBefore())
                breakLine();
            places.clear();
            if (m_detail == ColumnDetail::Turns || !column.drawable || column.end - column.begin <= 2)
                column.appendPlaces(places);
            else
                places = {std::min(column.minimum, column.maximum), std::max(column.minimum, column.maximum)};
            for (const std::size_t place : places)
                put(place);
            if (column.brokenBehind())
                breakLine();
        }
        if (decimation.behind)
            put(*decimation.behind);
        breakLine();
    }

private:
    void put(std::size_t place)
    {
        if (!metrics::isDrawable(m_y[place], m_scale))
            return breakLine();
        m_line.points << QPointF(m_x[place], m_y[place]);
        ++m_length;
    }

    void breakLine()
    {
        if (m_length == 0)
            return;
        const QPointF last = m_line.points.constLast();
        if (m_length == 1)
            m_line.isolated << last;
        m_line.points << QPointF(last.x(), std::numeric_limits<double>::quiet_NaN());
        m_length = 0;
    }

    std::span<const double> m_x;
    std::span<const double> m_y;
    metrics::AxisScale m_scale;
    ColumnDetail m_detail;
    DrawnLine& m_line;
    int m_length = 0; ///< Of the piece being written.
};

} // namespace

qint64 PlotLine::pointsWithin(AxisRange range) const
{
    qint64 points = 0;
    for (const Segment& segment : segments) {
        const Segment part = within(x, segment, range);
        points += static_cast<qint64>(part.end - part.begin);
    }
    return points;
}

std::optional<std::size_t> PlotLine::nearestPlace(double at) const
{
    std::optional<std::size_t> best;
    for (const Segment& segment : segments) {
        const std::size_t behind = within(x, segment, {at, std::numeric_limits<double>::infinity()}).begin;
        for (std::size_t i = std::max(segment.begin, behind > 0 ? behind - 1 : 0);
             i < std::min(segment.end, behind + 1); ++i) {
            if (metrics::isDrawable(shown()[i], yScale) && (!best || std::abs(x[i] - at) < std::abs(x[*best] - at)))
                best = i;
        }
    }
    return best;
}

std::optional<QPointF> PlotLine::nearest(double at) const
{
    const std::optional<std::size_t> place = nearestPlace(at);
    return place ? std::optional(QPointF(x[*place], shown()[*place])) : std::nullopt;
}

std::optional<double> PlotLine::next(double at, Qt::Edge side) const
{
    const bool right = side == Qt::RightEdge;
    std::optional<double> best;
    for (const Segment& segment : segments) {
        const auto begin = x.begin() + static_cast<std::ptrdiff_t>(segment.begin);
        const auto end = x.begin() + static_cast<std::ptrdiff_t>(segment.end);
        auto place = static_cast<std::ptrdiff_t>(
            (right ? std::upper_bound(begin, end, at) : std::lower_bound(begin, end, at)) - x.begin());
        const auto isPoint = [&](std::ptrdiff_t i) {
            return metrics::isDrawable(shown()[static_cast<std::size_t>(i)], yScale);
        };
        if (right) {
            while (place < static_cast<std::ptrdiff_t>(segment.end) && !isPoint(place))
                ++place;
        } else {
            --place;
            while (place >= static_cast<std::ptrdiff_t>(segment.begin) && !isPoint(place))
                --place;
        }
        if (place < static_cast<std::ptrdiff_t>(segment.begin) || place >= static_cast<std::ptrdiff_t>(segment.end))
            continue;
        const double found = x[static_cast<std::size_t>(place)];
        if (!best || (right ? found < *best : found > *best))
            best = found;
    }
    return best;
}

PlotLine preparePlotLine(std::span<const MetricPoint> points, const LineLayout& layout,
                         std::span<const MetricPoint> over)
{
    PlotLine line;
    line.x.reserve(points.size());
    line.y.reserve(points.size());
    const Placing placing(points, layout, over);
    for (const MetricPoint& point : points) {
        const std::optional<double> x = placing.placeOf(point);
        if (!x) {
            ++line.withoutPlace;
            continue;
        }
        line.x.push_back(*x);
        line.y.push_back(point.value);
    }
    if (layout.axis == XAxis::Metric)
        sortByX(line);
    for (std::size_t i = 0; i < line.x.size(); ++i) {
        if (!metrics::isDrawable(line.y[i], layout.yScale))
            line.marks.push_back({line.x[i], kindOf(line.y[i])});
    }
    finishPlotLine(line, layout);
    return line;
}

void finishPlotLine(PlotLine& line, const LineLayout& layout)
{
    line.axis = layout.axis;
    line.xScale = layout.xScale;
    line.yScale = layout.yScale;
    line.segments = metrics::ascendingSegments(line.x);
    line.rawRanges = pyramidsOf(line.y, line.segments, layout.yScale);
    if (layout.smoothing.active()) {
        line.smooth = metrics::smoothed(line.x, line.y, layout.smoothing);
        line.smoothRanges = pyramidsOf(line.smooth, line.segments, layout.yScale);
    }
}

DrawnLine drawnPoints(const PlotLine& line, LineKind kind, AxisRange range, int columns, ColumnDetail detail)
{
    DrawnLine drawn;
    if (columns <= 0 || !(range.span() > 0))
        return drawn;
    const std::vector<double>& y = kind == LineKind::Raw ? line.y : line.smooth;
    const std::vector<RangePyramid>& ranges = kind == LineKind::Raw ? line.rawRanges : line.smoothRanges;
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        const Segment& segment = line.segments[i];
        const auto x = std::span(line.x).subspan(segment.begin, segment.end - segment.begin);
        const auto values = std::span(y).subspan(segment.begin, segment.end - segment.begin);
        LineWriter(x, values, line.yScale, detail, drawn)
            .write(metrics::decimate(x, ranges[i],
                                     {.from = range.low, .to = range.high, .columns = columns, .scale = line.xScale}));
    }
    if (!drawn.points.isEmpty())
        drawn.points.removeLast(); // The break behind the last piece.
    return drawn;
}

std::optional<AxisRange> xExtent(std::span<const PlotLine* const> lines)
{
    std::optional<AxisRange> extent;
    for (const PlotLine* line : lines) {
        for (const Segment& segment : line->segments) {
            if (!extent)
                extent = AxisRange{line->x[segment.begin], line->x[segment.begin]};
            extent->low = std::min(extent->low, line->x[segment.begin]);
            extent->high = std::max(extent->high, line->x[segment.end - 1]);
        }
    }
    return extent;
}

std::optional<AxisRange> yExtent(std::span<const PlotLine* const> lines, AxisRange range)
{
    std::optional<AxisRange> extent;
    for (const PlotLine* line : lines) {
        for (std::size_t i = 0; i < line->segments.size(); ++i) {
            const Segment part = within(line->x, line->segments[i], range);
            const std::size_t start = line->segments[i].begin;
            metrics::RangeNode node = line->rawRanges[i].extremes(part.begin - start, part.end - start).node;
            if (line->band) {
                node.add(line->band->lowRange.extremes(part.begin, part.end).node);
                node.add(line->band->highRange.extremes(part.begin, part.end).node);
            }
            if (!node.drawable())
                continue;
            if (!extent)
                extent = AxisRange{node.minimum, node.maximum};
            extent->low = std::min(extent->low, node.minimum);
            extent->high = std::max(extent->high, node.maximum);
        }
    }
    return extent;
}

} // namespace assay
