// SPDX-License-Identifier: GPL-3.0-or-later
// How ParallelPlot looks: lines, axes, brushes, and the run under the pointer.
#include "ui/charts/parallel_plot.h"
#include "ui/charts/pixel_lines.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"
#include "ui/theme/paper_colors.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace assay {
namespace {

constexpr double brushWidth = 14;
constexpr double hoveredPen = 2.6;
constexpr std::size_t manyRuns = 300; ///< From which lines are thin and let others shine through.
constexpr std::size_t someRuns = 40;
constexpr double ticksEvery = 56;

QPen penFor(QColor color, std::size_t runs)
{
    if (runs >= manyRuns)
        color.setAlphaF(0.5);
    return QPen(color, runs < someRuns ? 1.6 : 1.0);
}

/// Thin lines go straight into the picture where there is one; on a screen of more pixels to the unit they are finer.
class LineInk {
public:
    LineInk(QPainter& painter, QImage* picture)
        : m_painter(painter)
    {
        if (picture)
            m_pixels.emplace(*picture);
        m_ratio = painter.device()->devicePixelRatioF();
    }

    void draw(const QPolygonF& line, const QPen& pen)
    {
        if (!m_pixels || pen.widthF() > 1) {
            m_painter.setPen(pen);
            m_painter.drawPolyline(line);
            return;
        }
        m_pixels->setColor(pen.color());
        m_pixels->draw(QTransform::fromScale(m_ratio, m_ratio).map(line));
    }

private:
    QPainter& m_painter;
    std::optional<PixelLines> m_pixels;
    double m_ratio = 1;
};

} // namespace

void ParallelPlot::paintPlot(QPainter& painter)
{
    if (m_axes.empty())
        return;
    paintLines(painter);
    for (std::size_t axis = 0; axis < m_axes.size(); ++axis)
        paintAxis(painter, axis);
}

/// Grey lines first, so that none lies over one that is kept.
void ParallelPlot::paintLines(QPainter& painter) const
{
    const std::size_t count = m_table->runs.size();
    std::vector<bool> bright(count, false);
    for (const std::size_t run : kept())
        bright[run] = true;
    auto* picture = count >= manyRuns ? dynamic_cast<QImage*>(painter.device()) : nullptr;
    LineInk ink(painter, picture);
    for (std::size_t run = 0; run < count; ++run) {
        if (!bright[run])
            ink.draw(lineOf(run), QPen(currentPalette().line, 1));
    }
    const auto draw = [&](bool own) { // Runs that have a colour of their own lie on top.
        for (std::size_t run = 0; run < count; ++run) {
            if (bright[run] && (m_table->runs[run].colorIndex >= 0 && !m_table->color) == own)
                ink.draw(lineOf(run), penFor(m_colors[run], own ? 0 : count));
        }
    };
    draw(false);
    draw(true);
}

void ParallelPlot::paintAxis(QPainter& painter, std::size_t axis) const
{
    const QRectF area = plotArea();
    const Palette& colors = currentPalette();
    const double x = std::round(axisX(axis));
    painter.fillRect(QRectF(x - 0.5, area.top(), 1, area.height()), colors.faint);
    const PlotField& field = fieldOf(m_axes[axis]);
    const bool someAbsent = std::any_of(field.values.begin(), field.values.end(),
                                        [&](double value) { return !field.canDraw(value, m_axes[axis].scale); });
    if (someAbsent) {
        const double y = axisY(axis, std::numeric_limits<double>::quiet_NaN());
        painter.setFont(uiFont(metrics::small));
        painter.setPen(colors.faint);
        painter.drawText(QRectF(x - 24, y - 9, 18, 18), Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("–"));
        painter.setBrush(colors.faint);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(QPointF(x, y), 2, 2);
    }
    paintTicks(painter, axis);
    paintBrush(painter, axis);
    paintTitle(painter, axis);
}

