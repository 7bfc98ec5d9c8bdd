// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/figure_painting.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QPainter>
#include <QSvgRenderer>

namespace assay {

FigureStyle themeStyle()
{
    const Palette& palette = currentPalette();
    FigureStyle style{
        uiFont(metrics::small).family(), palette.text.name(), palette.muted.name(), palette.line.name(), {}};
    for (std::size_t i = 0; i < style.series.size(); ++i)
        style.series[i] = palette.series[i].name();
    return style;
}

void paintFigure(QPainter& painter, const QRectF& place, const ChartFigure& chart, const FigureStyle& style)
{
    QSvgRenderer renderer(figureSvg(chart, style, SvgUse::Standalone));
    renderer.render(&painter, place);
}

} // namespace assay
