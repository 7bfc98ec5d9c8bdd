// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/lifecycle_ribbon.h"

#include "core/portfolio/portfolio_kpis.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QPainter>
#include <QPainterPath>

namespace assay {
namespace {

constexpr int ribbonHeight = 54;
constexpr double point = 11; ///< Of an arrow.
constexpr double gap = 4;
constexpr double narrowStage = 100; ///< Below this, words come close to the edges.

QPainterPath arrow(const QRectF& rect, bool first)
{
    QPainterPath path;
    path.moveTo(rect.topLeft());
    path.lineTo(rect.right() - point, rect.top());
    path.lineTo(rect.right(), rect.center().y());
    path.lineTo(rect.right() - point, rect.bottom());
    path.lineTo(rect.bottomLeft());
    if (!first)
        path.lineTo(rect.left() + point, rect.center().y());
    path.closeSubpath();
    return path;
}

QString wordsOf(const RibbonStage& stage, bool brief = false)
{
    if (stage.visits == 0)
        return stage.current ? ageText(stage.spent) : QStringLiteral("–");
    if (stage.visits == 1)
        return ageText(stage.spent);
    return (brief ? LifecycleRibbon::tr("%1 · %2×") : LifecycleRibbon::tr("%1 · %2 times"))
        .arg(ageText(stage.spent))
        .arg(stage.visits);
}

} // namespace

LifecycleRibbon::LifecycleRibbon(QWidget* parent)
    : QWidget(parent)
{
    setFixedHeight(ribbonHeight);
}

void LifecycleRibbon::setStages(const std::vector<RibbonStage>& stages)
{
    m_stages = stages;
    QStringList spoken;
    for (const RibbonStage& stage : stages)
        spoken.append(stage.current ? tr("%1: %2, now here").arg(stage.title, wordsOf(stage))
                                    : tr("%1: %2").arg(stage.title, wordsOf(stage)));
    setAccessibleName(tr("Life cycle. %1").arg(spoken.join(QStringLiteral("; "))));
    update();
}

QSize LifecycleRibbon::sizeHint() const
{
    return {600, ribbonHeight};
}

void LifecycleRibbon::paintStage(QPainter& painter, const QRectF& rect, const RibbonStage& stage, bool first) const
{
    const Palette& colors = currentPalette();
    const bool been = stage.visits > 0;
    const QColor fill = stage.current ? colors.accent : been ? colors.chipGround(Tone::Ok) : colors.ground;
    painter.fillPath(arrow(rect, first), fill);
    if (!stage.current && !been)
        painter.strokePath(arrow(rect.adjusted(0.5, 0.5, -0.5, -0.5), first), QPen(colors.line, 1));
    const bool narrow = rect.width() < narrowStage;
    const double left = first ? 14 : point + (narrow ? 3 : 12);
    const double right = narrow ? point - 3 : point + 4; // At the height of words an arrow has not its whole point.
    const QRectF inside = rect.adjusted(left, 8, -right, -8);
    painter.setFont(uiFont(narrow ? metrics::note : metrics::body, QFont::DemiBold));
    painter.setPen(stage.current ? colors.onAccent : been ? colors.words(Tone::Ok) : colors.faint);
    const auto fitted = [&](const QString& text) {
        return painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(inside.width()));
    };
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop, fitted(stage.title));
    painter.setFont(uiFont(narrow ? metrics::small : metrics::note));
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignBottom, fitted(wordsOf(stage, narrow)));
}

void LifecycleRibbon::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto count = static_cast<double>(m_stages.size());
    const double width = (rect().width() + (count - 1) * (point - gap)) / count;
    double x = 0;
    for (const RibbonStage& stage : m_stages) {
        paintStage(painter, QRectF(x, 0, width, rect().height()), stage, x == 0);
        x += width - point + gap;
    }
}

} // namespace assay
