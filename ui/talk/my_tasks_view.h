// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/service_level.h"
#include "core/domain/task.h"
#include "ui/models/table_model.h"
#include "ui/panes/session.h"

#include <QHash>
#include <QWidget>

class QStackedWidget;
class QTableView;

namespace assay {

class Banner;
class Board;
class ListViews;
class Segments;
class TaskCalendar;
class TaskSteps;
class ViewStates;
struct BoardCard;

/// A task with how old it is.
struct AgedTask {
    Task task;
    qint64 age = 0;                             ///< ms, added up over its returns.
    std::optional<LevelStanding> standing = {}; ///< Until it is begun, where it has no day of its own.
};

/// The acting person's tasks as a board, as a list and by the days by which they are due: those they own, and those they
/// made that nobody owns. Cards are dragged, or moved by M. GUI thread.
class MyTasksView final : public QWidget {
    Q_OBJECT

public:
    explicit MyTasksView(Session& session, QWidget* parent = nullptr);
    ~MyTasksView() override;

    void makeNew();                               ///< Asks for a task that is made from nothing.
    ListViews& views() const { return *m_views; } ///< The saved ones of it.

Q_SIGNALS:
    void counted(qint64 open);

private:
    QWidget* makeHead();
    QWidget* makeContent();
    void connectBoard();
    void read();
    void take(std::vector<AgedTask> tasks);
    BoardCard cardOf(const AgedTask& aged) const;
    const Task* task(const QString& uid) const;
    QString refusal(const QString& uid, int column) const;

    Session& m_session;
    std::vector<AgedTask> m_tasks;
    TableModel<AgedTask> m_model;
    TaskSteps* m_steps;
    Segments* m_which;
    ListViews* m_views = nullptr;
    Banner* m_banner;
    Board* m_board;
    QTableView* m_table;
    QStackedWidget* m_stack;
    TaskCalendar* m_calendar;
    ViewStates* m_states;
    QFuture<Result<std::vector<AgedTask>>> m_reading;
};

/// "3 d": how old something is.
QString ageText(qint64 milliseconds);

} // namespace assay
