// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/talk/task_calendar.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

#include <tuple>

using namespace assay;

/// A month of tasks on the days by which they are due.
class TestTaskCalendar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_calendar = std::make_unique<TaskCalendar>(QDate(2026, 11, 29));
        m_calendar->resize(900, 640);
        m_calendar->show();
        QVERIFY(QTest::qWaitForWindowActive(m_calendar.get()));
        m_calendar->setTasks({due("T-1", QDate(2026, 11, 30)), due("T-2", QDate(2026, 12, 4)),
                              due("T-3", QDate(2026, 12, 4)), due("T-4", {})},
                             QDate(2026, 11, 29));
        table().setFocus();
    }
    void cleanup() { m_calendar.reset(); }

    void sixWeeksFromMondayHoldEveryMonth()
    {
        const QAbstractItemModelTester tester(&model());
        for (QDate month(2026, 1, 1); month < QDate(2032, 1, 1); month = month.addMonths(1)) {
            model().setMonth(month);
            QCOMPARE(model().dayAt(model().index(0, 0)).dayOfWeek(), 1);
            QVERIFY(model().indexOf(month).isValid());
            QVERIFY(model().indexOf(month.addMonths(1).addDays(-1)).isValid());
            QCOMPARE(model().dayAt(model().indexOf(month.addDays(14))), month.addDays(14));
        }
    }

    void F6_tasksStandOnTheirDaysAndTheOthersAreCounted()
    {
        QCOMPARE(model().tasksAt(model().indexOf({2026, 11, 30})).size(), std::size_t(1));
        QCOMPARE(model().tasksAt(model().indexOf({2026, 12, 4})).size(), std::size_t(2));
        QVERIFY(model().tasksAt(model().indexOf({2026, 12, 3})).empty());
        QCOMPARE(model().undated(), 1);
        QVERIFY(model().indexOf({2026, 11, 30}).data().toString().contains(QStringLiteral("T-1")));
    }

    void F6_aTaskIsReachedByKeysAlone()
    {
        QSignalSpy opened(m_calendar.get(), &TaskCalendar::opened);
        QCOMPARE(model().dayAt(table().currentIndex()), QDate(2026, 11, 29)); // Today, a Sunday.
        QTest::keyClick(&table(), Qt::Key_Down);
        QTest::keyClick(&table(), Qt::Key_Up);
        table().setCurrentIndex(model().indexOf({2026, 11, 30}));
        QTest::keyClick(&table(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.front().front().toString(), QStringLiteral("T-1"));
    }

    void severalOfADayAreOffered()
    {
        QSignalSpy opened(m_calendar.get(), &TaskCalendar::opened);
        table().setCurrentIndex(model().indexOf({2026, 12, 4}));
        QTest::keyClick(&table(), Qt::Key_Return);
        QCOMPARE(opened.size(), 0);
        auto* menu = m_calendar->findChild<QMenu*>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 2);
        menu->actions().at(1)->trigger();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.front().front().toString(), QStringLiteral("T-3"));
    }

    void pagesAreMonthsAndHomeIsToday()
    {
        QTest::keyClick(&table(), Qt::Key_PageDown);
        QCOMPARE(model().month(), QDate(2026, 12, 1));
        QCOMPARE(model().dayAt(table().currentIndex()), QDate(2026, 12, 29));
        QTest::keyClick(&table(), Qt::Key_PageUp);
        QTest::keyClick(&table(), Qt::Key_PageUp);
        QCOMPARE(model().month(), QDate(2026, 10, 1));
        QTest::keyClick(&table(), Qt::Key_Home);
        QCOMPARE(model().dayAt(table().currentIndex()), QDate(2026, 11, 29));
    }

    void arrowsGoFromMonthToMonthAndSayWhere()
    {
        for (const auto& [name, about, month] : {std::tuple("monthAfter", "The month after", QDate(2026, 12, 1)),
                                                 std::tuple("monthBefore", "The month before", QDate(2026, 11, 1))}) {
            auto* arrow = m_calendar->findChild<QPushButton*>(QLatin1String(name));
            QVERIFY(arrow);
            QVERIFY(arrow->text().isEmpty() && !arrow->icon().isNull());
            QCOMPARE(arrow->accessibleName(), QLatin1String(about));
            arrow->click();
            QCOMPARE(model().month(), month);
        }
    }

    void newTasksLeaveTheDayThatIsLookedAt()
    {
        QTest::keyClick(&table(), Qt::Key_PageDown);
        const QDate looked = model().dayAt(table().currentIndex());
        m_calendar->setTasks({due("T-9", looked)}, QDate(2026, 11, 30)); // Past midnight.
        QCOMPARE(model().today(), QDate(2026, 11, 30));
        QCOMPARE(model().dayAt(table().currentIndex()), looked);
        QCOMPARE(model().tasksAt(table().currentIndex()).size(), std::size_t(1));
    }

    void newTasksLeaveTheMonthThatIsLookedAtAlsoOnADayOfTheOneBesideIt()
    {
        const QDate beside(2026, 12, 4); // In the last of the six weeks of November.
        table().setCurrentIndex(model().indexOf(beside));
        m_calendar->setTasks({due("T-9", beside)}, QDate(2026, 11, 29));
        QCOMPARE(model().month(), QDate(2026, 11, 1));
        QCOMPARE(model().dayAt(table().currentIndex()), beside);
        m_calendar->setEverybodys({due("T-9", beside)}, QDate(2026, 11, 29), 0);
        QCOMPARE(model().month(), QDate(2026, 11, 1));
    }

private:
    static Task due(const char* key, QDate day)
    {
        Task task;
        task.key = QString::fromLatin1(key);
        task.uid = task.key;
        task.title = QStringLiteral("Mend it");
        if (day.isValid())
            task.dueAt = QDateTime(day, QTime(23, 59), Qt::UTC).toMSecsSinceEpoch();
        return task;
    }

    CalendarModel& model() { return m_calendar->model(); }
    QTableView& table() { return *m_calendar->findChild<QTableView*>(); }

    std::unique_ptr<TaskCalendar> m_calendar;
};

ASSAY_TEST(TestTaskCalendar)
#include "tst_task_calendar.moc"
