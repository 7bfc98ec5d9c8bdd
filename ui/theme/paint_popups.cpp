// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/paint_popups.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint_controls.h"

#include <QPainter>
#include <QStyleOption>

namespace assay::paint {
namespace {

constexpr int signWidth = 28; ///< For the icon or check mark before the words.
constexpr int iconSize = 16;

void separator(QPainter& painter, const QRect& rect)
{
    painter.fillRect(rect.left() + metrics::inside, rect.center().y(), rect.width() - 2 * metrics::inside, 1,
                     currentPalette().line);
}

void sign(QPainter& painter, const QStyleOptionMenuItem& option)
{
    const Palette& palette = currentPalette();
    const QRect place(option.rect.left() + metrics::unit, option.rect.top(), signWidth, option.rect.height());
    if (option.checked && option.checkType != QStyleOptionMenuItem::NotCheckable) {
        painter.setPen(QPen(palette.accent, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF center = QRectF(place).center();
        painter.drawPolyline(
            QPolygonF{center + QPointF(-4.5, 0.5), center + QPointF(-1.5, 3.5), center + QPointF(4.5, -3.5)});
    } else if (!option.icon.isNull()) {
        const bool enabled = option.state & QStyle::State_Enabled;
        const QRect middle(place.center().x() - iconSize / 2, place.center().y() - iconSize / 2, iconSize, iconSize);
        option.icon.paint(&painter, middle, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
}

} // namespace

void popup(QPainter& painter, const QRect& rect)
{
    const Palette& palette = currentPalette();
    painter.fillRect(rect, palette.raised);
    painter.setPen(palette.line);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
}

void menuItem(QPainter& painter, const QStyleOptionMenuItem& option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return separator(painter, option.rect);
    const Palette& palette = currentPalette();
    const bool enabled = option.state & QStyle::State_Enabled;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        box(painter, QRectF(option.rect).adjusted(metrics::unit, 1, -metrics::unit, -1), metrics::chipRadius,
            enabled ? palette.accentGround : QColor(), enabled ? QColor() : palette.line);
    sign(painter, option);
    const QRect words = option.rect.adjusted(signWidth + metrics::inside, 0, -metrics::between, 0);
    const qsizetype tab = option.text.indexOf(u'\t');
    painter.setFont(uiFont(metrics::body));
    painter.setPen(enabled ? palette.text : blended(palette.faint, palette.raised, 0.7));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic,
                     tab < 0 ? option.text : option.text.left(tab));
    painter.setPen(QPen(palette.muted, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF end(words.right() - 2, words.center().y());
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        painter.drawPolyline(QPolygonF{end + QPointF(-4, -4), end, end + QPointF(-4, 4)});
    else if (tab >= 0)
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, option.text.mid(tab + 1));
    painter.restore();
}

} // namespace assay::paint
