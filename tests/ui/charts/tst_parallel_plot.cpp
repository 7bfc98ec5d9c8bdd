// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/parallel_plot.h"

#include "tests/support/run_tables.h"
#include "tests/support/test_program.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/color_ramp.h"
#include "ui/theme/palette.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QSignalSpy>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace assay;
using namespace assay::tests;

namespace {

const RunField depth{RunField::Kind::Param, QStringLiteral("depth")};
const RunField rate{RunField::Kind::Param, QStringLiteral("rate")};
const RunField booster{RunField::Kind::Param, QStringLiteral("booster")};
const RunField loss{RunField::Kind::Metric, QStringLiteral("loss")};
const RunField auc{RunField::Kind::Metric, QStringLiteral("auc")};

std::shared_ptr<PlotTable> plotOf(int runs, const std::vector<RunField>& fields)
{
    const RunTable table = sweepOf(runs);
    std::vector<std::size_t> rows(static_cast<std::size_t>(runs));
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    auto plot = std::make_shared<PlotTable>();
    plot->allRuns = rows.size();
    for (const std::size_t row : rows)
        plot->runs.push_back({table.runs[row].id, table.runs[row].name, static_cast<int>(row % 3)});
    for (const RunField& field : fields)
        plot->fields.push_back(readPlotField(table, rows, rows, field, field.key));
    return plot;
}

/// The pixel around a point that stands out most from the surface: the line that passes there.
QColor inkNear(const QImage& picture, const QPointF& at)
{
    QColor ink = lightPalette().surface;
    for (int y = qRound(at.y()) - 3; y <= qRound(at.y()) + 3; ++y) {
        for (int x = qRound(at.x()) - 2; x <= qRound(at.x()) + 2; ++x) {
            const QColor color = picture.pixelColor(x, y);
            if (color.lightness() < ink.lightness())
                ink = color;
        }
    }
    return ink;
}

bool isGrey(const QColor& color)
{
    return color != lightPalette().surface && color.hsvSaturation() < 20;
}

/// Between the first two axes, a little right of the first.
QPointF onLine(const ParallelPlot& plot, std::size_t run)
{
    const PlotField& left = plot.fieldOf(plot.axes()[0]);
    const PlotField& right = plot.fieldOf(plot.axes()[1]);
    const double share = 0.3;
    return {plot.axisX(0) * (1 - share) + plot.axisX(1) * share,
            plot.axisY(0, left.values[run]) * (1 - share) + plot.axisY(1, right.values[run]) * share};
}

} // namespace

