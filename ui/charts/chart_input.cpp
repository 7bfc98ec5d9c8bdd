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

std::vector<KeyHelp> ChartView::keys()
{
    return {{QStringLiteral("← →"), tr("Cursor to the point before or after")},
            {QStringLiteral("+ -"), tr("Zoom in or out at the cursor")},
            {tr("Shift ← →"), tr("Move what is in view")},
            {QStringLiteral("0"), tr("Show everything")},
            {tr("Backspace"), tr("Zoom before; with Shift the next again")},
            {QStringLiteral("[ ]"), tr("Start or end the stretch at the cursor")},
            {QStringLiteral("N"), tr("Note at the cursor or about the stretch")},
            {tr("Enter"), tr("Enlarge, and back")},
            {tr("Esc"), tr("Clear the stretch, the zoom, the enlarging")},
            {QStringLiteral("L"), tr("Zoom all charts together, or each alone")},
            {tr("Ctrl ← →"), tr("Put the chart earlier or later")}};
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    if (!plotArea().contains(event->position()))
        return;
    const bool left = event->button() == Qt::LeftButton;
    const bool pans = event->button() == Qt::MiddleButton || (left && event->modifiers() & Qt::ControlModifier);
    if (!pans && !left)
        return;
    m_drag = pans ? Drag::Pan : event->modifiers() & Qt::ShiftModifier ? Drag::Select : Drag::Zoom;
    m_dragFrom = m_dragTo = event->position();
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_drag == Drag::Pan) {
        if (m_zoom && m_dragTo == m_dragFrom && event->position() != m_dragFrom)
            rememberZoom(); // What to go back to is where the drag began, not each of its steps.
        pan((m_dragTo.x() - event->position().x()) / plotArea().width());
    }
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
    const bool dragged = std::abs(m_dragTo.x() - m_dragFrom.x()) >= shortestDrag;
    const AxisRange range{std::max(m_x.low, from), std::min(m_x.high, to)};
    if (was == Drag::Zoom && dragged)
        zoomTo(range);
    if (was == Drag::Select)
        Q_EMIT selected(dragged ? std::optional(range) : std::nullopt);
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
    const double share = shareOfX(x);
    const auto edgeAt = [this](double place) { return valueAtShare(place, m_x, m_layout.xScale); };
    const double left = share - share / factor;
    const double right = share + (1 - share) / factor;
    const AxisRange range{std::max(edgeAt(left), m_whole.low), std::min(edgeAt(right), m_whole.high)};
    if (left <= shareOfX(m_whole.low) + closestZoom && right >= shareOfX(m_whole.high) - closestZoom)
        zoomTo(std::nullopt);
    else if (range.span() > m_whole.span() * closestZoom)
        zoomTo(range);
}

void ChartView::pan(double by)
{
    if (by == 0 || !m_zoom)
        return;
    const double left = shareOfX(m_whole.low);
    const double room = std::clamp(by, left, std::max(left, shareOfX(m_whole.high) - 1));
    showZoom(AxisRange{valueAtShare(room, m_x, m_layout.xScale), valueAtShare(1 + room, m_x, m_layout.xScale)});
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
        pan(*best < m_x.low ? shareOfX(*best) : shareOfX(*best) - 1);
    Q_EMIT hovered(best);
}

void ChartView::selectFromCursor(Qt::Edge side)
{
    const double at = m_cursor.value_or(side == Qt::LeftEdge ? m_x.low : m_x.high);
    const AxisRange before = m_selection.value_or(m_x);
    const AxisRange wanted =
        side == Qt::LeftEdge ? AxisRange{at, std::max(at, before.high)} : AxisRange{std::min(at, before.low), at};
    Q_EMIT selected(wanted);
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    if (event->modifiers() & Qt::ControlModifier) // The card goes elsewhere in its grid.
        return QWidget::keyPressEvent(event);     // NOLINT(bugprone-parent-virtual-call)
    switch (event->key()) {
    case Qt::Key_Left:
        return shift ? pan(-panStep) : stepCursor(Qt::LeftEdge);
    case Qt::Key_Right:
        return shift ? pan(panStep) : stepCursor(Qt::RightEdge);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomAround(m_cursor.value_or(valueAtShare(0.5, m_x, m_layout.xScale)), zoomStep);
    case Qt::Key_Minus:
        return zoomAround(m_cursor.value_or(valueAtShare(0.5, m_x, m_layout.xScale)), 1 / zoomStep);
    case Qt::Key_Backspace:
        return shift ? zoomForward() : zoomBack();
    case Qt::Key_0:
        return zoomTo(std::nullopt);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT enlargeAsked();
        return;
    case Qt::Key_N:
        Q_EMIT noteAsked();
        return;
    case Qt::Key_BracketLeft:
        return selectFromCursor(Qt::LeftEdge);
    case Qt::Key_BracketRight:
        return selectFromCursor(Qt::RightEdge);
    case Qt::Key_Escape:
        if (m_selection) {
            Q_EMIT selected(std::nullopt);
            return;
        }
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
