// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QMouseEvent>

#include <cmath>

namespace assay {
namespace {

constexpr double widePen = 1.6;
constexpr qint64 widePenLimit = 15000; ///< Points beyond which a wider pen makes QtCharts slow.
constexpr double rightMargin = 14;
constexpr double topMargin = 8;
constexpr double bottomMargin = 24;
constexpr double shortestDrag = 8;

std::vector<const PlotLine*> plotsOf(const std::vector<ChartLine>& lines)
{
    std::vector<const PlotLine*> plots;
    for (const ChartLine& line : lines)
        plots.push_back(line.plot.get());
    return plots;
}

QCategoryAxis* makeAxis(QChart* chart, Qt::Alignment side)
{
    auto* axis = new QCategoryAxis(chart);
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setTruncateLabels(false);
    axis->setLineVisible(false);
    axis->setGridLineVisible(side == Qt::AlignLeft);
    chart->addAxis(axis, side);
    return axis;
}

/// QtCharts places category labels by the end of a category that starts where the one before it ended.
void setTicks(QCategoryAxis* axis, AxisRange range, const std::vector<AxisTick>& ticks)
{
    const Palette& colors = currentPalette();
    for (const QString& label : axis->categoriesLabels())
        axis->remove(label);
    axis->setStartValue(range.low);
    for (const AxisTick& tick : ticks)
        axis->append(tick.label, tick.value);
    axis->setRange(range.low, range.high);
    axis->setLabelsFont(uiFont(metrics::small));
    axis->setLabelsColor(colors.faint);
    axis->setGridLineColor(colors.hairline);
}

} // namespace

ChartView::ChartView(QWidget* parent)
    : QChartView(parent)
{
    auto* drawing = chart();
    drawing->legend()->hide();
    drawing->setBackgroundVisible(false);
    drawing->setMargins({});
    drawing->layout()->setContentsMargins(0, 0, 0, 0);
    drawing->setAnimationOptions(QChart::NoAnimation);
    m_xAxis = makeAxis(drawing, Qt::AlignBottom);
    m_yAxis = makeAxis(drawing, Qt::AlignLeft);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAutoFillBackground(false);
    setMinimumSize(200, 120);
}

void ChartView::setLines(std::vector<ChartLine> lines, XAxis axis)
{
    if (axis != m_axis)
        m_zoom.reset();
    m_lines = std::move(lines);
    m_axis = axis;
    redraw();
}

void ChartView::setCursor(std::optional<double> x)
{
    m_cursor = x;
    viewport()->update();
}

void ChartView::zoomTo(std::optional<AxisRange> range)
{
    m_zoom = range;
    redraw();
    Q_EMIT zoomed();
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    redraw();
}

void ChartView::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        redraw();
}

void ChartView::redraw()
{
    const std::vector<const PlotLine*> plots = plotsOf(m_lines);
    const std::optional<AxisRange> extent = xExtent(plots);
    m_hasPoints = extent.has_value();
    const AxisRange whole = extent.value_or(AxisRange{});
    m_x = m_zoom.value_or(whole.span() > 0 ? whole : padded(whole));
    const std::optional<AxisRange> values = yExtent(plots, m_x);
    m_hasValues = values.has_value();
    m_y = padded(values.value_or(AxisRange{}));
    placeAxes();
    drawLines(std::max(1, static_cast<int>(chart()->plotArea().width() * devicePixelRatioF())));
    viewport()->update();
}

void ChartView::placeAxes()
{
    const int high = std::max(1, height());
    // Without a value that can be drawn there is no scale either.
    const std::vector<AxisTick> yTicks = m_hasValues ? numberTicks(m_y, std::max(2, high / 34)) : std::vector<AxisTick>();
    double labels = 24;
    for (const AxisTick& tick : yTicks)
        labels = std::max(labels, figureWidth(uiFont(metrics::small), tick.label));
    const double left = std::ceil(labels) + 12;
    const double width = std::max(10.0, this->width() - left - rightMargin);
    const int xWanted = std::max(2, static_cast<int>(width / 80));
    setTicks(m_yAxis, m_y, yTicks);
    const AxisRange named = m_hasPoints ? m_x : AxisRange{0, 0};
    setTicks(m_xAxis, m_x, m_axis == XAxis::Step ? numberTicks(named, xWanted) : timeTicks(named, xWanted));
    chart()->setPlotArea(QRectF(left, topMargin, width, std::max(10.0, high - topMargin - bottomMargin)));
}

