// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/stage_legend.h"

#include "ui/panes/manager/stage_bars.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QPainter>

namespace assay {
namespace {

constexpr int swatch = 18;
constexpr int swatchHeight = 12;
constexpr int legendRow = 22;
constexpr int usualWidth = 620;

QFont legendFont()
{
    return uiFont(metrics::note);
}

} // namespace

StageLegend::StageLegend(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Colours: each stage has its own; hatched is on hold"));
}

std::vector<StageLegend::Entry> StageLegend::entries(int width) const
{
    QStringList words;
    for (PortfolioStage stage : portfolioStages)
        words.append(stageTitle(stage));
    words.append(progressTitle(Progress::OnHold));
    std::vector<Entry> placed;
    QPoint at;
    for (const QString& word : words) {
        const int needed =
            swatch + metrics::inside + QFontMetrics(legendFont()).horizontalAdvance(word) + metrics::between;
        if (at.x() > 0 && at.x() + needed > width)
            at = {0, at.y() + legendRow};
        placed.push_back({word, QRect(at, QSize(needed, legendRow))});
        at.rx() += needed + metrics::unit;
    }
    return placed;
}

int StageLegend::heightForWidth(int width) const
{
    return entries(width).back().place.bottom() + 1;
}

QSize StageLegend::sizeHint() const
{
    return {usualWidth, heightForWidth(usualWidth)};
}

void StageLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const std::vector<Entry> shown = entries(width());
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const QRect& place = shown[i].place;
        const bool held = i == portfolioStages.size();
        const QRectF box(place.left(), place.top() + (legendRow - swatchHeight) / 2.0, swatch, swatchHeight);
        paintStageBar(painter, box, held ? PortfolioStage::Framing : portfolioStages.at(i), held, {});
        painter.setFont(legendFont());
        painter.setPen(currentPalette().muted);
        painter.drawText(place.adjusted(swatch + metrics::inside, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         shown[i].word);
    }
}

} // namespace assay
