// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_figures.h"

#include <QByteArray>
#include <QSize>

#include <array>

namespace assay {

/// How a figure is drawn; colours as "#rrggbb".
struct FigureStyle {
    QString font;
    QString ink;
    QString muted;
    QString grid;
    std::array<QString, 16> series; ///< Of the lines, in order.
};

/// On white paper.
FigureStyle paperStyle();

enum class SvgUse {
    Inline,     ///< An element of an HTML page.
    Standalone, ///< A document of its own.
};

/// Where a figure's drawing ends, in its own units.
QSize figureSize(const ChartFigure& chart);

/// A chart as vectors, with its words as text: axes, lines, and under them one row a run with its figures. Every word of
/// the data is escaped, and nothing is referred to.
QByteArray figureSvg(const ChartFigure& chart, const FigureStyle& style, SvgUse use);

/// "1,000 points of 3 runs, all drawn · 2 NaN not drawn": what the figure shows and leaves out.
QString figureFooter(const ChartFigure& chart);

} // namespace assay
