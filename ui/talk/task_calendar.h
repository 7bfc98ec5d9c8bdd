// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/talk/calendar_model.h"

#include <QWidget>

class QLabel;
class QMenu;
class QTableView;

namespace assay {

class OfferedMenu;

/// The tasks of a month on their days. Arrows go from day to day, Page up and Page down from month to month, Home to today;
/// Enter opens a day's task, or offers them where there are several. GUI thread.
class TaskCalendar final : public QWidget {
    Q_OBJECT

public:
    /// `today` in UTC.
    explicit TaskCalendar(QDate today, QWidget* parent = nullptr);

    void setTasks(const std::vector<Task>& tasks, QDate today); ///< The day and the month that are looked at stay.

    /// Everybody's, of which only those are given that are due on the days in sight; so many open ones have no day.
    void setEverybodys(const std::vector<Task>& tasks, QDate today, qint64 undated);
    CalendarModel& model() { return *m_model; }

Q_SIGNALS:
    void monthChanged();
    void opened(const QString& uid);
    void inspected(const QString& uid);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeHead();
    void goTo(QDate day);
    void stayAt(QDate day);
    void open(const QModelIndex& index);
    void fillDay(QMenu& menu);
    void showMonth();

    CalendarModel* m_model;
    QTableView* m_table;
    QLabel* m_month;
    QLabel* m_undated;
    OfferedMenu* m_day; ///< The tasks of the current day.
};

} // namespace assay
