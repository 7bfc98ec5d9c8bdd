// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/box_plot.h"

#include "core/base/shown_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QPainter>

#include <algorithm>

namespace assay {
namespace {

constexpr double boxHalf = 11;
constexpr double capHalf = 6;
constexpr double dotSize = 2.4;

/// Dots are moved up and down in turn, so that equal values do not hide each other.
double offsetOf(std::size_t dot)
{
    constexpr double steps[] = {0, 4, -4, 8, -8};
    return steps[dot % std::size(steps)];
}

} // namespace

PlotBox plotBox(const QString& name, std::vector<double> values, int colorIndex)
{
    std::sort(values.begin(), values.end());
    PlotBox box{
        .name = name, .summary = statistics::boxSummary(values), .runs = values.size(), .colorIndex = colorIndex};
    for (const double value : values) {
        if (values.size() < PlotBox::allDotsBelow || value < box.summary.low || value > box.summary.high)
            box.dots.push_back(value);
    }
    return box;
}

BoxPlot::BoxPlot(QWidget* parent)
    : RowPlot(parent)
{
    setAccessibleName(tr("Boxes"));
}

void BoxPlot::setBoxes(std::vector<PlotBox> boxes, const PlotField& valueField)
{
    m_boxes = std::move(boxes);
    Rows rows;
    QStringList told;
    std::optional<AxisRange> range;
    for (const PlotBox& box : m_boxes) {
        rows.names << box.name;
        told << tr("%1 median %2").arg(shownText(box.name), wordsOf(valueField, box.summary.median));
        AxisRange own{box.summary.low, box.summary.high};
        if (!box.dots.empty())
            own = {std::min(own.low, box.dots.front()), std::max(own.high, box.dots.back())};
        range = range ? AxisRange{std::min(range->low, own.low), std::max(range->high, own.high)} : own;
    }
    const QString title = shownText(valueField.title);
    rows.keys = rows.names;
    rows.summary = told.isEmpty() ? QString() : summaryOf(title, told);
    setRows(rows, valueField, padded(range.value_or(AxisRange{})));
    setAccessibleName(tr("Boxes of %1").arg(title));
}

void BoxPlot::paintRow(QPainter& painter, std::size_t row) const
{
    const PlotBox& box = m_boxes[row];
    const Palette& colors = currentPalette();
    const QColor color = colors.seriesColor(box.colorIndex);
    const double y = rowArea(row).center().y();
    const double first = xOf(box.summary.firstQuartile), third = xOf(box.summary.thirdQuartile);
    painter.setPen(QPen(color, 1.4));
    for (const auto& [whisker, from] :
         {std::pair(xOf(box.summary.low), first), std::pair(xOf(box.summary.high), third)}) {
        painter.drawLine(QPointF(whisker, y), QPointF(from, y));
        painter.drawLine(QPointF(whisker, y - capHalf), QPointF(whisker, y + capHalf));
    }
    painter.setBrush(blended(color, colors.surface, 0.2));
    painter.drawRoundedRect(QRectF(first, y - boxHalf, std::max(1.0, third - first), 2 * boxHalf), 2, 2);
    painter.setPen(QPen(color, 2.6));
    painter.drawLine(QPointF(xOf(box.summary.median), y - boxHalf), QPointF(xOf(box.summary.median), y + boxHalf));
    painter.setPen(QPen(colors.surface, 0.8));
    painter.setBrush(blended(color, colors.text, 0.75));
    for (std::size_t dot = 0; dot < box.dots.size(); ++dot)
        painter.drawEllipse(QPointF(xOf(box.dots[dot]), y + offsetOf(dot)), dotSize, dotSize);
    painter.setFont(uiFont(metrics::small));
    painter.setPen(colors.faint);
    painter.drawText(QRectF(rowArea(row).right() + 8, y - 8, 60, 16), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("n %1").arg(box.runs));
}

QStringList BoxPlot::noteOf(std::size_t row) const
{
    const PlotBox& box = m_boxes[row];
    const auto words = [&](double value) { return wordsOf(valueField(), value); };
    return {shownText(box.name), tr("median %1").arg(words(box.summary.median)),
            tr("quartiles %1 to %2").arg(words(box.summary.firstQuartile), words(box.summary.thirdQuartile)),
            tr("whiskers %1 to %2").arg(words(box.summary.low), words(box.summary.high)), tr("n %1").arg(box.runs)};
}

} // namespace assay
