// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/data_science_fixture.h"
#include "tests/support/six_runs.h"
#include "tests/support/test_program.h"
#include "ui/panes/data_scientist/runs_copy.h"
#include "ui/panes/data_scientist/runs_model.h"
#include "ui/panes/data_scientist/runs_table.h"
#include "ui/panes/data_scientist/runs_view.h"

#include <QAbstractItemModelTester>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace assay;
using namespace assay::tests;

/// Rows of the runs table under the headings of their groups, by keyboard and mouse.
class TestGroupedRows : public DataScienceFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }

    /// Of six runs, three have each of two depths: 0, 2, 4 and 1, 3, 5.
    void init()
    {
        QSettings().clear();
        makeProject();
        ImportBatch batch = sixRuns();
        for (std::size_t i = 0; i < batch.runs.size(); ++i)
            batch.runs[i].params = {{QStringLiteral("depth"), QString::number(i % 2)},
                                    {QStringLiteral("solver"), QStringLiteral("lbfgs")}};
        importBatch(batch);
        openPage();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        new QAbstractItemModelTester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest, &model());
    }

    void cleanup() { closeAll(); }

    void groupsStartClosedAndSayWhatTheirRunsHaveTogether()
    {
        groupByDepth();
        QCOMPARE(names(), (QStringList{QStringLiteral("depth = 1"), QStringLiteral("depth = 0")}));
        const QModelIndex auc = model().index(0, columnOf(QStringLiteral("auc")));
        QCOMPARE(auc.data().toString(), QStringLiteral("0.6500")); // 0.55, 0.65 and 0.75.
        QVERIFY(auc.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("0.1000")));
        QCOMPARE(model().index(1, 0).data(HeadingCountRole).toInt(), 3);
        QCOMPARE(model().index(0, statusColumn()).data().toString(), QStringLiteral("finished"));
        QCOMPARE(model().index(1, statusColumn()).data().toString(), QStringLiteral("…")); // One of them failed.
    }

    void arrowsOpenAndCloseAGroupAndGoToItsHeading()
    {
        groupByDepth();
        goToRow(1);
        QTest::keyClick(view(), Qt::Key_Right);
        QCOMPARE(names(),
                 (QStringList{QStringLiteral("depth = 1"), QStringLiteral("depth = 0"), QStringLiteral("run-4"),
                              QStringLiteral("run-2"), QStringLiteral("<img src=x>")}));
        QTest::keyClick(view(), Qt::Key_Down);
        QTest::keyClick(view(), Qt::Key_Down);
        QCOMPARE(view()->currentIndex().row(), 3);
        QTest::keyClick(view(), Qt::Key_Left);
        QCOMPARE(view()->currentIndex().row(), 1);
        QTest::keyClick(view(), Qt::Key_Left);
        QCOMPARE(model().rowCount(), 2);
        QTest::keyClick(view(), Qt::Key_Return);
        QCOMPARE(model().rowCount(), 5);
    }

    void clickOpensAGroupAndLeavesTheChoice()
    {
        groupByDepth();
        const std::vector<RunId> before = table().chosen();
        QVERIFY(!before.empty());
        clickOn(0, {});
        QCOMPARE(model().rowCount(), 5);
        QCOMPARE(sorted(table().chosen()), sorted(before));
        clickOn(0, {});
        QCOMPARE(model().rowCount(), 2);
        QCOMPARE(sorted(table().chosen()), sorted(before));
    }

    void headingChoosesAllRunsOfItsGroupAndThenNone()
    {
        table().choose({});
        groupByDepth();
        table().choose({model().runsUnder(0).front()});
        goToRow(1);
        QTest::keyClick(view(), Qt::Key_X);
        QCOMPARE(table().chosen().size(), std::size_t{4});
        clickOn(1, Qt::ControlModifier);
        QCOMPARE(table().chosen(), std::vector{model().runsUnder(0).front()});
    }

    void editIsOfAllRunsOfTheCurrentGroup()
    {
        groupByDepth();
        goToRow(1);
        const std::vector<const ListedRun*> targets = table().targets();
        QCOMPARE(targets.size(), std::size_t{3});
        QVERIFY(std::all_of(targets.begin(), targets.end(), [this](const ListedRun* run) {
            const std::vector<RunId> group = model().runsUnder(1);
            return std::find(group.begin(), group.end(), run->id) != group.end();
        }));
    }

    void groupsFollowTheOrderOfTheirFirstRun()
    {
        model().sort(columnOf(QStringLiteral("auc")), Qt::AscendingOrder);
        waitForJobs();
        groupByDepth();
        QCOMPARE(names(), (QStringList{QStringLiteral("depth = 0"), QStringLiteral("depth = 1")}));
        table().setAllOpen(true);
        QCOMPARE(names().mid(1, 3),
                 (QStringList{QStringLiteral("<img src=x>"), QStringLiteral("run-2"), QStringLiteral("run-4")}));
    }

    void pinnedRunStaysAboveAllGroups()
    {
        const QString uid = model().runAt(rowOf(QStringLiteral("run-3")))->uid;
        table().setPinned({uid}, true);
        groupByDepth();
        QCOMPARE(names(),
                 (QStringList{QStringLiteral("run-3"), QStringLiteral("depth = 1"), QStringLiteral("depth = 0")}));
        table().setAllOpen(true);
        QCOMPARE(names().count(QStringLiteral("run-3")), 1);
    }

    void linkToARunOpensItsGroup()
    {
        const QString uid = model().runAt(rowOf(QStringLiteral("run-2")))->uid;
        groupByDepth();
        QVERIFY(static_cast<DataSciencePage*>(m_page.get())->open({.project = {}, .kind = "run", .key = uid}));
        waitForJobs();
        QVERIFY(rowOf(QStringLiteral("run-2")) > 0);
        QCOMPARE(view()->currentIndex().data().toString(), QStringLiteral("run-2"));
    }

    void newRunJoinsItsGroupWhileItIsOpen()
    {
        groupByDepth();
        goToRow(1);
        QTest::keyClick(view(), Qt::Key_Right);
        ImportBatch batch = sixRuns();
        batch.runs = {sampleRun(8, QStringLiteral("run-8"))};
        batch.runs.front().params = {{QStringLiteral("depth"), QStringLiteral("0")}};
        importBatch(batch);
        Q_EMIT m_session->events.changed();
        waitForJobs();
        QTRY_VERIFY(rowOf(QStringLiteral("run-8")) > 0);
        QCOMPARE(model().index(0, 0).data().toString(), QStringLiteral("depth = 0")); // It is the newest run.
        QCOMPARE(model().index(0, 0).data(HeadingCountRole).toInt(), 4);
    }

    void changeByOthersLeavesTheCurrentHeading()
    {
        groupByDepth();
        goToRow(1);
        QCOMPARE(view()->currentIndex().data().toString(), QStringLiteral("depth = 0"));
        ImportBatch batch = sixRuns();
        batch.runs = {sampleRun(8, QStringLiteral("run-8"))};
        batch.runs.front().params = {{QStringLiteral("depth"), QStringLiteral("0")}};
        importBatch(batch);
        Q_EMIT m_session->events.changed();
        waitForJobs();
        QTRY_COMPARE(model().index(0, 0).data(HeadingCountRole).toInt(), 4);
        QCOMPARE(view()->currentIndex().row(), 0); // The group has the newest run and stands first now.
        QCOMPARE(view()->currentIndex().data().toString(), QStringLiteral("depth = 0"));
    }

    void menuOpensAndClosesAllGroups()
    {
        groupByDepth();
        chooseInGroupingMenu(QStringLiteral("Open all groups"));
        QCOMPARE(model().rowCount(), 8);
        chooseInGroupingMenu(QStringLiteral("Close all groups"));
        QCOMPARE(model().rowCount(), 2);
        table().setGrouping({});
        waitForJobs();
        auto* menu = groupingMenuOnScreen();
        for (const QAction* action : menu->actions()) {
            if (action->text().endsWith(QStringLiteral("all groups")))
                QVERIFY(!action->isEnabled());
        }
        menu->close();
    }

    void copiedTableHoldsRunsAndNoHeadings()
    {
        groupByDepth();
        const QString csv = runsAsCsv(model(), model().rows().inOrder());
        QCOMPARE(csv.count(u'\n'), 7);
        QVERIFY(!csv.contains(QStringLiteral("depth = ")));
    }

    void groupsAreLeftAgain()
    {
        groupByDepth();
        table().setGrouping({});
        QCOMPARE(model().rowCount(), 6);
        QVERIFY(rowOf(QStringLiteral("depth = 0")) < 0);
    }

