// SPDX-License-Identifier: GPL-3.0-or-later
// What a pointer and a keyboard do with a ChartView: zoom, pan, and move the cursor from point to point.
#include "ui/charts/chart_view.h"

#include <QChart>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace assay {
namespace {

constexpr double shortestDrag = 8;
constexpr double zoomStep = 1.5;
constexpr double panStep = 0.1; ///< Of what is in view.
constexpr double wheelNotch = 120;
constexpr double closestZoom = 1e-12; ///< Of the whole.

} // namespace

void ChartView::mousePressEvent(QMouseEvent* event)
{
    if (!plotArea().contains(event->position()))
        return;
    const bool pans = event->button() == Qt::MiddleButton
        || (event->button() == Qt::LeftButton && event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier));
    if (!pans && event->button() != Qt::LeftButton)
        return;
    m_drag = pans ? Drag::Pan : Drag::Zoom;
    m_dragFrom = m_dragTo = event->position();
    if (pans)
        setZoom(m_x, true); // What to go back to is where the drag began, not each of its steps.
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_drag == Drag::Pan)
        pan(valueAt(m_dragTo.x()) - valueAt(event->position().x()));
    if (m_drag != Drag::None) {
        m_dragTo = event->position();
        viewport()->update();
    }
    const bool inside = plotArea().contains(event->position());
    Q_EMIT hovered(inside ? std::optional(valueAt(event->position().x())) : std::nullopt);
}

void ChartView::mouseReleaseEvent(QMouseEvent*)
{
    const Drag was = std::exchange(m_drag, Drag::None);
    const double from = valueAt(std::min(m_dragFrom.x(), m_dragTo.x()));
    const double to = valueAt(std::max(m_dragFrom.x(), m_dragTo.x()));
    if (was == Drag::Zoom && std::abs(m_dragTo.x() - m_dragFrom.x()) >= shortestDrag)
        zoomTo(AxisRange{std::max(m_x.low, from), std::min(m_x.high, to)});
    viewport()->update();
}

void ChartView::mouseDoubleClickEvent(QMouseEvent*)
{
    m_drag = Drag::None;
    zoomTo(std::nullopt);
}

void ChartView::leaveEvent(QEvent* event)
{
    QChartView::leaveEvent(event);
    Q_EMIT hovered(std::nullopt);
}

void ChartView::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        event->ignore(); // The grid scrolls.
        return;
    }
    zoomAround(valueAt(event->position().x()), std::pow(zoomStep, event->angleDelta().y() / wheelNotch));
    event->accept();
}

void ChartView::zoomAround(double x, double factor)
{
    AxisRange range{x - (x - m_x.low) / factor, x + (m_x.high - x) / factor};
    range.low = std::max(range.low, m_whole.low);
    range.high = std::min(range.high, m_whole.high);
    if (range == m_whole)
        zoomTo(std::nullopt);
    else if (range.span() > m_whole.span() * closestZoom)
        zoomTo(range);
}

void ChartView::pan(double by)
{
    if (by == 0 || !m_zoom)
        return;
    const double room = std::clamp(by, m_whole.low - m_x.low, std::max(m_whole.low - m_x.low, m_whole.high - m_x.high));
    setZoom(AxisRange{m_x.low + room, m_x.high + room}, false);
    Q_EMIT zoomed();
}

void ChartView::stepCursor(Qt::Edge side)
{
    const double from = m_cursor.value_or(side == Qt::RightEdge ? std::nextafter(m_x.low, m_x.low - 1) : m_x.high);
    std::optional<double> best;
    for (const ChartLine& line : m_lines) {
        const std::optional<double> found = line.plot->next(from, side);
        if (found && (!best || (side == Qt::RightEdge ? *found < *best : *found > *best)))
            best = found;
    }
    if (!best)
        return;
    if (m_zoom && (*best < m_x.low || *best > m_x.high))
        pan(*best < m_x.low ? *best - m_x.low : *best - m_x.high);
    Q_EMIT hovered(best);
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Left:
        return shift ? pan(-panStep * m_x.span()) : stepCursor(Qt::LeftEdge);
    case Qt::Key_Right:
        return shift ? pan(panStep * m_x.span()) : stepCursor(Qt::RightEdge);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomAround(m_cursor.value_or(m_x.low + m_x.span() / 2), zoomStep);
    case Qt::Key_Minus:
        return zoomAround(m_cursor.value_or(m_x.low + m_x.span() / 2), 1 / zoomStep);
    case Qt::Key_Backspace:
        return zoomBack();
    case Qt::Key_0:
        return zoomTo(std::nullopt);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT enlargeAsked();
        return;
    case Qt::Key_Escape:
        if (m_zoom)
            return zoomTo(std::nullopt);
        break;
    default:
        break;
    }
    // Not the scroll area's: the grid has keys of its own.
    QWidget::keyPressEvent(event); // NOLINT(bugprone-parent-virtual-call)
}

} // namespace assay
