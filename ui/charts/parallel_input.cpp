// SPDX-License-Identifier: GPL-3.0-or-later
// What ParallelPlot does on the mouse and on keys.
#include "ui/charts/parallel_plot.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/offered_menu.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace assay {
namespace {

constexpr double axisReach = 12;
constexpr double edgeReach = 5;
constexpr double dragBegins = 4;
constexpr double keyStep = 0.02; ///< Of an axis.

} // namespace

void ParallelPlot::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    const QPointF at = event->position();
    const QRectF area = plotArea();
    m_dragFrom = at;
    m_moved = false;
    m_hovered.reset();
    if (at.y() < area.top() - axisReach / 2) {
        if (const auto axis = axisAt(at.x(), spacing() / 2)) {
            m_drag = Drag::Title;
            m_dragged = m_current = *axis;
        }
    } else if (const auto axis = axisAt(at.x(), axisReach); axis && at.y() <= area.bottom() + axisReach / 2) {
        beginBrush(*axis, at.y());
    }
    drawAgain();
}

/// At an edge of the brush that is there, within it, or a new one.
void ParallelPlot::beginBrush(std::size_t axis, double y)
{
    m_dragged = m_current = axis;
    m_dragPlace = std::clamp(placeAt(y), 0.0, 1.0);
    m_drag = Drag::Brush;
    if (!m_axes[axis].brush)
        return;
    const auto [low, high] = brushPlaces(axis);
    const double reach = edgeReach / plotArea().height();
    if (std::abs(placeAt(y) - high) <= reach) {
        m_drag = Drag::HighEdge;
        m_dragPlace = low;
    } else if (std::abs(placeAt(y) - low) <= reach) {
        m_drag = Drag::LowEdge;
        m_dragPlace = high;
    } else if (placeAt(y) > low && placeAt(y) < high) {
        m_drag = Drag::Whole;
    }
}

void ParallelPlot::mouseMoveEvent(QMouseEvent* event)
{
    m_pointer = event->position();
    if (m_drag != Drag::None) {
        const QPointF way = m_pointer - m_dragFrom;
        m_moved = m_moved || std::hypot(way.x(), way.y()) >= dragBegins;
        if (m_moved)
            dragTo(m_pointer);
        return;
    }
    m_hovered = runAt(m_pointer);
    const bool title = m_pointer.y() < plotArea().top() - axisReach / 2;
    if (axisAt(m_pointer.x(), title ? spacing() / 2 : axisReach))
        setCursor(title ? Qt::PointingHandCursor : Qt::SplitVCursor);
    else if (m_hovered)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    update();
}

void ParallelPlot::dragTo(const QPointF& at)
{
    const double place = std::clamp(placeAt(at.y()), 0.0, 1.0);
    switch (m_drag) {
    case Drag::Title: {
        const auto to = axisAt(at.x(), spacing() / 2);
        if (to && *to != m_dragged) {
            moveAxis(m_dragged, *to);
            m_dragged = *to;
        }
        return;
    }
    case Drag::Whole: {
        const auto [low, high] = brushPlaces(m_dragged);
        const double by = std::clamp(place - m_dragPlace, -low, 1 - high);
        m_dragPlace += by;
        return setBrushPlaces(m_dragged, low + by, high + by);
    }
    case Drag::Brush:
    case Drag::LowEdge:
    case Drag::HighEdge:
        return setBrushPlaces(m_dragged, m_dragPlace, place);
    case Drag::None:
        return;
    }
}

void ParallelPlot::mouseReleaseEvent(QMouseEvent* event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    if (event->button() != Qt::LeftButton || m_moved)
        return;
    if (drag == Drag::Title)
        showMenu(m_dragged, QPoint(qRound(axisX(m_dragged)) - 20, 30));
    else if (drag != Drag::None)
        setBrush(m_dragged, std::nullopt); // A click on the axis.
    else if (const auto run = runAt(event->position()))
        Q_EMIT runClicked(*run);
}

void ParallelPlot::leaveEvent(QEvent*)
{
    m_hovered.reset();
    update();
}

void ParallelPlot::contextMenuEvent(QContextMenuEvent* event)
{
    if (m_axes.empty())
        return;
    if (event->reason() == QContextMenuEvent::Keyboard)
        return showMenu(m_current, QPoint(qRound(axisX(m_current)), qRound(plotArea().top())));
    if (const auto axis = axisAt(event->pos().x(), spacing() / 2))
        showMenu(*axis, event->pos());
}

void ParallelPlot::showMenu(std::size_t axis, const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(fieldOf(m_axes[axis]).title);
    fillMenu(*menu, axis);
    menu->popup(mapToGlobal(at));
}

