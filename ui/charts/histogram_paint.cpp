// SPDX-License-Identifier: GPL-3.0-or-later
// How HistogramPlot looks in its three modes.
#include "core/charts/axis_ticks.h"
#include "ui/charts/histogram_plot.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace assay {
namespace {

constexpr std::size_t middleShare = 3; // Of HistogramStack::Shares.
constexpr double stepLabelRoom = 15;

/// Newer steps stand out from the ground, older ones go back into it.
QColor agedColor(int colorIndex, double age, double least, double most)
{
    const Palette& colors = currentPalette();
    return blended(colors.seriesColor(colorIndex), colors.surface, least + (most - least) * age);
}

} // namespace

QPolygonF HistogramPlot::outline(std::size_t index) const
{
    QPolygonF line;
    const int columns = std::max(1, static_cast<int>(plotArea().width()));
    for (const QPointF& point : outlineOf(m_stack->drawn[index], m_stack->values, columns))
        line << placeOf(index, point.x(), point.y());
    return line;
}

void HistogramPlot::paintPlot(QPainter& painter)
{
    if (isEmpty())
        return;
    switch (m_mode) {
    case HistogramMode::Offset:
        paintValueAxis(painter);
        paintRidges(painter);
        return paintStepLabels(painter);
    case HistogramMode::Overlay:
        paintLeftAxis(painter, {0, m_stack->highest > 0 ? m_stack->highest : 1});
        paintValueAxis(painter);
        return paintLines(painter);
    case HistogramMode::Percentiles:
        paintLeftAxis(painter, m_spread);
        paintValueAxis(painter);
        return paintBands(painter);
    }
}

