// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/section_header.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QPainter>

namespace assay {

SectionHeader::SectionHeader(QWidget* parent)
    : QAbstractButton(parent)
{
    setAccessibleName(tr("Section"));
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

void SectionHeader::setSection(const QString& title, int count)
{
    setText(title);
    m_count = count;
    setAccessibleName(tr("%1, charts: %2").arg(title, QString::number(count)));
    update();
}

void SectionHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& colors = currentPalette();
    painter.setPen(QPen(hasFocus() ? colors.accent : colors.muted, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF center(7, height() / 2.0);
    if (isChecked())
        painter.drawPolyline(QPolygonF{center + QPointF(-2, -4), center + QPointF(2, 0), center + QPointF(-2, 4)});
    else
        painter.drawPolyline(QPolygonF{center + QPointF(-4, -2), center + QPointF(0, 2), center + QPointF(4, -2)});
    painter.setFont(uiFont(metrics::note, QFont::DemiBold));
    painter.setPen(colors.text);
    const QRectF words = QRectF(rect()).adjusted(20, 0, 0, 0);
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(text());
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.setFont(uiFont(metrics::note));
    painter.setPen(colors.muted);
    painter.drawText(words.adjusted(width + 8, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, QString::number(m_count));
}

} // namespace assay