private:
    RunsTable& table() const { return *m_page->findChild<RunsTable*>(); }
    RunsModel& model() const { return table().model(); }
    RunsView* view() const { return &table().rowsView(); }

    QPushButton* groupButton() const { return m_page->findChild<QPushButton*>(QStringLiteral("groupRows")); }

    QMenu* groupingMenuOnScreen() const
    {
        groupButton()->setFocus();
        QTest::keyClick(groupButton(), Qt::Key_Space);
        for (auto* menu : m_page->findChildren<QMenu*>(QStringLiteral("groupingMenu"))) {
            if (menu->isVisible())
                return menu;
        }
        return nullptr;
    }

    void chooseInGroupingMenu(const QString& text)
    {
        QMenu* menu = groupingMenuOnScreen();
        QVERIFY(menu);
        for (std::size_t step = 0; step < 30 && (!menu->activeAction() || menu->activeAction()->text() != text); ++step)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    }

    /// As a person does: by the keys of the button's menu.
    void groupByDepth()
    {
        QPushButton* button = groupButton();
        QMenu* menu = groupingMenuOnScreen();
        QVERIFY(menu);
        while (!menu->activeAction() || !menu->activeAction()->menu())
            QTest::keyClick(menu, Qt::Key_Down);
        QMenu* params = menu->activeAction()->menu();
        QTest::keyClick(menu, Qt::Key_Right);
        QTRY_VERIFY(params->isVisible());
        QCOMPARE(params->actions().constFirst()->text(), QStringLiteral("depth"));
        QTest::keyClick(params, Qt::Key_Return);
        waitForJobs();
        QVERIFY(button->isChecked());
    }

    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < model().rowCount(); ++row)
            all << model().index(row, 0).data().toString();
        return all;
    }

    int rowOf(const QString& name) const { return static_cast<int>(names().indexOf(name)); }

    int columnOf(const QString& key) const
    {
        for (int column = 0; column < model().columnCount(); ++column) {
            if (model().reader(column).field().key == key)
                return column;
        }
        return -1;
    }

    int statusColumn() const
    {
        for (int column = 0; column < model().columnCount(); ++column) {
            if (model().reader(column).field().kind == RunField::Kind::Status)
                return column;
        }
        return -1;
    }

    void goToRow(int row)
    {
        view()->setFocus();
        view()->setCurrentIndex(model().index(row, 0));
    }

    void clickOn(int row, Qt::KeyboardModifiers modifiers)
    {
        auto* half = view()->isColumnHidden(0) ? m_page->findChild<RunsView*>(QStringLiteral("pinnedRuns")) : view();
        const QRect cell = half->visualRect(model().index(row, 0));
        QTest::mouseClick(half->viewport(), Qt::LeftButton, modifiers, cell.center());
        waitForJobs();
    }

    static std::vector<qint64> sorted(const std::vector<RunId>& runs)
    {
        std::vector<qint64> ids;
        ids.reserve(runs.size());
        for (const RunId run : runs)
            ids.push_back(run.value);
        std::sort(ids.begin(), ids.end());
        return ids;
    }
};

ASSAY_TEST(TestGroupedRows)
#include "tst_grouped_rows.moc"
