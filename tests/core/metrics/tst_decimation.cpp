// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/decimation.h"
#include "tests/support/special_values.h"
#include "tests/support/test_program.h"

#include <array>
#include <map>
#include <random>

using namespace assay::metrics;
using namespace assay::tests;

namespace {

using Random = std::mt19937_64;

struct Series {
    std::vector<double> x;
    std::vector<double> y;
};

/// Steps that repeat and jump; values in which `oddPerMille` of 1000 are NaN, infinity, zero or negative.
Series randomSeries(Random& random, std::size_t count, int oddPerMille)
{
    Series series;
    double x = 1;
    for (std::size_t i = 0; i < count; ++i) {
        const auto dice = static_cast<int>(random() % 1000);
        x += static_cast<double>(dice % 4 == 0 ? 0 : dice % 97 == 0 ? 500 : 1);
        double y = static_cast<double>(random() % 2001) / 100 + 0.5;
        if (static_cast<int>(random() % 1000) < oddPerMille) {
            const std::array<double, 6> odd{notANumber, infinity, -infinity, 0.0, -0.0, -y};
            y = odd[random() % odd.size()];
        }
        series.x.push_back(x);
        series.y.push_back(y);
    }
    return series;
}

/// One column by its definition, point by point, sharing no code with what is tested but the column of an x.
struct Expected {
    std::vector<std::size_t> points;
    std::vector<std::size_t> drawable;
    quint8 found = 0;
};

bool canBeDrawn(const std::vector<double>& y, std::ptrdiff_t i, AxisScale scale)
{
    return i >= 0 && i < std::ssize(y) && std::isfinite(y[static_cast<std::size_t>(i)])
        && (scale == AxisScale::Linear || y[static_cast<std::size_t>(i)] > 0);
}

std::map<int, Expected> expectedColumns(const Series& series, AxisScale scale, const ColumnGrid& grid)
{
    std::map<int, Expected> columns;
    for (std::size_t i = 0; i < series.x.size(); ++i) {
        const double x = series.x[i];
        const double y = series.y[i];
        if (x < grid.from || x > grid.to)
            continue;
        int k = 0;
        while (k + 1 < grid.columns && x >= grid.edge(k + 1))
            ++k;
        Expected& column = columns[k];
        column.points.push_back(i);
        const auto at = static_cast<std::ptrdiff_t>(i);
        if (std::isnan(y))
            column.found |= Occurrence::NotANumber;
        else if (y == infinity)
            column.found |= Occurrence::PlusInfinity;
        else if (y == -infinity)
            column.found |= Occurrence::MinusInfinity;
        else if (scale == AxisScale::Log10 && y <= 0)
            column.found |= Occurrence::NotPositive;
        if (canBeDrawn(series.y, at, scale)) {
            column.drawable.push_back(i);
            if (!canBeDrawn(series.y, at - 1, scale) && !canBeDrawn(series.y, at + 1, scale))
                column.found |= Occurrence::Lone;
        }
    }
    return columns;
}

void compare(const Decimation& found, const Series& series, const std::map<int, Expected>& expected)
{
    QCOMPARE(found.columns.size(), expected.size());
    auto at = expected.begin();
    for (const PlotColumn& column : found.columns) {
        const auto& [k, wanted] = *at++;
        QCOMPARE(column.column, k);
        QCOMPARE(column.begin, wanted.points.front());
        QCOMPARE(column.end, wanted.points.back() + 1);
        QCOMPARE(int(column.found), int(wanted.found));
        QCOMPARE(column.drawable, !wanted.drawable.empty());
        if (!column.drawable)
            continue;
        const auto lower = [&](std::size_t a, std::size_t b) { return series.y[a] < series.y[b]; };
        QCOMPARE(column.first, wanted.drawable.front());
        QCOMPARE(column.last, wanted.drawable.back());
        QCOMPARE(column.minimum, *std::min_element(wanted.drawable.begin(), wanted.drawable.end(), lower));
        QCOMPARE(column.maximum, *std::max_element(wanted.drawable.begin(), wanted.drawable.end(), lower));
    }
}

} // namespace

class DecimationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyColumnIsWhatItsPointsAre_data();
    void everyColumnIsWhatItsPointsAre();
    void pyramidAnswersAsAScanDoes();
    void neighboursOutsideTheRangeAreNamed();
    void placesAreInOrderAndOnce();
    void gapsAndLonePointsAreTold();
    void lastColumnHoldsTheRangesEnd();
    void fallingStepsMakeSegments();
    void emptySeriesHasNoColumns();
};

void DecimationTest::everyColumnIsWhatItsPointsAre_data()
{
    QTest::addColumn<int>("odd");
    QTest::addColumn<AxisScale>("xScale");
    QTest::addColumn<AxisScale>("yScale");
    for (const int odd : {0, 2, 300, 950}) {
        for (const auto x : {AxisScale::Linear, AxisScale::Log10}) {
            for (const auto y : {AxisScale::Linear, AxisScale::Log10}) {
                QTest::addRow("%d of 1000 odd, x %d, y %d", odd, int(x), int(y)) << odd << x << y;
            }
        }
    }
}

