// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_tables.h"
#include "tests/support/special_values.h"
#include "tests/support/test_program.h"
#include "ui/charts/bar_plot.h"
#include "ui/charts/box_plot.h"
#include "ui/charts/scatter_edge.h"
#include "ui/charts/scatter_matrix.h"
#include "ui/charts/scatter_plot.h"
#include "ui/theme/palette.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QMouseEvent>
#include <QSignalSpy>

#include <numeric>

using namespace assay;
using namespace assay::tests;

namespace {

PlotField numbers(const QString& title, std::vector<double> values)
{
    PlotField field{.title = title, .values = std::move(values)};
    field.extent = {field.values.front(), field.values.front()};
    for (const double value : field.values) {
        if (!std::isnan(value))
            field.extent = {std::min(field.extent.low, value), std::max(field.extent.high, value)};
    }
    field.positive = field.extent.low > 0 ? std::optional(field.extent) : std::nullopt;
    return field;
}

std::shared_ptr<PlotTable> fourRuns()
{
    auto table = std::make_shared<PlotTable>();
    for (int i = 0; i < 4; ++i)
        table->runs.push_back({RunId{i + 1}, QStringLiteral("run-%1").arg(i), i});
    table->fields = {numbers(QStringLiteral("rate"), {0.001, 0.01, 0.1, 1}),
                     numbers(QStringLiteral("auc"), {0.5, 0.6, notANumber, 0.8})};
    table->allRuns = 4;
    return table;
}

} // namespace