class TestParallelPlot : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(ThemeChoice::Light); }

    void runsOutsideABrushTurnGreyAndThoseInsideKeepTheirColour()
    {
        ParallelPlot plot;
        plot.resize(700, 400);
        plot.setTable(plotOf(6, {depth, auc}));
        QCOMPARE(inkNear(plot.grab().toImage(), onLine(plot, 1)), lightPalette().seriesColor(1));
        plot.setBrush(0, AxisRange{2.5, 5});
        QCOMPARE(plot.kept(), (std::vector<std::size_t>{3, 4, 5}));
        const QImage picture = plot.grab().toImage();
        for (const std::size_t run : {std::size_t{0}, std::size_t{1}, std::size_t{2}})
            QVERIFY2(isGrey(inkNear(picture, onLine(plot, run))),
                     qPrintable(inkNear(picture, onLine(plot, run)).name()));
        QCOMPARE(inkNear(picture, onLine(plot, 4)), lightPalette().seriesColor(1));
    }

    void draggingOnAnAxisBrushesItAndAClickTakesTheBrushAway()
    {
        ParallelPlot plot;
        plot.resize(700, 400);
        plot.setTable(plotOf(6, {depth, auc}));
        QSignalSpy brushed(&plot, &ParallelPlot::brushed);
        const QPoint from(qRound(plot.axisX(0)), qRound(plot.axisY(0, 2.4)));
        QTest::mousePress(&plot, Qt::LeftButton, {}, from);
        QTest::mouseMove(&plot, QPoint(from.x(), qRound(plot.axisY(0, 0.6))));
        QTest::mouseRelease(&plot, Qt::LeftButton, {}, QPoint(from.x(), qRound(plot.axisY(0, 0.6))));
        QCOMPARE(plot.kept(), (std::vector<std::size_t>{1, 2}));
        QCOMPARE(brushed.size(), 1);
        QTest::mouseClick(&plot, Qt::LeftButton, {}, QPoint(from.x(), qRound(plot.axisY(0, 1.5))));
        QCOMPARE(plot.kept().size(), std::size_t{6});
    }

    void severalBrushesAllHoldAndEscTakesThemAway()
    {
        ParallelPlot plot;
        plot.resize(700, 400);
        plot.setTable(plotOf(10, {depth, booster}));
        plot.setBrush(0, AxisRange{0, 6});
        const auto dart = static_cast<double>(plot.fieldOf(plot.axes()[1]).words.indexOf(QStringLiteral("dart")));
        plot.setBrush(1, AxisRange{dart, dart});
        QCOMPARE(plot.kept(), (std::vector<std::size_t>{2, 5})); // 74 and 85 of 100.
        QTest::keyClick(&plot, Qt::Key_Escape);
        QCOMPARE(plot.kept().size(), std::size_t{10});
    }

    void keysChooseAnAxisAndMoveItsEdges()
    {
        ParallelPlot plot;
        plot.resize(700, 400);
        plot.setTable(plotOf(11, {depth, auc}));
        QTest::keyClick(&plot, Qt::Key_Right);
        QTest::keyClick(&plot, Qt::Key_Left);
        for (int i = 0; i < 10; ++i)
            QTest::keyClick(&plot, Qt::Key_Down, Qt::ShiftModifier); // A fiftieth each: the upper edge is at 8.
        QCOMPARE(plot.kept().size(), std::size_t{9});
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(&plot, Qt::Key_Up, Qt::ControlModifier); // The lower one is at 1.
        QCOMPARE(plot.kept().size(), std::size_t{8});
        QTest::keyClick(&plot, Qt::Key_Up); // Both, until the top.
        QVERIFY(std::abs(plot.axes()[0].brush->low - 1.2) < 1e-9);
        QVERIFY(std::abs(plot.axes()[0].brush->high - 8.2) < 1e-9);
        QTest::keyClick(&plot, Qt::Key_Delete);
        QVERIFY(!plot.isBrushed());
    }

    void aFlippedAxisHasItsLowEndAtTheTop()
    {
        ParallelPlot plot;
        plot.resize(700, 400);
        plot.setTable(plotOf(6, {depth, auc}));
        const double before = plot.axisY(0, 0);
        plot.setFlipped(0, true);
        QCOMPARE(plot.axisY(0, 5), before);
        QTest::keyClick(&plot, Qt::Key_F);
        QCOMPARE(plot.axisY(0, 0), before);
    }

    void aLogarithmicAxisSpreadsDecadesEvenlyAndOnlyWhereItCan()
    {
        ParallelPlot plot;
        plot.resize(700, 400);
        plot.setTable(plotOf(100, {rate, booster}));
        plot.setScale(0, metrics::AxisScale::Log10);
        const double step = plot.axisY(0, 0.01) - plot.axisY(0, 0.1);
        QVERIFY(std::abs(plot.axisY(0, 0.001) - plot.axisY(0, 0.01) - step) < 1e-6);
        plot.setScale(1, metrics::AxisScale::Log10); // Words.
        QCOMPARE(plot.axes()[1].scale, metrics::AxisScale::Linear);
    }

    void runsWithoutAValueAreDrawnBelowTheAxisAndNoBrushKeepsThem()
    {
        ParallelPlot plot;
        plot.resize(700, 400);
        plot.setTable(plotOf(6, {depth, loss}));
        QVERIFY(std::isnan(plot.fieldOf(plot.axes()[1]).values[3]));
        QVERIFY(plot.axisY(1, plot.fieldOf(plot.axes()[1]).values[3]) > plot.plotArea().bottom() + 5);
        const int hue = inkNear(plot.grab().toImage(), onLine(plot, 3)).hslHue();
        QVERIFY2(std::abs(hue - lightPalette().seriesColor(0).hslHue()) <= 3, qPrintable(QString::number(hue)));
        plot.setBrush(1, AxisRange{-1e9, 1e9});
        QCOMPARE(plot.kept(), (std::vector<std::size_t>{0, 1, 2, 4, 5}));
    }

    void draggingATitleMovesItsAxisAndNewDataKeepsTheArrangement()
    {
        ParallelPlot plot;
        plot.resize(700, 400);
        plot.setTable(plotOf(6, {depth, auc, loss}));
        plot.setBrush(0, AxisRange{1, 2});
        QSignalSpy moved(&plot, &ParallelPlot::axesChanged);
        QTest::mousePress(&plot, Qt::LeftButton, {}, QPoint(qRound(plot.axisX(0)), 16));
        QTest::mouseMove(&plot, QPoint(qRound(plot.axisX(2)), 16));
        QTest::mouseRelease(&plot, Qt::LeftButton, {}, QPoint(qRound(plot.axisX(2)), 16));
        QCOMPARE(moved.size(), 1);
        QCOMPARE(plot.fieldOf(plot.axes()[2]).title, QStringLiteral("depth"));
        plot.setTable(plotOf(8, {depth, auc, loss}));
        QCOMPARE(plot.fieldOf(plot.axes()[2]).title, QStringLiteral("depth"));
        QCOMPARE(plot.kept().size(), std::size_t{2});
    }

    void aClickOnALineTellsItsRun()
    {
        ParallelPlot plot;
        plot.resize(700, 400);
        plot.setTable(plotOf(6, {depth, auc}));
        QSignalSpy clicked(&plot, &ParallelPlot::runClicked);
        QTest::mouseClick(&plot, Qt::LeftButton, {}, onLine(plot, 4).toPoint());
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked.at(0).at(0).value<std::size_t>(), std::size_t{4});
    }

    void theRampGoesSteadilyAwayFromTheGround()
    {
        for (const Palette* palette : {&lightPalette(), &darkPalette()}) {
            double before = 0;
            for (int i = 0; i <= 20; ++i) {
                const QColor color = rampColor(*palette, i / 20.0);
                const double luminance = 0.2126 * std::pow(color.redF(), 2.2) + 0.7152 * std::pow(color.greenF(), 2.2)
                    + 0.0722 * std::pow(color.blueF(), 2.2);
                const double away = palette->dark ? luminance : 1 - luminance;
                QVERIFY2(away > before, qPrintable(QString::number(i)));
                before = away;
            }
        }
    }

    void asVectorsLinesStayLines()
    {
        ParallelPlot plot;
        plot.resize(700, 400);
        plot.setTable(plotOf(6, {depth, auc}));
        const QByteArray svg = widgetAsSvg(plot, QStringLiteral("p"));
        QVERIFY(svg.count("<polyline") + svg.count("<path") >= 6);
        QVERIFY(!svg.contains("<image"));
    }
};

ASSAY_TEST(TestParallelPlot)
#include "tst_parallel_plot.moc"
