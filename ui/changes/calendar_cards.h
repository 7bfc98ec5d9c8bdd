// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/change_calendar_store.h"
#include "ui/models/table_model.h"
#include "ui/panes/session.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;
class QTableView;

namespace assay {

/// When nothing goes anywhere, and which changes are agreed to beforehand: two tables side by side, with the steps of
/// whoever may. They read by themselves. GUI thread.
class CalendarCards final : public QWidget {
    Q_OBJECT

public:
    explicit CalendarCards(Session& session, QWidget* parent = nullptr);
    ~CalendarCards() override;

private:
    struct Calendar {
        std::vector<ChangeFreeze> freezes;
        std::vector<StandardChange> standards;
        changes::CalendarRefusals refusals;
        qint64 asOf = 0; ///< Milliseconds, UTC.
    };

    QWidget* makeFreezes();
    QWidget* makeStandards();
    void read();
    void showCalendar(const Result<Calendar>& calendar);
    void showReasons();
    void addFreeze();
    void withdrawFreeze();
    void addStandard();
    void withdrawStandard();
    void changed(QTableView& table);

    Session& m_session;
    Calendar m_calendar;
    TableModel<ChangeFreeze> m_freezeModel;
    TableModel<StandardChange> m_standardModel;
    QTableView* m_freezes;
    QTableView* m_standards;
    QPushButton* m_addFreeze;
    QPushButton* m_withdrawFreeze;
    QPushButton* m_addStandard;
    QPushButton* m_withdrawStandard;
    QFuture<Result<Calendar>> m_reading;
};

} // namespace assay
