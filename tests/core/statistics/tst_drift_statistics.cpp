// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/contingency.h"
#include "core/statistics/kolmogorov_smirnov.h"
#include "core/statistics/stability_index.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

using namespace assay::statistics;

namespace {

using Numbers = std::vector<double>;
using Counts = std::vector<qint64>;

bool isNear(double found, double expected, double part)
{
    return std::abs(found - expected) <= part * std::max(1e-300, std::abs(expected)) || found == expected;
}

Numbers sortedNumbers(Numbers values)
{
    std::sort(values.begin(), values.end());
    return values;
}

double indexBetween(const Numbers& reference, const Numbers& current, const Numbers& edges)
{
    return stabilityIndex(countsBetween(reference, edges), countsBetween(current, edges));
}

Numbers tenths(int from)
{
    Numbers values;
    for (int i = 0; i < 10; ++i)
        values.push_back(from + i);
    return values;
}

Counts countsIn(const QJsonValue& array)
{
    Counts counts;
    for (const QJsonValue& each : array.toArray())
        counts.push_back(each.toInteger());
    return counts;
}

struct SampleRows {
    Numbers reference;
    Numbers current;
};

/// The numbers of each case of a sample table: case, set, value.
std::map<QString, SampleRows> sampleRows(const QString& path)
{
    std::map<QString, SampleRows> cases;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cases;
    file.readLine();
    while (!file.atEnd()) {
        const QList<QByteArray> cells = file.readLine().trimmed().split(',');
        if (cells.size() != 3)
            continue;
        SampleRows& rows = cases[QString::fromUtf8(cells.at(0))];
        (cells.at(1) == "ref" ? rows.reference : rows.current).push_back(cells.at(2).toDouble());
    }
    return cases;
}

QJsonObject sampleExpectations(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly)
        ? QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("cases")).toObject()
        : QJsonObject();
}

void hasPolicy(const QJsonObject& expected, const SampleRows& rows, const Numbers& edges)
{
    const QJsonArray inner = expected.value(QStringLiteral("interior_edges")).toArray();
    QCOMPARE(qsizetype(edges.size()), inner.size());
    for (std::size_t i = 0; i < edges.size(); ++i)
        QVERIFY(isNear(edges[i], inner.at(static_cast<qsizetype>(i)).toDouble(), 1e-9));
    QCOMPARE(countsBetween(rows.reference, edges), countsIn(expected.value(QStringLiteral("ref_counts"))));
    QCOMPARE(countsBetween(rows.current, edges), countsIn(expected.value(QStringLiteral("cur_counts"))));
    QVERIFY(isNear(indexBetween(rows.reference, rows.current, edges),
                   expected.value(QStringLiteral("value")).toDouble(), 1e-9));
}

} // namespace

