// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/change_calendar_store.h"
#include "core/changes/change_type_names.h"
#include "ui/models/table_model.h"
#include "ui/panes/session.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;
class QTableView;

namespace assay {

class ElidedLabel;

/// When nothing goes anywhere, which changes are agreed to beforehand, and what types of changes are called: two tables side
/// by side and a line below them, with the steps of whoever may. They read by themselves. GUI thread.
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
        ChangeTypeNames typeNames;
        QString nameTypesRefusal; ///< Why the viewer may not say other ones; empty where they may.
        qint64 asOf = 0;          ///< Milliseconds, UTC.
    };

    QWidget* makeFreezes();
    QWidget* makeStandards();
    QWidget* makeTypes();
    void read();
    void showCalendar(const Result<Calendar>& calendar);
    void fitRows();
    void showReasons();
    void addFreeze();
    void withdrawFreeze();
    void addStandard();
    void withdrawStandard();
    void nameTypes();
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
    ElidedLabel* m_types; ///< What types of changes are called.
    QPushButton* m_nameTypes;
    QFuture<Result<Calendar>> m_reading;
};

} // namespace assay
