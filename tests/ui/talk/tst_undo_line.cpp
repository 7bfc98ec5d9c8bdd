// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ulid.h"
#include "core/tasks/task_rows.h"
#include "core/tasks/task_store.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"
#include "tests/support/window_fixture.h"

#include <QLabel>
#include <QPushButton>

using namespace assay;
using namespace assay::tests;

/// F16 in the window: an entry of the activity is taken back by its button and by Ctrl+Z.
class TestUndoLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->newProject(QStringLiteral("undo.assay")));
        TaskStore tasks(database());
        m_task = valueOf(tasks.add(TaskDraft{QStringLiteral("Retrain")}, actor(), next()));
        QVERIFY(tasks.move({m_task, TaskState::InProgress, {}}, actor(), next()));
        QVERIFY(tasks.move({m_task, TaskState::Done, {}}, actor(), next()));
        m_fixture->window().openAddress({{}, "my-work", QStringLiteral("activity")});
        m_fixture->settle();
        m_rows = m_fixture->child<QTableView>("logEntries");
    }
    void cleanup() { m_fixture.reset(); }

    void F16_anEntryIsTakenBackByItsKey()
    {
        choose(0);
        QCOMPARE(m_fixture->child<QLabel>("undoOffer")->text(), QStringLiteral("Undo: Take T-1 back to In progress"));
        m_rows->setFocus();
        QTest::keyClick(m_rows, Qt::Key_Z, Qt::ControlModifier);
        m_fixture->settle();
        QCOMPARE(toString(state()), toString(TaskState::InProgress));
        QVERIFY(m_rows->model()->rowCount() >= 5); // Nothing is gone from the log.
        choose(0);
        QVERIFY(!button()->isEnabled()); // What says that it was taken back.
        choose(1);
        button()->click(); // And so it is said again.
        m_fixture->settle();
        QCOMPARE(toString(state()), toString(TaskState::Done));
    }

    void F16_untilAnotherEntryIsReadNothingIsOffered()
    {
        choose(0);
        QVERIFY(button()->isEnabled());
        m_rows->setCurrentIndex(m_rows->model()->index(2, 0));
        QVERIFY(!button()->isEnabled()); // Its words would be of the entry before.
        QCOMPARE(m_fixture->child<QLabel>("undoOffer")->text(), QString());
        m_fixture->settle();
        QVERIFY(!m_fixture->child<QLabel>("undoOffer")->text().isEmpty());
    }

    void F16_nothingIsTakenBackBeforeItIsSaidWhatThatDoes()
    {
        TaskStore tasks(database());
        const QString other = valueOf(tasks.add(TaskDraft{QStringLiteral("Tell")}, actor(), next()));
        for (const TaskState step : {TaskState::InProgress, TaskState::Done})
            QVERIFY(tasks.move({other, step, {}}, actor(), next()));
        Q_EMIT m_fixture->session().events.changed();
        m_fixture->settle();
        choose(0);
        QVERIFY2(button()->isEnabled(), qPrintable(button()->toolTip()));
        m_rows->setFocus();
        m_rows->setCurrentIndex(m_rows->model()->index(3, 0)); // That the first one was done.
        QTest::keyClick(m_rows, Qt::Key_Z, Qt::ControlModifier);
        button()->click();
        m_fixture->settle();
        QCOMPARE(toString(state()), toString(TaskState::Done));
        QTest::keyClick(m_rows, Qt::Key_Z, Qt::ControlModifier);
        m_fixture->settle();
        QCOMPARE(toString(state()), toString(TaskState::InProgress));
    }

    void F16_whatHasNoWayBackSaysWhy()
    {
        choose(2); // That it was made.
        QVERIFY(!button()->isEnabled());
        QVERIFY(m_fixture->child<QLabel>("undoOffer")->text().contains(QStringLiteral("stays in the project")));
        QVERIFY(button()->statusTip().contains(QStringLiteral("stays in the project")));
    }

    /// Many entries are about one thing: what is taken back is the one that was chosen.
    void F16_theChosenEntryStaysChosenWhateverIsWrittenMeanwhile()
    {
        choose(1);
        const QString entry = m_rows->currentIndex().siblingAtColumn(0).data().toString();
        QVERIFY(TaskStore(database()).move({m_task, TaskState::InProgress, QStringLiteral("again")}, actor(), next()));
        Q_EMIT m_fixture->session().events.changed();
        m_fixture->settle();
        QCOMPARE(m_rows->currentIndex().siblingAtColumn(0).data().toString(), entry);
        QCOMPARE(m_rows->currentIndex().row(), 2);
        QCOMPARE(m_rows->selectionModel()->selectedRows().size(), 1);
    }

    void F16_theWayBackThatIsGoneMeanwhileIsRefusedAndNothingChanges()
    {
        choose(0);
        QVERIFY(button()->isEnabled());
        // Another window was faster.
        QVERIFY(TaskStore(database()).move({m_task, TaskState::InProgress, QStringLiteral("again")}, actor(), next()));
        button()->click();
        m_fixture->settle();
        QCOMPARE(toString(state()), toString(TaskState::InProgress));
    }

private:
    db::Database& database() { return *m_fixture->session().database; }
    Actor actor() { return m_fixture->session().actor; }
    QString next() { return newUlid(++m_commands); }
    QPushButton* button() { return m_fixture->child<QPushButton>("undoEntry"); }

    TaskState state()
    {
        return valueOf(
                   database().read([this](db::Connection& connection) { return tasks::byName(connection, m_task); }))
            .state;
    }

    void choose(int row)
    {
        m_rows->setCurrentIndex(m_rows->model()->index(row, 0));
        m_fixture->settle();
    }

    std::unique_ptr<WindowFixture> m_fixture;
    QTableView* m_rows = nullptr;
    QString m_task;
    qint64 m_commands = 0;
};

ASSAY_TEST(TestUndoLine)
#include "tst_undo_line.moc"
