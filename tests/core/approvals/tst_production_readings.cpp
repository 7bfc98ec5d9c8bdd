// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/production_readings.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::approvals;
using policies::MetricFact;

/// Figures from before a release beside those of the same metric in production.
class TestProductionReadings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatWasMeasuredInBothIsCompared()
    {
        QVERIFY(productionReadings({}).empty());
        QVERIFY(readings({figure("auc", "test", 0.8), figure("f1", "production", 0.4)}).empty());
        QVERIFY(readings({figure("auc", "", 0.8), figure("auc", "production", 0.7)}).empty());
        QVERIFY(readings({figure("auc", "test", qQNaN()), figure("auc", "production", 0.7)}).empty());
        QCOMPARE(readings({figure("auc", "test", 0.8), figure("auc", "Production", 0.7)}).size(), std::size_t(1));
    }

    void splitThatTellsMostIsComparedWith()
    {
        const std::vector<MetricFact> metrics{figure("auc", "train", 0.9), figure("auc", "night", 0.95),
                                              figure("auc", "test", 0.8), figure("auc", "validation", 0.85),
                                              figure("auc", "production", 0.7)};
        QCOMPARE(readings(metrics).front().before.split, QStringLiteral("test"));
        policies::ReleaseFacts facts;
        facts.metrics = metrics;
        facts.plan.emplace();
        facts.plan->primaryMetric = QStringLiteral("auc");
        facts.plan->primarySplit = QStringLiteral("night");
        QCOMPARE(productionReadings(facts).front().before.split, QStringLiteral("night"));
    }

    void outcomesAreKnownOnlyAfterTheWaitThatTheFramingNames()
    {
        constexpr qint64 day = 24 * 3'600'000LL;
        policies::ReleaseFacts facts;
        QVERIFY(labelDelaySentence(facts, 0, 100 * day).isEmpty());
        facts.framing.emplace();
        facts.framing->waitDays = 30;
        const QString early = labelDelaySentence(facts, 90 * day, 100 * day);
        QVERIFY2(early.contains(QStringLiteral("none is known before 1970-05-01")), qPrintable(early));
        const QString later = labelDelaySentence(facts, 60 * day, 100 * day);
        QVERIFY2(later.contains(QStringLiteral("from 1970-03-02 to 1970-03-12")), qPrintable(later));
        QVERIFY(labelDelaySentence(facts, std::nullopt, 100 * day).contains(QStringLiteral("1970-03-12")));
        facts.framing->waitDays = 1;
        QVERIFY(!labelDelaySentence(facts, std::nullopt, 100 * day).contains(QStringLiteral("1 days")));
    }

    void lastFigureOfProductionCounts()
    {
        const auto found =
            readings({figure("auc", "production", 0.7), figure("auc", "test", 0.8), figure("auc", "production", 0.75)});
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().production.value, 0.75);
    }

    void differenceIsToldAsFarAsTheIntervalsAllow_data()
    {
        QTest::addColumn<double>("low"); // Of production; the one before lies from 0.75 to 0.85.
        QTest::addColumn<double>("high");
        QTest::addColumn<int>("direction"); // 1: higher is better, -1: lower, 0: nobody said.
        QTest::addColumn<int>("agreement");
        QTest::newRow("overlaps") << 0.70 << 0.76 << 1 << int(Agreement::Within);
        QTest::newRow("touches") << 0.70 << 0.75 << 1 << int(Agreement::Within);
        QTest::newRow("below") << 0.60 << 0.70 << 1 << int(Agreement::Worse);
        QTest::newRow("below, lower is better") << 0.60 << 0.70 << -1 << int(Agreement::Better);
        QTest::newRow("above") << 0.90 << 0.95 << 1 << int(Agreement::Better);
        QTest::newRow("nobody said") << 0.60 << 0.70 << 0 << int(Agreement::Apart);
        QTest::newRow("no interval") << qQNaN() << qQNaN() << 1 << int(Agreement::Unknown);
    }

    void differenceIsToldAsFarAsTheIntervalsAllow()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(int, direction);
        QFETCH(int, agreement);
        MetricFact before = figure("auc", "test", 0.8);
        before.low = 0.75;
        before.high = 0.85;
        MetricFact production = figure("auc", "production", (low + high) / 2);
        if (!qIsNaN(low)) {
            production.low = low;
            production.high = high;
        } else {
            production.value = 0.5;
        }
        if (direction != 0)
            before.higherIsBetter = direction > 0;
        QCOMPARE(int(readings({before, production}).front().agreement), agreement);
    }

private:
    static std::vector<ProductionReading> readings(std::vector<MetricFact> metrics)
    {
        policies::ReleaseFacts facts;
        facts.metrics = std::move(metrics);
        return productionReadings(facts);
    }

    static MetricFact figure(const char* name, const char* split, double value)
    {
        MetricFact fact;
        fact.name = QString::fromLatin1(name);
        fact.split = QString::fromLatin1(split);
        fact.value = value;
        return fact;
    }
};

ASSAY_TEST(TestProductionReadings)
#include "tst_production_readings.moc"
