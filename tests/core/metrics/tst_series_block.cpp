// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/crc32c.h"
#include "core/metrics/series_block.h"
#include "tests/support/special_values.h"
#include "tests/support/test_program.h"

#include <QtEndian>

#include <bit>
#include <cmath>
#include <limits>
#include <random>

using namespace assay;
using namespace assay::tests;

namespace {

using Points = std::vector<MetricPoint>;
using Random = std::mt19937_64;

constexpr qint64 lowest = std::numeric_limits<qint64>::min();
constexpr qint64 highest = std::numeric_limits<qint64>::max();

double fromBits(quint64 bits)
{
    return std::bit_cast<double>(bits);
}

/// A loss curve as a training loop logs it: steps of 10, a point every 50 ms give or take, noise in all 52 bits.
Points lossCurve(std::size_t count)
{
    Random random(7);
    std::normal_distribution<double> noise(0, 0.1);
    Points points;
    qint64 time = 1'700'000'000'000;
    for (std::size_t i = 0; i < count; ++i) {
        time += 46 + static_cast<qint64>(random() % 9);
        points.push_back(
            {static_cast<qint64>(i) * 10, time, 2 * std::exp(-static_cast<double>(i) / 3e5) + noise(random)});
    }
    return points;
}

template <typename Value>
Points regularPoints(std::size_t count, Value value)
{
    Points points;
    for (std::size_t i = 0; i < count; ++i)
        points.push_back({static_cast<qint64>(i), 1000 * static_cast<qint64>(i), value(static_cast<double>(i))});
    return points;
}

Points anyBits(std::size_t count)
{
    Random random(11);
    Points points;
    for (std::size_t i = 0; i < count; ++i)
        points.push_back({static_cast<qint64>(random()), static_cast<qint64>(random()), fromBits(random())});
    return points;
}

Points everyKindOfValue()
{
    Points points;
    qint64 step = 0;
    for (const quint64 bits :
         {0x7FF8000000000000ULL, 0xFFF8000000000000ULL, 0x7FF8000000000001ULL, 0x7FF0000000000001ULL,
          0xFFFFFFFFFFFFFFFFULL, 0x7FF0000000000000ULL, 0xFFF0000000000000ULL, 0x8000000000000000ULL,
          0x0000000000000000ULL, 0x0000000000000001ULL, 0x7FEFFFFFFFFFFFFFULL, 0x3FF0000000000000ULL})
        points.push_back({++step, 0, fromBits(bits)});
    return points;
}

Points readBack(const QByteArray& block)
{
    Points points;
    const Result<> result = metrics::decodeBlock(block, points);
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return points;
}

void seal(QByteArray& block)
{
    const auto bytes = std::as_bytes(std::span(block.constData(), static_cast<std::size_t>(block.size())));
    qToLittleEndian(metrics::crc32c(bytes.subspan(16), metrics::crc32c(bytes.first(12))), block.data() + 12);
}

} // namespace

class SeriesBlockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyBitComesBack_data();
    void everyBitComesBack();
    void decodingAppends();
    void typicalSeriesAreSmall_data();
    void typicalSeriesAreSmall();
    void headerSaysWhatThePointsAre();
    void everyTruncationIsRefused();
    void everyFlippedBitIsRefused();
    void aRightChecksumDoesNotMakeWrongColumnsReadable();
    void checksumIsTheOneOfTheStandard();
};

