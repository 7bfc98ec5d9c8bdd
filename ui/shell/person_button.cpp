// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/person_button.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint_controls.h"

#include <QLinearGradient>
#include <QPainter>

namespace assay {
namespace {

constexpr int badge = 28;

QString initials(const QString& name)
{
    QString letters;
    for (const QString& part : name.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (letters.size() < 2)
            letters += part.front().toUpper();
    }
    return letters;
}

} // namespace

void drawBadge(QPainter& painter, const QRectF& rect, const QString& letters, bool round)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient ground(rect.topLeft(), rect.bottomRight());
    const Palette& light = lightPalette();
    ground.setColorAt(0, round ? light.violet : light.accent);
    ground.setColorAt(1, light.violet);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    const double radius = round ? rect.width() / 2 : metrics::buttonRadius;
    painter.drawRoundedRect(rect, radius, radius);
    painter.setPen(Qt::white);
    painter.setFont(uiFont(round ? metrics::small : metrics::body, QFont::DemiBold));
    painter.drawText(rect, Qt::AlignCenter, letters);
    painter.restore();
}

PersonButton::PersonButton(QWidget* parent)
    : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("actingPerson"));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PersonButton::setPerson(const QString& name, const QString& role)
{
    setText(name);
    m_role = role;
    setAccessibleName(tr("Acting as %1, %2").arg(name, role));
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
    const int left = m_collapsed ? (width() - badge) / 2 : 6;
    drawBadge(painter, QRectF(left, (height() - badge) / 2.0, badge, badge), initials(text()), true);
    if (m_collapsed)
        return;
    const QRect words = rect().adjusted(left + badge + 9, 5, -6, -5);
    const auto line = [&](const QFont& font, const QColor& color, Qt::Alignment alignment, const QString& word) {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(words, alignment, painter.fontMetrics().elidedText(word, Qt::ElideRight, words.width()));
    };
    line(uiFont(metrics::body, QFont::DemiBold), Qt::white, Qt::AlignLeft | Qt::AlignTop, text());
    line(uiFont(metrics::small), colors.sideFaint, Qt::AlignLeft | Qt::AlignBottom, m_role);
}

} // namespace assay
