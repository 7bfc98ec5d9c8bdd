// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/timeline_delegate.h"

#include "ui/panes/manager/stage_bars.h"
#include "ui/theme/paint_controls.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace assay {
namespace {

/// The first line heavier; every word of them plain text.
QString tipOf(const QStringList& lines)
{
    QString html = QStringLiteral("<p><b>%1</b>").arg(lines.value(0).toHtmlEscaped());
    for (const QString& line : lines.mid(1))
        html += QStringLiteral("<br>") + line.toHtmlEscaped();
    return html + QStringLiteral("</p>");
}

} // namespace

TimelineDelegate::TimelineDelegate(Rows rows, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_rows(std::move(rows))
{
}

std::optional<std::size_t> TimelineDelegate::stayAt(const TimelineRow& row, const QRect& cell, const QPoint& at) const
{
    // The last one first: a bar that is widened to be seen lies under the next.
    for (std::size_t i = row.card.stays.size(); i-- > 0;) {
        const auto place = placeOfStay(row.card.stays[i], m_window, row.asOf, cell);
        if (place && place->contains(at))
            return i;
    }
    return std::nullopt;
}

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Palette& colors = currentPalette();
    const QRectF cell(option.rect);
    const TimelineRow& row = m_rows(index.row());
    painter->save();
    painter->setClipRect(cell, Qt::IntersectClip);
    paint::itemGround(*painter, option);
    painter->fillRect(QRectF(cell.left(), cell.bottom() - 1, cell.width(), 1), colors.hairline);
    for (const TimeTick& tick : ticksOf(m_window, cell.width()))
        painter->fillRect(QRectF(cell.left() + cell.width() * m_window.place(tick.at), cell.top(), 1, cell.height()),
                          colors.hairline);
    for (std::size_t i = 0; i < row.card.stays.size(); ++i) {
        const StageStay& stay = row.card.stays[i];
        if (const auto place = placeOfStay(stay, m_window, row.asOf, cell))
            paintStageBar(*painter, *place, stageAt(row.card.stays, i), stay.state == UseCaseState::OnHold,
                          stateTitle(stay.state));
    }
    painter->fillRect(QRectF(cell.left() + cell.width() * m_window.place(row.asOf), cell.top(), 1.5, cell.height()),
                      colors.accent);
    painter->restore();
}

bool TimelineDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                                 const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const TimelineRow& row = m_rows(index.row());
    const auto stay = stayAt(row, option.rect, event->pos());
    QToolTip::showText(event->globalPos(), stay ? tipOf(stayWords(row, *stay)) : QString(), view);
    return true;
}

} // namespace assay
