// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/person_button.h"

#include "core/base/shown_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint_controls.h"
#include "ui/widgets/avatar.h"

#include <QPainter>

namespace assay {
namespace {

constexpr int avatarSize = 28;

} // namespace

PersonButton::PersonButton(QWidget* parent)
    : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("actingPerson"));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PersonButton::setPerson(const QString& name, const QString& role, const QString& uid)
{
    m_uid = uid;
    setText(shownText(name));
    m_role = role;
    setAccessibleName(tr("Acting as %1, %2").arg(text(), role));
    setCollapsed(m_collapsed);
}

void PersonButton::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    // As rich text with its markup escaped: a plain tool tip that looks like markup would be taken for it.
    setToolTip(collapsed ? QStringLiteral("<p>%1 · %2</p>").arg(text().toHtmlEscaped(), m_role.toHtmlEscaped())
                         : QString());
    update();
}

void PersonButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Palette& colors = currentPalette();
    if (underMouse() || isDown())
        paint::box(painter, rect(), metrics::buttonRadius, blended(colors.sideActive, colors.sideGround, 0.5),
                   QColor());
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paint::box(painter, rect(), metrics::buttonRadius, QColor(), colors.accent);
    const int left = m_collapsed ? (width() - avatarSize) / 2 : 6;
    paintAvatar(painter, QRectF(left, (height() - avatarSize) / 2.0, avatarSize, avatarSize), text(), m_uid);
    if (m_collapsed)
        return;
    const QRect words = rect().adjusted(left + avatarSize + 9, 5, -6, -5);
    const auto line = [&](const QFont& font, const QColor& color, Qt::Alignment alignment, const QString& word) {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(words, alignment, painter.fontMetrics().elidedText(word, Qt::ElideRight, words.width()));
    };
    line(uiFont(metrics::body, QFont::DemiBold), Qt::white, Qt::AlignLeft | Qt::AlignTop, text());
    line(uiFont(metrics::small), colors.sideFaint, Qt::AlignLeft | Qt::AlignBottom, m_role);
}

} // namespace assay