void SeriesBlockTest::everyBitComesBack_data()
{
    QTest::addColumn<Points>("points");
    QTest::newRow("one point") << Points{{5, 6, 7.5}};
    QTest::newRow("two points far apart") << Points{{lowest, highest, 1}, {highest, lowest, 2}};
    QTest::newRow("repeated and backward steps") << Points{{3, 9, 1}, {3, 9, 2}, {1, 4, 3}, {-7, 4, 4}, {3, 9, 5}};
    QTest::newRow("loss curve of one point more than a frame") << lossCurve(129);
    QTest::newRow("loss curve of a block") << lossCurve(metrics::pointsPerBlock);
    QTest::newRow("largest block") << lossCurve(metrics::maximumPointsPerBlock);
    QTest::newRow("any bits") << anyBits(1000);
    QTest::newRow("every kind of value") << everyKindOfValue();
    QTest::newRow("constant") << regularPoints(300, [](double) { return 0.1; });
    QTest::newRow("constant NaN with a payload")
        << regularPoints(300, [](double) { return fromBits(0x7FF4000000000123); });
    QTest::newRow("float32") << regularPoints(
        300, [](double i) { return static_cast<double>(std::sin(static_cast<float>(i))); });
    QTest::newRow("float32 with infinities")
        << regularPoints(300, [](double i) { return i == 7 ? -infinity : i * 0x1p-100; });
    QTest::newRow("two decimals") << regularPoints(300, [](double i) { return std::round(i * 37) / 100; });
    QTest::newRow("decimals, ever longer") << regularPoints(16, [](double i) { return 1 / std::pow(10, i); });
    QTest::newRow("decimals and minus zero") << regularPoints(300, [](double i) { return i == 9 ? -0.0 : i / 100; });
    QTest::newRow("decimals and NaN") << regularPoints(300, [](double i) { return i == 9 ? std::nan("") : i / 100; });
    QTest::newRow("integers beyond 32 bits") << regularPoints(300, [](double i) { return 4e9 + i; });
    QTest::newRow("subnormal") << regularPoints(300, [](double i) { return i * 5e-324; });
}

void SeriesBlockTest::everyBitComesBack()
{
    QFETCH(Points, points);
    const Points read = readBack(metrics::encodeBlock(points));
    QCOMPARE(read.size(), points.size());
    QVERIFY(read == points);
}

void SeriesBlockTest::decodingAppends()
{
    Points points = lossCurve(3);
    const Points more = lossCurve(200);
    QVERIFY(metrics::decodeBlock(metrics::encodeBlock(more), points));
    QCOMPARE(points.size(), std::size_t(203));
    QVERIFY(std::equal(more.begin(), more.end(), points.begin() + 3));
}

void SeriesBlockTest::typicalSeriesAreSmall_data()
{
    QTest::addColumn<Points>("points");
    QTest::addColumn<double>("bytesPerPoint");
    constexpr std::size_t count = metrics::pointsPerBlock;
    QTest::newRow("noise, times with jitter") << lossCurve(count) << 9.2;
    QTest::newRow("noise, regular") << regularPoints(count, [](double i) { return std::sin(i) / 3; }) << 8.1;
    QTest::newRow("float32, regular") << regularPoints(count, [](double i) { return double(float(std::sin(i))); })
                                      << 4.1;
    QTest::newRow("four decimals, regular")
        << regularPoints(count, [](double i) { return std::round(1e4 * std::sin(i) + 2e4) / 1e4; }) << 2.2;
    QTest::newRow("learning rate that stays, regular") << regularPoints(count, [](double) { return 3e-4; }) << 0.1;
}

void SeriesBlockTest::typicalSeriesAreSmall()
{
    QFETCH(Points, points);
    QFETCH(double, bytesPerPoint);
    const double found = static_cast<double>(metrics::encodeBlock(points).size()) / static_cast<double>(points.size());
    QVERIFY2(found <= bytesPerPoint, qPrintable(QString::number(found)));
}

void SeriesBlockTest::headerSaysWhatThePointsAre()
{
    const Points points{{5, 100, 2.5}, {-3, 90, infinity}, {9, 300, std::nan("")}, {9, 200, -4.0}, {1, 250, -infinity}};
    const auto header = metrics::readBlockHeader(metrics::encodeBlock(points));
    QVERIFY(header);
    const metrics::BlockHeader expected{.count = 5,
                                        .firstStep = 5,
                                        .lastStep = 1,
                                        .minimumStep = -3,
                                        .maximumStep = 9,
                                        .minimumTime = 90,
                                        .maximumTime = 300,
                                        .minimum = -4.0,
                                        .maximum = 2.5,
                                        .last = -infinity,
                                        .nanPoints = 1,
                                        .positiveInfinities = 1,
                                        .negativeInfinities = 1};
    QVERIFY(*header == expected);
    QVERIFY(metrics::describePoints(points) == expected);

    const auto without = metrics::readBlockHeader(metrics::encodeBlock(Points{{0, 0, infinity}}));
    QVERIFY(std::isnan(without->minimum) && std::isnan(without->maximum));
}

