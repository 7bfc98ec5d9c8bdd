// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluations/threshold_plot.h"

#include "core/charts/axis_ticks.h"
#include "core/curves/scored_cases.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint_controls.h"
#include "ui/theme/palette.h"

#include <QPainter>

#include <algorithm>

namespace assay {

ThresholdPlot::ThresholdPlot(QWidget* parent)
    : PlotCanvas(parent)
{
    setFocusPolicy(Qt::NoFocus); // The slider below it has the keys, and says the same in words.
    setAccessibleName(tr("Cost at each threshold"));
}

void ThresholdPlot::setCosts(std::vector<QPointF> costs, std::optional<double> agreed)
{
    m_costs = std::move(costs);
    m_agreed = agreed;
    m_x = {0, 1};
    m_y = {0, 1};
    if (!m_costs.empty()) {
        m_x = {m_costs.front().x(), m_costs.back().x()};
        for (const QPointF& point : m_costs)
            m_y.high = std::max(m_y.high, point.y() * 1.05);
    }
    drawAgain();
}

void ThresholdPlot::setThreshold(double threshold, double cost)
{
    m_now = {threshold, cost};
    setAccessibleDescription(
        tr("threshold %1, cost %2 per 100 cases").arg(thresholdText(threshold), QString::number(cost, 'f', 1)));
    update();
}

QRectF ThresholdPlot::plotArea() const
{
    return QRectF(rect()).adjusted(38, 14, -8, -18);
}

QPointF ThresholdPlot::placeOf(double threshold, double cost) const
{
    const QRectF area = plotArea();
    return {area.left() + shareOf(threshold, m_x, metrics::AxisScale::Linear) * area.width(),
            area.bottom() - shareOf(cost, m_y, metrics::AxisScale::Linear) * area.height()};
}

void ThresholdPlot::paintPlot(QPainter& painter)
{
    if (m_costs.empty())
        return;
    paintAxes(painter);
    const Palette& colors = currentPalette();
    QPolygonF line;
    for (const QPointF& point : m_costs)
        line << placeOf(point.x(), point.y());
    painter.setPen(QPen(colors.seriesColor(0), 1.6));
    painter.drawPolyline(line);
    if (!m_agreed)
        return;
    const double x = placeOf(*m_agreed, 0).x();
    painter.setPen(QPen(colors.ok, 1.4, Qt::DashLine));
    painter.drawLine(QPointF(x, plotArea().top()), QPointF(x, plotArea().bottom()));
    painter.setFont(uiFont(metrics::small, QFont::Medium));
    painter.drawText(QRectF(x + 4, 0, width() - x - 4, 14), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("agreed %1").arg(thresholdText(*m_agreed)));
}

void ThresholdPlot::paintAxes(QPainter& painter) const
{
    const QRectF area = plotArea();
    const Palette& colors = currentPalette();
    painter.setFont(uiFont(metrics::small));
    for (const AxisTick& tick : numberTicks(m_y, std::max(2, static_cast<int>(area.height() / 32)))) {
        const double y = placeOf(m_x.low, tick.value).y();
        painter.fillRect(QRectF(area.left(), std::round(y), area.width(), 1), colors.hairline);
        painter.setPen(colors.faint);
        drawFigure(painter, QRectF(0, y - 8, area.left() - 6, 16), Qt::AlignRight, tick.label);
    }
    for (const AxisTick& tick : numberTicks(m_x, std::max(2, static_cast<int>(area.width() / 60)))) {
        const double x = placeOf(tick.value, 0).x();
        painter.setPen(colors.faint);
        painter.drawText(QRectF(x - 30, area.bottom() + 2, 60, 16), Qt::AlignCenter, tick.label);
    }
}

void ThresholdPlot::paintOver(QPainter& painter)
{
    if (m_costs.empty())
        return;
    const Palette& colors = currentPalette();
    const QPointF at = placeOf(m_now.x(), m_now.y());
    painter.setPen(QPen(colors.accent, 1.4));
    painter.drawLine(QPointF(at.x(), plotArea().top()), QPointF(at.x(), plotArea().bottom()));
    painter.setPen(QPen(colors.surface, 1.5));
    painter.setBrush(colors.accent);
    painter.drawEllipse(at, 4.5, 4.5);
}

} // namespace assay
