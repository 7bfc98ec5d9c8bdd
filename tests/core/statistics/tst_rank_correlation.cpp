// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/sample.h"
#include "core/statistics/spearman.h"
#include "tests/support/special_values.h"
#include "tests/support/test_program.h"

#include <cmath>

using namespace assay::statistics;
using namespace assay::tests;

class TestRankCorrelation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWorkedExampleComesOutAsPrinted() // Wikipedia, "Spearman's rank correlation coefficient": rho is -29 / 165.
    {
        const std::vector<double> points{106, 100, 86, 101, 99, 103, 97, 113, 112, 110};
        const std::vector<double> hours{7, 27, 2, 50, 28, 29, 20, 12, 6, 17};
        const auto result = spearman(points, hours);
        QVERIFY(result);
        QCOMPARE(result->rho, -29.0 / 165);
        QVERIFY2(std::abs(result->p - 0.627188) < 1e-6, qPrintable(QString::number(result->p, 'g', 10)));
        QCOMPARE(result->n, std::size_t{10});
    }

    void tiesShareTheMeanOfTheirRanks()
    {
        const std::vector<double> tied{1, 2, 2, 3};
        QCOMPARE(meanRanks(tied), (std::vector<double>{1, 2.5, 2.5, 4}));
        const std::vector<double> other{1, 3, 2, 4};
        QCOMPARE(spearman(tied, other)->rho, 4.5 / std::sqrt(4.5 * 5));
    }

    void anyRisingCurveIsOneAndAFallingOneMinusOne()
    {
        const std::vector<double> x{1, 2, 3, 4, 5}, rising{1, 10, 100, 1000, 1e300}, falling{5, 4, -3, -40, -1e9};
        QCOMPARE(spearman(x, rising)->rho, 1.0);
        QCOMPARE(spearman(x, rising)->p, 0.0);
        QCOMPARE(spearman(x, falling)->rho, -1.0);
    }

    void pairsWithoutAValueAreLeftOut()
    {
        const std::vector<double> x{1, 2, notANumber, 3, 4}, y{2, 4, 100, notANumber, 8};
        QCOMPARE(spearman(x, y)->n, std::size_t{3});
        QCOMPARE(spearman(x, y)->rho, 1.0);
    }

    void whatDoesNotVaryOrIsTooLittleHasNoCorrelation()
    {
        const std::vector<double> same{1, 1, 1, 1}, varied{1, 2, 3, 4}, two{1, 2};
        QVERIFY(!spearman(same, varied));
        QVERIFY(!spearman(varied, same));
        QVERIFY(!spearman(two, two));
        QVERIFY(!spearman({}, {}));
    }

    void aBoxReachesToTheFurthestValueWithinItsWhiskers()
    {
        const std::vector<double> values{1, 2, 3, 4, 5, 6, 7, 8, 9, 100};
        const BoxSummary box = boxSummary(values);
        QCOMPARE(box.firstQuartile, 3.25); // As numpy.percentile has them.
        QCOMPARE(box.median, 5.5);
        QCOMPARE(box.thirdQuartile, 7.75);
        QCOMPARE(box.low, 1.0);
        QCOMPARE(box.high, 9.0); // 7.75 + 1.5 * 4.5 = 14.5
    }

    void oneValueIsABoxOfItsOwn()
    {
        const BoxSummary box = boxSummary(std::vector<double>{4});
        QCOMPARE(box.low, 4.0);
        QCOMPARE(box.median, 4.0);
        QCOMPARE(box.high, 4.0);
        QVERIFY(std::isnan(momentsOf(std::vector<double>{4}).deviation));
    }

    void aWhiskerNeverEndsWithinItsBox()
    {
        const BoxSummary box = boxSummary(std::vector<double>{0, 0, 0, 1000});
        QVERIFY(box.high >= box.thirdQuartile);
        QVERIFY(box.low <= box.firstQuartile);
    }
};

ASSAY_TEST(TestRankCorrelation)
#include "tst_rank_correlation.moc"