class TestRowPlots : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(ThemeChoice::Light); }

    void aDotStandsWhereItsValuesAreInItsRunsColour()
    {
        ScatterPlot plot;
        plot.resize(600, 400);
        plot.setTable(fourRuns(), 0, 1);
        QCOMPARE(plot.drawnRuns(), std::size_t{3});
        QVERIFY(!plot.placeOf(2));
        const QImage picture = plot.grab().toImage();
        for (const std::size_t run : {std::size_t{0}, std::size_t{1}, std::size_t{3}})
            QCOMPARE(picture.pixelColor(plot.placeOf(run)->toPoint()),
                     lightPalette().seriesColor(static_cast<int>(run)));
    }

    void aLogarithmicScaleSpreadsDecadesEvenly()
    {
        ScatterPlot plot;
        plot.resize(600, 400);
        plot.setScales(metrics::AxisScale::Log10, metrics::AxisScale::Linear);
        plot.setTable(fourRuns(), 0, 1);
        const double decade = plot.placeOf(1)->x() - plot.placeOf(0)->x();
        QVERIFY(std::abs(plot.placeOf(3)->x() - plot.placeOf(1)->x() - 2 * decade) < 1e-6);
    }

    void clickingAndEnterChooseARun()
    {
        ScatterPlot plot;
        plot.resize(600, 400);
        plot.setTable(fourRuns(), 0, 1);
        QSignalSpy clicked(&plot, &ScatterPlot::runClicked);
        QTest::mouseClick(&plot, Qt::LeftButton, {}, plot.placeOf(3)->toPoint());
        QCOMPARE(clicked.takeFirst().at(0).value<std::size_t>(), std::size_t{3});
        QTest::keyClick(&plot, Qt::Key_Right);
        QTest::keyClick(&plot, Qt::Key_Right);
        QCOMPARE(plot.accessibleDescription(), QStringLiteral("run-1"));
        QTest::keyClick(&plot, Qt::Key_Return);
        QCOMPARE(clicked.takeFirst().at(0).value<std::size_t>(), std::size_t{1});
    }

    void aMatrixHasAPlotForEachPairOfAtMostFiveFields()
    {
        auto table = fourRuns();
        for (int i = 0; i < 5; ++i)
            table->fields.push_back(table->fields.front());
        ScatterMatrix matrix;
        matrix.setTable(table);
        QCOMPARE(matrix.plots().size(), std::size_t{5 * 4});
        table->fields.resize(2);
        matrix.setTable(table);
        QCOMPARE(matrix.plots().size(), std::size_t{2});
    }

    void edgesOfAMatrixLabelTheValuesOfItsPlots()
    {
        ScatterMatrix matrix;
        matrix.setTable(fourRuns());
        matrix.resize(700, 500);
        (void)matrix.grab(); // It is laid out.
        const auto edges = matrix.findChildren<ScatterEdge*>();
        QCOMPARE(edges.size(), 4); // Two rows, two columns.
        for (const ScatterEdge* edge : edges) {
            const bool left = edge->width() < edge->height();
            const ScatterPlot* plot = matrix.plots()[0]; // The second field across, the first one up.
            const ScatterPlot* beside = left ? plot : matrix.plots()[1];
            QVERIFY(!edge->labels().empty());
            double before = -1;
            for (const ScatterEdge::Label& label : edge->labels()) {
                QVERIFY(label.at >= 0 && label.at <= (left ? edge->height() : edge->width()));
                QVERIFY2(before < 0 || std::abs(label.at - before) > 12, qPrintable(label.text));
                before = label.at;
            }
            QCOMPARE(left ? edge->height() : edge->width(), left ? beside->height() : beside->width());
        }
    }

    void barsBeginAtZeroAndEndAtTheirValue()
    {
        BarPlot plot;
        plot.setBars({{.name = QStringLiteral("a"), .value = 0.9, .colorIndex = 2},
                      {.name = QStringLiteral("b"), .value = 0.45, .colorIndex = 3}},
                     numbers(QStringLiteral("auc"), {0.9, 0.45}));
        plot.resize(600, plot.sizeHint().height());
        QCOMPARE(plot.range().low, 0.0);
        const QImage picture = plot.grab().toImage();
        const auto colorAt = [&](std::size_t row, double value) {
            return picture.pixelColor(qRound(plot.xOf(value)), qRound(plot.rowArea(row).center().y()));
        };
        QCOMPARE(colorAt(0, 0.88), lightPalette().seriesColor(2));
        QCOMPARE(colorAt(1, 0.43), lightPalette().seriesColor(3));
        QVERIFY(colorAt(1, 0.8) != lightPalette().seriesColor(3));
    }

    void whatABarShouldReachIsMarkedOnItsAxis()
    {
        BarPlot plot;
        PlotBar bar{.name = QStringLiteral("a"), .value = 30, .colorIndex = 2};
        bar.mark = 80;
        bar.markWords = QStringLiteral("agreed: 80 %");
        plot.setBars({bar}, numbers(QStringLiteral("share"), {30}));
        plot.resize(600, plot.sizeHint().height());
        QVERIFY(plot.range().high >= 80); // Also where no bar comes so far.
        const QImage picture = plot.grab().toImage();
        const QRectF band = plot.rowArea(0);
        QCOMPARE(picture.pixelColor(qRound(plot.xOf(80)), qRound(band.center().y())), lightPalette().text);
        QTest::keyClick(&plot, Qt::Key_Down);
        QVERIFY2(plot.accessibleDescription().contains(QStringLiteral("agreed: 80 %")),
                 qPrintable(plot.accessibleDescription()));
    }

    void anErrorReachesBeyondItsBar()
    {
        BarPlot plot;
        plot.setBars({{.name = QStringLiteral("a"), .value = 2, .low = 1, .high = 4, .runs = 3, .colorIndex = 0}},
                     numbers(QStringLiteral("loss"), {2}));
        plot.resize(600, plot.sizeHint().height());
        QCOMPARE(plot.range().high, 4.0);
    }

    void fewerThanFiftyValuesAreAllDotsAndMoreOnlyTheOutliers()
    {
        std::vector<double> values(49);
        std::iota(values.begin(), values.end(), 0.0);
        QCOMPARE(plotBox(QStringLiteral("g"), values, 0).dots.size(), std::size_t{49});
        values.push_back(1000);
        values.push_back(20);
        const PlotBox box = plotBox(QStringLiteral("g"), values, 0);
        QCOMPARE(box.dots, std::vector<double>{1000});
        QCOMPARE(box.runs, std::size_t{51});
    }

    void aBoxIsFilledFromQuartileToQuartile()
    {
        BoxPlot plot;
        plot.setBoxes({plotBox(QStringLiteral("g"), {0, 10, 20, 30, 40}, 1)}, numbers(QStringLiteral("auc"), {0, 40}));
        plot.resize(600, plot.sizeHint().height());
        const QImage picture = plot.grab().toImage();
        const double y = plot.rowArea(0).center().y() - 8;
        const QColor fill = blended(lightPalette().seriesColor(1), lightPalette().surface, 0.2);
        QCOMPARE(picture.pixelColor(qRound(plot.xOf(15)), qRound(y)), fill);
        QCOMPARE(picture.pixelColor(qRound(plot.xOf(25)), qRound(y)), fill);
        QVERIFY(picture.pixelColor(qRound(plot.xOf(35)), qRound(y)) != fill);
    }

    void enterChoosesTheRowThatKeysWentTo()
    {
        BarPlot plot;
        plot.setBars({{.name = QStringLiteral("a"), .value = 1}, {.name = QStringLiteral("b"), .value = 2}},
                     numbers(QStringLiteral("auc"), {1, 2}));
        plot.resize(600, 200);
        QSignalSpy clicked(&plot, &BarPlot::rowClicked);
        QTest::keyClick(&plot, Qt::Key_Down);
        QTest::keyClick(&plot, Qt::Key_Down);
        QTest::keyClick(&plot, Qt::Key_Return);
        QCOMPARE(clicked.takeFirst().at(0).value<std::size_t>(), std::size_t{1});
        QVERIFY(plot.accessibleDescription().startsWith(QStringLiteral("b,")));
    }

    void barThatIsReadStaysSoWhenOthersCome()
    {
        const PlotField field = numbers(QStringLiteral("auc"), {1, 2});
        BarPlot plot;
        plot.setBars({{.name = QStringLiteral("a"), .value = 1}, {.name = QStringLiteral("b"), .value = 2}}, field);
        QTest::keyClick(&plot, Qt::Key_Down);
        QTest::keyClick(&plot, Qt::Key_Down);
        QCOMPARE(plot.reading().constFirst(), QStringLiteral("b"));
        plot.setBars({{.name = QStringLiteral("c"), .value = 3},
                      {.name = QStringLiteral("b"), .value = 5},
                      {.name = QStringLiteral("a"), .value = 1}},
                     field);
        QCOMPARE(plot.current(), std::optional<std::size_t>(1));
        QVERIFY2(plot.accessibleDescription().startsWith(QStringLiteral("b, auc  5")),
                 qPrintable(plot.accessibleDescription()));
        plot.setBars({{.name = QStringLiteral("c"), .value = 3}}, field);
        QVERIFY(!plot.current()); // What was read is gone.
    }

    void barIsFoundAgainByItsKeyWhereItsNameTellsOfItsValue()
    {
        const PlotField field = numbers(QStringLiteral("share"), {1, 2});
        BarPlot plot;
        plot.setBars({{.name = QStringLiteral("Q1: 1 of 2"), .key = QStringLiteral("Q1"), .value = 50}}, field);
        QTest::keyClick(&plot, Qt::Key_Down);
        plot.setBars({{.name = QStringLiteral("Q1: 2 of 2"), .key = QStringLiteral("Q1"), .value = 100}}, field);
        QCOMPARE(plot.reading().constFirst(), QStringLiteral("Q1: 2 of 2"));
    }

    void S4_barsAndBoxesAreToldInWordsAlsoOnceThePointerHasLeft()
    {
        BarPlot plot;
        plot.setBars({{.name = QStringLiteral("a"), .value = 1}, {.name = QStringLiteral("b"), .value = 2}},
                     numbers(QStringLiteral("auc"), {1, 2}), QStringLiteral("None is on hold."));
        plot.resize(600, 200);
        const QString words = QStringLiteral("auc: a 1; b 2. None is on hold.");
        QCOMPARE(plot.accessibleDescription(), words);
        QMouseEvent move(QEvent::MouseMove, plot.rowArea(1).center(), plot.rowArea(1).center(), Qt::NoButton,
                         Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&plot, &move);
        QVERIFY(plot.accessibleDescription().startsWith(QStringLiteral("b,")));
        QVERIFY(plot.accessibleDescription().endsWith(words));
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(&plot, &leave);
        QCOMPARE(plot.accessibleDescription(), words);
        BoxPlot boxes;
        boxes.setBoxes({plotBox(QStringLiteral("g"), {0, 10, 20, 30, 40}, 1)}, numbers(QStringLiteral("auc"), {0, 40}));
        QCOMPARE(boxes.accessibleDescription(), QStringLiteral("auc: g median 20."));
    }

    void manyBarsAreSummedUpAndTheRestIsCounted()
    {
        std::vector<PlotBar> bars;
        for (int i = 0; i < 30; ++i)
            bars.push_back({.name = QStringLiteral("bar-%1").arg(i), .value = 1});
        BarPlot plot;
        plot.setBars(bars, numbers(QStringLiteral("auc"), {1}));
        QVERIFY2(plot.accessibleDescription().endsWith(QStringLiteral("and 18 more.")),
                 qPrintable(plot.accessibleDescription()));
    }

    void namesThatMoveOrHideOthersAreShownAsTheyAre()
    {
        const QString name = QStringLiteral("Approved\u202Edetcejer");
        BarPlot plot;
        plot.setBars({{.name = name, .value = 1}}, numbers(name, {1}));
        BoxPlot boxes;
        boxes.setBoxes({plotBox(name, {1, 2, 3}, 0)}, numbers(name, {1}));
        for (RowPlot* each : std::initializer_list<RowPlot*>{&plot, &boxes}) {
            QTest::keyClick(each, Qt::Key_Down);
            const QString said = each->names().join(u' ') + each->reading().join(u' ') + each->accessibleName()
                + each->accessibleDescription();
            QVERIFY2(!said.contains(QChar(0x202E)), qPrintable(said));
            QCOMPARE(each->names().constFirst(), QStringLiteral("Approved\\u202edetcejer"));
        }
    }
};

ASSAY_TEST(TestRowPlots)
#include "tst_row_plots.moc"
