// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/section_header.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint_controls.h"
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
    const QRectF arrow(1, height() / 2.0 - 6, 12, 12);
    if (isChecked())
        paint::chevronAside(painter, arrow, hasFocus() ? colors.accent : colors.muted);
    else
        paint::chevron(painter, arrow, hasFocus() ? colors.accent : colors.muted, false);
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
