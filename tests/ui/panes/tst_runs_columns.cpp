// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/data_science_fixture.h"
#include "tests/support/six_runs.h"
#include "tests/support/test_program.h"
#include "ui/panes/data_scientist/runs_layout.h"
#include "ui/panes/data_scientist/runs_model.h"
#include "ui/panes/data_scientist/runs_table.h"
#include "ui/panes/data_scientist/runs_view.h"

#include <QApplication>
#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace assay;
using namespace assay::tests;

/// What columns of the runs table show, chosen as a person chooses it.
class TestRunsColumns : public DataScienceFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }

    void init()
    {
        QSettings().clear();
        makeProject();
        importBatch(sixRuns());
        openPage();
    }

    void cleanup() { closeAll(); }

    void aColumnShowsAMetricAtAStep()
    {
        const int column = columnOf(QStringLiteral("loss"));
        QHeaderView* header = table()->rowsView().horizontalHeader();
        Q_EMIT header->customContextMenuRequested(QPoint(header->sectionViewportPosition(column) + 5, 5));
        QMenu* menu = table()->findChild<QMenu*>();
        QVERIFY(menu);
        const QList<QAction*> actions = menu->actions();
        const auto at = std::find_if(actions.begin(), actions.end(), [](const QAction* action) {
            return action->text() == QStringLiteral("Value at a step…");
        });
        QVERIFY(at != actions.end());
        (*at)->trigger();
        auto* step = m_page->findChild<QWidget*>(QStringLiteral("stepForm"))->findChild<QLineEdit*>();
        QTest::keyClicks(step, QStringLiteral("9"));
        QTest::keyClick(step, Qt::Key_Return);
        waitForJobs();
        const RunsModel& model = table()->model();
        QCOMPARE(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("loss, step 9"));
        for (int row = 0; row < model.rowCount(); ++row) {
            const double number = model.reader(column).number(*model.rows().runAt(row));
            const int run = static_cast<int>((*model.runAt(row)->startedAt - 1700000000000) / 60000);
            QCOMPARE(number, 1.0 / 10 + run * 0.1);
        }
    }

    void aColumnMoreOrLessLeavesTheOthersAfterTheLayoutWasRemembered()
    {
        const int before = table()->model().columnCount();
        QTest::mouseClick(table()->findChild<QPushButton*>(QStringLiteral("denseRows")), Qt::LeftButton);
        QTRY_VERIFY(readRunsLayout(m_session->database->projectUid()).dense);
        QVERIFY(readRunsLayout(m_session->database->projectUid()).columns.empty()); // Still the usual ones.
        QTest::mouseClick(table()->findChild<QPushButton*>(QStringLiteral("chooseColumns")), Qt::LeftButton);
        QWidget* popup = QApplication::activePopupWidget();
        QVERIFY(popup);
        auto* list = popup->findChild<QListWidget*>();
        list->setCurrentRow(0);
        const bool wasShown = list->currentItem()->checkState() == Qt::Checked;
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(table()->model().columnCount(), before + (wasShown ? -1 : 1));
        popup->close();
    }

    void headingTellsWhichWayAMetricGetsBetter()
    {
        ImportBatch batch = sixRuns();
        batch.runs[1].definitions = {{QStringLiteral("auc"), MetricGoal::Maximize, {}}};
        importBatch(batch);
        Q_EMIT m_session->events.changed();
        const auto hintOf = [this](const char* title) {
            return table()
                ->model()
                .headerData(columnOf(QLatin1String(title)), Qt::Horizontal, Qt::ToolTipRole)
                .toString();
        };
        QTRY_VERIFY(hintOf("auc").contains(QStringLiteral("more is better")));
        QVERIFY(hintOf("loss").contains(QStringLiteral("no source says")));
        waitForJobs();
    }

private:
    RunsTable* table() const { return m_page->findChild<RunsTable*>(); }

    int columnOf(const QString& title) const
    {
        for (int column = 0; column < table()->model().columnCount(); ++column) {
            if (titleOf(table()->model().columns()[static_cast<std::size_t>(column)].field) == title)
                return column;
        }
        return -1;
    }
};

ASSAY_TEST(TestRunsColumns)
#include "tst_runs_columns.moc"
