// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charters/charter_text.h"

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
        QTest::newRow("negative cost") << QByteArray(R"({"costFalsePositive":-1})") << QStringLiteral("costFalsePositive");
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

    void planRefusesOneBaselineTwice()
    {
        QVERIFY(!charters::planFromText(R"({"baselines":["a","a"]})"));
    }
};

ASSAY_TEST(TestCharterText)
#include "tst_charter_text.moc"
