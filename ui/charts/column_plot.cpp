// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/column_plot.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace assay {
namespace {

constexpr double headroom = 1.35; ///< Over the highest column, for the words of two marks.

} // namespace

ColumnPlot::ColumnPlot(QWidget* parent)
    : IndexedPlot(parent)
{
    setAccessibleName(tr("Columns"));
}

void ColumnPlot::setBars(std::vector<Bar> bars, std::vector<Label> labels, const QString& valueTitle,
                         const QString& placeTitle, const QString& summary)
{
    m_bars = std::move(bars);
    m_valueTitle = valueTitle;
    double most = 1;
    for (const Bar& bar : m_bars)
        most = std::max(most, bar.value);
    Scale scale{.places = m_bars.size(),
                .values = {0, most * headroom},
                .valueTitle = valueTitle,
                .placeTitle = placeTitle,
                .labels = std::move(labels)};
    // Counts have no halves.
    const double step = std::max(1.0, std::ceil(most / 4));
    for (double value = 0; value <= most * headroom; value += step)
        scale.ticks.push_back({value, shortNumber(value)});
    setScale(std::move(scale), summary);
}

void ColumnPlot::setMarks(std::vector<Mark> marks)
{
    m_marks = std::move(marks);
    drawAgain();
}

void ColumnPlot::setColorIndex(int index)
{
    m_colorIndex = index;
    drawAgain();
}

void ColumnPlot::paintBody(QPainter& painter) const
{
    const Palette& colors = currentPalette();
    const QRectF area = plotArea();
    const double room = area.width() / static_cast<double>(std::max<std::size_t>(1, m_bars.size()));
    const double width = std::clamp(room * 0.78, 1.0, 34.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(blended(colors.seriesColor(m_colorIndex), colors.surface, 0.75));
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        if (m_bars[i].value > 0)
            painter.drawRect(QRectF(QPointF(centerOf(i) - width / 2, yOf(m_bars[i].value)),
                                    QPointF(centerOf(i) + width / 2, area.bottom())));
    }
    painter.setFont(uiFont(metrics::small, QFont::Medium));
    double line = area.top();
    for (const Mark& mark : m_marks) {
        const double x = xOf(mark.place);
        painter.setPen(QPen(colors.text, 1.2, Qt::DashLine));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        painter.setPen(colors.text);
        const double words = painter.fontMetrics().horizontalAdvance(mark.word) + 4;
        const double left = x + 4 + words < area.right() ? x + 4 : x - 4 - words;
        painter.drawText(QRectF(left, line, words, 15), Qt::AlignLeft | Qt::AlignVCenter, mark.word);
        line += 15; // Marks that lie close do not hide each other's words.
    }
}

QStringList ColumnPlot::noteOf(std::size_t place) const
{
    const Bar& bar = m_bars[place];
    return {bar.name, QStringLiteral("%1  %2").arg(m_valueTitle, shortNumber(bar.value))};
}

} // namespace assay
