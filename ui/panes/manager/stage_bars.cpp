// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/stage_bars.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace assay {
namespace {

constexpr double barMargin = 6; ///< Above and below a bar.
constexpr double barRadius = 3;
constexpr double narrowestBar = 3;
constexpr double hatchStep = 6;
constexpr double markWidth = 12; ///< Of the end of a life.
constexpr double wordMargin = 6;

bool hasEnded(UseCaseState state)
{
    return state == UseCaseState::Retired || state == UseCaseState::Stopped;
}

void paintHatch(QPainter& painter, const QRectF& rect, const QColor& color)
{
    painter.setPen(QPen(color, 1.2));
    const int strokes = static_cast<int>((rect.width() + rect.height()) / hatchStep) + 1;
    for (int i = 0; i < strokes; ++i) {
        const double x = rect.left() - rect.height() + i * hatchStep;
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    }
}

} // namespace

int stageColorIndex(PortfolioStage stage)
{
    constexpr std::array places{7, 5, 0, 1, 2, 3}; // So that neighbours differ.
    return places.at(static_cast<std::size_t>(stage));
}

QColor stageColor(PortfolioStage stage)
{
    return currentPalette().seriesColor(stageColorIndex(stage));
}

void paintStageBar(QPainter& painter, const QRectF& rect, PortfolioStage stage, bool held, const QString& words)
{
    const Palette& colors = currentPalette();
    const QColor color = stageColor(stage);
    QPainterPath shape;
    shape.addRoundedRect(rect, barRadius, barRadius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(shape, blended(color, colors.surface, held ? 0.08 : 0.3));
    painter.setClipPath(shape, Qt::IntersectClip);
    if (held)
        paintHatch(painter, rect, blended(color, colors.surface, 0.6));
    else
        painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), color);
    painter.setFont(uiFont(metrics::small, QFont::Medium));
    if (!held && painter.fontMetrics().horizontalAdvance(words) + 2 * wordMargin <= rect.width()) {
        painter.setPen(colors.text);
        painter.drawText(rect.adjusted(wordMargin + 2, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, words);
    }
    painter.restore();
}

std::optional<QRectF> placeOfStay(const StageStay& stay, const TimeWindow& window, qint64 asOf, const QRectF& row)
{
    const double from = row.left() + row.width() * window.place(stay.from);
    const double until = row.left() + row.width() * window.place(stay.until.value_or(asOf));
    const double right = hasEnded(stay.state) ? from + markWidth : std::max(until, from + narrowestBar);
    const QRectF place(QPointF(from, row.top() + barMargin), QPointF(right, row.bottom() - barMargin));
    const QRectF seen = place.intersected(row);
    return seen.width() > 0 ? std::optional(seen) : std::nullopt;
}

PortfolioStage stageAt(const std::vector<StageStay>& stays, std::size_t stay)
{
    const auto own = stageOf(stays.at(stay).state);
    const auto before = stay > 0 ? stageOf(stays.at(stay - 1).state) : std::nullopt;
    return own ? *own : before.value_or(PortfolioStage::Framing);
}

} // namespace assay
