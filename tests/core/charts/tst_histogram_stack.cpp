// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/histogram_stack.h"
#include "tests/support/special_values.h"
#include "tests/support/test_program.h"

#include <cmath>

using namespace assay;
using namespace assay::tests;

class TestHistogramStack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void binsAreDrawnAsTheyWereLogged()
    {
        const Histogram histogram{0, 0, {-1, 0, 2, 3}, {4, 0, 5}};
        const std::vector<QPointF> outline = outlineOf(histogram, {-1, 3}, 100);
        const std::vector<QPointF> steps{{-1, 0}, {-1, 4}, {0, 4}, {0, 0}, {2, 0}, {2, 5}, {3, 5}, {3, 0}};
        QCOMPARE(outline, steps);
    }

    void moreBinsThanColumnsKeepTheHighestOfEachColumn()
    {
        Histogram histogram{0, 0, {0}, {}};
        for (int bin = 0; bin < 1000; ++bin) {
            histogram.edges.push_back(bin + 1);
            histogram.counts.push_back(bin == 777 ? 50 : 1);
        }
        const std::vector<QPointF> outline = outlineOf(histogram, {0, 1000}, 10);
        QCOMPARE(outline.size(), std::size_t(10 * 2 + 2));
        double highest = 0;
        for (const QPointF& point : outline) {
            highest = std::max(highest, point.y());
            if (point.y() > 1)
                QVERIFY2(point.x() >= 700 && point.x() <= 800, qPrintable(QString::number(point.x())));
        }
        QCOMPARE(highest, 50.0);
    }

    void quantilesAreEvenWithinABin()
    {
        const Histogram histogram{0, 0, {0, 10, 20}, {3, 1}};
        QCOMPARE(quantileOf(histogram, 0.75), 10.0);
        QCOMPARE(quantileOf(histogram, 0.375), 5.0);
        QCOMPARE(quantileOf(histogram, 0.875), 15.0);
        QVERIFY(std::isnan(quantileOf(Histogram{0, 0, {0, 1}, {0}}, 0.5)));
    }

    void aBinHoldsItsLowEdgeAndTheLastOneBoth()
    {
        const Histogram histogram{0, 0, {-1, 0, 2}, {4, 5}};
        QCOMPARE(binAt(histogram, -1), std::optional<std::size_t>(0));
        QCOMPARE(binAt(histogram, 0), std::optional<std::size_t>(1));
        QCOMPARE(binAt(histogram, 2), std::optional<std::size_t>(1));
        QVERIFY(!binAt(histogram, 2.1));
        QVERIFY(!binAt(histogram, -1.1));
        QVERIFY(!binAt(histogram, notANumber));
    }

    void aStackKnowsItsExtentAndItsBins()
    {
        const HistogramStack stack = stackOf({{1, 0, {0, 1, 2}, {3, 4}}, {2, 0, {-5, 0, 1, 9}, {1, 7, 2}}}, 900);
        QCOMPARE(stack.values, (AxisRange{-5, 9}));
        QCOMPARE(stack.highest, 7.0);
        QCOMPARE(stack.fewestBins, std::size_t(2));
        QCOMPARE(stack.mostBins, std::size_t(3));
        QVERIFY(!stack.evenBins);
        QCOMPARE(stack.logged, 900);
        QVERIFY(stackOf({{1, 0, {0, 0.1, 0.2, 0.30000000000000004}, {3, 4, 5}}}, 1).evenBins);
    }

    void whatIsNotFiniteNeitherWidensNorRaises()
    {
        const Histogram histogram{1, 0, {-infinity, 0, 1, infinity}, {2, notANumber, -3}};
        const HistogramStack stack = stackOf({histogram}, 1);
        QCOMPARE(stack.values, (AxisRange{0, 1}));
        QCOMPARE(stack.highest, 2.0);
        QCOMPARE(totalOf(histogram), 2.0);
        for (const QPointF& point : outlineOf(histogram, stack.values, 100))
            QVERIFY(std::isfinite(point.x()) && std::isfinite(point.y()));
        for (const double quantile : stack.quantiles.front())
            QCOMPARE(quantile, 0.0);
    }

    void nothingIsAnEmptyStack()
    {
        const HistogramStack stack = stackOf({}, 0);
        QVERIFY(stack.drawn.empty());
        QVERIFY(stack.values.span() > 0);
        QVERIFY(outlineOf({}, stack.values, 10).empty());
        QVERIFY(!binAt({}, 0));
    }

    void oneValueHasAStretchAroundIt()
    {
        const HistogramStack stack = stackOf({{1, 0, {2, 2}, {3}}}, 1);
        QVERIFY(stack.values.low < 2 && stack.values.high > 2);
    }
};

ASSAY_TEST(TestHistogramStack)
#include "tst_histogram_stack.moc"
