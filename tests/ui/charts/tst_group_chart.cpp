// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/group_line.h"
#include "core/charts/usual_extent.h"
#include "tests/support/chart_lines.h"
#include "tests/support/special_values.h"
#include "tests/support/test_program.h"
#include "ui/charts/chart_csv.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/metric_chart.h"
#include "ui/theme/theme.h"

#include <QBuffer>

#include <cmath>

using namespace assay;
using namespace assay::tests;

namespace {

/// Three members at every step, one unit apart.
ChartLine groupOf(int steps, const LineLayout& layout = {})
{
    std::vector<PlotLine> members;
    ChartLine line{QStringLiteral("lr = 0.1"), 0, std::make_shared<const std::vector<MetricPoint>>(), nullptr, 0, {}};
    for (int member = 0; member < 3; ++member) {
        std::vector<MetricPoint> points;
        points.reserve(static_cast<std::size_t>(steps));
        for (int step = 0; step < steps; ++step)
            points.push_back({step, 1, 10.0 + member});
        members.push_back(preparePlotLine(points, layout));
        line.members.push_back(std::make_shared<const std::vector<MetricPoint>>(points));
    }
    line.plot = std::make_shared<const PlotLine>(
        prepareGroupLine(members, {metrics::GroupCentre::Mean, metrics::GroupBand::Extremes}, layout));
    return line;
}

} // namespace

class TestGroupChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBandReachesFromTheLowestToTheHighestMember()
    {
        const ChartLine line = groupOf(50);
        const auto pieces = drawnBand(*line.plot->band, line.plot->x, {0, 49}, 400, metrics::AxisScale::Linear);
        QCOMPARE(pieces.size(), std::size_t{1});
        QCOMPARE(pieces.front().size(), std::size_t{50});
        for (const BandEdge& edge : pieces.front()) {
            QCOMPARE(edge.low, 10.0);
            QCOMPARE(edge.high, 12.0);
        }
    }

    void aCrowdedBandKeepsEachColumnsExtremes()
    {
        const int count = 20'000;
        std::vector<double> x, low, high;
        for (int i = 0; i < count; ++i) {
            x.push_back(i);
            low.push_back(i == 7777 ? -50 : -1);
            high.push_back(i == 12'345 ? 60 : 1);
        }
        const PlotBand band(low, high, std::vector<int>(count, 2), metrics::AxisScale::Linear);
        const auto pieces = drawnBand(band, x, {0, count - 1.0}, 100, metrics::AxisScale::Linear);
        QCOMPARE(pieces.size(), std::size_t{1});
        QVERIFY(pieces.front().size() <= 200);
        double lowest = 0, highest = 0;
        for (const BandEdge& edge : pieces.front()) {
            lowest = std::min(lowest, edge.low);
            highest = std::max(highest, edge.high);
        }
        QCOMPARE(lowest, -50.0);
        QCOMPARE(highest, 60.0);
    }

    void whereNoMembersSpreadIsKnownTheBandIsBroken()
    {
        const std::vector<double> x{0, 1, 2, 3};
        const PlotBand band({1, notANumber, 1, 1}, {2, notANumber, 2, 2}, {2, 1, 2, 2}, metrics::AxisScale::Linear);
        const auto pieces = drawnBand(band, x, {0, 3}, 100, metrics::AxisScale::Linear);
        QCOMPARE(pieces.size(), std::size_t{2});
        QCOMPARE(pieces[1].size(), std::size_t{2});
    }

    void theRangeHoldsTheBandAndTheFooterCountsEveryPoint()
    {
        MetricChart chart(QStringLiteral("loss"));
        chart.resize(420, 320);
        chart.setLines({groupOf(50)}, {});
        QVERIFY(chart.view().yRange().low <= 10 && chart.view().yRange().high >= 12);
        QCOMPARE(chart.footer(), QStringLiteral("150 points of 3 runs in 1 group, all counted"));
        QVERIFY(chart.view().accessibleDescription().contains(QStringLiteral("group of 3 runs, last 11")));
        const QImage picture = chart.view().grab().toImage();
        const QRectF area = chart.view().plotArea();
        const AxisRange y = chart.view().yRange();
        const auto colorAt = [&](double value) {
            return picture.pixelColor(qRound(area.center().x()),
                                      qRound(area.bottom() - (value - y.low) / y.span() * area.height()));
        };
        QVERIFY(colorAt(11.5).alpha() > 0 && colorAt(11.5) == colorAt(10.5));
        QVERIFY(colorAt(11.5) != colorAt(y.high - y.span() * 0.01));
    }

    void aLogarithmicXAxisSpreadsDecadesEvenlyAndLeavesZeroOut()
    {
        const LineLayout layout{.xScale = metrics::AxisScale::Log10};
        const ChartLine line = lineOf({{0, 1, 5}, {1, 1, 1}, {10, 1, 2}, {100, 1, 3}, {1000, 1, 4}}, layout);
        QCOMPARE(line.plot->withoutPlace, 1);
        const AxisRange range{1, 1000};
        QCOMPARE(shareOf(10, range, metrics::AxisScale::Log10), 1.0 / 3);
        QVERIFY(std::abs(valueAtShare(2.0 / 3, range, metrics::AxisScale::Log10) - 100) < 1e-9);
        ChartView view;
        view.resize(420, 260);
        view.setLines({line}, layout);
        view.grab();
        view.zoomTo(AxisRange{10, 100});
        QTest::keyClick(&view, Qt::Key_Minus);
        QVERIFY(view.zoom().has_value());
        QVERIFY(std::abs(view.zoom()->low * view.zoom()->high / 1000 - 1) < 1e-9); // Around the middle decade.
    }

    void anotherMetricOnTheXAxisIsJoinedByStep()
    {
        const std::vector<MetricPoint> loss{{0, 1, 0.9}, {1, 1, 0.7}, {2, 1, 0.5}, {3, 1, 0.4}};
        const std::vector<MetricPoint> examples{{2, 1, 640}, {0, 1, 0}, {1, 1, 320}, {1, 1, 330}};
        const PlotLine line =
            preparePlotLine(loss, {.axis = XAxis::Metric, .xMetric = QStringLiteral("examples")}, examples);
        QCOMPARE(line.x, (std::vector<double>{0, 330, 640}));
        QCOMPARE(line.y, (std::vector<double>{0.9, 0.7, 0.5}));
        QCOMPARE(line.withoutPlace, 1);
        QCOMPARE(line.segments.size(), std::size_t{1});
    }

    void outliersLeaveTheRangeAndAreMarkedByArrows()
    {
        std::vector<MetricPoint> points;
        points.reserve(1000);
        for (int i = 0; i < 1000; ++i)
            points.push_back({i, 1, i == 500 ? 1e6 : i == 700 ? -1e6 : double(i % 10)});
        const LineLayout clipping{.clipsOutliers = true};
        ChartView view;
        view.resize(420, 260);
        view.setLines({lineOf(points, clipping)}, clipping);
        view.grab();
        QVERIFY(view.yRange().high < 20);
        QVERIFY(view.hasArrows());
        view.setLines({lineOf(points)}, {});
        view.grab();
        QVERIFY(view.yRange().high > 1e6);
        QVERIFY(!view.hasArrows());
    }

    void whatIsDrawnOfAGroupHasItsBandAndItsCount()
    {
        const QByteArray csv = drawnLinesAsCsv(QStringLiteral("loss"), {groupOf(3)}, {1, 2}, 300);
        QCOMPARE(csv,
                 QByteArray("line,metric,x,value,low,high,n\r\n"
                            "\"lr = 0.1\",\"loss\",1,11,10,12,3\r\n"
                            "\"lr = 0.1\",\"loss\",2,11,10,12,3\r\n"));
    }

    void thePointsOfAGroupAreThoseOfAllItsRuns()
    {
        QBuffer file;
        file.open(QIODevice::WriteOnly);
        writeLines(file, QStringLiteral("loss"), {groupOf(3)}, [] { return true; });
        const QByteArray& csv = file.data();
        QCOMPARE(csv.count('\n'), 10);
        QVERIFY(csv.contains("\"lr = 0.1 #1\",\"loss\",0,"));
        QVERIFY(csv.contains("\"lr = 0.1 #3\",\"loss\",2,"));
    }

    void whatIsDrawnOfACrowdedLineKeepsItsExtremes()
    {
        std::vector<MetricPoint> points;
        points.reserve(50'000);
        for (int i = 0; i < 50'000; ++i)
            points.push_back({i, 1, i == 31'415 ? 99.5 : i == 27'182 ? -99.5 : 0.25});
        const QByteArray csv = drawnLinesAsCsv(QStringLiteral("loss"), {lineOf(points)}, {0, 49'999}, 200);
        QVERIFY(csv.contains(",31415,99.5,,,\r\n"));
        QVERIFY(csv.contains(",27182,-99.5,,,\r\n"));
        QVERIFY(csv.count('\n') <= 801);
    }

    void aPdfOfAChartHoldsItsFonts()
    {
        MetricChart chart(QStringLiteral("loss"));
        chart.resize(420, 320);
        chart.setLines({groupOf(50)}, {});
        const QByteArray pdf = widgetAsPdf(chart, QStringLiteral("loss"));
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.contains("/FontFile"));
        QVERIFY(pdf.contains("/MediaBox [0 0 315 240]") || pdf.contains("/MediaBox [0 0 315.000000 240.000000]"));
    }

    void shiftBackspaceZoomsForwardAgain()
    {
        ChartView view;
        view.resize(420, 260);
        view.setLines({lineOf({{0, 1, 1}, {1000, 1, 2}})}, {});
        view.zoomTo(AxisRange{100, 500});
        view.zoomTo(AxisRange{200, 300});
        QTest::keyClick(&view, Qt::Key_Backspace);
        QTest::keyClick(&view, Qt::Key_Backspace);
        QCOMPARE(view.zoom(), std::nullopt);
        QTest::keyClick(&view, Qt::Key_Backspace, Qt::ShiftModifier);
        QCOMPARE(view.zoom(), std::optional(AxisRange{100, 500}));
        QTest::keyClick(&view, Qt::Key_Backspace, Qt::ShiftModifier);
        QCOMPARE(view.zoom(), std::optional(AxisRange{200, 300}));
        QTest::keyClick(&view, Qt::Key_Backspace, Qt::ShiftModifier);
        QCOMPARE(view.zoom(), std::optional(AxisRange{200, 300}));
    }
};

ASSAY_TEST(TestGroupChart)
#include "tst_group_chart.moc"