void ParallelPlot::fillMenu(QMenu& menu, std::size_t axis)
{
    const auto add = [&](const QString& words, const QString& refusal, auto act) {
        QAction* action = menu.addAction(words);
        action->setEnabled(refusal.isEmpty());
        action->setStatusTip(refusal);
        connect(action, &QAction::triggered, this, [this, axis, act] {
            if (axis < m_axes.size()) // Other runs, with fewer fields, may have come while the menu was open.
                act();
        });
        return action;
    };
    const bool logarithmic = m_axes[axis].scale == metrics::AxisScale::Log10;
    const QString noLog =
        fieldOf(m_axes[axis]).canBeLogarithmic() ? QString() : tr("only numbers above 0 have a logarithm");
    QAction* log = add(tr("Logarithmic (L)"), noLog, [this, axis, logarithmic] {
        setScale(axis, logarithmic ? metrics::AxisScale::Linear : metrics::AxisScale::Log10);
    });
    QAction* flip = add(tr("Flip (F)"), {}, [this, axis] { setFlipped(axis, !m_axes[axis].flipped); });
    for (QAction* action : {log, flip})
        action->setCheckable(true);
    log->setChecked(logarithmic);
    flip->setChecked(m_axes[axis].flipped);
    menu.addSeparator();
    add(tr("Move left"), axis > 0 ? QString() : tr("it is the first axis"), [this, axis] { moveAxis(axis, axis - 1); });
    add(tr("Move right"), axis + 1 < m_axes.size() ? QString() : tr("it is the last axis"),
        [this, axis] { moveAxis(axis, std::min(axis + 1, m_axes.size() - 1)); });
    menu.addSeparator();
    add(tr("Clear the brush"), m_axes[axis].brush ? QString() : tr("the axis has no brush"),
        [this, axis] { setBrush(axis, std::nullopt); });
}

/// Each axis's menu is one in this, which nothing shows: it is for the palette.
void ParallelPlot::offerMenus()
{
    new OfferedMenu(
        *this, [this] { return accessibleName(); },
        [this](QMenu& menu) {
            for (std::size_t axis = 0; axis < m_axes.size(); ++axis) {
                const QString name = fieldOf(m_axes[axis]).title;
                fillMenu(*menu.addMenu(QString(name).replace(u'&', QStringLiteral("&&"))), axis);
            }
        });
}

/// Moves the whole brush; with Shift its upper edge, with Ctrl its lower one. A brush that is not there yet is the whole axis.
void ParallelPlot::nudgeBrush(double by, Qt::KeyboardModifiers modifiers)
{
    auto [low, high] = brushPlaces(m_current);
    const bool whole = !(modifiers & (Qt::ShiftModifier | Qt::ControlModifier));
    if (whole)
        by = std::clamp(by, -low, 1 - high);
    if (whole || modifiers & Qt::ShiftModifier)
        high = std::clamp(high + by, whole ? 0 : low, 1.0);
    if (whole || modifiers & Qt::ControlModifier)
        low = std::clamp(low + by, 0.0, whole ? 1 : high);
    setBrushPlaces(m_current, low, high);
}

/// What the letters and the keys that take something away do; false for any other key.
bool ParallelPlot::actOnAxis(int key)
{
    ParallelAxis& axis = m_axes[m_current];
    switch (key) {
    case Qt::Key_L:
        setScale(m_current,
                 axis.scale == metrics::AxisScale::Log10 ? metrics::AxisScale::Linear : metrics::AxisScale::Log10);
        return true;
    case Qt::Key_F:
        setFlipped(m_current, !axis.flipped);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        setBrush(m_current, std::nullopt);
        return true;
    case Qt::Key_Escape:
        if (!isBrushed())
            return false;
        clearBrushes();
        return true;
    default:
        return false;
    }
}

void ParallelPlot::keyPressEvent(QKeyEvent* event)
{
    if (m_axes.empty() || event->modifiers() & Qt::AltModifier)
        return PlotCanvas::keyPressEvent(event);
    const int key = event->key();
    if (key == Qt::Key_Up || key == Qt::Key_Down)
        return nudgeBrush(key == Qt::Key_Up ? keyStep : -keyStep, event->modifiers());
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        const std::size_t last = m_axes.size() - 1;
        const std::size_t to =
            key == Qt::Key_Left ? m_current - (m_current > 0 ? 1 : 0) : std::min(m_current + 1, last);
        if (event->modifiers() & Qt::ControlModifier && to != m_current)
            moveAxis(m_current, to);
        m_current = to;
        return drawAgain();
    }
    if (!actOnAxis(key))
        PlotCanvas::keyPressEvent(event);
}

} // namespace assay
