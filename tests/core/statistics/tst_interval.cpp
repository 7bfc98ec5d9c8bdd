// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/interval.h"
#include "tests/support/special_values.h"
#include "tests/support/test_program.h"

#include <cmath>

using namespace assay::statistics;
using namespace assay::tests;

class TestInterval : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void proportionsComeOutAsPrinted_data() // Newcombe 1998, table I, method 3.
    {
        QTest::addColumn<int>("successes");
        QTest::addColumn<int>("cases");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("81 of 263") << 81 << 263 << 0.2553 << 0.3662;
        QTest::newRow("15 of 148") << 15 << 148 << 0.0624 << 0.1605;
        QTest::newRow("none of 20") << 0 << 20 << 0.0 << 0.1611;
        QTest::newRow("1 of 29") << 1 << 29 << 0.0061 << 0.1718;
    }

    void proportionsComeOutAsPrinted()
    {
        QFETCH(int, successes);
        QFETCH(int, cases);
        QFETCH(double, low);
        QFETCH(double, high);
        const auto interval = wilsonInterval(static_cast<double>(successes) / cases, cases);
        QVERIFY(interval);
        QVERIFY2(std::abs(interval->low - low) < 5e-5, qPrintable(QString::number(interval->low)));
        QVERIFY2(std::abs(interval->high - high) < 5e-5, qPrintable(QString::number(interval->high)));
    }

    void allOfThemEndsAtOneAndNoneBeginsAtZero()
    {
        for (const qint64 cases : {1, 7, 1000003}) {
            QCOMPARE(wilsonInterval(1, cases)->high, 1.0);
            QCOMPARE(wilsonInterval(0, cases)->low, 0.0);
        }
    }

    /// The figures are from a calculation of the same formulas in Python, written on its own. Its standard errors are those
    /// known for these areas: 0.0325 of Hanley and McNeil's own example, 0.0459 of the demo's first model.
    void areasComeOutAsCalculatedElsewhere_data()
    {
        QTest::addColumn<double>("area");
        QTest::addColumn<int>("positives");
        QTest::addColumn<int>("negatives");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("scans") << 0.893 << 51 << 58 << 0.8107472206904409 << 0.9420590054561949;
        QTest::newRow("loans") << 0.734 << 49 << 101 << 0.6351074049358956 << 0.8139425612822031;
    }

    void areasComeOutAsCalculatedElsewhere()
    {
        QFETCH(double, area);
        QFETCH(int, positives);
        QFETCH(int, negatives);
        QFETCH(double, low);
        QFETCH(double, high);
        const auto interval = areaInterval(area, positives, negatives);
        QVERIFY(interval);
        QVERIFY2(std::abs(interval->low - low) < 1e-12, qPrintable(QString::number(interval->low, 'g', 17)));
        QVERIFY2(std::abs(interval->high - high) < 1e-12, qPrintable(QString::number(interval->high, 'g', 17)));
    }

    void anAreaNearOneStaysBelowOne()
    {
        const auto interval = areaInterval(0.98, 5, 20);
        QVERIFY(interval->high < 1 && interval->low < 0.98 && interval->low > 0);
    }

    void whatIsNoProportionOrAreaHasNoInterval()
    {
        for (const double wrong : {-0.01, 1.01, notANumber}) {
            QVERIFY(!wilsonInterval(wrong, 10));
            QVERIFY(!areaInterval(wrong, 10, 10));
        }
        QVERIFY(!wilsonInterval(0.5, 0));
        QVERIFY(!areaInterval(1, 10, 10));
        QVERIFY(!areaInterval(0.7, 0, 10));
        QVERIFY(!areaInterval(0.7, 10, 0));
    }
};

ASSAY_TEST(TestInterval)
#include "tst_interval.moc"
