// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/smoothing.h"
#include "tests/support/test_program.h"

#include <cmath>
#include <limits>
#include <numeric>
#include <random>

using namespace assay::metrics;

namespace {

constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();

std::vector<double> noise(std::size_t count)
{
    std::mt19937_64 random(7);
    std::normal_distribution<double> normal;
    std::vector<double> values(count);
    for (double& value : values)
        value = normal(random);
    for (std::size_t i = 5; i < count; i += 37)
        values[i] = i % 2 == 0 ? noNumber : std::numeric_limits<double>::infinity();
    return values;
}

std::vector<double> steps(std::size_t count)
{
    std::vector<double> x(count);
    std::iota(x.begin(), x.end(), 0.0);
    return x;
}

} // namespace

class TestSmoothing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// By hand: w = sqrt(0.25) = 0.5, and in a range of 1000 a distance of 1 counts as one step, 3 as three.
    void timeWeightsFollowTheDistanceAlongX()
    {
        const std::vector<double> x{0, 1, 4, 1000};
        const std::vector<double> found = timeWeightedSmoothed(x, std::vector<double>{8, 4, 2, 6}, 0.25);
        QCOMPARE(found[0], 8.0);
        QCOMPARE(found[1], (8 * 0.5 + 4) / (0.5 + 1));
        QCOMPARE(found[2], ((8 * 0.5 + 4) * 0.125 + 2) / ((0.5 + 1) * 0.125 + 1));
        QCOMPARE(found[3], 6.0);
    }

    void timeWeightsDoNotDependOnTheUnitOfX()
    {
        const std::vector<double> values = noise(500);
        std::vector<double> milliseconds = steps(500);
        for (double& x : milliseconds)
            x *= 1000;
        const std::vector<double> a = timeWeightedSmoothed(steps(500), values, 0.9);
        const std::vector<double> b = timeWeightedSmoothed(milliseconds, values, 0.9);
        for (std::size_t i = 0; i < a.size(); ++i)
            QVERIFY(std::isnan(a[i]) ? std::isnan(b[i]) : a[i] == b[i] || std::abs(a[i] - b[i]) < 1e-12);
    }

    void centredAverageIsTheMeanOfItsWindow()
    {
        const std::vector<double> values = noise(400);
        const std::vector<double> found = centredAverage(values, 12);
        for (int i = 0; i < 400; ++i) {
            double sum = 0;
            int count = 0;
            for (int j = std::max(0, i - 12); j <= std::min(399, i + 12); ++j) {
                if (std::isfinite(values[static_cast<std::size_t>(j)])) {
                    sum += values[static_cast<std::size_t>(j)];
                    ++count;
                }
            }
            const double value = found[static_cast<std::size_t>(i)];
            if (std::isfinite(values[static_cast<std::size_t>(i)]))
                QVERIFY(std::abs(value - sum / count) < 1e-12);
            else
                QVERIFY(!std::isfinite(value));
        }
    }

    void anExplodedValueLeavesNoTraceBehindItsWindow()
    {
        std::vector<double> values(100, 0.0);
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = static_cast<double>(i % 3);
        const std::vector<double> calm = centredAverage(values, 3);
        values[20] = 1e200;
        const std::vector<double> found = centredAverage(values, 3);
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (i < 17 || i > 23)
                QVERIFY(std::abs(found[i] - calm[i]) < 1e-12);
        }
    }

    void aWindowLongerThanTheSeriesGivesItsMean()
    {
        const std::vector<double> found = centredAverage(std::vector<double>{1, 2, 6}, 50);
        QCOMPARE(found, (std::vector<double>{3, 3, 3}));
    }

    /// A bell keeps a straight line where it is whole, and turns a single spike into itself.
    void gaussianKeepsLinesAndSpreadsSpikes()
    {
        std::vector<double> line = steps(200);
        const std::vector<double> kept = gaussianSmoothed(line, 3);
        for (std::size_t i = 12; i < 188; ++i)
            QVERIFY(std::abs(kept[i] - line[i]) < 1e-9);
        std::vector<double> spike(101, 0.0);
        spike[50] = 1;
        const std::vector<double> spread = gaussianSmoothed(spike, 4);
        for (std::size_t distance = 1; distance <= 16; ++distance) {
            const double expected = std::exp(-static_cast<double>(distance * distance) / 32);
            QVERIFY(std::abs(spread[50 + distance] / spread[50] - expected) < 1e-12);
            QCOMPARE(spread[50 - distance], spread[50 + distance]);
        }
        QVERIFY(std::abs(std::accumulate(spread.begin(), spread.end(), 0.0) - 1) < 1e-9);
    }

    void everyKindLeavesConstantAndEmptySeriesAlone_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("exponential") << static_cast<int>(SmoothingKind::Exponential);
        QTest::newRow("time-weighted") << static_cast<int>(SmoothingKind::TimeWeighted);
        QTest::newRow("centred") << static_cast<int>(SmoothingKind::CentredAverage);
        QTest::newRow("gaussian") << static_cast<int>(SmoothingKind::Gaussian);
    }

    void everyKindLeavesConstantAndEmptySeriesAlone()
    {
        QFETCH(int, kind);
        const Smoothing smoothing{static_cast<SmoothingKind>(kind), 0.9};
        const std::vector<double> constant(300, 0.1);
        QVERIFY(smoothed(steps(300), constant, smoothing) == constant);
        QVERIFY(smoothed({}, {}, smoothing).empty());
        QVERIFY(smoothed(steps(1), std::vector<double>{2}, smoothing) == std::vector<double>{2});
        const std::vector<double> nothingFinite(4, noNumber);
        for (const double value : smoothed(steps(4), nothingFinite, smoothing))
            QVERIFY(std::isnan(value));
    }
};

ASSAY_TEST(TestSmoothing)
#include "tst_smoothing.moc"
