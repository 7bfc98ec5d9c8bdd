// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/aged_tasks.h"
#include "ui/models/table_model.h"
#include "ui/panes/session.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace assay {

class Banner;
class Board;
class EmptyState;
class ListViews;
class Segments;
class TaskCalendar;
class TaskSteps;
class ViewStates;
struct BoardCard;

/// Tasks as a board, as a list and by the days by which they are due: those that the acting person owns and those they made
/// that nobody owns, or everybody's. Of everybody's, the most urgent of each state are listed, and words find the others.
/// Cards are dragged, or moved by M. GUI thread.
class MyTasksView final : public QWidget, public CommentSpot {
    Q_OBJECT

public:
    explicit MyTasksView(Session& session, QWidget* parent = nullptr);
    ~MyTasksView() override;

    void makeNew();                               ///< Asks for a task that is made from nothing.
    ListViews& views() const { return *m_views; } ///< The saved ones of it.
    void showEverybodys(bool everybodys);
    bool showsEverybodys() const;

    std::vector<OfferedPlace> commentPlaces(const QWidget& within, std::optional<QPoint> mouse) const override;
    bool goTo(const CommentPlace& place) override; ///< Brings up the list, in which the cell is.

Q_SIGNALS:
    void counted(qint64 open);
    void whoseChanged();

private:
    QWidget* makeHead();
    QWidget* makeContent();
    void connectBoard();
    void connectCalendar();
    void read();
    void take(TaskReading reading);
    void sayWhatIsLeftOut(const TaskReading& reading);
    void sayThatThereIsNone();
    BoardCard cardOf(const AgedTask& aged) const;
    const Task* task(const QString& uid) const;
    QString refusal(const QString& uid, int column) const;

    Session& m_session;
    std::vector<AgedTask> m_tasks;
    TableModel<AgedTask> m_model;
    TaskSteps* m_steps;
    Segments* m_which;
    Segments* m_whose;
    QLineEdit* m_words;
    QLabel* m_leftOut; ///< How many there are that are not listed.
    EmptyState* m_nothing = nullptr;
    ListViews* m_views = nullptr;
    Banner* m_banner;
    Board* m_board;
    QTableView* m_table;
    QStackedWidget* m_stack;
    TaskCalendar* m_calendar;
    ViewStates* m_states;
    QFuture<Result<TaskReading>> m_reading;
};

/// "3 d": how old something is.
QString ageText(qint64 milliseconds);

} // namespace assay
