// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/import_plan.h"
#include "tests/support/data_science_fixture.h"
#include "tests/support/six_runs.h"
#include "tests/support/test_program.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/metric_chart.h"
#include "ui/models/address_role.h"
#include "ui/panes/data_scientist/axes_panel.h"
#include "ui/panes/data_scientist/chart_grid.h"
#include "ui/panes/data_scientist/data_science_page.h"
#include "ui/panes/data_scientist/runs_model.h"
#include "ui/panes/data_scientist/runs_table.h"
#include "ui/panes/data_scientist/runs_view.h"
#include "ui/panes/pane.h"
#include "ui/theme/palette.h"
#include "ui/widgets/elided_label.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>

#include <cmath>
#include <limits>

using namespace assay;
using namespace assay::tests;

class TestDataSciencePage : public DataScienceFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        useOwnSettings();
        qRegisterMetaType<Address>();
    }

    void init() { makeProject(); }
    void cleanup() { closeAll(); }

    void anEmptyProjectSaysWhatBelongsHere()
    {
        openPage();
        QVERIFY(words().contains(QStringLiteral("No runs yet")));
    }

    void everyRunIsListedAndTheFirstFewAreDrawn()
    {
        importRuns();
        openPage();
        QCOMPARE(runs()->model()->rowCount(), 6);
        QCOMPARE(runs()->model()->index(0, 0).data().toString(), QStringLiteral("run-5")); // Newest first.
        QCOMPARE(charts().size(), 1); // What was logged once has a table.
        QCOMPARE(chart(QStringLiteral("loss"))->view().lines().size(), 4u);
    }

    void modelsKeepTheirPromises()
    {
        importRuns();
        openPage();
        for (QTableView* view : m_page->findChildren<QTableView*>())
            new QAbstractItemModelTester(view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, view);
        runs()->sortByColumn(0, Qt::AscendingOrder);
        filter()->setText(QStringLiteral("run-3"));
        QCOMPARE(runs()->model()->rowCount(), 1);
        filter()->clear();
        QCOMPARE(runs()->model()->rowCount(), 6);
    }

    void choosingARunDrawsItInItsColour()
    {
        importRuns();
        openPage();
        runs()->selectRow(2);
        waitForJobs();
        QCOMPARE(chart(QStringLiteral("loss"))->view().lines().size(), 1u);
        const QColor color = lightPalette().seriesColor(runs()->model()->index(2, 0).data(ColorIndexRole).toInt());
        const QImage picture = chart(QStringLiteral("loss"))->grab().toImage();
        int pixels = 0;
        for (int y = 40; y < picture.height() - 30; ++y) {
            for (int x = 0; x < picture.width(); ++x)
                pixels += picture.pixelColor(x, y) == color;
        }
        QVERIFY2(pixels > 20, qPrintable(QString::number(pixels)));
        QVERIFY(!runs()->model()->index(0, 0).data(ColorIndexRole).isValid());
    }

    void aRunKeepsItsColourWhileOthersComeAndGo()
    {
        importRuns();
        openPage();
        const QVariant before = runs()->model()->index(2, 0).data(ColorIndexRole);
        runs()->selectionModel()->select(runs()->model()->index(0, 0),
                                         QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
        waitForJobs();
        QCOMPARE(runs()->model()->index(2, 0).data(ColorIndexRole), before);
    }

    void theFooterTellsOfEveryPointAndTheNan()
    {
        importRuns();
        openPage();
        QCOMPARE(chart(QStringLiteral("loss"))->footer(), QStringLiteral("400 points, all drawn · 4 NaN marked"));
    }

    void wallTimeIsAnAxisToo()
    {
        importRuns();
        openPage();
        m_page->findChild<QComboBox*>(QStringLiteral("axis"))->setCurrentIndex(1);
        waitForJobs();
        QCOMPARE(chart(QStringLiteral("loss"))->view().axis(), XAxis::WallTime);
        QCOMPARE(chart(QStringLiteral("loss"))->view().lines().front().plot->x.front(), 1700000000000.0 + 5 * 60000);
    }

    void returnSelectsWhatTheFilterDoesNotUnderstand()
    {
        importRuns();
        openPage();
        filter()->setText(QStringLiteral("metrics.auc > NaN"));
        QCOMPARE(runs()->model()->rowCount(), 6); // As before.
        QTest::keyClick(filter(), Qt::Key_Return);
        QCOMPARE(filter()->selectedText(), QStringLiteral("NaN"));
    }

    void anotherMetricIsDrawnOverAsSoonAsThereIsOne()
    {
        AxesPanel panel;
        auto* axis = panel.findChild<QComboBox*>(QStringLiteral("axis"));
        axis->setCurrentIndex(axis->count() - 1);
        const QSignalSpy changed(&panel, &AxesPanel::changed);
        const QStringList metrics{QStringLiteral("auc"), QStringLiteral("loss")};
        panel.setMetrics(metrics);
        panel.setMetrics(metrics); // Nothing new: its list may be open.
        QCOMPARE(changed.size(), 1);
        QCOMPARE(panel.words(), QStringLiteral("By auc"));
    }

    void theTableWorksByKeyboard()
    {
        importRuns();
        openPage();
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QLineEdit* filter = m_page->findChild<QLineEdit*>(QStringLiteral("filter"));
        filter->setFocus();
        for (int i = 0; i < 20 && !runs()->hasFocus(); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(runs()->hasFocus());
        runs()->setCurrentIndex(runs()->model()->index(0, 0));
        QTest::keyClick(runs(), Qt::Key_Down);
        waitForJobs();
        QCOMPARE(runs()->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(runs()->selectionModel()->selectedRows().front().row(), 1);
        QCOMPARE(chart(QStringLiteral("loss"))->view().lines().front().name, QStringLiteral("run-4"));
        QTest::keyClick(runs(), Qt::Key_Tab);
        QVERIFY(!runs()->hasFocus());
    }

    void whatEveryRunLoggedOnceIsATable()
    {
        importRuns();
        openPage();
        const QAbstractItemModel* once = m_page->findChild<QTableView*>(QStringLiteral("loggedOnce"))->model();
        QCOMPARE(once->rowCount(), 1);
        QCOMPARE(once->index(0, 0).data().toString(), QStringLiteral("auc"));
        QCOMPARE(once->headerData(1, Qt::Horizontal).toString(), QStringLiteral("run-5"));
        QCOMPARE(once->index(0, 1).data().toString(), QStringLiteral("0.75"));
        QCOMPARE(once->index(0, 2).data().toString(), QStringLiteral("0.70")); // As many decimals as beside it.
    }

    void whatDiffersLeavesOutWhatIsTheSame()
    {
        importRuns();
        openPage();
        const QAbstractItemModel* differences = m_page->findChild<QTableView*>(QStringLiteral("differences"))->model();
        QStringList names;
        for (int row = 0; row < differences->rowCount(); ++row)
            names << differences->index(row, 0).data().toString();
        QCOMPARE(names, (QStringList{QStringLiteral("depth"), QStringLiteral("Status")}));
        QVERIFY(words().contains(QStringLiteral("4 runs · 1 of 2 parameters differ · 1 other fact")));
    }

    void keysToggleAndMoveAndEveryRowStandsForItsRun()
    {
        importRuns();
        openPage();
        runs()->setFocus();
        runs()->selectRow(0);
        QTest::keyClick(runs(), Qt::Key_Down);
        const QString uid = table()->model().runAt(1)->uid;
        QCOMPARE(table()->currentUid(), uid);
        QCOMPARE(addressOf(runs()->currentIndex()), (Address{.project = {}, .kind = "run", .key = uid}));
        QCOMPARE(table()->chosen().size(), 1u);
        QTest::keyClick(runs(), Qt::Key_X);
        QCOMPARE(table()->chosen().size(), 0u);
        QTest::keyClick(runs(), Qt::Key_X);
        QTest::keyClick(runs(), Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(table()->chosen().size(), 2u);
        QTest::keyClick(runs(), Qt::Key_Home); // Or Shift would stay down for the tests behind this one.
    }

    void aFilterHidesTheChosenAndDoesNotForgetThem()
    {
        importRuns();
        openPage();
        const std::vector<RunId> before = table()->chosen();
        filter()->setText(QStringLiteral("metrics.auc < 0.6"));
        QCOMPARE(runs()->model()->rowCount(), 2);
        QCOMPARE(table()->chosen(), before);
        QCOMPARE(chart(QStringLiteral("loss"))->view().lines().size(), 4u);
        QVERIFY(words().contains(QStringLiteral("4 chosen of 2 matching · 6 in all")));
        filter()->clear();
        QCOMPARE(runs()->selectionModel()->selectedRows().size(), 4);
    }

    void headingsSortAndShiftAddsAKey()
    {
        importRuns();
        openPage();
        RunsModel& model = table()->model();
        runs()->sortByColumn(columnOf(QStringLiteral("auc")), Qt::AscendingOrder);
        QCOMPARE(model.runAt(0)->name, QStringLiteral("<img src=x>"));
        QCOMPARE(model.headerData(columnOf(QStringLiteral("auc")), Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("auc ▴"));
        Q_EMIT model.sortAsked(columnOf(QStringLiteral("auc")), Qt::DescendingOrder);
        QCOMPARE(model.runAt(0)->name, QStringLiteral("run-5"));
        QCOMPARE(table()->wish().query.sort.size(), 1u);
    }

    void choiceColourScrollAndZoomSurviveWhatOthersCommit()
    {
        importRuns();
        openPage();
        runs()->selectRow(3);
        waitForJobs();
        const std::vector<RunId> chosen = table()->chosen();
        QCOMPARE(chosen.size(), 1u);
        filter()->setText(QStringLiteral("run"));
        QVERIFY(table()->chosen() == chosen);
        chart(QStringLiteral("loss"))->view().zoomTo(AxisRange{10, 20});
        ImportBatch grown = sixRuns();
        for (ImportedRun& run : grown.runs)
            run.series.front().points.push_back({100, 1, 0.5});
        grown.runs.push_back(sampleRun(9, QStringLiteral("run-9")));
        const auto outcome = applyImport(*m_session->database, m_session->actor, grown, {.acceptIssues = true});
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().message));
        Q_EMIT m_session->events.changed();
        waitForJobs();
        QCOMPARE(runs()->model()->rowCount(), 6); // Of seven; one has another name.
        QStringList ids;
        for (const RunId run : table()->chosen())
            ids << QString::number(run.value);
        QVERIFY2(table()->chosen() == chosen, qPrintable(ids.join(QLatin1Char(' '))));
        QCOMPARE(runs()->selectionModel()->selectedRows().size(), 1);
        const ChartView& view = chart(QStringLiteral("loss"))->view();
        QCOMPARE(view.lines().front().points->size(), 101u);
        QCOMPARE(view.zoom(), std::optional(AxisRange{10, 20}));
    }

    void anAddressOpensItsRun()
    {
        importRuns();
        openPage();
        const QString uid = table()->model().runAt(4)->uid;
        QVERIFY(page()->open({.project = {}, .kind = "run", .key = uid}));
        QCOMPARE(page()->address(), (Address{.project = {}, .kind = "run", .key = uid}));
        QCOMPARE(table()->chosen().size(), 1u);
        QVERIFY(!page()->open({.project = {}, .kind = "use-case", .key = uid}));
    }

    void anAddressGivenBeforeAnythingIsReadIsGoneToLater()
    {
        importRuns();
        openPage();
        const QString uid = table()->model().runAt(4)->uid;
        auto fresh = std::make_unique<DataSciencePage>(*m_session);
        QVERIFY(fresh->open({.project = {}, .kind = "run", .key = uid}));
        QCOMPARE(fresh->address().key, uid);
        waitForJobs();
        QCOMPARE(fresh->address().key, uid);
        QCOMPARE(fresh->findChild<RunsTable*>()->chosen(), std::vector{table()->model().runAt(4)->id});
    }

    void anAddressOfNoRunAndOfNoExperimentIsSaid_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::newRow("run") << QByteArray("run");
        QTest::newRow("experiment") << QByteArray("experiment");
    }

    void anAddressOfNoRunAndOfNoExperimentIsSaid()
    {
        QFETCH(QByteArray, kind);
        importRuns();
        openPage();
        QSignalSpy failed(&m_session->events, &SessionEvents::failed);
        QVERIFY(page()->open({.project = {}, .kind = kind, .key = QStringLiteral("nothing")}));
        waitForJobs();
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed.at(0).at(0).value<Error>().message.contains(QString::fromLatin1(kind + "/nothing")));
        QVERIFY(page()->address().key != QStringLiteral("nothing"));
    }

    void aZoomIsLinkedUntilItIsNot()
    {
        importRuns(true);
        openPage();
        ChartView& loss = chart(QStringLiteral("loss"))->view();
        ChartView& other = chart(QStringLiteral("train/loss"))->view();
        loss.zoomTo(AxisRange{5, 9});
        QCOMPARE(other.zoom(), std::optional(AxisRange{5, 9}));
        QTest::keyClick(&loss, Qt::Key_L);
        QVERIFY(!m_page->findChild<QAbstractButton*>(QStringLiteral("linked"))->isChecked());
        loss.zoomTo(std::nullopt);
        QCOMPARE(other.zoom(), std::optional(AxisRange{5, 9}));
    }

    void aChartIsEnlargedAndComesBack()
    {
        importRuns(true);
        openPage();
        MetricChart* loss = chart(QStringLiteral("loss"));
        const QSize before = loss->size();
        QTest::keyClick(&loss->view(), Qt::Key_Return);
        QVERIFY(loss->height() > before.height());
        QVERIFY(!chart(QStringLiteral("train/loss"))->isVisible());
        QTest::keyClick(&loss->view(), Qt::Key_Escape);
        QCOMPARE(loss->size(), before);
        QVERIFY(chart(QStringLiteral("train/loss"))->isVisible());
    }

    void metricsStandInSectionsAndASearchLeavesSomeOut()
    {
        importRuns(true);
        openPage();
        const auto* grid = m_page->findChild<ChartGrid*>();
        QCOMPARE(grid->plan().sections.size(), 2u);
        QCOMPARE(grid->plan().sections.back().title, QStringLiteral("train/"));
        auto* search = m_page->findChild<QLineEdit*>(QStringLiteral("metricSearch"));
        search->setText(QStringLiteral("^train"));
        QCOMPARE(grid->plan().sections.size(), 1u);
        QCOMPARE(grid->plan().hidden, 2);
        search->setText(QStringLiteral("(")); // Somebody is still typing.
        QCOMPARE(grid->plan().sections.size(), 2u);
        QVERIFY(!grid->plan().searchFault.isEmpty());
    }

    void onlyChartsInViewExist()
    {
        ImportBatch many = sixRuns();
        for (int i = 0; i < 200; ++i)
            many.runs.front().series.push_back({QStringLiteral("m%1").arg(i), {{0, 1, 1}, {1, 2, 2}}});
        QVERIFY(applyImport(*m_session->database, m_session->actor, many, {}));
        openPage();
        QVERIFY(page()->open({.project = {}, .kind = "run", .key = table()->model().runAt(5)->uid}));
        waitForJobs();
        QVERIFY2(charts().size() < 20, qPrintable(QString::number(charts().size())));
        QCOMPARE(m_page->findChild<ChartGrid*>()->plan().sections.front().metrics.size(), 201);
    }

    void everyPointIsExportedWhetherItsChartIsInViewOrNot()
    {
        importRuns(true);
        openPage();
        const QString path = m_dir->filePath(QStringLiteral("points.csv"));
        const FileWriter writer = grid().csvWriter();
        double last = -1;
        QVERIFY(writeFile(path, writer, [&last](double fraction) {
            const bool forward = fraction >= last;
            last = fraction;
            return forward;
        }));
        QCOMPARE(last, 1.0);
        QFile csv(path);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count('\n'), 1 + 4 * (100 + 1 + 2));
    }

    void anExportOfPointsThatIsCancelledLeavesTheFileAlone()
    {
        importRuns(true);
        openPage();
        const QString path = m_dir->filePath(QStringLiteral("points.csv"));
        QVERIFY(writeFile(path, "before"));
        const Result<> done = writeFile(path, grid().csvWriter(), [](double fraction) { return fraction < 0.5; });
        QVERIFY(!done && done.error().kind == Error::Kind::Cancelled);
        QFile csv(path);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll(), QByteArray("before"));
    }

    void whatIsCommittedElsewhereAppears()
    {
        openPage();
        importRuns();
        Q_EMIT m_session->events.changed();
        waitForJobs();
        QCOMPARE(runs()->model()->rowCount(), 6);
    }

    void noTextIsTakenForMarkupInAnyPane()
    {
        importRuns();
        for (const Pane* pane : allPanes()) {
            m_page.reset(pane->createPage(*m_session, nullptr));
            m_page->resize(1224, 874);
            waitForJobs();
            for (const QLabel* label : m_page->findChildren<QLabel*>())
                QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
            for (const QWidget* widget : m_page->findChildren<QWidget*>())
                QVERIFY2(!widget->toolTip().contains(QStringLiteral("<img")), qPrintable(widget->toolTip()));
        }
    }

    void everyControlHasANameForAScreenReader()
    {
        importRuns();
        openPage();
        for (const QWidget* widget : m_page->findChildren<QWidget*>()) {
            const bool viewport = qobject_cast<const QAbstractScrollArea*>(widget->parentWidget());
            if (widget->focusPolicy() == Qt::NoFocus || viewport
                || widget->objectName().startsWith(QLatin1String("qt_")))
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())
                || widget->inherits("QScrollBar") || widget->inherits("QScrollArea") || widget->inherits("QHeaderView")
                || widget->inherits("QComboBoxPrivateContainer") || widget->inherits("QComboBoxListView")
                || widget->inherits("QMenu") || widget->inherits("QTableCornerButton") || widget->inherits("QLabel");
            QVERIFY2(named, widget->metaObject()->className());
        }
    }