void DecimationTest::everyColumnIsWhatItsPointsAre()
{
    QFETCH(int, odd);
    QFETCH(AxisScale, xScale);
    QFETCH(AxisScale, yScale);
    Random random(static_cast<quint64>(odd) + 17);
    for (int round = 0; round < 60; ++round) {
        const Series series = randomSeries(random, 1 + random() % 3000, odd);
        const double whole = series.x.back() - series.x.front() + 1;
        ColumnGrid grid{.from = 1 + whole * static_cast<double>(random() % 100) / 150,
                        .columns = 1 + static_cast<int>(random() % 300),
                        .scale = xScale};
        grid.to = grid.from + 1 + whole * static_cast<double>(random() % 100) / 100;
        const auto expected = expectedColumns(series, yScale, grid);
        compare(decimate(series.x, series.y, yScale, grid), series, expected);
        compare(decimate(series.x, RangePyramid(series.y, yScale), grid), series, expected);
        if (QTest::currentTestFailed())
            return;
    }
}

void DecimationTest::pyramidAnswersAsAScanDoes()
{
    Random random(5);
    for (const std::size_t count : {1, 63, 64, 65, 1000, 4096, 20'000}) {
        for (const AxisScale scale : {AxisScale::Linear, AxisScale::Log10}) {
            const Series series = randomSeries(random, count, 20);
            const RangePyramid pyramid(series.y, scale);
            for (int round = 0; round < 300; ++round) {
                const std::size_t begin = random() % count;
                const std::size_t end = begin + 1 + random() % (count - begin);
                const RangeExtremes quick = pyramid.extremes(begin, end);
                const RangeExtremes slow = scanRange(series.y, begin, end, scale);
                QVERIFY(quick.node == slow.node);
                QCOMPARE(quick.minimumAt, slow.minimumAt);
                QCOMPARE(quick.maximumAt, slow.maximumAt);
            }
        }
    }
}

void DecimationTest::neighboursOutsideTheRangeAreNamed()
{
    const Series series{{1, 2, 3, 4, 5}, {1, 1, 1, 1, 1}};
    const Decimation inside = decimate(series.x, series.y, AxisScale::Linear, {.from = 1.5, .to = 3.5, .columns = 10});
    QCOMPARE(inside.before, std::optional<std::size_t>(0));
    QCOMPARE(inside.behind, std::optional<std::size_t>(3));
    const Decimation between = decimate(series.x, series.y, AxisScale::Linear, {.from = 3.2, .to = 3.8, .columns = 10});
    QVERIFY(between.columns.empty());
    QCOMPARE(between.before, std::optional<std::size_t>(2)); // So that the line through the range can be drawn.
    QCOMPARE(between.behind, std::optional<std::size_t>(3));
    const Decimation all = decimate(series.x, series.y, AxisScale::Linear, {.from = 1, .to = 5, .columns = 2});
    QVERIFY(!all.before && !all.behind);
}

void DecimationTest::placesAreInOrderAndOnce()
{
    const Series series{{0, 1, 2, 3, 4}, {3, 9, 1, 5, 4}};
    const Decimation one = decimate(series.x, series.y, AxisScale::Linear, {.from = 0, .to = 4, .columns = 1});
    std::vector<std::size_t> places;
    one.columns.front().appendPlaces(places);
    QCOMPARE(places, (std::vector<std::size_t>{0, 1, 2, 4}));

    places.clear();
    for (const PlotColumn& column :
         decimate(series.x, series.y, AxisScale::Linear, {.from = 0, .to = 4, .columns = 5}).columns)
        column.appendPlaces(places);
    QCOMPARE(places, (std::vector<std::size_t>{0, 1, 2, 3, 4}));
}

void DecimationTest::gapsAndLonePointsAreTold()
{
    const Series series{{0, 1, 2, 3, 4, 5}, {1, notANumber, 7, -infinity, 2, 3}};
    const auto columns = decimate(series.x, series.y, AxisScale::Linear, {.from = 0, .to = 6, .columns = 3}).columns;
    QCOMPARE(columns.size(), std::size_t(3));
    QVERIFY(!columns[0].brokenBefore() && columns[0].brokenBehind());
    QCOMPARE(int(columns[0].found), int(Occurrence::NotANumber | Occurrence::Lone));
    QVERIFY(!columns[1].brokenBefore() && columns[1].brokenBehind());
    QCOMPARE(int(columns[1].found), int(Occurrence::MinusInfinity | Occurrence::Lone));
    QVERIFY(!columns[2].brokenBefore() && !columns[2].brokenBehind());
    QCOMPARE(int(columns[2].found), 0);
}

void DecimationTest::lastColumnHoldsTheRangesEnd()
{
    for (const auto scale : {AxisScale::Linear, AxisScale::Log10}) {
        const std::vector<double> x{0.1, 0.3};
        const std::vector<double> y{1, 2};
        const auto columns =
            decimate(x, y, AxisScale::Linear, {.from = 0.1, .to = 0.3, .columns = 7, .scale = scale}).columns;
        QCOMPARE(columns.front().column, 0);
        QCOMPARE(columns.back().column, 6);
    }
}

void DecimationTest::fallingStepsMakeSegments()
{
    const std::vector<double> x{1, 2, 2, 3, 2, 3, 4, 4, 0};
    QCOMPARE(ascendingSegments(x), (std::vector<Segment>{{0, 4}, {4, 8}, {8, 9}}));
    QVERIFY(ascendingSegments({}).empty());
}

void DecimationTest::emptySeriesHasNoColumns()
{
    const Decimation none =
        decimate({}, std::span<const double>(), AxisScale::Linear, {.from = 0, .to = 1, .columns = 10});
    QVERIFY(none.columns.empty() && !none.before && !none.behind);
    QVERIFY(decimate({}, RangePyramid({}, AxisScale::Linear), {.from = 0, .to = 1, .columns = 10}).columns.empty());
}

ASSAY_TEST(DecimationTest)
#include "tst_decimation.moc"
