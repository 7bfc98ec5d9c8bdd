// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task.h"

#include <QAbstractTableModel>
#include <QDate>

#include <map>
#include <utility>
#include <vector>

namespace assay {

/// A month as six weeks from Monday to Sunday, with the tasks that are due on each day, UTC. GUI thread.
class CalendarModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit CalendarModel(QDate today, QObject* parent = nullptr); ///< Begins with the month of today.

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;

    /// The day and its tasks in words, which is also what assistive programs read.
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setTasks(const std::vector<Task>& tasks, QDate today);
    void setUndated(int undated) { m_undated = undated; } ///< Where what has no day is not among the tasks.
    void setNamesOwners(bool names);                      ///< Behind each task; they are one's own otherwise.
    void setMonth(QDate day);                             ///< The month of this day.
    QDate month() const { return m_month; }               ///< Its first day.
    QDate today() const { return m_today; }

    QDate dayAt(const QModelIndex& index) const;
    QModelIndex indexOf(QDate day) const;  ///< Invalid for a day that the six weeks do not hold.
    std::pair<QDate, QDate> shown() const; ///< The first day of the six weeks, and the one after their last.
    QString words(const Task& task) const; ///< "T-1 Mend the join · Cleo"
    const std::vector<Task>& tasksAt(const QModelIndex& index) const;
    int undated() const { return m_undated; } ///< Open tasks without a day.

private:
    QDate m_today;
    QDate m_month;
    std::map<QDate, std::vector<Task>> m_days;
    int m_undated = 0;
    bool m_namesOwners = false;
};

} // namespace assay
