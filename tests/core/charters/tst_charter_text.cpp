// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charters/charter_text.h"

#include "core/charters/charter_fields.h"
#include "core/charters/planned_metrics.h"
#include "tests/support/agreed_framing.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// The text of framings and evaluation plans.
class TestCharterText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void framingIsReadBackAsItWasWritten()
    {
        const QByteArray text = charters::textOf(completeFraming());
        const Framing read = valueOf(charters::framingFromText(text));
        QCOMPARE(charters::textOf(read), text);
        QCOMPARE(read.costFalseNegative, std::optional(5.0));
        QVERIFY(read.humanRole == HumanRole::Augment);
        QVERIFY(charters::missingIn(read).isEmpty());
    }

    void planIsReadBackAsItWasWritten()
    {
        const QByteArray text = R"({"baselines":["a","b"],"groups":["age"],"higherIsBetter":false,"interval":"wilson",)"
                                R"("leastCases":30,"metric":"cost","split":"test","thresholdRule":"least cost"})";
        QCOMPARE(charters::textOf(valueOf(charters::planFromText(text))), text);
    }

    void metricsBesideTheOneThatCountsAreReadBackWithTheirBounds()
    {
        const QByteArray text =
            R"({"metric":"cost","otherMetrics":[{"metric":"auc"},{"atLeast":0.6,"metric":"recall"},)"
            R"({"atMost":50,"metric":"latency_ms"}]})";
        const EvaluationPlan plan = valueOf(charters::planFromText(text));
        QCOMPARE(charters::textOf(plan), text);
        QCOMPARE(
            charters::wordsOf(plan.otherMetrics),
            QStringList({QStringLiteral("auc"), QStringLiteral("recall >= 0.6"), QStringLiteral("latency_ms <= 50")}));
        QVERIFY(charters::plannedMetricsFrom(charters::wordsOf(plan.otherMetrics)) == plan.otherMetrics);
        const FieldTexts fields = valueOf(charters::textsOf(CharterKind::EvaluationPlan, text));
        QCOMPARE(charters::contentFrom(CharterKind::EvaluationPlan, fields), text);
    }

    void metricsThatContradictThemselvesAreRefusedWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("metrics");
        QTest::addColumn<QString>("named");
        QTest::newRow("the one that counts again") << QByteArray(R"([{"metric":"cost"}])") << QStringLiteral("[0]");
        QTest::newRow("one twice") << QByteArray(R"([{"metric":"a"},{"metric":"a"}])") << QStringLiteral("[1]");
        QTest::newRow("both bounds") << QByteArray(R"([{"metric":"a","atLeast":1,"atMost":2}])")
                                     << QStringLiteral("atMost");
        QTest::newRow("no number") << QByteArray(R"([{"metric":"a","atLeast":"1"}])") << QStringLiteral("atLeast");
        QTest::newRow("no name") << QByteArray(R"([{"atLeast":1}])") << QStringLiteral("metric");
        QTest::newRow("a bound in the name") << QByteArray(R"([{"metric":"a >= 1"}])") << QStringLiteral("name");
        QTest::newRow("no list") << QByteArray(R"({"metric":"a"})") << QStringLiteral("otherMetrics");
    }
    void metricsThatContradictThemselvesAreRefusedWithTheirPlace()
    {
        QFETCH(QByteArray, metrics);
        QFETCH(QString, named);
        const auto read = charters::planFromText(R"({"metric":"cost","otherMetrics":)" + metrics + '}');
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(named), qPrintable(read.error().message));
    }

    void wordsOfABoundAreUnderstoodOrNot()
    {
        QVERIFY(charters::plannedMetricFrom(QStringLiteral("recall≥0.6"))
                == (PlannedMetric{QStringLiteral("recall"), 0.6, {}}));
        for (const char* words : {"", ">= 1", "recall >= much", "recall > 1", "a >= 1 >= 2"})
            QVERIFY2(!charters::plannedMetricFrom(QLatin1StringView(words)), words);
    }

    void emptyOnesSayWhatIsMissing()
    {
        QCOMPARE(charters::missingIn(Framing{}).size(), 6);
        QCOMPARE(charters::missingIn(EvaluationPlan{}).size(), 4);
        QCOMPARE(charters::textOf(Framing{}), QByteArray("{}"));
    }

    void whatIsNoFramingIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("named");
        QTest::newRow("no JSON") << QByteArray("{") << QString();
        QTest::newRow("unknown member") << QByteArray(R"({"entitty":"x"})") << QStringLiteral("entitty");
        QTest::newRow("unknown block") << QByteArray(R"({"canvas":{"x":"y"}})") << QStringLiteral("canvas");
        QTest::newRow("negative cost") << QByteArray(R"({"costFalsePositive":-1})")
                                       << QStringLiteral("costFalsePositive");
        QTest::newRow("days that are no number") << QByteArray(R"({"waitDays":"2"})") << QStringLiteral("waitDays");
        QTest::newRow("role") << QByteArray(R"({"humanRole":"robot"})") << QStringLiteral("humanRole");
        QTest::newRow("array") << QByteArray("[]") << QString();
    }
    void whatIsNoFramingIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, named);
        const auto read = charters::framingFromText(text);
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(named), qPrintable(read.error().message));
    }

    void planRefusesOneBaselineTwice() { QVERIFY(!charters::planFromText(R"({"baselines":["a","a"]})")); }
};

ASSAY_TEST(TestCharterText)
#include "tst_charter_text.moc"
