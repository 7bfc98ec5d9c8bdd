// SPDX-License-Identifier: GPL-3.0-or-later
// Smoothing and summing up.
#include "core/metrics/series_digest.h"
#include "core/metrics/series_statistics.h"
#include "core/metrics/smoothing.h"
#include "tests/support/special_values.h"
#include "tests/support/test_program.h"

#include <cmath>
#include <limits>

using namespace assay;
using namespace assay::tests;
using namespace assay::metrics;

class SeriesValuesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void smoothingFollowsTensorBoard();
    void notFiniteValuesPassAndDoNotCount();
    void constantSeriesStaysToTheBit();
    void weightNoughtChangesNothing();
    void longSeriesForgetItsStart();
    void summaryIsTheSameInPiecesAndFromBlocks();
    void summaryOfNoFiniteValueHasNoExtremes();
    void digestDependsOnEveryPart();
};

/// Worked by hand: at weight 0.5, last is 2, 3, 3.5 before the 8, and the divisors are 0.5, 0.75, 0.875, 0.9375.
void SeriesValuesTest::smoothingFollowsTensorBoard()
{
    const std::vector<double> found = exponentiallySmoothed(std::vector<double>{4, 4.0, 4.0, 8}, 0.5);
    QCOMPARE(found[0], 4.0);
    QCOMPARE(found[2], 4.0);
    QCOMPARE(found[3], (0.5 * 3.5 + 0.5 * 8) / 0.9375);
    QCOMPARE(exponentiallySmoothed(std::vector<double>{1, 2}, 0.75)[1], (0.75 * 0.25 + 0.25 * 2) / 0.4375);
}

void SeriesValuesTest::notFiniteValuesPassAndDoNotCount()
{
    const std::vector<double> found =
        exponentiallySmoothed(std::vector<double>{1, notANumber, infinity, 3, -infinity}, 0.5);
    QCOMPARE(found[0], 1.0);
    QVERIFY(std::isnan(found[1]));
    QCOMPARE(found[2], infinity);
    QCOMPARE(found[3], (0.5 * 0.5 + 0.5 * 3) / 0.75); // As if it were the second value.
    QCOMPARE(found[4], -infinity);
    QVERIFY(exponentiallySmoothed({}, 0.6).empty());
}

void SeriesValuesTest::constantSeriesStaysToTheBit()
{
    const std::vector<double> constant(1000, 0.1);
    QVERIFY(exponentiallySmoothed(constant, 0.97) == constant);
}

void SeriesValuesTest::weightNoughtChangesNothing()
{
    const std::vector<double> values{3, -1, 4, 1.5};
    QVERIFY(exponentiallySmoothed(values, 0) == values);
}

void SeriesValuesTest::longSeriesForgetItsStart()
{
    std::vector<double> values(5000, 2.0);
    values.front() = 1e6;
    QVERIFY(std::abs(exponentiallySmoothed(values, 0.9).back() - 2) < 1e-12);
}

void SeriesValuesTest::summaryIsTheSameInPiecesAndFromBlocks()
{
    const std::vector<MetricPoint> points{
        {3, 1, 5.0}, {4, 2, notANumber}, {2, 3, -1.0}, {9, 4, -infinity}, {7, 5, 2.0}};
    const std::span<const MetricPoint> all(points);
    SeriesStatistics whole(QStringLiteral("loss"));
    whole.add(all);
    SeriesStatistics pieces(SeriesStatistics(QStringLiteral("loss")).summary());
    pieces.add(all.first(1));
    pieces.add(all.subspan(1, 1));
    pieces.add(all.first(0));
    pieces.add(describePoints(all.subspan(2)));
    for (const SeriesSummary& summary : {whole.summary(), pieces.summary()}) {
        QCOMPARE(summary.key, QStringLiteral("loss"));
        QCOMPARE(summary.points, 5);
        QCOMPARE(summary.nanPoints, 1);
        QCOMPARE(summary.infPoints, 1);
        QCOMPARE(summary.firstStep, 3);
        QCOMPARE(summary.lastStep, 7);
        QCOMPARE(summary.last, 2.0);
        QCOMPARE(summary.minimum, -1.0);
        QCOMPARE(summary.maximum, 5.0);
    }
}

void SeriesValuesTest::summaryOfNoFiniteValueHasNoExtremes()
{
    SeriesStatistics statistics(QStringLiteral("loss"));
    statistics.add(std::vector<MetricPoint>{{1, 0, notANumber}, {2, 0, infinity}});
    QVERIFY(std::isnan(statistics.summary().minimum) && std::isnan(statistics.summary().maximum));
}

/// The first was computed with Python's hashlib over b"assay/points/v1" + struct.pack("<Qqqdqqd", …) as the format says.
void SeriesValuesTest::digestDependsOnEveryPart()
{
    const std::vector<MetricPoint> points{{1, 2, 0.5}, {-3, 4, -0.0}};
    QCOMPARE(toHex(digestOfPoints(points)),
             QByteArray("edc3a8162fe26fbf4a682af79674285e68fc587d7276879147fbbda66cc4569e"));
    std::vector<MetricPoint> other = points;
    other[1].value = 0.0;
    QVERIFY(digestOfPoints(other) != digestOfPoints(points));
    QVERIFY(digestOfPoints(std::span(points).first(1)) != digestOfPoints(points));
    QVERIFY(digestOfPoints(std::vector<MetricPoint>{points[1], points[0]}) != digestOfPoints(points));
}

ASSAY_TEST(SeriesValuesTest)
#include "tst_series_values.moc"
