// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/scatter_plot.h"

#include "core/base/shown_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"
#include "ui/widgets/text_label.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace assay {
namespace {

constexpr double roomAround = 0.04; ///< Of the range.
constexpr double hoverReach = 12;
constexpr double labelsLeft = 84;
constexpr double labelsBelow = 46;
constexpr std::size_t crowdedDots = 400;

} // namespace

AxisRange scatterRange(const PlotField& field, metrics::AxisScale scale)
{
    const AxisRange range = field.range(scale);
    return {valueAtShare(-roomAround, range, scale), valueAtShare(1 + roomAround, range, scale)};
}

ScatterPlot::ScatterPlot(QWidget* parent)
    : PlotCanvas(parent)
    , m_table(std::make_shared<const PlotTable>())
{
    setAccessibleName(tr("Scatter"));
}

void ScatterPlot::setTable(std::shared_ptr<const PlotTable> table, std::size_t xField, std::size_t yField)
{
    m_table = std::move(table);
    m_axes[0].field = xField;
    m_axes[1].field = yField;
    m_hovered.reset();
    arrangeAxes();
    themeChanged();
    setAccessibleName(tr("%1 over %2").arg(field(m_axes[1]).title, field(m_axes[0]).title));
    setAccessibleDescription(drawnRuns() == 1 ? tr("1 run") : tr("%1 runs").arg(drawnRuns()));
    drawAgain();
}

void ScatterPlot::setScales(metrics::AxisScale x, metrics::AxisScale y)
{
    m_axes[0].wanted = x;
    m_axes[1].wanted = y;
    arrangeAxes();
    drawAgain();
}

void ScatterPlot::arrangeAxes()
{
    if (m_table->fields.empty())
        return;
    for (Axis& axis : m_axes) {
        axis.scale = field(axis).canBeLogarithmic() ? axis.wanted : metrics::AxisScale::Linear;
        axis.range = scatterRange(field(axis), axis.scale);
    }
}

void ScatterPlot::setSmall(bool small)
{
    m_small = small;
    drawAgain();
}

void ScatterPlot::themeChanged()
{
    m_colors = runColors(*m_table);
}

QRectF ScatterPlot::plotArea() const
{
    return m_small ? QRectF(rect()).adjusted(smallMargin, smallMargin, -smallMargin, -smallMargin)
                   : QRectF(rect()).adjusted(labelsLeft, 10, -18, -labelsBelow);
}

std::optional<QPointF> ScatterPlot::placeOf(std::size_t run) const
{
    const auto shareOn = [&](const Axis& axis) -> std::optional<double> {
        const double value = field(axis).values[run];
        return field(axis).canDraw(value, axis.scale) ? std::optional(shareOf(value, axis.range, axis.scale))
                                                      : std::nullopt;
    };
    const auto x = shareOn(m_axes[0]), y = shareOn(m_axes[1]);
    const QRectF area = plotArea();
    if (!x || !y)
        return std::nullopt;
    return QPointF(area.left() + *x * area.width(), area.bottom() - *y * area.height());
}

std::size_t ScatterPlot::drawnRuns() const
{
    std::size_t count = 0;
    for (std::size_t run = 0; run < m_table->runs.size(); ++run)
        count += placeOf(run).has_value();
    return count;
}

double ScatterPlot::dotRadius() const
{
    const bool crowded = m_table->runs.size() >= crowdedDots;
    return m_small ? (crowded ? 1.8 : 2.8) : (crowded ? 2.6 : 4.5);
}