/// The small vectors were made for the project; their figures are those of scipy 1.10.1 and numpy 1.24.2. A larger set, whose
/// folder ASSAY_STATISTICS_SAMPLES names, has its figures in files of its own.
class TestDriftStatistics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void indexOfSmallSamplesComesOutAsCalculatedElsewhere_data()
    {
        QTest::addColumn<QList<double>>("reference");
        QTest::addColumn<QList<double>>("current");
        QTest::addColumn<double>("deciles");
        QTest::addColumn<double>("widths");
        QTest::addColumn<double>("distance");
        QTest::addColumn<double>("p");
        QTest::newRow("unequal sizes") << QList<double>{0.1, 0.4, 0.5, 0.9, 1.3, 2.2, 2.3}
                                       << QList<double>{0.2, 0.3, 1.1, 1.2, 1.9, 2.6, 2.7, 3.3, 3.9, 4.1, 4.4}
                                       << 4.9582407135993884 << 4.524781770931157 << 0.5454545454545454
                                       << 0.10532931121166415;
        QTest::newRow("ties") << QList<double>{1, 1, 1, 2, 2, 3, 3, 3, 3, 9}
                              << QList<double>{1, 2, 2, 2, 3, 3, 9, 9, 9, 9} << 0.8147867129923946 << 0.8147867129923946
                              << 0.3 << 0.7869297884777761;
        QTest::newRow("one value before")
            << QList<double>{5, 5, 5, 5, 5, 5, 5, 5} << QList<double>{5, 5, 5, 5, 5, 5, 6, 7} << 2.0271496162259326
            << 1.8532190459209725 << 0.25 << 0.98010878010878;
        QTest::newRow("nothing in common") << QList<double>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}
                                           << QList<double>{100, 101, 102, 103, 104, 105, 106, 107, 108, 109}
                                           << 8.283089355027482 << 18.418838675877968 << 1.0 << 1.0825088224469026e-05;
    }

    void indexOfSmallSamplesComesOutAsCalculatedElsewhere()
    {
        QFETCH(QList<double>, reference);
        QFETCH(QList<double>, current);
        QFETCH(double, deciles);
        QFETCH(double, widths);
        QFETCH(double, distance);
        QFETCH(double, p);
        const Numbers before(reference.begin(), reference.end());
        const Numbers now(current.begin(), current.end());
        QVERIFY(isNear(indexBetween(before, now, decileEdges(before)), deciles, 1e-9));
        const Numbers equal =
            equalWidthEdges(std::min(before.front(), now.front()), std::max(before.back(), now.back()));
        QVERIFY(isNear(indexBetween(before, now, equal), widths, 1e-9));
        const SmirnovTest test = smirnovTest(before, now);
        QVERIFY(test.isExact);
        QVERIFY(isNear(test.statistic, distance, 1e-9));
        QVERIFY2(isNear(test.p, p, 1e-6), qPrintable(QString::number(test.p, 'g', 17)));
    }

    void decilesAreThoseOfNumpyAndABinHoldsItsRightEdge()
    {
        const Numbers edges = decileEdges(tenths(1));
        const Numbers expected{1.9, 2.8, 3.6999999999999997, 4.6, 5.5, 6.3999999999999995, 7.3, 8.2, 9.1};
        QCOMPARE(edges.size(), expected.size());
        for (std::size_t i = 0; i < edges.size(); ++i)
            QCOMPARE(edges[i], expected[i]);
        QCOMPARE(countsBetween(Numbers{1, 2, 2, 3}, Numbers{2, 2.5}), (Counts{3, 0, 1}));
        QCOMPARE(decileEdges(Numbers{7, 7, 7}), Numbers{7});
    }

    void sameRowsHaveNoDistance()
    {
        const Numbers rows = tenths(0);
        QCOMPARE(indexBetween(rows, rows, decileEdges(rows)), 0.0);
        QCOMPARE(smirnovTest(rows, rows).statistic, 0.0);
        QCOMPARE(smirnovTest(rows, rows).p, 1.0);
        QVERIFY(equalWidthEdges(3, 3).empty());
    }

    void edgesOfTheLargestNumbersStayNumbers()
    {
        const double most = std::numeric_limits<double>::max();
        for (const Numbers& edges : {decileEdges(Numbers{-most, most}), equalWidthEdges(-most, most)}) {
            QCOMPARE(edges.size(), std::size_t(9));
            QVERIFY(std::all_of(edges.begin(), edges.end(), [](double edge) { return std::isfinite(edge); }));
            QVERIFY(std::is_sorted(edges.begin(), edges.end()));
        }
    }

    /// Means and highest of 2,000 simulated pairs of samples of normal values without any drift.
    void floorIsWhatSamplesWithoutDriftComeTo_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("highest");
        QTest::newRow("100") << 100 << 0.192 << 0.368;
        QTest::newRow("250") << 250 << 0.073 << 0.141;
        QTest::newRow("500") << 500 << 0.036 << 0.068;
        QTest::newRow("1000") << 1000 << 0.018 << 0.033;
        QTest::newRow("5000") << 5000 << 0.0036 << 0.0066;
    }

    void floorIsWhatSamplesWithoutDriftComeTo()
    {
        QFETCH(int, rows);
        QFETCH(double, mean);
        QFETCH(double, highest);
        const StabilityFloor floor = stabilityFloor(10, rows, rows);
        QVERIFY(isNear(floor.mean, 9 * 2.0 / rows, 1e-9));
        QVERIFY(isNear(floor.mean, mean, 0.07));
        QVERIFY(isNear(floor.highest, highest, 0.09));
        QCOMPARE(stabilityFloor(1, rows, rows).highest, 0.0);
    }

    void kolmogorovsLimitIsThatOfTheTables()
    {
        QVERIFY(isNear(kolmogorovBeyond(1), 0.26999967167735456, 1e-12));
        QVERIFY(isNear(kolmogorovBeyond(0.5), 0.9639452436648751, 1e-12));
        QVERIFY(std::abs(kolmogorovBeyond(1.3581) - 0.05) < 1e-5);
        QVERIFY(std::abs(kolmogorovBeyond(1.6276) - 0.01) < 1e-5);
        QVERIFY(std::abs(kolmogorovBeyond(std::nextafter(1, 0)) - kolmogorovBeyond(1)) < 1e-12); // Both series.
        QCOMPARE(kolmogorovBeyond(0), 1.0);
    }

    void limitForManyRowsAgreesWithTheExactOrders()
    {
        Numbers before;
        Numbers now;
        for (int i = 0; i < 2000; ++i) {
            before.push_back(i);
            now.push_back(i + 71.5);
        }
        const SmirnovTest exact = smirnovTest(before, now);
        before.push_back(3000);
        const SmirnovTest limit = smirnovTest(before, now);
        QVERIFY(exact.isExact && !limit.isExact);
        QVERIFY(exact.p > 0.1 && exact.p < 0.2);
        QVERIFY2(std::abs(exact.p - limit.p) < 0.005, qPrintable(QString::number(limit.p)));
    }

    void categoriesComeOutAsCalculatedElsewhere()
    {
        const auto shifted = chiSquareTest(Counts{50, 30, 20}, Counts{30, 30, 40});
        QVERIFY(isNear(shifted->statistic, 11.666666666666668, 1e-9));
        QCOMPARE(shifted->degrees, qint64(2));
        QVERIFY(isNear(shifted->p, 0.0029282996948181853, 1e-6));
        QVERIFY(isNear(stabilityIndex(Counts{50, 30, 20}, Counts{30, 30, 40}), 0.2407945608651872, 1e-9));
        const auto vanished = chiSquareTest(Counts{25, 35, 40, 0}, Counts{0, 40, 30, 30});
        QVERIFY(isNear(vanished->statistic, 56.76190476190476, 1e-9));
        QVERIFY(isNear(vanished->p, 2.888923545460947e-12, 1e-6));
        QVERIFY(isNear(stabilityIndex(Counts{25, 35, 40, 0}, Counts{0, 40, 30, 30}), 4.3917835085277, 1e-9));
        QCOMPARE(chiSquareTest(Counts{3, 3, 2, 0}, Counts{3, 3, 2, 0})->degrees, qint64(2));
        QVERIFY(!chiSquareTest(Counts{5}, Counts{9}));
        QVERIFY(!chiSquareTest(Counts{0, 0}, Counts{4, 5}));
    }

    void missingRatesComeOutAsCalculatedElsewhere()
    {
        const auto more = proportionTest(5, 100, 20, 100);
        QVERIFY(isNear(more->difference, 0.15, 1e-9));
        QVERIFY(isNear(more->z, 3.2071349029490928, 1e-9));
        QVERIFY(isNear(more->p, 0.0013406411172294783, 1e-6));
        QVERIFY(!proportionTest(0, 100, 0, 100));
        QVERIFY(!proportionTest(100, 100, 50, 50));
        QVERIFY(!proportionTest(0, 0, 5, 10));
    }

    void numbersOfTheSampleSetHaveItsFigures()
    {
        const QDir folder(samples());
        if (samples().isEmpty())
            QSKIP("ASSAY_STATISTICS_SAMPLES is not set: the sample set of numbers was NOT checked");
        const auto cases = sampleRows(folder.filePath(QStringLiteral("numeric_small.csv")));
        const QJsonObject expected = sampleExpectations(folder.filePath(QStringLiteral("numeric_small.expected.json")));
        QVERIFY(!cases.empty() && qsizetype(cases.size()) == expected.size());
        for (const auto& [name, unsorted] : cases) {
            const SampleRows rows{sortedNumbers(unsorted.reference), sortedNumbers(unsorted.current)};
            const QJsonObject figures = expected.value(name).toObject();
            hasPolicy(figures.value(QStringLiteral("psi_quantile10")).toObject(), rows, decileEdges(rows.reference));
            const double low = std::min(rows.reference.front(), rows.current.front());
            const double high = std::max(rows.reference.back(), rows.current.back());
            hasPolicy(figures.value(QStringLiteral("psi_equal_width10")).toObject(), rows, equalWidthEdges(low, high));
            const QJsonObject smirnov = figures.value(QStringLiteral("ks")).toObject();
            const SmirnovTest test = smirnovTest(rows.reference, rows.current);
            QVERIFY(isNear(test.statistic, smirnov.value(QStringLiteral("statistic")).toDouble(), 1e-9));
            QVERIFY2(isNear(test.p, smirnov.value(QStringLiteral("p_exact")).toDouble(), 1e-6), qPrintable(name));
        }
    }

    void categoriesOfTheSampleSetHaveItsFigures()
    {
        if (samples().isEmpty())
            QSKIP("ASSAY_STATISTICS_SAMPLES is not set: the sample set of categories was NOT checked");
        const QJsonObject expected =
            sampleExpectations(QDir(samples()).filePath(QStringLiteral("categorical_small.expected.json")));
        QVERIFY(!expected.isEmpty());
        for (const QJsonValue& each : expected) {
            const QJsonObject figures = each.toObject();
            const Counts before = countsIn(figures.value(QStringLiteral("ref_counts")));
            const Counts now = countsIn(figures.value(QStringLiteral("cur_counts")));
            const QJsonObject known = figures.value(QStringLiteral("chi2_contingency")).toObject();
            QVERIFY(isNear(stabilityIndex(before, now), figures.value(QStringLiteral("psi_eps1e-4")).toDouble(), 1e-9));
            const auto test = chiSquareTest(before, now);
            QVERIFY(isNear(test->statistic, known.value(QStringLiteral("statistic")).toDouble(), 1e-9));
            QCOMPARE(test->degrees, known.value(QStringLiteral("dof")).toInteger());
            QVERIFY(isNear(test->p, known.value(QStringLiteral("p")).toDouble(), 1e-6));
        }
    }

private:
    static QString samples() { return qEnvironmentVariable("ASSAY_STATISTICS_SAMPLES"); }
};

ASSAY_TEST(TestDriftStatistics)
#include "tst_drift_statistics.moc"