void HistogramPlot::paintRidges(QPainter& painter) const
{
    for (std::size_t i = 0; i < m_stack->drawn.size(); ++i) {
        const QPolygonF line = outline(i);
        painter.setPen(Qt::NoPen);
        painter.setBrush(agedColor(m_colorIndex, ageOf(i), 0.14, 0.55));
        painter.drawPolygon(line);
        painter.setPen(QPen(agedColor(m_colorIndex, ageOf(i), 0.4, 1), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(line);
    }
}

void HistogramPlot::paintLines(QPainter& painter) const
{
    painter.setBrush(Qt::NoBrush);
    for (std::size_t i = 0; i < m_stack->drawn.size(); ++i) {
        const bool newest = i + 1 == m_stack->drawn.size();
        painter.setPen(QPen(agedColor(m_colorIndex, ageOf(i), 0.18, 1), newest ? 1.8 : 1));
        painter.drawPolyline(outline(i));
    }
}

void HistogramPlot::paintBands(QPainter& painter) const
{
    const QColor color = currentPalette().seriesColor(m_colorIndex);
    const auto line = [this](std::size_t quantile) {
        QPolygonF points;
        for (const std::size_t index : m_byStep) {
            const double value = m_stack->quantiles[index][quantile];
            if (std::isfinite(value))
                points << placeOf(index, value, 0);
        }
        return points;
    };
    QColor wash = color;
    wash.setAlphaF(0.16F); // Over each other, so that the inner ones are denser.
    painter.setPen(Qt::NoPen);
    painter.setBrush(wash);
    for (std::size_t low = 0; low < middleShare; ++low) {
        QPolygonF band = line(low);
        const QPolygonF top = line(HistogramStack::Shares.size() - 1 - low);
        if (band.size() == 1) { // A single step has no area: a bar tells as much.
            painter.drawRect(QRectF(band.front() - QPointF(8, 0), top.front() + QPointF(8, 0)).normalized());
            continue;
        }
        std::copy(top.rbegin(), top.rend(), std::back_inserter(band));
        painter.drawPolygon(band);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1.6));
    const QPolygonF middle = line(middleShare);
    if (middle.size() == 1)
        painter.drawLine(middle.front() - QPointF(8, 0), middle.front() + QPointF(8, 0));
    else
        painter.drawPolyline(middle);
}

/// Below the plot: the values, in the percentiles the steps.
void HistogramPlot::paintValueAxis(QPainter& painter) const
{
    const QRectF area = plotArea();
    const Palette& colors = currentPalette();
    const AxisRange range = m_mode == HistogramMode::Percentiles ? m_steps : m_stack->values;
    painter.setFont(uiFont(metrics::small));
    const QFontMetricsF size(painter.font());
    double free = 0; // No label starts left of it, so that none lies on another.
    for (const AxisTick& tick : numberTicks(range, std::max(2, static_cast<int>(area.width() / 80)))) {
        const double x = area.left() + shareOf(tick.value, range, metrics::AxisScale::Linear) * area.width();
        if (x < area.left() - 1 || x > area.right() + 1)
            continue;
        painter.fillRect(QRectF(std::round(x), area.top(), 1, area.height()), colors.hairline);
        const double width = size.horizontalAdvance(tick.label);
        const double left = std::clamp(x - width / 2, 0.0, std::max(0.0, this->width() - width - 2));
        if (left < free)
            continue;
        painter.setPen(colors.faint);
        painter.drawText(QRectF(left, area.bottom() + 5, width + 1, 16), Qt::AlignCenter, tick.label);
        free = left + width + 8;
    }
}

/// Right of the ridges: at their bases, as many as have room, the newest always.
void HistogramPlot::paintStepLabels(QPainter& painter) const
{
    const QRectF area = plotArea();
    painter.setFont(uiFont(metrics::small));
    painter.setPen(currentPalette().faint);
    double free = area.bottom() + stepLabelRoom;
    for (std::size_t i = m_stack->drawn.size(); i-- > 0;) {
        const double y = baseOf(i);
        if (y + stepLabelRoom / 2 > free)
            continue;
        painter.drawText(QRectF(area.right() + 6, y - 8, width() - area.right() - 8, 16),
                         Qt::AlignLeft | Qt::AlignVCenter, shortNumber(static_cast<double>(m_stack->drawn[i].step)));
        free = y - stepLabelRoom / 2;
    }
}

void HistogramPlot::paintLeftAxis(QPainter& painter, AxisRange range) const
{
    const QRectF area = plotArea();
    const Palette& colors = currentPalette();
    painter.setFont(uiFont(metrics::small));
    for (const AxisTick& tick : numberTicks(range, std::max(2, static_cast<int>(area.height() / 40)))) {
        const double share = shareOf(tick.value, range, metrics::AxisScale::Linear);
        if (share < 0 || share > 1)
            continue;
        const double y = area.bottom() - share * area.height();
        painter.fillRect(QRectF(area.left(), std::round(y), area.width(), 1), colors.hairline);
        painter.setPen(colors.faint);
        drawFigure(painter, QRectF(0, y - 8, area.left() - 8, 16), Qt::AlignRight, tick.label);
    }
}

QPointF HistogramPlot::pointOf(const Place& place) const
{
    const Histogram& histogram = m_stack->drawn[place.index];
    if (m_mode == HistogramMode::Percentiles)
        return placeOf(place.index, m_stack->quantiles[place.index][middleShare], 0);
    if (!place.bin)
        return {plotArea().center().x(), baseOf(place.index)};
    const double middle = histogram.edges[*place.bin] / 2 + histogram.edges[*place.bin + 1] / 2;
    return placeOf(place.index, middle, histogram.counts[*place.bin]);
}

void HistogramPlot::paintOver(QPainter& painter)
{
    drawFocus(painter);
    if (!m_place || isEmpty())
        return;
    const Palette& colors = currentPalette();
    const QPointF at = pointOf(*m_place);
    painter.setBrush(Qt::NoBrush);
    if (m_mode == HistogramMode::Percentiles) {
        painter.setPen(QPen(colors.muted, 1));
        painter.drawLine(QPointF(at.x(), plotArea().top()), QPointF(at.x(), plotArea().bottom()));
    } else {
        painter.setPen(QPen(colors.text, 1.4));
        painter.drawPolyline(outline(m_place->index));
    }
    const Histogram& histogram = m_stack->drawn[m_place->index];
    if (m_place->bin && std::isfinite(at.x()) && std::isfinite(at.y())) {
        QRectF bar(placeOf(m_place->index, histogram.edges[*m_place->bin], histogram.counts[*m_place->bin]),
                   placeOf(m_place->index, histogram.edges[*m_place->bin + 1], 0));
        bar.setWidth(std::max(2.0, bar.width()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.text);
        painter.setOpacity(0.55);
        painter.drawRect(bar);
        painter.setOpacity(1);
    }
    if (std::isfinite(at.x()) && std::isfinite(at.y()))
        drawNote(painter, at, reading());
}

} // namespace assay
