// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/axis_ticks.h"
#include "tests/support/data_science_fixture.h"
#include "tests/support/foreign_store.h"
#include "tests/support/six_runs.h"
#include "tests/support/test_program.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/metric_chart.h"
#include "ui/panes/data_scientist/chart_grid.h"
#include "ui/panes/data_scientist/lines_panel.h"
#include "ui/panes/data_scientist/values_panel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

using namespace assay;
using namespace assay::tests;

/// The values at the cursor and over a stretch, facets, and charts that go elsewhere.
class TestChartTools : public DataScienceFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }

    void init()
    {
        makeProject();
        ImportBatch batch = sixRuns();
        for (ImportedRun& run : batch.runs) {
            run.params.push_back(
                {QStringLiteral("kind"), run.name.endsWith(u'5') ? QStringLiteral("b") : QStringLiteral("a")});
            run.series.push_back({QStringLiteral("error"), {{0, 1, 4}, {10, 2, 2}, {20, 3, 1}}});
        }
        importBatch(batch);
        openPage();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup() { closeAll(); }

    void valuesAtTheCursorAreOfEveryLineInView()
    {
        QTest::keyClick(m_page.get(), Qt::Key_V);
        QTRY_VERIFY(values().isVisible());
        Q_EMIT view("error").hovered(9.0);
        QTRY_COMPARE(cursorTable().model()->rowCount(), 8); // 4 lines in 2 charts.
        sortBy(cursorTable(), QStringLiteral("Value"), Qt::DescendingOrder);
        double before = std::numeric_limits<double>::infinity();
        for (int row = 0; row < 8; ++row) {
            const double value = cell(cursorTable(), row, QStringLiteral("Value")).toDouble();
            QVERIFY(value <= before);
            before = value;
        }
        sortBy(cursorTable(), QStringLiteral("From the cursor"), Qt::DescendingOrder);
        QCOMPARE(cell(cursorTable(), 0, QStringLiteral("Metric")), QStringLiteral("error"));
        QCOMPARE(cell(cursorTable(), 0, QStringLiteral("From the cursor")), QStringLiteral("1"));
        QCOMPARE(cell(cursorTable(), 0, QStringLiteral("Nearest point")), QStringLiteral("step 10"));
    }

    void theLastPlaceStaysWhenThePointerLeaves()
    {
        QTest::keyClick(m_page.get(), Qt::Key_V);
        Q_EMIT view("error").hovered(9.0);
        Q_EMIT view("error").hovered(std::nullopt);
        QTRY_COMPARE(cursorTable().model()->rowCount(), 8);
    }

    void aDragWithShiftHeldSelectsAStretchOfAllCharts()
    {
        ChartView& chart = view("error");
        const QRectF area = chart.plotArea();
        const QPoint from(qRound(area.left()), qRound(area.center().y()));
        const QPoint to(qRound(area.center().x()) + 1, from.y());
        QTest::mousePress(chart.viewport(), Qt::LeftButton, Qt::ShiftModifier, from);
        QTest::mouseMove(chart.viewport(), to);
        QTest::mouseRelease(chart.viewport(), Qt::LeftButton, Qt::ShiftModifier, to);
        QVERIFY(chart.selection());
        QVERIFY(!chart.zoom());
        QCOMPARE(view("loss").selection(), chart.selection());
        QVERIFY(values().isVisible());
        waitForJobs();
        QTRY_COMPARE(stretchTable().model()->rowCount(), 8);
        sortBy(stretchTable(), QStringLiteral("Points"), Qt::AscendingOrder);
        QCOMPARE(cell(stretchTable(), 0, QStringLiteral("Metric")), QStringLiteral("error"));
        QCOMPARE(cell(stretchTable(), 0, QStringLiteral("Points")), QStringLiteral("2"));
        QCOMPARE(cell(stretchTable(), 0, QStringLiteral("Mean")), QStringLiteral("3"));
        QCOMPARE(cell(stretchTable(), 0, QStringLiteral("Change")), shortNumber(-2));
        QCOMPARE(cell(stretchTable(), 0, QStringLiteral("Slope")), shortNumber(-0.2) + QStringLiteral(" per step"));
    }

    void aSlopeHasTheUnitOfTheAxis_data()
    {
        QTest::addColumn<XAxis>("axis");
        QTest::addColumn<AxisRange>("stretch");
        QTest::addColumn<QString>("slope");
        // 4, 2 and 1 at 1, 2 and 3 ms after the epoch; the loss is 4 times the error.
        QTest::newRow("relative") << XAxis::Relative << AxisRange{0, 1}
                                  << shortNumber(-2000) + QStringLiteral(" per second");
        QTest::newRow("wall time") << XAxis::WallTime << AxisRange{1, 2}
                                   << shortNumber(-2000) + QStringLiteral(" per second");
    }

    void aSlopeHasTheUnitOfTheAxis()
    {
        QFETCH(XAxis, axis);
        QFETCH(AxisRange, stretch);
        QFETCH(QString, slope);
        m_page->findChild<QComboBox*>(QStringLiteral("axis"))->setCurrentIndex(axis == XAxis::WallTime ? 1 : 2);
        waitForJobs();
        QCOMPARE(view("error").axis(), axis);
        Q_EMIT view("error").selected(stretch);
        waitForJobs();
        QTRY_COMPARE(stretchTable().model()->rowCount(), 8);
        sortBy(stretchTable(), QStringLiteral("Metric"), Qt::AscendingOrder);
        QCOMPARE(cell(stretchTable(), 0, QStringLiteral("Metric")), QStringLiteral("error"));
        QCOMPARE(cell(stretchTable(), 0, QStringLiteral("Slope")), slope);
    }

    void bracketsSelectAtTheCursorAndEscapeClears()
    {
        ChartView& chart = view("loss");
        chart.setFocus();
        Q_EMIT chart.hovered(20.0);
        QTest::keyClick(&chart, Qt::Key_BracketLeft);
        Q_EMIT chart.hovered(60.0);
        QTest::keyClick(&chart, Qt::Key_BracketRight);
        QCOMPARE(chart.selection(), std::optional(AxisRange{20, 60}));
        waitForJobs();
        QTRY_COMPARE(stretchTable().model()->rowCount(), 8);
        sortBy(stretchTable(), QStringLiteral("Points"), Qt::DescendingOrder);
        QCOMPARE(cell(stretchTable(), 0, QStringLiteral("Points")), QStringLiteral("41")); // The NaN among them.
        QTest::keyClick(&chart, Qt::Key_Escape);
        QVERIFY(!view("error").selection());
    }

    void theTableIsCopiedForASpreadsheet()
    {
        QTest::keyClick(m_page.get(), Qt::Key_V);
        Q_EMIT view("error").hovered(0.0);
        QTRY_COMPARE(cursorTable().model()->rowCount(), 8);
        for (QPushButton* button : values().findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("Copy"))
                button->click();
        }
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 9);
        QCOMPARE(lines.front().split(u'\t').size(), cursorTable().model()->columnCount());
    }

    void modelsKeepTheirPromises()
    {
        for (QTableView* table : {&cursorTable(), &stretchTable()})
            new QAbstractItemModelTester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, table);
        QTest::keyClick(m_page.get(), Qt::Key_V);
        Q_EMIT view("error").hovered(9.0);
        grid().setSelection(AxisRange{1, 5});
        waitForJobs();
        QTRY_COMPARE(stretchTable().model()->rowCount(), 8);
    }

    void aChartForEachValueHasItsRuns()
    {
        auto* facets = m_page->findChild<QComboBox*>(QStringLiteral("facetBy"));
        facets->setCurrentIndex(facets->findText(QStringLiteral("kind")));
        waitForJobs();
        QCOMPARE(titles(),
                 QStringList({QStringLiteral("Chart of error · kind = a"), QStringLiteral("Chart of error · kind = b"),
                              QStringLiteral("Chart of loss · kind = a"), QStringLiteral("Chart of loss · kind = b")}));
        std::size_t lines = 0;
        for (MetricChart* chart : charts("loss"))
            lines += chart->view().lines().size();
        QCOMPARE(lines, 4u); // Each run in one of them.
        facets->setCurrentIndex(0);
        waitForJobs();
        QCOMPARE(charts("loss").size(), 1);
    }

    void aMetricIsSplitIntoTwentyFourChartsAtMost()
    {
        ImportBatch many;
        many.format = "test";
        many.source = QStringLiteral("memory");
        many.experiments = sixRuns().experiments;
        for (int i = 0; i < 30; ++i) {
            ImportedRun& run = many.runs.emplace_back(sampleRun(i, QStringLiteral("run-%1").arg(i)));
            run.externalId = QStringLiteral("many:%1").arg(i);
            run.params = {{QStringLiteral("seed"), QString::number(i)}};
        }
        importBatch(many);
        const auto read =
            valueOf(m_session->database->read([](db::Connection& connection) { return readRunTable(connection, {}); }));
        const RunTable& table = *read;
        std::vector<std::size_t> rows;
        for (std::size_t row = 0; row < table.size(); ++row) {
            if (table.runs[row].name.startsWith(QStringLiteral("run-")) && rows.size() < 100)
                rows.push_back(row);
        }
        const std::vector<Facet> facets =
            planFacets(table, rows, RunField{RunField::Kind::Param, QStringLiteral("seed")});
        QCOMPARE(facets.size(), MostFacets);
        QCOMPARE(facets.front().name, QStringLiteral("seed = 0"));
        QCOMPARE(facets.back().name, QStringLiteral("seed: 8 other values")); // 23 to 29, and the runs without one.
        std::size_t runs = 0;
        for (const Facet& facet : facets)
            runs += facet.runs.size();
        QCOMPARE(runs, rows.size()); // Each is in one of them.
    }

    void aChartWhoseReadingFailedIsReadAgainWhenAsked_data()
    {
        QTest::addColumn<bool>("byKeyboard");
        QTest::newRow("by mouse") << false;
        QTest::newRow("by keyboard") << true;
    }

    void aChartWhoseReadingFailedIsReadAgainWhenAsked()
    {
        QFETCH(bool, byKeyboard);
        const QString path = m_dir->filePath(QStringLiteral("p.assay"));
        runSql(path, "ALTER TABLE metric_tail RENAME TO away");
        openPage();
        QPushButton* retry = retryButton("loss");
        QVERIFY(retry && retry->isVisible());
        QVERIFY(!retry->accessibleDescription().isEmpty()); // Why it failed.
        press(*retry, byKeyboard);
        waitForJobs();
        QVERIFY(retry->isVisible()); // It failed again.
        QVERIFY(!byKeyboard || retry->hasFocus());
        runSql(path, "ALTER TABLE away RENAME TO metric_tail");
        press(*retry, byKeyboard);
        waitForJobs();
        QVERIFY(!retry->isVisible());
        QCOMPARE(view("loss").lines().size(), 4u);
        QVERIFY(!byKeyboard || view("loss").hasFocus());
        QVERIFY(retryButton("error")->isVisible()); // Each for itself.
    }

    void aChartGoesElsewhereByKeyboardAndStaysThere()
    {
        QVERIFY(charts("error").front()->x() < charts("loss").front()->x()
                || charts("error").front()->y() < charts("loss").front()->y());
        view("loss").setFocus();
        QTest::keyClick(&view("loss"), Qt::Key_Left, Qt::ControlModifier);
        waitForJobs();
        QCOMPARE(grid().plan().sections.front().metrics.first(), QStringLiteral("loss"));
        openPage();
        QCOMPARE(grid().plan().sections.front().metrics.first(), QStringLiteral("loss"));
        view("loss").setFocus();
        QTest::keyClick(&view("loss"), Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(grid().plan().sections.front().metrics.first(), QStringLiteral("error"));
    }

    void aChartIsDraggedByItsHeading()
    {
        MetricChart* loss = charts("loss").front();
        MetricChart* error = charts("error").front();
        QWidget* heading = loss->childAt(QPoint(60, 16))->parentWidget();
        const QPoint from(50, 8);
        const QPoint to = heading->mapFrom(m_page.get(), error->mapTo(m_page.get(), QPoint(10, 100)));
        QTest::mousePress(heading, Qt::LeftButton, {}, from);
        QTest::mouseMove(heading, from + QPoint(30, 0));
        QTest::mouseMove(heading, to);
        QTest::mouseRelease(heading, Qt::LeftButton, {}, to);
        QCOMPARE(grid().plan().sections.front().metrics.first(), QStringLiteral("loss"));
    }

private:
    ChartGrid& grid() { return *m_page->findChild<ChartGrid*>(); }
    ValuesPanel& values() { return *m_page->findChild<ValuesPanel*>(); }
    QTableView& cursorTable() { return *m_page->findChild<QTableView*>(QStringLiteral("cursorValues")); }
    QTableView& stretchTable() { return *m_page->findChild<QTableView*>(QStringLiteral("stretchValues")); }

    QList<MetricChart*> charts(const char* metric)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QList<MetricChart*> found;
        for (MetricChart* chart : m_page->findChildren<MetricChart*>()) {
            if (chart->key() == QLatin1String(metric))
                found << chart;
        }
        return found;
    }

    QPushButton* retryButton(const char* metric)
    {
        for (QPushButton* button : charts(metric).front()->findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("Try again"))
                return button;
        }
        return nullptr;
    }

    static void press(QPushButton& button, bool byKeyboard)
    {
        if (!byKeyboard)
            return QTest::mouseClick(&button, Qt::LeftButton);
        button.setFocus();
        QTest::keyClick(&button, Qt::Key_Space);
    }

    ChartView& view(const char* metric) { return charts(metric).front()->view(); }

    QStringList titles()
    {
        QStringList names;
        for (const char* metric : {"error", "loss"}) {
            for (MetricChart* chart : charts(metric))
                names << chart->view().accessibleName();
        }
        names.sort();
        return names;
    }

    static int columnOf(QTableView& table, const QString& title)
    {
        for (int column = 0; column < table.model()->columnCount(); ++column) {
            if (table.model()->headerData(column, Qt::Horizontal).toString() == title)
                return column;
        }
        qFatal("no such column");
    }

    static QString cell(QTableView& table, int row, const QString& title)
    {
        return table.model()->index(row, columnOf(table, title)).data().toString();
    }

    static void sortBy(QTableView& table, const QString& title, Qt::SortOrder order)
    {
        table.sortByColumn(columnOf(table, title), order);
    }
};

ASSAY_TEST(TestChartTools)
#include "tst_chart_tools.moc"