void ScatterPlot::paintPlot(QPainter& painter)
{
    if (m_table->fields.empty())
        return;
    const Palette& colors = currentPalette();
    if (m_small) {
        painter.setPen(QPen(colors.line, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::chipRadius,
                                metrics::chipRadius);
    } else {
        paintAxes(painter);
    }
    const bool crowded = m_table->runs.size() >= crowdedDots;
    const auto draw = [&](bool own) { // Runs that have a colour of their own lie on top.
        for (std::size_t run = 0; run < m_table->runs.size(); ++run) {
            const auto at = placeOf(run);
            if (!at || (m_table->runs[run].colorIndex >= 0 && !m_table->color) != own)
                continue;
            QColor color = m_colors[run];
            if (crowded && !own)
                color.setAlphaF(0.6);
            painter.setPen(crowded || m_small ? QPen(Qt::NoPen) : QPen(colors.surface, 1));
            painter.setBrush(color);
            painter.drawEllipse(*at, dotRadius() + (own && crowded ? 1 : 0), dotRadius() + (own && crowded ? 1 : 0));
        }
    };
    draw(false);
    draw(true);
}

void ScatterPlot::paintAxes(QPainter& painter) const
{
    const QRectF area = plotArea();
    const Palette& colors = currentPalette();
    painter.setFont(uiFont(metrics::small));
    const QFontMetricsF size(painter.font());
    const auto& [x, y] = m_axes;
    for (const AxisTick& tick :
         ticksOf(field(y), y.range, y.scale, std::max(2, static_cast<int>(area.height() / 52)))) {
        const double at = area.bottom() - shareOf(tick.value, y.range, y.scale) * area.height();
        painter.fillRect(QRectF(area.left(), std::round(at), area.width(), 1), colors.hairline);
        painter.setPen(colors.faint);
        painter.drawText(QRectF(22, at - 8, area.left() - 30, 16), Qt::AlignRight | Qt::AlignVCenter,
                         size.elidedText(tick.label, Qt::ElideMiddle, area.left() - 30));
    }
    double free = 0;
    for (const AxisTick& tick : ticksOf(field(x), x.range, x.scale, std::max(2, static_cast<int>(area.width() / 90)))) {
        const double at = area.left() + shareOf(tick.value, x.range, x.scale) * area.width();
        const double width = std::min(size.horizontalAdvance(tick.label), 140.0);
        painter.fillRect(QRectF(std::round(at), area.top(), 1, area.height()), colors.hairline);
        const double left = std::clamp(at - width / 2, 0.0, this->width() - width - 2);
        if (left < free)
            continue;
        painter.setPen(colors.faint);
        painter.drawText(QRectF(left, area.bottom() + 5, width + 2, 16), Qt::AlignCenter,
                         size.elidedText(tick.label, Qt::ElideMiddle, width + 1));
        free = left + width + 8;
    }
    painter.setFont(uiFont(metrics::note, QFont::Medium));
    painter.setPen(colors.muted);
    painter.drawText(QRectF(area.left(), area.bottom() + 24, area.width(), 18), Qt::AlignCenter,
                     painter.fontMetrics().elidedText(field(x).title, Qt::ElideMiddle, static_cast<int>(area.width())));
    painter.save();
    painter.translate(12, area.center().y());
    painter.rotate(-90);
    painter.drawText(
        QRectF(-area.height() / 2, -9, area.height(), 18), Qt::AlignCenter,
        painter.fontMetrics().elidedText(field(y).title, Qt::ElideMiddle, static_cast<int>(area.height())));
    painter.restore();
}

void ScatterPlot::paintOver(QPainter& painter)
{
    drawFocus(painter);
    const auto at = m_hovered ? placeOf(*m_hovered) : std::nullopt;
    if (!at)
        return;
    painter.setPen(QPen(currentPalette().text, 1.5));
    painter.setBrush(m_colors[*m_hovered]);
    painter.drawEllipse(*at, dotRadius() + 2, dotRadius() + 2);
    if (m_small)
        return;
    QStringList lines{m_table->runs[*m_hovered].name};
    for (const Axis& axis : m_axes)
        lines << QStringLiteral("%1  %2").arg(field(axis).title, wordsOf(field(axis), field(axis).values[*m_hovered]));
    if (m_table->color)
        lines << QStringLiteral("%1  %2").arg(m_table->color->title,
                                              wordsOf(*m_table->color, m_table->color->values[*m_hovered]));
    drawNote(painter, *at, lines);
}

std::optional<std::size_t> ScatterPlot::runAt(const QPointF& at) const
{
    std::optional<std::size_t> nearest;
    double least = hoverReach;
    for (std::size_t run = 0; run < m_table->runs.size(); ++run) {
        const auto place = placeOf(run);
        if (!place)
            continue;
        if (const double distance = std::hypot(place->x() - at.x(), place->y() - at.y()); distance < least) {
            least = distance;
            nearest = run;
        }
    }
    return nearest;
}

void ScatterPlot::setHovered(std::optional<std::size_t> run)
{
    m_hovered = run;
    update();
}

void ScatterPlot::hover(std::optional<std::size_t> run)
{
    if (run == m_hovered)
        return;
    setHovered(run);
    run ? setCursor(Qt::PointingHandCursor) : unsetCursor();
    setToolTip(m_small && run ? plainToolTip(m_table->runs[*run].name) : QString());
    Q_EMIT hovered(run);
}

void ScatterPlot::mouseMoveEvent(QMouseEvent* event)
{
    hover(runAt(event->position()));
}

void ScatterPlot::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    if (const auto run = runAt(event->position()))
        Q_EMIT runClicked(*run);
}

void ScatterPlot::leaveEvent(QEvent*)
{
    hover(std::nullopt);
}

/// To the next dot to the right or left; a run beside another at one x comes after it.
void ScatterPlot::step(int by)
{
    std::vector<std::pair<double, std::size_t>> order;
    for (std::size_t run = 0; run < m_table->runs.size(); ++run) {
        if (const auto place = placeOf(run))
            order.emplace_back(place->x(), run);
    }
    if (order.empty())
        return;
    std::sort(order.begin(), order.end());
    std::ptrdiff_t at = by > 0 ? -1 : std::ssize(order);
    if (m_hovered) {
        const auto found =
            std::find_if(order.begin(), order.end(), [&](const auto& one) { return one.second == *m_hovered; });
        at = found == order.end() ? at : found - order.begin();
    }
    at = std::clamp<std::ptrdiff_t>(at + by, 0, std::ssize(order) - 1);
    hover(order[static_cast<std::size_t>(at)].second);
    setAccessibleDescription(shownText(m_table->runs[*m_hovered].name));
}

void ScatterPlot::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && (key == Qt::Key_Left || key == Qt::Key_Right))
        return step(key == Qt::Key_Left ? -1 : 1);
    if (plain && m_hovered && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        Q_EMIT runClicked(*m_hovered);
        return;
    }
    PlotCanvas::keyPressEvent(event);
}

} // namespace assay
