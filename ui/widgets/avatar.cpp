// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/avatar.h"

#include "core/base/shown_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/widgets/text_label.h"

#include <QPainter>

namespace assay {
namespace {

constexpr double darkness = 0.82; ///< Of the series' colours, so that white letters reach 4.5 : 1 on each.
constexpr int colors = 8;

} // namespace

QString initialsOf(const QString& name)
{
    QString letters;
    for (const QString& part : name.split(u' ', Qt::SkipEmptyParts)) {
        if (letters.size() < 2)
            letters += part.front().toUpper();
    }
    return letters;
}

QColor personColor(const QString& uid)
{
    quint32 sum = 0;
    for (const QChar c : uid)
        sum = sum * 31 + c.unicode();
    // People who were added one after the other have uids that are near each other: the golden ratio drives them apart.
    const quint32 spread = (sum * 0x9E3779B9U) >> 16;
    const QColor color = lightPalette().seriesColor(static_cast<int>(spread % colors));
    // Orange is the one that stays too bright for white letters.
    return blended(color, QColor(Qt::black),
                   color.lightnessF() > 0.42 && color.hue() > 20 && color.hue() < 60 ? 0.68 : darkness);
}

void paintAvatar(QPainter& painter, const QRectF& rect, const QString& name, const QString& uid)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(personColor(uid));
    painter.drawEllipse(rect);
    painter.setPen(Qt::white);
    painter.setFont(uiFont(qRound(rect.height() * 0.41), QFont::DemiBold));
    painter.drawText(rect, Qt::AlignCenter, initialsOf(name));
    painter.restore();
}

Avatar::Avatar(int size, QWidget* parent)
    : QWidget(parent)
{
    setFixedSize(size, size);
}

void Avatar::setPerson(const QString& name, const QString& uid)
{
    m_name = name;
    m_uid = uid;
    setAccessibleName(shownText(name));
    setToolTip(plainToolTip(name));
    update();
}

void Avatar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (!m_name.isEmpty())
        paintAvatar(painter, rect(), m_name, m_uid);
}

} // namespace assay
