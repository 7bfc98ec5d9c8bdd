// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot_line.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace assay {
namespace {

std::vector<double> placesOf(std::span<const MetricPoint> points, XAxis axis)
{
    std::vector<double> places;
    places.reserve(points.size());
    for (const MetricPoint& point : points)
        places.push_back(static_cast<double>(axis == XAxis::Step ? point.step : point.time));
    return places;
}

/// TensorBoard's debiased exponential moving average; what is not finite passes through and does not count.
std::vector<double> smoothed(std::span<const double> values, double weight)
{
    std::vector<double> result(values.begin(), values.end());
    double last = 0;
    double share = 1;
    for (double& value : result) {
        if (!std::isfinite(value))
            continue;
        last = weight * last + (1 - weight) * value;
        share *= weight;
        value = last / (1 - share);
    }
    return result;
}

MarkKind kindOf(double value)
{
    if (std::isnan(value))
        return MarkKind::NotANumber;
    return value > 0 ? MarkKind::PlusInfinity : MarkKind::MinusInfinity;
}

/// Collects the points of one pixel column and hands on those that decide its pixels.
class ColumnWriter {
public:
    explicit ColumnWriter(DrawnLine& line)
        : m_line(line)
    {
    }

    void add(qint64 column, const QPointF& point)
    {
        if (column != m_column)
            flush();
        if (m_count == 0)
            m_first = m_lowest = m_highest = point;
        m_column = column;
        m_last = point;
        ++m_count;
        if (point.y() < m_lowest.y())
            m_lowest = point;
        if (point.y() > m_highest.y())
            m_highest = point;
    }

    void breakLine()
    {
        flush();
        if (m_inSegment == 1 && !m_line.points.isEmpty())
            m_line.isolated << m_line.points.constLast();
        if (m_inSegment > 0)
            m_line.points << QPointF(m_line.points.constLast().x(), std::numeric_limits<double>::quiet_NaN());
        m_inSegment = 0;
    }

    void finish()
    {
        breakLine();
        if (!m_line.points.isEmpty())
            m_line.points.removeLast();
    }

private:
    void flush()
    {
        if (m_count == 0)
            return;
        put(m_first);
        const bool lowestFirst = m_lowest.x() <= m_highest.x();
        put(lowestFirst ? m_lowest : m_highest);
        put(lowestFirst ? m_highest : m_lowest);
        put(m_last);
        m_count = 0;
    }

    void put(const QPointF& point)
    {
        if (m_inSegment > 0 && m_line.points.constLast() == point)
            return;
        m_line.points << point;
        ++m_inSegment;
    }

    DrawnLine& m_line;
    qint64 m_column = std::numeric_limits<qint64>::min();
    qint64 m_count = 0;
    qint64 m_inSegment = 0;
    QPointF m_first, m_lowest, m_highest, m_last;
};

} // namespace

PlotLine preparePlotLine(std::span<const MetricPoint> points, XAxis axis, double smoothing)
{
    const std::vector<double> places = placesOf(points, axis);
    std::vector<std::size_t> order(points.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    if (!std::is_sorted(places.begin(), places.end()))
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return places[a] < places[b]; });

    PlotLine line;
    line.x.reserve(points.size());
    line.y.reserve(points.size());
    for (const std::size_t i : order) {
        if (axis == XAxis::WallTime && points[i].time == 0) {
            ++line.withoutTime;
            continue;
        }
        line.x.push_back(places[i]);
        line.y.push_back(points[i].value);
        if (!std::isfinite(points[i].value))
            line.marks.push_back({places[i], kindOf(points[i].value)});
    }
    if (smoothing > 0)
        line.smooth = smoothed(line.y, smoothing);
    return line;
}

DrawnLine drawnPoints(std::span<const double> x, std::span<const double> y, AxisRange range, int columns)
{
    DrawnLine line;
    if (x.empty() || columns <= 0 || range.span() <= 0)
        return line;
    auto begin = std::lower_bound(x.begin(), x.end(), range.low) - x.begin();
    auto end = std::upper_bound(x.begin(), x.end(), range.high) - x.begin();
    begin = std::max<std::ptrdiff_t>(0, begin - 1);
    end = std::min<std::ptrdiff_t>(std::ssize(x), end + 1);
    ColumnWriter writer(line);
    const double perUnit = columns / range.span();
    for (auto i = begin; i < end; ++i) {
        const auto at = static_cast<std::size_t>(i);
        if (std::isfinite(y[at]))
            writer.add(static_cast<qint64>(std::floor((x[at] - range.low) * perUnit)), QPointF(x[at], y[at]));
        else
            writer.breakLine();
    }
    writer.finish();
    return line;
}

std::optional<AxisRange> xExtent(std::span<const PlotLine* const> lines)
{
    std::optional<AxisRange> extent;
    for (const PlotLine* line : lines) {
        if (line->x.empty())
            continue;
        const AxisRange own{line->x.front(), line->x.back()};
        extent = extent ? AxisRange{std::min(extent->low, own.low), std::max(extent->high, own.high)} : own;
    }
    return extent;
}

std::optional<AxisRange> yExtent(std::span<const PlotLine* const> lines, AxisRange within)
{
    std::optional<AxisRange> extent;
    for (const PlotLine* line : lines) {
        const auto begin = std::lower_bound(line->x.begin(), line->x.end(), within.low) - line->x.begin();
        const auto end = std::upper_bound(line->x.begin(), line->x.end(), within.high) - line->x.begin();
        for (auto i = begin; i < end; ++i) {
            const double value = line->y[static_cast<std::size_t>(i)];
            if (!std::isfinite(value))
                continue;
            if (!extent)
                extent = AxisRange{value, value};
            extent->low = std::min(extent->low, value);
            extent->high = std::max(extent->high, value);
        }
    }
    return extent;
}

} // namespace assay
