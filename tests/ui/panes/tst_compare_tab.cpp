// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/compare_tab.h"

#include "tests/support/data_science_fixture.h"
#include "tests/support/run_tables.h"
#include "tests/support/six_runs.h"
#include "tests/support/test_program.h"
#include "ui/charts/parallel_plot.h"
#include "ui/charts/scatter_plot.h"
#include "ui/panes/data_scientist/importance_table.h"
#include "ui/panes/data_scientist/runs_table.h"
#include "ui/widgets/segments.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <numeric>

using namespace assay;
using namespace assay::tests;

class TestCompareTab : public DataScienceFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }

    void init() { makeProject(); }
    void cleanup() { closeAll(); }

    void theTabDrawsEveryRunThatTheFilterLeaves()
    {
        open();
        QCOMPARE(tab()->footer(), QStringLiteral("6 runs, all drawn"));
        filter()->setText(QStringLiteral("metrics.auc < 0.6"));
        QTRY_COMPARE(tab()->footer(), QStringLiteral("2 runs, all drawn"));
    }

    void theSwitchTakesOnlyTheChosenRuns()
    {
        open();
        tab()->setChosenOnly(true);
        QTRY_COMPARE(tab()->footer(), QStringLiteral("4 runs, all drawn"));
    }

    void theButtonLeadsToTheChosenRunsSideBySide()
    {
        importBatch(sixRuns());
        openPage();
        auto* button = m_page->findChild<QPushButton*>(QStringLiteral("compareChosen"));
        QCOMPARE(button->text(), QStringLiteral("Compare 4"));
        button->click();
        QTRY_COMPARE(tab()->footer(), QStringLiteral("4 runs, all drawn"));
        QVERIFY(tab()->isVisible());
        RunsTable& runs = *m_page->findChild<RunsTable*>();
        runs.choose({runs.chosen().front()});
        QVERIFY(!button->isEnabled());
        QVERIFY(button->toolTip().contains(QStringLiteral("Two runs")));
        waitForJobs();
    }

    void brushedRunsCanBeChosenInTheTable()
    {
        open();
        auto* parallel = m_page->findChild<ParallelPlot*>();
        QCOMPARE(parallel->axes().size(), std::size_t{2}); // depth and a metric; the solver never varies
        parallel->setBrush(0, AxisRange{3.5, 5});
        QCOMPARE(tab()->footer(), QStringLiteral("6 runs, all drawn · 2 within the brushes"));
        auto* choose = m_page->findChild<QPushButton*>(QStringLiteral("chooseKept"));
        QVERIFY(choose->isVisible());
        choose->click();
        QCOMPARE(m_page->findChild<RunsTable*>()->chosen().size(), std::size_t{2});
    }

    void aDotAddsItsRunToTheChoiceAndTakesItOut()
    {
        open();
        show(CompareKind::Scatter);
        auto* scatter = m_page->findChild<ScatterPlot*>();
        QTRY_COMPARE(scatter->drawnRuns(), std::size_t{6});
        const std::size_t before = m_page->findChild<RunsTable*>()->chosen().size();
        Q_EMIT scatter->runClicked(5);
        QCOMPARE(m_page->findChild<RunsTable*>()->chosen().size(), before + 1);
        waitForJobs();
        Q_EMIT scatter->runClicked(5);
        QCOMPARE(m_page->findChild<RunsTable*>()->chosen().size(), before);
    }

    void barsAreSortedAndAGroupHasItsMeanAndError()
    {
        open();
        show(CompareKind::Bars);
        auto* bars = m_page->findChild<BarPlot*>();
        QTRY_COMPARE(bars->bars().size(), std::size_t{6});
        QVERIFY(std::is_sorted(bars->bars().begin(), bars->bars().end(), [this](const PlotBar& a, const PlotBar& b) {
            return usuallyLowerIsBetter(combo("compareMetric")->currentText()) ? a.value < b.value : a.value > b.value;
        }));
        combo("compareMetric")->setCurrentText(QStringLiteral("auc"));
        combo("barsBy")->setCurrentText(QStringLiteral("solver"));
        QTRY_COMPARE(bars->bars().size(), std::size_t{1});
        QTRY_COMPARE(bars->bars().front().value, 0.5 + 0.05 * 2.5);
        QVERIFY(bars->bars().front().low < bars->bars().front().value);
        QCOMPARE(bars->bars().front().runs, std::size_t{6});
    }

    void boxesStandInTheOrderOfTheirValues()
    {
        open();
        show(CompareKind::Boxes);
        auto* boxes = m_page->findChild<BoxPlot*>();
        QTRY_COMPARE(boxes->boxes().size(), std::size_t{6});
        QCOMPARE(boxes->boxes().front().name, QStringLiteral("depth = 0"));
    }

    void importanceOfFewRunsIsRefusedWithItsReason()
    {
        open();
        show(CompareKind::Importance);
        auto* importance = m_page->findChild<ImportanceTable*>();
        QTRY_VERIFY(importance->refusal().contains(QStringLiteral("20 are needed")));
        QCOMPARE(importance->view().model()->index(0, 1).data().toString(), QStringLiteral("–"));
        QCOMPARE(importance->view().model()->index(0, 4).data().toString(), QStringLiteral("Too few runs."));
    }

    void importanceOfManyRunsRanksTheParameters()
    {
        open(60);
        show(CompareKind::Importance);
        combo("compareMetric")->setCurrentText(QStringLiteral("auc"));
        auto* importance = m_page->findChild<ImportanceTable*>();
        QTRY_COMPARE(importance->view().model()->rowCount(), 2);
        QTRY_COMPARE(importance->view().model()->index(0, 0).data().toString(), QStringLiteral("depth"));
        QVERIFY(importance->refusal().isEmpty());
        QTRY_COMPARE(importance->view().model()->index(0, 2).data().toString(), QStringLiteral("+1.00"));
        QCOMPARE(importance->view().model()->index(1, 4).data().toString(),
                 QStringLiteral("It is the same in all runs."));
    }

    void whichRunsAreBestFollowsTheMetric()
    {
        open();
        show(CompareKind::Importance);
        combo("compareMetric")->setCurrentText(QStringLiteral("auc"));
        QCOMPARE(combo("compareGoal")->currentData().toBool(), false);
        combo("compareMetric")->setCurrentText(QStringLiteral("loss"));
        QCOMPARE(combo("compareGoal")->currentData().toBool(), true);
        QTRY_VERIFY(tab()->footer().contains(QStringLiteral("loss")));
        QCOMPARE(combo("compareGoal")->currentData().toBool(), true);
    }

    void theUsualAxesLeaveTheRestOfTheChoiceAlone()
    {
        const RunTable table = sweepOf(30);
        const std::vector<FieldOption> options = fieldOptions(table);
        CompareChoice choice = fittedChoice({}, options, table);
        choice.x = RunField{RunField::Kind::Duration};
        choice.lowerIsBetter = !choice.lowerIsBetter;
        choice.axes.clear();
        const CompareChoice fitted = fittedChoice(choice, options, table);
        QVERIFY(fitted.axes.size() >= 2);
        QVERIFY(fitted.x == choice.x);
        QCOMPARE(fitted.lowerIsBetter, choice.lowerIsBetter);
    }

    void nothingToCompareSaysWhatToDo()
    {
        open();
        filter()->setText(QStringLiteral("nosuchrun"));
        QTRY_VERIFY(words().contains(QStringLiteral("No run passes the filter of the runs table. Clear it, or choose "
                                                    "another experiment.")));
    }

    void ofVeryManyRunsSomeAreDrawnAndTheFooterSaysSo()
    {
        const RunTable table = sweepOf(5000);
        std::vector<std::size_t> rows(5000);
        std::iota(rows.begin(), rows.end(), std::size_t{0});
        const CompareData data = readCompareData(table, rows, {}, {}, [] { return false; });
        QCOMPARE(data.footer, QStringLiteral("2,000 of 5,000 runs drawn"));
        QCOMPARE(data.plot->runs.size(), std::size_t{2000});
        const PlotField& last = data.plot->fields.back();
        QCOMPARE(last.extent.low, 0.5); // Of all runs, not of those drawn.
        QCOMPARE(last.extent.high, 0.5 + 4999 * 0.004);
    }

    void keysGoFromKindToKind()
    {
        open();
        auto* kinds = m_page->findChild<Segments*>(QStringLiteral("compareKinds"));
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QPushButton* first = kinds->findChild<QPushButton*>();
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Right);
        QCOMPARE(kinds->current(), 1);
        waitForJobs();
    }

private:
    void open(int runs = 6)
    {
        ImportBatch batch = sixRuns();
        for (int i = 6; i < runs; ++i)
            batch.runs.push_back(sampleRun(i, QStringLiteral("run-%1").arg(i)));
        importBatch(batch);
        openPage();
        static_cast<Page*>(m_page.get())->setCurrentTab(1);
        waitForJobs();
    }

    void show(CompareKind kind) { tab()->setKind(kind); }
    CompareTab* tab() const { return m_page->findChild<CompareTab*>(); }
    QComboBox* combo(const char* name) const { return m_page->findChild<QComboBox*>(QLatin1String(name)); }

    QStringList words() const
    {
        QStringList words;
        for (const QLabel* label : tab()->findChildren<QLabel*>())
            words << (label->isVisible() ? label->text() : QString());
        return words;
    }
};

ASSAY_TEST(TestCompareTab)
#include "tst_compare_tab.moc"
