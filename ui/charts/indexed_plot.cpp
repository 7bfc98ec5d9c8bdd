// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/indexed_plot.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace assay {
namespace {

constexpr double axisLeft = 58;
constexpr double axisBelow = 42;

} // namespace

IndexedPlot::IndexedPlot(QWidget* parent)
    : PlotCanvas(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
}

QRectF IndexedPlot::plotArea() const
{
    return QRectF(rect()).adjusted(axisLeft, 10, -16, -axisBelow);
}

QStringList IndexedPlot::reading() const
{
    return m_current ? noteOf(*m_current) : QStringList();
}

void IndexedPlot::setScale(Scale scale, const QString& summary)
{
    m_scale = std::move(scale);
    m_summary = summary;
    if (m_current && *m_current >= m_scale.places)
        m_current.reset();
    if (m_scale.ticks.empty())
        m_scale.ticks = numberTicks(m_scale.values, 4);
    describe();
    drawAgain();
}

double IndexedPlot::xOf(double place) const
{
    const QRectF area = plotArea();
    return area.left() + area.width() * place / std::max(1.0, static_cast<double>(m_scale.places));
}

double IndexedPlot::yOf(double value) const
{
    const QRectF area = plotArea();
    return area.bottom() - area.height() * shareOf(value, m_scale.values, metrics::AxisScale::Linear);
}

void IndexedPlot::paintPlot(QPainter& painter)
{
    if (m_scale.places == 0)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    paintValueAxis(painter);
    paintBody(painter);
    paintPlaceAxis(painter);
}

void IndexedPlot::paintValueAxis(QPainter& painter) const
{
    const QRectF area = plotArea();
    const Palette& colors = currentPalette();
    painter.setFont(uiFont(metrics::small));
    for (const AxisTick& tick : m_scale.ticks) {
        const double at = yOf(tick.value);
        if (at < area.top() - 1 || at > area.bottom() + 1)
            continue;
        painter.fillRect(QRectF(area.left(), std::round(at), area.width(), 1), colors.hairline);
        painter.setPen(colors.faint);
        painter.drawText(QRectF(20, at - 8, area.left() - 28, 16), Qt::AlignRight | Qt::AlignVCenter, tick.label);
    }
    painter.setFont(uiFont(metrics::small, QFont::Medium));
    painter.setPen(colors.muted);
    painter.save();
    painter.translate(11, area.center().y());
    painter.rotate(-90);
    painter.drawText(
        QRectF(-area.height() / 2, -8, area.height(), 16), Qt::AlignCenter,
        painter.fontMetrics().elidedText(m_scale.valueTitle, Qt::ElideRight, static_cast<int>(area.height())));
    painter.restore();
}

void IndexedPlot::paintPlaceAxis(QPainter& painter) const
{
    const QRectF area = plotArea();
    const Palette& colors = currentPalette();
    painter.setFont(uiFont(metrics::small));
    painter.setPen(colors.faint);
    double free = 0;
    for (const Label& label : m_scale.labels) {
        const double width = painter.fontMetrics().horizontalAdvance(label.text) + 2;
        const double left = std::clamp(xOf(label.place) - width / 2, 2.0, std::max(2.0, this->width() - width - 2));
        if (left < free)
            continue; // What would overlap is left out; the note under the pointer has it.
        painter.drawText(QRectF(left, area.bottom() + 4, width, 15), Qt::AlignCenter, label.text);
        free = left + width + 8;
    }
    painter.setFont(uiFont(metrics::small, QFont::Medium));
    painter.setPen(colors.muted);
    painter.drawText(
        QRectF(area.left(), area.bottom() + 21, area.width(), 16), Qt::AlignCenter,
        painter.fontMetrics().elidedText(m_scale.placeTitle, Qt::ElideRight, static_cast<int>(area.width())));
}

void IndexedPlot::paintOver(QPainter& painter)
{
    drawFocus(painter);
    if (!m_current || *m_current >= m_scale.places)
        return;
    const QRectF area = plotArea();
    const double x = centerOf(*m_current);
    painter.setPen(QPen(currentPalette().faint, 1));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    drawNote(painter, QPointF(x, area.top() + 18), noteOf(*m_current));
}

void IndexedPlot::setCurrent(std::optional<std::size_t> place)
{
    if (m_current == place)
        return;
    m_current = place;
    describe();
    update();
}

void IndexedPlot::describe()
{
    setAccessibleDescription(m_current ? reading().join(QStringLiteral(", ")) + u' ' + m_summary : m_summary);
}

std::optional<std::size_t> IndexedPlot::placeAt(const QPointF& at) const
{
    const QRectF area = plotArea();
    if (!area.contains(at) || m_scale.places == 0)
        return std::nullopt;
    const double share = (at.x() - area.left()) / area.width() * static_cast<double>(m_scale.places);
    return std::min(m_scale.places - 1, static_cast<std::size_t>(std::max(0.0, share)));
}

void IndexedPlot::mouseMoveEvent(QMouseEvent* event)
{
    setCurrent(placeAt(event->position()));
}

void IndexedPlot::mouseReleaseEvent(QMouseEvent* event)
{
    if (const auto place = placeAt(event->position()); place && event->button() == Qt::LeftButton)
        Q_EMIT placeClicked(*place);
}

void IndexedPlot::leaveEvent(QEvent*)
{
    if (!hasFocus())
        setCurrent(std::nullopt);
}

void IndexedPlot::keyPressEvent(QKeyEvent* event)
{
    if (m_scale.places == 0)
        return PlotCanvas::keyPressEvent(event);
    const std::size_t last = m_scale.places - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_current ? (*m_current == 0 ? 0 : *m_current - 1) : last);
    case Qt::Key_Right:
        return setCurrent(m_current ? std::min(last, *m_current + 1) : 0);
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current)
            Q_EMIT placeClicked(*m_current);
        return;
    default:
        PlotCanvas::keyPressEvent(event);
    }
}

} // namespace assay
