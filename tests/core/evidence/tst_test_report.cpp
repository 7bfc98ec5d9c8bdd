// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/test_report.h"

#include "core/evidence/measured_document.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

class TestTestReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void casesAreCountedOneByOneWhateverTheTotalsSay()
    {
        const TestReport report = valueOf(readTestReport(R"(<?xml version="1.0"?>
<testsuites tests="900" failures="0"><testsuite name="a" tests="4">
<testcase name="1"/><testcase name="2"><failure message="no">x</failure></testcase>
<testcase name="3"><error/><failure/></testcase><testcase name="4"><skipped/></testcase>
</testsuite><testsuite><testsuite><testcase name="5"><system-out>failure</system-out></testcase></testsuite></testsuite>
</testsuites>)"));
        QVERIFY((report == TestReport{5, 2, 2, 1, {QStringLiteral("2"), QStringLiteral("3")}}));
        QVERIFY(report.executed());
    }

    void reportThatOnlyListsTestsWasNotExecuted()
    {
        const TestReport report = valueOf(
            readTestReport("<testsuite><testcase><skipped/></testcase><testcase><skipped/></testcase></testsuite>"));
        QVERIFY((report == TestReport{2, 0, 0, 2}));
        QVERIFY(!report.executed());
    }

    void whatIsNoReportIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        QTest::newRow("another root") << QByteArray("<html/>") << QStringLiteral("Line 1");
        QTest::newRow("cut off") << QByteArray("<testsuite>\n<testcase>") << QStringLiteral("Line 2");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("Line 1");
        QTest::newRow("document type") << QByteArray("<!DOCTYPE t [<!ENTITY a \"aaaa\">]>\n<testsuite>&a;</testsuite>")
                                       << QStringLiteral("document type");
        QTest::newRow("outside entity") << QByteArray("<!DOCTYPE t SYSTEM \"file:///etc/passwd\">\n<testsuite/>")
                                        << QStringLiteral("document type");
    }

    void whatIsNoReportIsRefusedWithItsLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        const auto refused = readTestReport(text);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(place), qPrintable(refused.error().message));
    }

    void coverageIsTheSumOfItsRecords()
    {
        QVERIFY((valueOf(readCoverage("TN:\nSF:a.py\nDA:1,4\nDA:2,0\nLF:2\nLH:1\nend_of_record\n"
                                      "SF:b.py\r\nDA:1,1\r\nDA:2,3\r\nend_of_record\r\n"))
                 == LineCoverage{4, 3}));
        QVERIFY((valueOf(readCoverage("SF:a\nLF:1\nLH:9\nend_of_record")) == LineCoverage{1, 1}));
        const auto refused = readCoverage("SF:a\nLF:many\nend_of_record\n");
        QVERIFY(!refused && refused.error().message.contains(QStringLiteral("Line 2")));
        QVERIFY(!readCoverage("SF:a\nDA:1\n"));
    }

    void filesAreKnownByTheirBeginning()
    {
        QVERIFY(looksLikeTestReport("<?xml version='1.0'?>\n<testsuites>"));
        QVERIFY(!looksLikeTestReport("<html>"));
        QVERIFY(!looksLikeTestReport("about <testsuite>"));
        QVERIFY(looksLikeCoverage("SF:/a.c\n"));
        QVERIFY(!looksLikeCoverage("# TN:"));
    }

    void measurementsKeepTheirFiguresAsTheyWereWritten()
    {
        QCOMPARE(valueOf(canonicalMetrics(R"({"metrics": [{"value": 0.8610, "split": "test", "name": "auc", "n": 1200,
            "low": 0.853, "high": 0.869, "higherIsBetter": true}]})")),
                 QByteArray(R"({"baselines":[],"metrics":[{"high":0.869,"higherIsBetter":true,"low":0.853,)"
                            R"("n":1200,"name":"auc","split":"test","value":0.8610}]})"));
        QCOMPARE(valueOf(canonicalPlan(R"({"primarySplit":"test","primaryMetric":"auc"})")),
                 QByteArray(R"({"primaryMetric":"auc","primarySplit":"test"})"));
    }

    void measurementsOfOtherShapesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no value") << QByteArray(R"({"metrics":[{"name":"auc","split":"test"}]})");
        QTest::newRow("text for a number") << QByteArray(R"({"metrics":[{"name":"a","split":"t","value":"1"}]})");
        QTest::newRow("half an interval") << QByteArray(R"({"metrics":[{"name":"a","split":"t","value":1,"low":0}]})");
        QTest::newRow("too large") << QByteArray(R"({"metrics":[{"name":"a","split":"t","value":1e999}]})");
        QTest::newRow("unknown member") << QByteArray(R"({"metrics":[],"verdict":"fine"})");
        QTest::newRow("no object") << QByteArray("[]");
    }

    void measurementsOfOtherShapesAreRefused()
    {
        QFETCH(QByteArray, text);
        const auto refused = canonicalMetrics(text);
        QVERIFY(!refused && refused.error().kind == Error::Kind::Invalid);
        QVERIFY(!canonicalPlan(text));
        QVERIFY(!canonicalMonitors(text));
    }

    void monitorsAreActiveUnlessTheySayOtherwise()
    {
        QCOMPARE(
            valueOf(canonicalMonitors(R"({"monitors":[{"watches":"accuracy","measure":"auc","alarm":0.70,
            "warn":0.72,"system":"grafana"},{"watches":"features","measure":"psi","alarm":0.2,"active":false}]})")),
            QByteArray(R"({"monitors":[{"active":true,"alarm":0.70,"measure":"auc","system":"grafana","warn":0.72,)"
                       R"("watches":"accuracy"},{"active":false,"alarm":0.2,"measure":"psi",)"
                       R"("watches":"features"}]})"));
    }

    void monitorsOfOtherShapesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("monitor");
        QTest::newRow("watches nothing that is known") << QByteArray(R"({"watches":"mood","measure":"m","alarm":1})");
        QTest::newRow("no limit") << QByteArray(R"({"watches":"accuracy","measure":"auc"})");
        QTest::newRow("no measure") << QByteArray(R"({"watches":"accuracy","alarm":1})");
        QTest::newRow("unknown member") << QByteArray(R"({"watches":"code","measure":"m","alarm":1,"fine":true})");
    }

    void monitorsOfOtherShapesAreRefused()
    {
        QFETCH(QByteArray, monitor);
        const auto refused = canonicalMonitors("{\"monitors\":[" + monitor + "]}");
        QVERIFY(!refused && refused.error().kind == Error::Kind::Invalid);
    }
};

ASSAY_TEST(TestTestReport)
#include "tst_test_report.moc"
