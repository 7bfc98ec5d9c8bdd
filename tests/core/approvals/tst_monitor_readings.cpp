// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/monitor_readings.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::approvals;
using policies::ReleaseFacts;

/// What a release tells of the five things that are watched about a model.
class TestMonitorReadings : public QObject {
    Q_OBJECT

private:
    static MonitorReading reading(const ReleaseFacts& facts, MonitorFunction function, qsizetype features = 0)
    {
        for (const MonitorReading& each : monitorReadings(facts, features)) {
            if (each.function == function)
                return each;
        }
        return {};
    }

    static policies::MetricFact metric(const char* name, const char* split, double value)
    {
        policies::MetricFact fact;
        fact.name = QString::fromLatin1(name);
        fact.split = QString::fromLatin1(split);
        fact.value = value;
        return fact;
    }

private Q_SLOTS:
    void nothingKnownIsNothingMeasuredAndNothingWatched()
    {
        const std::vector<MonitorReading> readings = monitorReadings({}, 0);
        QCOMPARE(readings.size(), std::size_t(5));
        for (const MonitorReading& each : readings)
            QVERIFY2(each.measured.isEmpty() && !each.watched, qPrintable(toString(each.function)));
    }

    void accuracyIsTheMetricThatWasAgreedOnBeforeAnyOther()
    {
        ReleaseFacts facts;
        facts.metrics = {metric("f1", "test", 0.5), metric("auc", "train", 0.9), metric("auc", "test", 0.75)};
        QCOMPARE(reading(facts, MonitorFunction::Accuracy).measured, QStringLiteral("f1 0.5 on test"));
        facts.plan.emplace();
        facts.plan->primaryMetric = QStringLiteral("auc");
        facts.plan->primarySplit = QStringLiteral("test");
        QCOMPARE(reading(facts, MonitorFunction::Accuracy).measured, QStringLiteral("auc 0.75 on test"));
    }

    void aFigureBetweenGroupsIsEthicsAndALatencyIsCode()
    {
        ReleaseFacts facts;
        facts.metrics = {metric("auc", "test", 0.75), metric("Disparate_Impact.age", "test", 0.274),
                         metric("latency_p99_ms", "", 23)};
        QCOMPARE(reading(facts, MonitorFunction::Ethics).measured, QStringLiteral("Disparate_Impact.age 0.274 on test"));
        QCOMPARE(reading(facts, MonitorFunction::Code).measured, QStringLiteral("latency_p99_ms 23"));
    }

    void testsThatWereOnlyListedAreNoMeasurementOfCode()
    {
        ReleaseFacts facts;
        policies::TestReportFact listed, executed;
        listed.total = 9;
        executed.total = 4;
        executed.passed = 3;
        executed.executed = true;
        facts.tests = {listed};
        QVERIFY(reading(facts, MonitorFunction::Code).measured.isEmpty());
        facts.tests.push_back(executed);
        QCOMPARE(reading(facts, MonitorFunction::Code).measured, QStringLiteral("3 of 4 tests pass"));
    }

    void skillsAreAsGoodAsTheRarestOfThem()
    {
        ReleaseFacts facts;
        facts.skills.emplace();
        facts.skills->push_back({QStringLiteral("SQL"), 4, {}});
        facts.skills->push_back({QStringLiteral("on call"), 1, {}});
        QCOMPARE(reading(facts, MonitorFunction::Skills).measured, QStringLiteral("people with on call: 1"));
    }

    void onlyAnActiveMonitorWatches()
    {
        ReleaseFacts facts;
        facts.monitors = {{QStringLiteral("features"), false, {}}, {QStringLiteral("accuracy"), true, {}}};
        QVERIFY(reading(facts, MonitorFunction::Accuracy).watched);
        QVERIFY(!reading(facts, MonitorFunction::Features, 20).watched);
        QCOMPARE(reading(facts, MonitorFunction::Features, 20).measured, QStringLiteral("20 features"));
    }
};

ASSAY_TEST(TestMonitorReadings)
#include "tst_monitor_readings.moc"
