// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/side_bar_item.h"

#include "core/base/shown_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint_controls.h"
#include "ui/widgets/text_label.h"

#include <QPainter>

#include <algorithm>

namespace assay {

SideBarItem::SideBarItem(Look look, const QByteArray& id, const QString& title, const QByteArray& icon, QWidget* parent)
    : QAbstractButton(parent)
    , m_look(look)
    , m_id(id)
    , m_icon(icon)
{
    setText(shownText(title));
    setAccessibleName(title);
    setCheckable(look == Look::Role);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SideBarItem::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    tellWhole(collapsed);
    update();
}

void SideBarItem::tellWhole(bool needed)
{
    setToolTip(needed ? plainToolTip(text()) : QString());
}

void SideBarItem::setCount(qint64 count, bool urgent)
{
    m_count = count;
    m_urgent = urgent;
    setAccessibleDescription(count > 0 ? tr("%1 wait").arg(count) : QString());
    update();
}

/// The count on a small round ground; what is left of `words` is the name's.
void SideBarItem::drawCount(QPainter& painter, QRect& words) const
{
    const Palette& colors = currentPalette();
    const QString count = m_count > 999 ? tr("999+") : QString::number(m_count);
    painter.setFont(uiFont(metrics::small));
    const int width = std::max(20, painter.fontMetrics().horizontalAdvance(count) + 12);
    const QRect ground(words.right() - width + 1, (height() - 16) / 2, width, 16);
    const QColor fill = m_urgent ? lightPalette().bad : blended(colors.sideFaint, colors.sideGround, 0.35);
    paint::box(painter, ground, 8, fill, QColor());
    painter.setPen(m_urgent ? QColor(Qt::white) : colors.sideText);
    painter.drawText(ground, Qt::AlignCenter, count);
    words.setRight(ground.left() - metrics::unit);
}

void SideBarItem::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Palette& colors = currentPalette();
    if (m_look == Look::Search)
        paint::box(painter, rect(), metrics::buttonRadius, colors.sideField, QColor());
    else if (isChecked() || (underMouse() && isEnabled()))
        paint::box(painter, rect(), metrics::buttonRadius,
                   isChecked() ? colors.sideActive : blended(colors.sideActive, colors.sideGround, 0.5), QColor());
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paint::box(painter, rect(), metrics::buttonRadius, QColor(), colors.accent);
    QColor ink = isChecked() ? QColor(Qt::white) : colors.sideText;
    if (!isEnabled() || m_look == Look::Search)
        ink = isEnabled() ? colors.sideFaint : blended(colors.sideFaint, colors.sideGround, 0.6);
    const int left = m_collapsed ? (width() - 16) / 2 : 10;
    painter.drawPixmap(left, (height() - 16) / 2, iconPixmap(m_icon, 16, ink, devicePixelRatioF()));
    if (m_collapsed) {
        if (m_count > 0)
            paint::box(painter, QRectF(left + 12, (height() - 16) / 2.0 - 3, 7, 7), 3.5,
                       m_urgent ? lightPalette().bad : colors.sideFaint, QColor());
        return;
    }
    const int size = m_look == Look::Search ? metrics::note : metrics::body;
    QRect words = rect().adjusted(m_look == Look::Search ? 32 : 36, 0, -10, 0);
    if (m_count > 0)
        drawCount(painter, words);
    painter.setFont(uiFont(size, isChecked() ? QFont::Medium : QFont::Normal));
    painter.setPen(ink);
    if (m_look == Look::Search) {
        const QString keys = QKeySequence(Qt::CTRL | Qt::Key_K)
                                 .toString(QKeySequence::NativeText)
                                 .replace(QLatin1Char('+'), QLatin1Char(' '));
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, keys);
        words.setRight(words.right() - painter.fontMetrics().horizontalAdvance(keys) - 4);
    }
    const QString shown = painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width());
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, shown);
    tellWhole(shown != text());
}

} // namespace assay
