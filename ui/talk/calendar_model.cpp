// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talk/calendar_model.h"

#include "core/base/shown_text.h"

#include <QDateTime>
#include <QLocale>

namespace assay {
namespace {

constexpr int weeksShown = 6;
constexpr int daysOfAWeek = 7;

QDate firstMonday(QDate month)
{
    return month.addDays(1 - month.dayOfWeek());
}

} // namespace

CalendarModel::CalendarModel(QDate today, QObject* parent)
    : QAbstractTableModel(parent)
    , m_today(today)
    , m_month(today.year(), today.month(), 1)
{
}

int CalendarModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : weeksShown;
}

int CalendarModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : daysOfAWeek;
}

QVariant CalendarModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole))
        return {};
    QStringList words{QLocale().toString(dayAt(index), QLocale::LongFormat)};
    for (const Task& task : tasksAt(index))
        words << this->words(task);
    if (role == Qt::ToolTipRole)
        return words.size() > 1 ? words.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")) : QVariant();
    return words.join(QStringLiteral(", "));
}

QVariant CalendarModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? QLocale().standaloneDayName(section + 1, QLocale::ShortFormat)
                                         : tr("Week %1").arg(dayAt(index(section, 0)).weekNumber());
}

void CalendarModel::setTasks(const std::vector<Task>& tasks, QDate today)
{
    beginResetModel();
    m_today = today;
    m_days.clear();
    m_undated = 0;
    for (const Task& task : tasks) {
        if (task.dueAt)
            m_days[QDateTime::fromMSecsSinceEpoch(*task.dueAt, Qt::UTC).date()].push_back(task);
        else if (task.isOpen())
            ++m_undated;
    }
    endResetModel();
}

void CalendarModel::setMonth(QDate day)
{
    beginResetModel();
    m_month = QDate(day.year(), day.month(), 1);
    endResetModel();
}

void CalendarModel::setNamesOwners(bool names)
{
    beginResetModel();
    m_namesOwners = names;
    endResetModel();
}

QString CalendarModel::words(const Task& task) const
{
    const QString named = tr("%1 %2").arg(task.key, shownText(task.title));
    return m_namesOwners && !task.owner.name.isEmpty() ? named + QStringLiteral(" · ") + shownText(task.owner.name)
                                                       : named;
}

std::pair<QDate, QDate> CalendarModel::shown() const
{
    const QDate first = firstMonday(m_month);
    return {first, first.addDays(qint64(weeksShown) * daysOfAWeek)};
}

QDate CalendarModel::dayAt(const QModelIndex& index) const
{
    return firstMonday(m_month).addDays(index.row() * daysOfAWeek + index.column());
}

QModelIndex CalendarModel::indexOf(QDate day) const
{
    const qint64 place = firstMonday(m_month).daysTo(day);
    return place < 0 || place >= weeksShown * daysOfAWeek
        ? QModelIndex()
        : index(static_cast<int>(place / daysOfAWeek), static_cast<int>(place % daysOfAWeek));
}

const std::vector<Task>& CalendarModel::tasksAt(const QModelIndex& index) const
{
    static const std::vector<Task> none;
    const auto found = m_days.find(dayAt(index));
    return found == m_days.end() ? none : found->second;
}

} // namespace assay
