// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/compare_tab.h"

#include "core/imports/import_plan.h"
#include "core/people/new_project.h"
#include "tests/support/run_tables.h"
#include "tests/support/six_runs.h"
#include "tests/support/test_program.h"
#include "ui/charts/parallel_plot.h"
#include "ui/charts/scatter_plot.h"
#include "ui/panes/data_scientist/data_science_page.h"
#include "ui/panes/data_scientist/importance_table.h"
#include "ui/panes/data_scientist/runs_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segments.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>

#include <numeric>

using namespace assay;
using namespace assay::tests;

class TestCompareTab : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        applyTheme(ThemeChoice::Light);
    }

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        auto database =
            createProject(m_dir->filePath(QStringLiteral("p.assay")),
                          {.projectName = QStringLiteral("Cards"), .personName = QStringLiteral("Mei Okafor")});
        QVERIFY2(database, qPrintable(database ? QString() : database.error().message));
        const Actor actor = defaultActor(**database, QStringLiteral("data-scientist")).value();
        m_jobs = std::make_unique<JobList>();
        m_session = std::make_unique<Session>(std::move(*database), *m_jobs);
        m_session->actor = actor;
    }

    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_jobs.reset();
    }

    void theTabDrawsEveryRunThatTheFilterLeaves()
    {
        open();
        QCOMPARE(tab()->footer(), QStringLiteral("6 runs, all drawn"));
        m_page->findChild<QLineEdit*>(QStringLiteral("filter"))->setText(QStringLiteral("metrics.auc < 0.6"));
        QTRY_COMPARE(tab()->footer(), QStringLiteral("2 runs, all drawn"));
    }

    void theSwitchTakesOnlyTheChosenRuns()
    {
        open();
        tab()->setChosenOnly(true);
        QTRY_COMPARE(tab()->footer(), QStringLiteral("4 runs, all drawn"));
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
        settle();
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

    void nothingToCompareSaysWhatToDo()
    {
        open();
        m_page->findChild<QLineEdit*>(QStringLiteral("filter"))->setText(QStringLiteral("nosuchrun"));
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
        QPushButton* first = kinds->findChild<QPushButton*>();
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Right);
        QCOMPARE(kinds->current(), 1);
        settle();
    }

private:
    void open(int runs = 6)
    {
        ImportBatch batch = sixRuns();
        for (int i = 6; i < runs; ++i)
            batch.runs.push_back(sampleRun(i, QStringLiteral("run-%1").arg(i)));
        QVERIFY(applyImport(*m_session->database, m_session->actor, batch, {}));
        m_page = std::make_unique<DataSciencePage>(*m_session);
        m_page->resize(1224, 874);
        m_page->show();
        settle();
        static_cast<Page*>(m_page.get())->setCurrentTab(1);
        settle();
    }

    void show(CompareKind kind) { tab()->setKind(kind); }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(m_jobs->idle(), 20000); }
    CompareTab* tab() const { return m_page->findChild<CompareTab*>(); }
    QComboBox* combo(const char* name) const { return m_page->findChild<QComboBox*>(QLatin1String(name)); }

    QStringList words() const
    {
        QStringList words;
        for (const QLabel* label : tab()->findChildren<QLabel*>())
            words << (label->isVisible() ? label->text() : QString());
        return words;
    }

    QTemporaryDir m_settings; ///< Apart from this person's own.
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<JobList> m_jobs;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QWidget> m_page;
};

ASSAY_TEST(TestCompareTab)
#include "tst_compare_tab.moc"
