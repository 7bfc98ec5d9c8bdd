// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/row_plot.h"

#include "core/base/shown_text.h"
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

constexpr double widestName = 220;
constexpr double nameMargin = 13;
constexpr double figureRoom = 64; ///< At the right: a figure may stand behind its bar.
constexpr double axisRoom = 44;
constexpr double headRoom = 6;
constexpr qsizetype mostTold = 12;

} // namespace

RowPlot::RowPlot(QWidget* parent)
    : PlotCanvas(parent)
{
}

QString RowPlot::summaryOf(const QString& title, const QStringList& rows)
{
    QStringList told = rows.mid(0, mostTold);
    if (rows.size() > mostTold)
        told << tr("and %1 more").arg(rows.size() - mostTold);
    return tr("%1: %2.").arg(title, told.join(QStringLiteral("; ")));
}

QStringList RowPlot::reading() const
{
    return m_current ? noteOf(*m_current) : QStringList();
}

void RowPlot::setRows(const Rows& rows, const PlotField& scale, AxisRange range)
{
    const QString read = m_current ? m_keys.at(static_cast<qsizetype>(*m_current)) : QString();
    const qsizetype again = m_current ? rows.keys.indexOf(read) : -1;
    m_names.clear();
    for (const QString& name : rows.names)
        m_names << shownText(name);
    m_keys = rows.keys;
    m_summary = rows.summary;
    m_scale = {.field = scale.field, .title = shownText(scale.title), .kind = scale.kind, .isCount = scale.isCount};
    m_range = range;
    m_nameWidth = 0;
    const QFontMetricsF size(uiFont(metrics::note));
    for (const QString& name : m_names)
        m_nameWidth = std::min(widestName, std::max(m_nameWidth, std::ceil(size.horizontalAdvance(name)) + 2));
    m_current = again < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(again));
    describe();
    updateGeometry();
    drawAgain();
}

QSize RowPlot::sizeHint() const
{
    return {560, static_cast<int>(headRoom + axisRoom + rowHeight() * static_cast<double>(m_names.size()))};
}

QRectF RowPlot::plotArea() const
{
    const double left = nameMargin + m_nameWidth + 10;
    return {left, headRoom, std::max(20.0, width() - left - figureRoom),
            rowHeight() * static_cast<double>(m_names.size())};
}

QRectF RowPlot::rowArea(std::size_t row) const
{
    const QRectF area = plotArea();
    return {area.left(), area.top() + rowHeight() * static_cast<double>(row), area.width(), rowHeight()};
}

double RowPlot::xOf(double value) const
{
    return plotArea().left() + shareOf(value, m_range, metrics::AxisScale::Linear) * plotArea().width();
}

void RowPlot::paintPlot(QPainter& painter)
{
    if (m_names.isEmpty())
        return;
    const QRectF area = plotArea();
    const Palette& colors = currentPalette();
    painter.setFont(uiFont(metrics::small));
    const QFontMetricsF size(painter.font());
    double free = 0; // No label starts left of it, so that none lies on another.
    for (const AxisTick& tick :
         ticksOf(m_scale, m_range, metrics::AxisScale::Linear, std::max(2, static_cast<int>(area.width() / 80)))) {
        const double x = xOf(tick.value);
        painter.fillRect(QRectF(std::round(x), area.top(), 1, area.height()), colors.hairline);
        const double width = size.horizontalAdvance(tick.label);
        if (x - width / 2 < free)
            continue;
        painter.setPen(colors.faint);
        painter.drawText(QRectF(x - width / 2, area.bottom() + 4, width + 2, 16), Qt::AlignCenter, tick.label);
        free = x + width / 2 + 8;
    }
    painter.setFont(uiFont(metrics::note));
    for (qsizetype row = 0; row < m_names.size(); ++row) {
        const QRectF band = rowArea(static_cast<std::size_t>(row));
        painter.setPen(colors.text);
        painter.drawText(
            QRectF(nameMargin, band.top(), m_nameWidth, band.height()), Qt::AlignRight | Qt::AlignVCenter,
            QFontMetricsF(uiFont(metrics::note)).elidedText(m_names.at(row), Qt::ElideMiddle, m_nameWidth));
        paintRow(painter, static_cast<std::size_t>(row));
        painter.setFont(uiFont(metrics::note));
    }
    painter.setFont(uiFont(metrics::note, QFont::Medium));
    painter.setPen(colors.muted);
    painter.drawText(QRectF(area.left(), area.bottom() + 22, area.width(), 18), Qt::AlignCenter,
                     painter.fontMetrics().elidedText(m_scale.title, Qt::ElideMiddle, static_cast<int>(area.width())));
}

void RowPlot::paintOver(QPainter& painter)
{
    drawFocus(painter);
    if (!m_current)
        return;
    QColor wash = currentPalette().accent;
    wash.setAlphaF(0.08);
    const QRectF band = rowArea(*m_current);
    painter.fillRect(QRectF(4, band.top(), width() - 8, band.height()), wash);
    drawNote(painter, QPointF(band.center().x(), band.bottom() + 24), reading());
}

std::optional<std::size_t> RowPlot::rowAt(double y) const
{
    const double row = std::floor((y - plotArea().top()) / rowHeight());
    return row >= 0 && row < static_cast<double>(m_names.size()) ? std::optional(static_cast<std::size_t>(row))
                                                                 : std::nullopt;
}

void RowPlot::setCurrent(std::optional<std::size_t> row)
{
    if (row == m_current)
        return;
    m_current = row;
    describe();
    update();
}

void RowPlot::describe()
{
    setAccessibleDescription(m_current ? reading().join(QStringLiteral(", ")) + u' ' + m_summary : m_summary);
}

void RowPlot::mouseMoveEvent(QMouseEvent* event)
{
    setCurrent(rowAt(event->position().y()));
}

void RowPlot::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    if (const auto row = rowAt(event->position().y()))
        Q_EMIT rowClicked(*row);
}

void RowPlot::leaveEvent(QEvent*)
{
    if (!hasFocus()) // Else the keys went there.
        setCurrent(std::nullopt);
}

void RowPlot::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (m_names.isEmpty() || event->modifiers() & ~Qt::KeypadModifier)
        return PlotCanvas::keyPressEvent(event);
    const auto last = static_cast<std::size_t>(m_names.size() - 1);
    if (key == Qt::Key_Down)
        setCurrent(m_current ? std::min(*m_current + 1, last) : 0);
    else if (key == Qt::Key_Up)
        setCurrent(m_current && *m_current > 0 ? *m_current - 1 : 0);
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_current)
        Q_EMIT rowClicked(*m_current);
    else
        PlotCanvas::keyPressEvent(event);
}

} // namespace assay
