// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/series_store.h"

#include "core/metrics/series_block.h"
#include "core/metrics/series_digest.h"
#include "tests/support/run_project.h"
#include "tests/support/test_program.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <random>

using namespace assay;
using series::Growth;

namespace {

const QString loss = QStringLiteral("loss");

/// Points of every sort: jittered times, steps that repeat and go back, some NaN and infinities among the values.
std::vector<MetricPoint> mixedPoints(std::size_t count)
{
    using Limits = std::numeric_limits<double>;
    std::mt19937_64 random(5);
    std::vector<MetricPoint> points;
    for (std::size_t i = 0; i < count; ++i) {
        MetricPoint point{static_cast<qint64>(random() % 1000),
                          1'700'000'000'000 + static_cast<qint64>(random() % 5000),
                          static_cast<double>(random() % 100'000) / 7.0 - 5000};
        if (i % 101 == 50)
            point.value = Limits::quiet_NaN();
        if (i % 211 == 100)
            point.value = i % 2 == 0 ? Limits::infinity() : -Limits::infinity();
        points.push_back(point);
    }
    return points;
}

std::vector<MetricPoint> read(tests::RunProject& project, const QString& key)
{
    const auto all = project.database().read([&](db::Connection& connection) {
        return series::points(connection, *series::find(connection, project.run(), key));
    });
    return all ? *all : std::vector<MetricPoint>{};
}

qint64 count(tests::RunProject& project, const QByteArray& sql)
{
    return *project.database().read([&](db::Connection& connection) { return connection.integer(sql); });
}

/// Appends of the given sizes, again and again, until all points are in.
bool appendInPieces(tests::RunProject& project, std::span<const MetricPoint> points,
                    const std::vector<std::size_t>& sizes, Growth growth)
{
    for (std::size_t i = 0; !points.empty(); ++i) {
        const auto piece = points.first(std::min(sizes[i % sizes.size()], points.size()));
        if (!project.append(loss, piece, growth))
            return false;
        points = points.subspan(piece.size());
    }
    return true;
}

} // namespace

class TestSeriesStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Steps of mixedPoints() repeat, go back, and are not all there.
    void theValueAtAStepIsTheOneLoggedLastThere()
    {
        const std::vector<MetricPoint> all = mixedPoints(2 * metrics::pointsPerBlock + 100);
        tests::RunProject project;
        QVERIFY(appendInPieces(project, all, {metrics::pointsPerBlock, 700, 13}, Growth::Growing));
        for (qint64 step = -1; step <= 1000; ++step) {
            const auto expected =
                std::find_if(all.rbegin(), all.rend(), [step](const MetricPoint& point) { return point.step == step; });
            const auto found = project.database().read([&](db::Connection& connection) {
                return series::valueAt(connection, *series::find(connection, project.run(), loss), step);
            });
            QVERIFY(found.has_value());
            QCOMPARE(found->has_value(), expected != all.rend());
            if (found->has_value())
                QVERIFY(std::bit_cast<quint64>(**found) == std::bit_cast<quint64>(expected->value));
        }
    }

    void pointsComeBackInLoggingOrderWhateverTheAppends_data()
    {
        constexpr std::size_t Block = metrics::pointsPerBlock;
        QTest::addColumn<std::size_t>("total");
        QTest::addColumn<std::vector<std::size_t>>("sizes");
        QTest::addColumn<Growth>("growth");
        const auto row = [](const char* name, std::size_t total, const std::vector<std::size_t>& sizes) {
            QTest::addRow("%s, growing", name) << total << sizes << Growth::Growing;
            QTest::addRow("%s, ended", name) << total << sizes << Growth::Ended;
        };
        row("one at a time", 60, {1});
        row("five at a time", 103, {5});
        row("sixteen at a time", 150, {16});
        row("one short of a block", Block * 2, {Block - 1});
        row("a block", Block * 2, {Block});
        row("one more than a block", Block * 2 + 2, {Block + 1});
        row("all sizes mixed", Block * 3 + 777, {1, 5, 16, Block - 1, 0, 15, Block, 2, Block + 1});
        row("several blocks at once", Block * 4 + 3, {Block * 4 + 3});
    }

    void pointsComeBackInLoggingOrderWhateverTheAppends()
    {
        QFETCH(std::size_t, total);
        QFETCH(std::vector<std::size_t>, sizes);
        QFETCH(Growth, growth);
        tests::RunProject project;
        const std::vector<MetricPoint> points = mixedPoints(total);
        QVERIFY(appendInPieces(project, points, sizes, growth));
        QVERIFY(read(project, loss) == points);
        compareSummary(project, points);
    }

    void aSeriesOfNothingButNaNHasNoExtremes()
    {
        tests::RunProject project;
        const std::vector<MetricPoint> points(20, MetricPoint{3, 0, std::numeric_limits<double>::quiet_NaN()});
        QVERIFY(project.append(loss, points, Growth::Ended));
        QVERIFY(read(project, loss) == points);
        compareSummary(project, points);
    }

    void theSeriesOfARunDoNotMix()
    {
        tests::RunProject project;
        const std::vector<MetricPoint> points = mixedPoints(400);
        const std::span<const MetricPoint> all(points);
        const QString accuracy = QStringLiteral("val/accuracy");
        for (std::size_t i = 0; i < 4; ++i) {
            QVERIFY(project.append(loss, all.subspan(i * 50, 50), i == 3 ? Growth::Ended : Growth::Growing));
            QVERIFY(project.append(accuracy, all.subspan(200 + i * 50, 50), Growth::Growing));
        }
        QVERIFY(read(project, loss) == std::vector(points.begin(), points.begin() + 200));
        QVERIFY(read(project, accuracy) == std::vector(points.begin() + 200, points.end()));
    }

    void anEndedSeriesKeepsNoRowsWorthABlock()
    {
        tests::RunProject project;
        const std::vector<MetricPoint> points = mixedPoints(1000);
        QVERIFY(appendInPieces(project, points, {100}, Growth::Growing));
        QCOMPARE(count(project, "SELECT count(*) FROM metric_tail"), 1000);
        QVERIFY(project.append(loss, {}, Growth::Ended));
        QCOMPARE(count(project, "SELECT count(*) FROM metric_tail"), 0);
        QCOMPARE(count(project, "SELECT points FROM metric_block"), 1000);
        QVERIFY(read(project, loss) == points);
    }

    void theLogVouchesForThePointsOfEachAppend()
    {
        tests::RunProject project;
        const std::vector<MetricPoint> points = mixedPoints(300);
        const auto batch = project.database().write(project.note(), [&](db::WriteTransaction& transaction) {
            const SeriesId id = series::create(transaction.connection(), project.run(), loss);
            series::append(transaction.connection(), id, std::span(points).first(100), Growth::Growing);
            return series::append(transaction.connection(), id, std::span(points).subspan(100), Growth::Growing);
        });
        QVERIFY(batch);
        QCOMPARE(batch->count, 200);
        QVERIFY(batch->digest == metrics::digestOfPoints(std::span(points).subspan(100)));
        QVERIFY(batch->digest != metrics::digestOfPoints(points));
    }

    void aDamagedBlockIsReportedAndNotRead()
    {
        tests::RunProject project;
        QVERIFY(project.append(loss, mixedPoints(500), Growth::Ended));
        QVERIFY(project.database().write(project.note(), [](db::WriteTransaction& transaction) {
            db::Connection& connection = transaction.connection();
            db::Statement row = connection.prepare("SELECT data FROM metric_block");
            row.step();
            QByteArray data = row.bytes(0);
            row.reset();
            data[data.size() / 2] = static_cast<char>(data.at(data.size() / 2) ^ 1);
            connection.prepare("UPDATE metric_block SET data = ?").bind(data).run();
        }));
        const auto points = project.database().read([&](db::Connection& connection) {
            return series::points(connection, *series::find(connection, project.run(), loss));
        });
        QVERIFY(!points);
        QCOMPARE(points.error().kind, Error::Kind::Corrupt);
    }

private:
    static void compareSummary(tests::RunProject& project, const std::vector<MetricPoint>& points)
    {
        const auto found = project.database().read(
            [&](db::Connection& connection) { return series::summaries(connection, project.run()); });
        QVERIFY(found);
        QCOMPARE(found->size(), std::size_t(1));
        const SeriesSummary& summary = found->front();
        std::vector<double> finite;
        for (const MetricPoint& point : points) {
            if (std::isfinite(point.value))
                finite.push_back(point.value);
        }
        const auto number = [&](bool (*matches)(double)) {
            return std::count_if(points.begin(), points.end(), [&](const MetricPoint& p) { return matches(p.value); });
        };
        QCOMPARE(summary.key, loss);
        QCOMPARE(summary.points, static_cast<qint64>(points.size()));
        QCOMPARE(summary.nanPoints, number([](double value) { return std::isnan(value); }));
        QCOMPARE(summary.infPoints, number([](double value) { return std::isinf(value); }));
        QCOMPARE(summary.firstStep, points.front().step);
        QCOMPARE(summary.lastStep, points.back().step);
        QCOMPARE(std::bit_cast<quint64>(summary.last), std::bit_cast<quint64>(points.back().value));
        if (finite.empty()) {
            QVERIFY(std::isnan(summary.minimum) && std::isnan(summary.maximum));
            return;
        }
        QVERIFY(summary.minimum == *std::min_element(finite.begin(), finite.end()));
        QVERIFY(summary.maximum == *std::max_element(finite.begin(), finite.end()));
    }
};

ASSAY_TEST(TestSeriesStore)
#include "tst_series_store.moc"
