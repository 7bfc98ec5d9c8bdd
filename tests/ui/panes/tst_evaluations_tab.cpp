// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/detect.h"
#include "tests/support/data_science_fixture.h"
#include "tests/support/test_program.h"
#include "ui/evaluations/threshold_view.h"
#include "ui/panes/data_scientist/evaluations_tab.h"
#include "ui/panes/data_scientist/runs_model.h"
#include "ui/panes/data_scientist/runs_table.h"

#include <QHeaderView>
#include <QLabel>

#include <set>

using namespace assay;
using namespace assay::tests;

/// The demo's ten runs at three thresholds each.
class TestEvaluationsTab : public DataScienceFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }
    void init()
    {
        makeProject();
        const QString source = QStringLiteral(":/demo/german-credit");
        importBatch(valueOf(valueOf(importerFor(source))->read(source, {})));
        openPage();
        QVERIFY(static_cast<DataSciencePage*>(m_page.get())->open({{}, {}, QStringLiteral("evaluations")}));
        waitForJobs();
    }
    void cleanup() { closeAll(); }

    void S35_tenRunsAtThreeThresholdsAreThirtyRows()
    {
        QCOMPARE(table()->model()->rowCount(), 30);
        QVERIFY(table()->isVisible());
        QCOMPARE(cell(0, "Run"), QStringLiteral("run01"));
        const int run02 = rowOf("run02", "0.50");
        QCOMPARE(cell(run02, "accuracy"), QStringLiteral("0.7130"));
        QCOMPARE(cell(run02, "cost_per_100"), QStringLiteral("106.00"));
        QCOMPARE(cell(rowOf("run02", "0.17"), "cost_per_100"), QStringLiteral("69.30"));
    }

    void figuresOfAColumnHaveTheSameNumberOfDecimals()
    {
        for (int column = columnOf("Threshold"); column < table()->model()->columnCount(); ++column) {
            std::set<qsizetype> decimals;
            for (int row = 0; row < table()->model()->rowCount(); ++row) {
                const QString figure = table()->model()->index(row, column).data().toString();
                if (figure != QStringLiteral("–"))
                    decimals.insert(figure.contains(u'.') ? figure.size() - figure.indexOf(u'.') : 0);
            }
            const QString heading = table()->model()->headerData(column, Qt::Horizontal).toString();
            QVERIFY2(decimals.size() == 1, qPrintable(heading));
        }
    }

    void S35_theBaselineStaysOnTopUnderAnySort()
    {
        table()->setCurrentIndex(table()->model()->index(rowOf("run05", "0.33"), 0));
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_B);
        QCOMPARE(cell(table()->currentIndex().row(), "Threshold"),
                 QStringLiteral("0.33")); // The choice is still there.
        for (int column = 0; column < table()->model()->columnCount(); ++column) {
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                table()->sortByColumn(column, order);
                for (int row = 0; row < 3; ++row)
                    QCOMPARE(cell(row, "Run"), QStringLiteral("run05 (baseline)"));
                QVERIFY(cell(3, "Run") != QStringLiteral("run05 (baseline)"));
            }
        }
        table()->sortByColumn(columnOf("cost_per_100"), Qt::AscendingOrder);
        QCOMPARE(cell(0, "Threshold"), QStringLiteral("0.17")); // Their own order follows the sort, too.
        QCOMPARE(cell(3, "Run"), QStringLiteral("run09"));
        QCOMPARE(cell(3, "cost_per_100"), QStringLiteral("56.70"));
        QTest::keyClick(table(), Qt::Key_B);
        QCOMPARE(cell(0, "Run"), QStringLiteral("run09"));
    }

    void theBaselineIsThatOfTheRuns()
    {
        table()->setCurrentIndex(table()->model()->index(rowOf("run05", "0.33"), 0));
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_B);
        auto* runs = m_page->findChild<RunsTable*>();
        const QString uid = runs->model().baseline();
        QCOMPARE(runs->model().runAt(0)->name, QStringLiteral("run05"));
        runs->setBaseline({});
        QCOMPARE(cell(0, "Run"), uid.isEmpty() ? QString() : QStringLiteral("run01"));
    }

    void S25_theChosenRunCanBeTriedAtAnotherThreshold()
    {
        table()->setCurrentIndex(table()->model()->index(rowOf("run09", "0.50"), 0));
        waitForJobs();
        auto* threshold = m_page->findChild<ThresholdView*>();
        threshold->setThreshold(1.0 / 6);
        // Without a framing a false alarm counts as much as a miss: 55 and 6 of 150.
        QCOMPARE(threshold->findChild<QLabel*>(QStringLiteral("thresholdCost"))->text(), QStringLiteral("40.7"));
        QCOMPARE(threshold->findChild<QLabel*>(QStringLiteral("thresholdAccuracy"))->text(), QStringLiteral("0.593"));
    }

private:
    QTableView* table() const { return m_page->findChild<QTableView*>(QStringLiteral("evaluations")); }

    int columnOf(const char* title) const
    {
        for (int column = 0; column < table()->model()->columnCount(); ++column) {
            if (table()->model()->headerData(column, Qt::Horizontal).toString() == QLatin1String(title))
                return column;
        }
        qFatal("no column %s", title);
    }

    QString cell(int row, const char* title) const
    {
        return table()->model()->index(row, columnOf(title)).data().toString();
    }

    int rowOf(const char* run, const char* threshold) const
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (cell(row, "Run") == QLatin1String(run) && cell(row, "Threshold") == QLatin1String(threshold))
                return row;
        }
        qFatal("no row %s at %s", run, threshold);
    }
};

ASSAY_TEST(TestEvaluationsTab)
#include "tst_evaluations_tab.moc"
