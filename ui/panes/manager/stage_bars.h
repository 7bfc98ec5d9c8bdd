// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/portfolio_snapshot.h"
#include "ui/panes/manager/time_window.h"

#include <QColor>
#include <QRectF>

#include <optional>

class QPainter;

namespace assay {

/// Of a stage, into Palette::series.
int stageColorIndex(PortfolioStage stage);

/// The colour of a stage's bars in a timeline and of its place in the legend.
QColor stageColor(PortfolioStage stage);

/// A bar: filled in the stage's colour, hatched while it is on hold, with words where they fit.
void paintStageBar(QPainter& painter, const QRectF& rect, PortfolioStage stage, bool held, const QString& words);

/// Where a stay lies within `row`, which shows `window`; nothing where it lies outside. One that is not over yet ends at
/// `asOf`; the end of a life is a mark.
std::optional<QRectF> placeOfStay(const StageStay& stay, const TimeWindow& window, qint64 asOf, const QRectF& row);

/// The stage that a stay belongs to: on hold, the stage before.
PortfolioStage stageAt(const std::vector<StageStay>& stays, std::size_t stay);

} // namespace assay
