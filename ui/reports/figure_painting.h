// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/figure_svg.h"

class QPainter;
class QRectF;

namespace assay {

/// As the application's theme has it.
FigureStyle themeStyle();

/// Paints a figure's drawing into a rectangle of the shape of figureSize(). GUI thread.
void paintFigure(QPainter& painter, const QRectF& place, const ChartFigure& chart, const FigureStyle& style);

} // namespace assay