private:
    void importRuns(bool withSections = false)
    {
        ImportBatch runs = sixRuns();
        for (ImportedRun& run : runs.runs) {
            if (withSections)
                run.series.push_back({QStringLiteral("train/loss"), {{0, 1, 2}, {10, 2, 1}}});
        }
        importBatch(runs);
    }

    ChartGrid& grid() const { return *m_page->findChild<ChartGrid*>(); }
    QTableView* runs() const { return m_page->findChild<QTableView*>(QStringLiteral("runs")); }
    RunsTable* table() const { return m_page->findChild<RunsTable*>(); }
    DataSciencePage* page() const { return static_cast<DataSciencePage*>(m_page.get()); }

    int columnOf(const QString& title) const
    {
        for (int column = 0; column < table()->model().columnCount(); ++column) {
            if (titleOf(table()->model().columns()[static_cast<std::size_t>(column)].field) == title)
                return column;
        }
        return -1;
    }

    QList<MetricChart*> charts() const { return m_page->findChildren<MetricChart*>(); }

    MetricChart* chart(const QString& metric) const
    {
        for (MetricChart* chart : charts()) {
            if (chart->key() == metric)
                return chart;
        }
        qFatal("no such chart");
    }

    QStringList words() const
    {
        QStringList words;
        for (const QLabel* label : m_page->findChildren<QLabel*>())
            words << label->text();
        for (const ElidedLabel* label : m_page->findChildren<ElidedLabel*>())
            words << label->text();
        return words;
    }
};

ASSAY_TEST(TestDataSciencePage)
#include "tst_data_science_page.moc"
