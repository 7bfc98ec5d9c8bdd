// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_store.h"
#include "core/views/list_view.h"
#include "core/views/view_rows.h"
#include "core/views/view_store.h"
#include "tests/support/page_window.h"
#include "tests/support/test_program.h"
#include "ui/talk/task_calendar.h"
#include "ui/widgets/board.h"
#include "ui/widgets/segments.h"

#include <QDateTime>
#include <QLineEdit>

using namespace assay;
using namespace assay::tests;

/// F6: what is planned, in progress and done is to be seen by everybody, whoever does it.
class TestEverybodysTasksShown : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<PageWindow>();
        QVERIFY(m_fixture->newProject(QStringLiteral("p.assay")));
        Person person;
        person.name = QStringLiteral("Cleo");
        person.roles = {Role::DataScientist};
        const Actor administrator{m_fixture->me().person, toString(Role::Administrator)};
        m_cleo = valueOf(PeopleStore(m_fixture->database()).add(person, administrator, once()));
        taskOf(m_fixture->me().person, QStringLiteral("Write the plan"));
        taskOf(m_cleo, QStringLiteral("Mend the join"));
        taskOf({}, QStringLiteral("Nobody's yet"));
        Q_EMIT m_fixture->session().events.changed();
        m_fixture->goTo({{}, "my-work", {}});
    }
    void cleanup() { m_fixture.reset(); }

    void F6_tasksOfOthersStandInTheListWithTheirOwnersAndAreFoundByThem()
    {
        ways().setCurrent(1);
        m_fixture->settle();
        QTableView& list = m_fixture->list("taskList");
        QCOMPARE(list.model()->rowCount(), 2); // One's own, and what one made that nobody owns.
        const int owner = columnOf(list, QStringLiteral("Owner"));
        QVERIFY(list.isColumnHidden(owner));
        whose().setCurrent(1);
        m_fixture->settle();
        QCOMPARE(list.model()->rowCount(), 3);
        QVERIFY(!list.isColumnHidden(owner));
        m_fixture->named<QLineEdit>("filter").setText(QStringLiteral("cleo"));
        m_fixture->settle();
        QCOMPARE(list.model()->rowCount(), 1);
        QCOMPARE(list.model()->index(0, owner).data().toString(), QStringLiteral("Cleo"));
        m_fixture->named<QLineEdit>("filter").setText(QStringLiteral("no such words"));
        m_fixture->settle();
        QVERIFY(m_fixture->isSaid(QStringLiteral("No task holds these words")));
        QVERIFY(!m_fixture->isSaid(QStringLiteral("Words find the other")));
    }

    void F6_theAddressOfEverybodysTasksShowsThemOnTheBoardAndOnTheirDays()
    {
        m_fixture->goTo({{}, "my-work", QStringLiteral("everybody")});
        QCOMPARE(whose().current(), 1);
        QCOMPARE(m_fixture->shown(), (Address{{}, "my-work", QStringLiteral("everybody")}));
        QCOMPARE(m_fixture->named<Board>("taskBoard").findChildren<QAbstractItemView*>().front()->model()->rowCount(),
                 3);
        ways().setCurrent(2);
        m_fixture->settle();
        CalendarModel& days = m_fixture->named<TaskCalendar>("taskCalendar").model();
        const QModelIndex today = days.indexOf(days.today());
        QVERIFY2(today.data().toString().contains(QStringLiteral("Mend the join · Cleo")),
                 qPrintable(today.data().toString()));
        m_fixture->goTo({{}, "my-work", {}});
        QCOMPARE(whose().current(), 0);
        QVERIFY(!today.data().toString().contains(QStringLiteral("Cleo")));
    }

    void F13_whoseTasksAreShownIsPartOfASavedView()
    {
        const ViewDraft draft{
            QStringLiteral("tasks"), QStringLiteral("Of Cleo"), true,
            canonicalListView({.filter = QStringLiteral("cleo"), .choice = QStringLiteral("everybodys-list")})};
        valueOf(ViewStore(m_fixture->database()).create(draft, m_fixture->me(), once()));
        Q_EMIT m_fixture->session().events.changed();
        m_fixture->settle();
        m_fixture->goTo({{}, "view", valueOf(m_fixture->database().read([this](db::Connection& connection) {
                             return views::foundBy(connection, QStringLiteral("Of Cleo"), m_fixture->me().person).uid;
                         }))});
        QCOMPARE(whose().current(), 1);
        QCOMPARE(ways().current(), 1);
        QCOMPARE(m_fixture->list("taskList").model()->rowCount(), 1);
    }

private:
    void taskOf(const QString& owner, const QString& title)
    {
        TaskDraft draft{title};
        draft.ownerUid = owner;
        draft.dueAt = m_fixture->database().clock().now();
        valueOf(TaskStore(m_fixture->database()).add(draft, m_fixture->me(), once()));
    }

    Segments& ways() { return m_fixture->named<Segments>("taskViews"); }
    Segments& whose() { return m_fixture->named<Segments>("whoseTasks"); }

    static int columnOf(const QTableView& table, const QString& title)
    {
        for (int column = 0; column < table.model()->columnCount(); ++column) {
            if (table.model()->headerData(column, Qt::Horizontal).toString() == title)
                return column;
        }
        return -1;
    }

    QString once() { return QStringLiteral("command %1").arg(++m_commands); }

    std::unique_ptr<PageWindow> m_fixture;
    QString m_cleo;
    int m_commands = 0;
};

ASSAY_TEST(TestEverybodysTasksShown)
#include "tst_everybodys_tasks_shown.moc"