void ParallelPlot::paintTitle(QPainter& painter, std::size_t axis) const
{
    const Palette& colors = currentPalette();
    const ParallelAxis& shown = m_axes[axis];
    const double width = std::max(40.0, std::min(spacing(), 2 * (this->width() - plotArea().right())) - 10);
    const QRectF line(axisX(axis) - width / 2, 8, width, 18);
    const bool current = hasFocus() && axis == m_current && !PaperColors::inUse();
    painter.setFont(uiFont(metrics::note, current ? QFont::DemiBold : QFont::Medium));
    painter.setPen(current ? colors.accentText : colors.text);
    painter.drawText(line, Qt::AlignCenter,
                     painter.fontMetrics().elidedText(fieldOf(shown).title, Qt::ElideMiddle, static_cast<int>(width)));
    QStringList states;
    if (shown.scale == metrics::AxisScale::Log10)
        states << tr("log");
    if (shown.flipped)
        states << tr("flipped");
    painter.setFont(uiFont(metrics::small));
    painter.setPen(colors.faint);
    painter.drawText(line.translated(0, 16), Qt::AlignCenter, states.join(QStringLiteral(", ")));
}

void ParallelPlot::paintTicks(QPainter& painter, std::size_t axis) const
{
    const QRectF area = plotArea();
    const Palette& colors = currentPalette();
    const ParallelAxis& shown = m_axes[axis];
    const PlotField& field = fieldOf(shown);
    painter.setFont(uiFont(metrics::small));
    const double room = axis == 0 ? area.left() - 12 : std::max(24.0, spacing() * 0.5);
    const double x = axisX(axis);
    const int wanted =
        std::max(2, static_cast<int>(area.height() / (field.kind == PlotField::Kind::Words ? 22 : ticksEvery)));
    for (const AxisTick& tick : ticksOf(field, field.range(shown.scale), shown.scale, wanted)) {
        const std::optional<double> place = shown.place(field, tick.value);
        if (!place || *place < -0.001 || *place > 1.001)
            continue;
        const double y = area.bottom() - *place * area.height();
        const QString label = painter.fontMetrics().elidedText(tick.label, Qt::ElideMiddle, static_cast<int>(room));
        const double width = painter.fontMetrics().horizontalAdvance(label);
        const QRectF words(x - width - 9, y - 8, width + 2, 16);
        QColor ground = colors.surface;
        ground.setAlphaF(0.8);
        painter.fillRect(words.adjusted(-2, 1, 1, -1), ground);
        painter.fillRect(QRectF(x - 4, std::round(y) - 0.5, 4, 1), colors.faint);
        painter.setPen(colors.muted);
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, label);
    }
}

void ParallelPlot::paintBrush(QPainter& painter, std::size_t axis) const
{
    if (!m_axes[axis].brush)
        return;
    const QRectF area = plotArea();
    const auto [low, high] = brushPlaces(axis);
    const double top = area.bottom() - high * area.height();
    const double bottom = area.bottom() - low * area.height();
    QColor fill = currentPalette().accent;
    fill.setAlphaF(0.22);
    painter.setBrush(fill);
    painter.setPen(QPen(currentPalette().accent, 1.2));
    painter.drawRoundedRect(QRectF(axisX(axis) - brushWidth / 2, top, brushWidth, std::max(2.0, bottom - top)), 2, 2);
}

void ParallelPlot::paintOver(QPainter& painter)
{
    drawFocus(painter);
    if (!m_hovered)
        return;
    painter.setPen(QPen(currentPalette().surface, hoveredPen + 2));
    painter.drawPolyline(lineOf(*m_hovered));
    painter.setPen(QPen(m_colors[*m_hovered], hoveredPen));
    painter.drawPolyline(lineOf(*m_hovered));
    drawNote(painter, m_pointer, noteOf(*m_hovered));
}

QStringList ParallelPlot::noteOf(std::size_t run) const
{
    QStringList lines{m_table->runs[run].name};
    for (const ParallelAxis& axis : m_axes)
        lines << QStringLiteral("%1  %2").arg(fieldOf(axis).title, wordsOf(fieldOf(axis), fieldOf(axis).values[run]));
    return lines;
}

} // namespace assay