void ChartView::drawLines(int columns)
{
    chart()->removeAllSeries();
    m_isolated.clear();
    m_drawn = 0;
    const Palette& colors = currentPalette();
    for (const ChartLine& line : m_lines) {
        if (!line.plot->smooth.empty())
            addSeries(*line.plot, LineKind::Raw, blended(colors.seriesColor(line.colorIndex), colors.surface, 0.28), columns);
    }
    for (const ChartLine& line : m_lines)
        addSeries(*line.plot, line.plot->smooth.empty() ? LineKind::Raw : LineKind::Smooth,
                  colors.seriesColor(line.colorIndex), columns);
    const double width = m_drawn > widePenLimit ? 1 : widePen;
    for (QAbstractSeries* series : chart()->series()) {
        auto* drawn = static_cast<QLineSeries*>(series);
        QPen pen(drawn->color(), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        drawn->setPen(pen);
    }
}

void ChartView::addSeries(const PlotLine& plot, LineKind kind, const QColor& color, int columns)
{
    const DrawnLine line = drawnPoints(plot, kind, m_x, columns);
    auto* series = new QLineSeries;
    series->setColor(color);
    series->replace(line.points);
    chart()->addSeries(series);
    series->attachAxis(m_xAxis);
    series->attachAxis(m_yAxis);
    series->setColor(color);
    m_drawn += line.points.size();
    for (const QPointF& point : line.isolated)
        m_isolated.emplace_back(point, color);
}

double ChartView::valueAt(double pixel) const
{
    const QRectF area = chart()->plotArea();
    return m_x.low + (pixel - area.left()) / area.width() * m_x.span();
}

double ChartView::pixelAt(double value) const
{
    const QRectF area = chart()->plotArea();
    return area.left() + (value - m_x.low) / m_x.span() * area.width();
}

QPointF ChartView::place(const QPointF& point) const
{
    const QRectF area = chart()->plotArea();
    return {pixelAt(point.x()), area.bottom() - (point.y() - m_y.low) / m_y.span() * area.height()};
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && chart()->plotArea().contains(event->position()))
        m_dragFrom = m_dragTo = event->position();
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragFrom) {
        m_dragTo = event->position();
        viewport()->update();
    }
    const bool inside = chart()->plotArea().contains(event->position());
    Q_EMIT hovered(inside ? std::optional(valueAt(event->position().x())) : std::nullopt);
}

void ChartView::mouseReleaseEvent(QMouseEvent*)
{
    if (!m_dragFrom)
        return;
    const double from = m_dragFrom->x();
    const double to = m_dragTo.x();
    m_dragFrom.reset();
    if (std::abs(to - from) >= shortestDrag)
        zoomTo(AxisRange{std::max(m_x.low, valueAt(std::min(from, to))), std::min(m_x.high, valueAt(std::max(from, to)))});
    viewport()->update();
}

void ChartView::mouseDoubleClickEvent(QMouseEvent*)
{
    m_dragFrom.reset();
    zoomTo(std::nullopt);
}

void ChartView::leaveEvent(QEvent* event)
{
    QChartView::leaveEvent(event);
    Q_EMIT hovered(std::nullopt);
}

void ChartView::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // The grid scrolls.
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const double step = m_x.span() / 100;
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        const double from = m_cursor.value_or(m_x.low + m_x.span() / 2);
        Q_EMIT hovered(std::clamp(from + (event->key() == Qt::Key_Left ? -step : step), m_x.low, m_x.high));
    } else if (event->key() == Qt::Key_Escape && m_zoom) {
        zoomTo(std::nullopt);
    } else {
        QChartView::keyPressEvent(event);
    }
}

void ChartView::drawForeground(QPainter* painter, const QRectF&)
{
    if (m_lines.empty())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawMarks(*painter);
    if (m_dragFrom) {
        const QRectF area = chart()->plotArea();
        QColor fill = currentPalette().accent;
        fill.setAlpha(40);
        painter->fillRect(QRectF(QPointF(m_dragFrom->x(), area.top()), QPointF(m_dragTo.x(), area.bottom())), fill);
    }
    if (m_cursor && *m_cursor >= m_x.low && *m_cursor <= m_x.high)
        drawCursor(*painter);
    painter->restore();
}

} // namespace assay
