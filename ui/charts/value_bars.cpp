// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/value_bars.h"

#include "ui/charts/axis_ticks.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint_controls.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace assay {
namespace {

constexpr double tallestRow = 34;
constexpr double barHeight = 10;
constexpr double side = 13;

/// From zero to the values, whatever their sign.
AxisRange rangeOf(const std::vector<ChartLine>& lines)
{
    AxisRange range{0, 0};
    for (const ChartLine& line : lines) {
        const double value = line.points->front().value;
        if (!std::isfinite(value))
            continue;
        range.low = std::min(range.low, value);
        range.high = std::max(range.high, value);
    }
    return range.span() > 0 ? range : AxisRange{0, 1};
}

} // namespace

ValueBars::ValueBars(QWidget* parent)
    : QWidget(parent)
{
    setMinimumSize(200, 120);
}

void ValueBars::setLines(std::vector<ChartLine> lines)
{
    std::erase_if(lines, [](const ChartLine& line) { return line.points->empty(); });
    m_lines = std::move(lines);
    update();
}

bool ValueBars::fits(const std::vector<ChartLine>& lines)
{
    return !lines.empty()
        && std::all_of(lines.begin(), lines.end(), [](const ChartLine& line) { return line.points->size() <= 1; });
}

void ValueBars::paintEvent(QPaintEvent*)
{
    if (m_lines.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(uiFont(metrics::note));
    const Palette& colors = currentPalette();
    const QFontMetricsF text(painter.font());
    double names = 0;
    double figures = 0;
    for (const ChartLine& line : m_lines) {
        names = std::max(names, text.horizontalAdvance(line.name));
        figures = std::max(figures, figureWidth(painter.font(), shortNumber(line.points->front().value)));
    }
    names = std::min(names, width() * 0.35);
    const double row = std::min(tallestRow, (height() - 8.0) / static_cast<double>(m_lines.size()));
    const double left = side + names + 10;
    const double perUnit = std::max(10.0, width() - left - figures - side - 10) / rangeOf(m_lines).span();
    const double zero = left - rangeOf(m_lines).low * perUnit;
    double y = 6;
    for (const ChartLine& line : m_lines) {
        const double value = line.points->front().value;
        painter.setPen(colors.muted);
        painter.drawText(QRectF(side, y, names + 1, row), Qt::AlignRight | Qt::AlignVCenter,
                         text.elidedText(line.name, Qt::ElideMiddle, names + 1));
        if (std::isfinite(value)) {
            const double end = zero + value * perUnit;
            const double thick = std::min(barHeight, row - 2);
            paint::box(painter, QRectF(QPointF(std::min(zero, end), y + (row - thick) / 2), QSizeF(std::abs(end - zero), thick)),
                       std::min(3.0, std::abs(end - zero) / 2), colors.seriesColor(line.colorIndex), QColor());
        }
        painter.setPen(std::isfinite(value) ? colors.text : colors.words(Tone::Bad));
        drawFigure(painter, QRectF(width() - side - figures, y, figures, row), Qt::AlignRight, shortNumber(value));
        y += row;
    }
    painter.fillRect(QRectF(zero - 0.5, 4, 1, y - 4), colors.line);
}

} // namespace assay
