// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bar_plot.h"

#include "core/base/shown_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace assay {
namespace {

constexpr double errorCap = 4;
constexpr double markRoom = 6; ///< Beside the line of what should be reached.

} // namespace

BarPlot::BarPlot(QWidget* parent)
    : RowPlot(parent)
{
    setAccessibleName(tr("Bars"));
}

void BarPlot::setBars(std::vector<PlotBar> bars, const PlotField& valueField, const QString& more)
{
    m_bars = std::move(bars);
    Rows rows;
    QStringList told;
    AxisRange range{0, 0};
    for (const PlotBar& bar : m_bars) {
        rows.names << bar.name;
        rows.keys << (!bar.key.isEmpty() ? bar.key : bar.run ? QString::number(bar.run.value) : bar.name);
        told << shownText(bar.name) + u' ' + wordsOf(valueField, bar.value);
        for (const double end : {bar.value, bar.low, bar.high, bar.mark}) {
            if (std::isfinite(end))
                range = {std::min(range.low, end), std::max(range.high, end)};
        }
    }
    if (!(range.span() > 0))
        range = {0, 1};
    const QString title = shownText(valueField.title);
    rows.summary = told.isEmpty() ? more : (summaryOf(title, told) + u' ' + more).trimmed();
    setRows(rows, valueField, range);
    setAccessibleName(tr("Bars of %1").arg(title));
}

void BarPlot::paintRow(QPainter& painter, std::size_t row) const
{
    const PlotBar& bar = m_bars[row];
    const Palette& colors = currentPalette();
    const QRectF band = rowArea(row);
    const double zero = xOf(0), end = xOf(bar.value);
    const QColor color =
        bar.colorIndex < 0 ? blended(colors.muted, colors.surface, 0.4) : colors.seriesColor(bar.colorIndex);
    const QRectF shape(std::min(zero, end), band.top() + 5, std::max(1.0, std::abs(end - zero)), band.height() - 10);
    painter.setPen(bar.hatched ? QPen(color, 1) : QPen(Qt::NoPen));
    painter.setBrush(bar.hatched ? QBrush(color, Qt::BDiagPattern) : QBrush(color));
    painter.drawRoundedRect(shape, 2, 2);
    double behind = std::max(zero, end);
    if (std::isfinite(bar.low) && std::isfinite(bar.high)) {
        const double y = band.center().y(), low = xOf(bar.low), high = xOf(bar.high);
        painter.setPen(QPen(colors.text, 1.2));
        painter.drawLine(QPointF(low, y), QPointF(high, y));
        for (const double x : {low, high})
            painter.drawLine(QPointF(x, y - errorCap), QPointF(x, y + errorCap));
        behind = std::max(behind, high);
    }
    painter.setFont(uiFont(metrics::small));
    painter.setPen(colors.muted);
    const QString figure = wordsOf(valueField(), bar.value);
    const double wide = painter.fontMetrics().horizontalAdvance(figure);
    // A mark does not go through the figure, which then stands behind it.
    const double mark = std::isfinite(bar.mark) ? xOf(bar.mark) : behind;
    const double place =
        mark > behind - markRoom && mark < behind + wide + 2 * markRoom ? std::max(behind, mark) : behind;
    drawFigure(painter, QRectF(place + 6, band.top(), 90, band.height()), Qt::AlignLeft, figure);
    if (std::isfinite(bar.mark))
        paintMark(painter, bar, band, place + 6 + wide);
}

/// Its words stand behind the line and the figure, or else before the line; where there is no room, only the note has them.
void BarPlot::paintMark(QPainter& painter, const PlotBar& bar, const QRectF& band, double behind) const
{
    const double x = std::round(xOf(bar.mark));
    painter.fillRect(QRectF(x - 1, band.top() + 2, 2, band.height() - 4), currentPalette().text);
    const double wide = std::ceil(painter.fontMetrics().horizontalAdvance(bar.markWords)) + 1;
    double left = std::max(x, behind) + 2 * markRoom;
    if (left + wide > width())
        left = x - markRoom - wide;
    if (left < std::min(x, behind) + markRoom)
        return;
    painter.setPen(currentPalette().muted);
    painter.drawText(QRectF(left, band.top(), wide, band.height()), Qt::AlignLeft | Qt::AlignVCenter, bar.markWords);
}

QStringList BarPlot::noteOf(std::size_t row) const
{
    const PlotBar& bar = m_bars[row];
    QStringList lines{shownText(bar.name),
                      QStringLiteral("%1  %2").arg(valueField().title, wordsOf(valueField(), bar.value))};
    if (bar.runs > 1 && std::isfinite(bar.low))
        lines << tr("%1 to %2").arg(wordsOf(valueField(), bar.low), wordsOf(valueField(), bar.high));
    if (!bar.markWords.isEmpty())
        lines << bar.markWords;
    if (!bar.run)
        lines << tr("n %1").arg(bar.runs);
    return lines;
}

} // namespace assay
