// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/timeline_header.h"

#include "core/base/moment.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint_controls.h"

#include <QPainter>
#include <QStyleOptionHeader>

#include <algorithm>

namespace assay {
namespace {

constexpr double wordGap = 5;

/// What the day of the line is called, on it and within the axis.
QRectF paintDay(QPainter& painter, const QRectF& axis, double x, const QString& word)
{
    const Palette& colors = currentPalette();
    painter.setFont(uiFont(metrics::small, QFont::DemiBold));
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

void TimelineHeader::setWindow(const TimeWindow& window, qint64 asOf, bool isPast)
{
    m_window = window;
    m_asOf = asOf;
    m_isPast = isPast;
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
    const double shown = axis.left() + axis.width() * m_window.place(m_asOf);
    const bool inside = shown >= axis.left() && shown <= axis.right() + 1;
    const QRectF flag = inside ? paintDay(*painter, axis, shown, m_isPast ? dayText(m_asOf) : tr("today")) : QRectF();
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