void SeriesBlockTest::everyTruncationIsRefused()
{
    const QByteArray block = metrics::encodeBlock(lossCurve(300));
    for (qsizetype size = 0; size < block.size(); ++size) {
        Points points{{1, 2, 3}};
        const Result<> result = metrics::decodeBlock(QByteArrayView(block).first(size), points);
        QVERIFY2(!result, qPrintable(QString::number(size)));
        QCOMPARE(result.error().kind, Error::Kind::Corrupt);
        QCOMPARE(points.size(), std::size_t(1));
    }
    Points points;
    QVERIFY(!metrics::decodeBlock(block + '\0', points));
}

void SeriesBlockTest::everyFlippedBitIsRefused()
{
    for (const Points& sound :
         {lossCurve(300), regularPoints(20, [](double i) { return i / 10; }), everyKindOfValue()}) {
        QByteArray block = metrics::encodeBlock(sound);
        for (qsizetype bit = 0; bit < block.size() * 8; ++bit) {
            const auto mask = static_cast<char>(1 << (bit % 8));
            block[bit / 8] = static_cast<char>(block[bit / 8] ^ mask);
            Points points;
            QVERIFY2(!metrics::decodeBlock(block, points) && points.empty(), qPrintable(QString::number(bit)));
            block[bit / 8] = static_cast<char>(block[bit / 8] ^ mask);
        }
    }
}

/// Whoever forges a block can seal it too: then the columns' own checks must hold.
void SeriesBlockTest::aRightChecksumDoesNotMakeWrongColumnsReadable()
{
    const QByteArray sound = metrics::encodeBlock(lossCurve(300));
    Random random(3);
    int refused = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray block = sound;
        const auto at = static_cast<qsizetype>(random() % (round % 2 ? 130 : static_cast<quint64>(block.size())));
        block[at] = static_cast<char>(random());
        seal(block);
        Points points;
        if (metrics::decodeBlock(block, points))
            QCOMPARE(points.size(), std::size_t(300));
        else
            ++refused;
    }
    QVERIFY2(refused > 1000, qPrintable(QString::number(refused)));

    for (const int offset : {5, 6, 7}) { // An encoding that no version knows.
        QByteArray block = sound;
        block[offset] = 4;
        seal(block);
        Points points;
        QVERIFY(!metrics::decodeBlock(block, points));
    }
}

/// RFC 3720, B.4.
void SeriesBlockTest::checksumIsTheOneOfTheStandard()
{
    const auto bytesOf = [](const QByteArray& text) {
        return std::as_bytes(std::span(text.data(), static_cast<std::size_t>(text.size())));
    };
    QByteArray ascending;
    for (char byte = 0; byte < 32; ++byte)
        ascending.append(byte);
    for (const auto& [text, expected] :
         {std::pair(QByteArray(32, '\0'), 0x8A9136AAU), std::pair(QByteArray(32, '\xFF'), 0x62A8AB43U),
          std::pair(ascending, 0x46DD794EU), std::pair(QByteArray("123456789"), 0xE3069283U)}) {
        QCOMPARE(metrics::crc32c(bytesOf(text)), expected);
        QCOMPARE(metrics::crc32cByTable(bytesOf(text)), expected);
        const auto bytes = bytesOf(text);
        QCOMPARE(metrics::crc32c(bytes.subspan(5), metrics::crc32cByTable(bytes.first(5))), expected);
    }
}

ASSAY_TEST(SeriesBlockTest)
#include "tst_series_block.moc"
