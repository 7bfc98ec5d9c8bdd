// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/timeline_header.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint_controls.h"

#include <QPainter>
#include <QStyleOptionHeader>

#include <algorithm>

namespace assay {
namespace {

constexpr double wordGap = 5;

/// The word "today" on its line, within the axis.
QRectF paintToday(QPainter& painter, const QRectF& axis, double x)
{
    const Palette& colors = currentPalette();
    painter.setFont(uiFont(metrics::small, QFont::DemiBold));
    const QString word = TimelineHeader::tr("today");
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(word) + 2 * wordGap;
    const double left = std::clamp(x - width / 2, axis.left(), std::max(axis.left(), axis.right() - width));
    const QRectF flag(left, axis.center().y() - 9, width, 18);
    paint::box(painter, flag, metrics::chipRadius, colors.accent, QColor());
    painter.setPen(colors.onAccent);
    painter.drawText(flag, Qt::AlignCenter, word);
    return flag;
}

} // namespace

TimelineHeader::TimelineHeader(int timeSection, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_timeSection(timeSection)
{
    setHighlightSections(false);
    setStretchLastSection(true);
}

void TimelineHeader::setWindow(const TimeWindow& window, qint64 asOf)
{
    m_window = window;
    m_asOf = asOf;
    viewport()->update();
}

void TimelineHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    if (section != m_timeSection)
        return QHeaderView::paintSection(painter, rect, section);
    const Palette& colors = currentPalette();
    QStyleOptionHeader option;
    option.rect = rect;
    painter->save();
    paint::headerSection(*painter, option);
    painter->setClipRect(rect, Qt::IntersectClip);
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF axis(rect);
    const double today = axis.left() + axis.width() * m_window.place(m_asOf);
    const bool inside = today >= axis.left() && today <= axis.right() + 1;
    const QRectF flag = inside ? paintToday(*painter, axis, today) : QRectF();
    painter->setFont(uiFont(metrics::small, QFont::Medium));
    for (const TimeTick& tick : ticksOf(m_window, axis.width())) {
        const double x = axis.left() + axis.width() * m_window.place(tick.at);
        const QRectF words(x + wordGap, axis.top(), QFontMetricsF(painter->font()).horizontalAdvance(tick.label) + 1,
                           axis.height());
        painter->fillRect(QRectF(x, axis.bottom() - 6, 1, 6), colors.line);
        if (words.intersects(flag) || words.right() > axis.right())
            continue;
        painter->setPen(colors.muted);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter, tick.label);
    }
    painter->restore();
}

} // namespace assay
