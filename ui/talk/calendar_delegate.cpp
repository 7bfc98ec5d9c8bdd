// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talk/calendar_delegate.h"

#include "core/base/shown_text.h"
#include "ui/talk/calendar_model.h"
#include "ui/talk/task_steps.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint_controls.h"
#include "ui/theme/palette.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace assay {
namespace {

constexpr double taskLine = 20; ///< A task's chip with the gap below it.

} // namespace

CalendarDelegate::CalendarDelegate(const CalendarModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void CalendarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Palette& colors = currentPalette();
    const QRectF cell(option.rect);
    const QDate day = m_model.dayAt(index);
    painter->save();
    painter->setClipRect(cell, Qt::IntersectClip);
    paint::itemGround(*painter, option);
    painter->fillRect(QRectF(cell.right() - 1, cell.top(), 1, cell.height()), colors.hairline);
    painter->fillRect(QRectF(cell.left(), cell.bottom() - 1, cell.width(), 1), colors.hairline);
    const QRectF room = cell.adjusted(metrics::inside, metrics::unit, -metrics::inside, -metrics::unit);
    const bool isToday = day == m_model.today();
    painter->setFont(isToday ? uiFont(metrics::note, QFont::DemiBold) : uiFont(metrics::note));
    painter->setPen(isToday ? colors.accentText : day.month() == m_model.month().month() ? colors.text : colors.muted);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignTop, QString::number(day.day()));
    paintTasks(*painter, room.adjusted(0, taskLine, 0, 0), index);
    painter->restore();
}

void CalendarDelegate::paintTasks(QPainter& painter, QRectF room, const QModelIndex& index) const
{
    const Palette& colors = currentPalette();
    const std::vector<Task>& tasks = m_model.tasksAt(index);
    const auto lines = static_cast<std::size_t>(std::max(1.0, std::floor(room.height() / taskLine)));
    const std::size_t shown = tasks.size() <= lines ? tasks.size() : lines - 1;
    painter.setFont(uiFont(metrics::small));
    const QFontMetricsF size(painter.font());
    for (std::size_t i = 0; i < shown; ++i) {
        const Task& task = tasks[i];
        const bool isLate = task.isOpen() && m_model.dayAt(index) < m_model.today();
        const Tone tone = isLate ? Tone::Bad : taskTone(task.state);
        const QRectF chip(room.left(), room.top(), room.width(), taskLine - 2);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.chipGround(tone));
        painter.drawRoundedRect(chip, metrics::chipRadius, metrics::chipRadius);
        painter.setPen(colors.words(tone));
        const QRectF words = chip.adjusted(metrics::unit, 0, -metrics::unit, 0);
        painter.drawText(words, Qt::AlignVCenter, size.elidedText(m_model.words(task), Qt::ElideRight, words.width()));
        room.setTop(room.top() + taskLine);
    }
    if (shown < tasks.size()) {
        painter.setPen(colors.muted);
        painter.drawText(QRectF(room.left(), room.top(), room.width(), taskLine - 2), Qt::AlignVCenter,
                         CalendarModel::tr("%1 more").arg(tasks.size() - shown));
    }
}

} // namespace assay
