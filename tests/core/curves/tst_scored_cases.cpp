// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charters/evaluation_agreement.h"
#include "core/curves/scored_cases.h"
#include "core/importers/detect.h"
#include "core/imports/import_plan.h"
#include "core/runs/evaluation_rows.h"
#include "core/runs/prediction_queries.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"

#include <QFile>

#include <cmath>

using namespace assay;
using namespace assay::tests;

/// What predictions come to at any threshold, against figures that were computed elsewhere: those of the demo's runs were
/// logged by the program that made them.
class TestScoredCases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void S25_movingTheThresholdFromAHalfToASixthChangesAccuracyAndCost()
    {
        QFile file(QStringLiteral(":/demo/german-credit/run02/predictions-test.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const ScoredCases cases = valueOf(readScoredCases(file.readAll()));
        const ErrorCosts costs{1, 5}; // A good loan refused, a bad one approved.
        const ThresholdCounts half = cases.countsAt(0.5);
        QCOMPARE(half, (ThresholdCounts{20, 14, 29, 87}));
        QCOMPARE(rounded(half.accuracy(), 3), 0.713);
        QCOMPARE(rounded(costs.per100(half), 1), 106.0);
        const ThresholdCounts sixth = cases.countsAt(*thresholdFromText(QStringLiteral("1/6")));
        QCOMPARE(sixth, (ThresholdCounts{36, 39, 13, 62}));
        QCOMPARE(rounded(sixth.accuracy(), 3), 0.653);
        QCOMPARE(rounded(costs.per100(sixth), 1), 69.3);
        QCOMPARE(*costs.breakEven(), 1.0 / 6);
        const double infinity = std::numeric_limits<double>::infinity();
        QCOMPARE(rounded(costs.per100(cases.countsAt(infinity)), 1), 163.3);
        QCOMPARE(rounded(costs.per100(cases.countsAt(-infinity)), 1), 67.3);
    }

    void S35_tenRunsAtThreeThresholdsAreThirtyEvaluationsThatTheirPredictionsLeadTo()
    {
        TemporaryProject project;
        bringInDemoRuns(project);
        const auto [evaluations, tables] = valueOf(project.database().read([](db::Connection& connection) {
            std::map<QString, ScoredCases> byRun;
            for (const RunEvaluation& row : runEvaluations(connection)) {
                const std::vector<PredictionTable> found =
                    predictionTables(connection, findRun(connection, row.runUid).id);
                if (found.size() == 1)
                    byRun.emplace(row.runUid, casesOf(connection, found.front()));
            }
            return std::pair(runEvaluations(connection), byRun);
        }));
        QCOMPARE(evaluations.size(), 30U);
        QCOMPARE(tables.size(), 10U);
        QCOMPARE(evaluations.front().runName, QStringLiteral("run01"));
        QCOMPARE(evaluations.front().threshold, QStringLiteral("0.50"));
        const std::map<QString, double> exact{
            {QStringLiteral("0.50"), 1.0 / 2}, {QStringLiteral("0.33"), 1.0 / 3}, {QStringLiteral("0.17"), 1.0 / 6}};
        for (const RunEvaluation& row : evaluations) {
            const ThresholdCounts counts = tables.at(row.runUid).countsAt(exact.at(row.threshold));
            QCOMPARE(row.split, QStringLiteral("test"));
            QCOMPARE(rounded(counts.accuracy(), 3), row.figure(QStringLiteral("accuracy")));
            QCOMPARE(rounded(ErrorCosts{1, 5}.per100(counts), 1), row.figure(QStringLiteral("cost_per_100")));
            QCOMPARE(static_cast<double>(counts.truePositives), row.figure(QStringLiteral("bad_refused")));
            QCOMPARE(static_cast<double>(counts.falsePositives), row.figure(QStringLiteral("good_refused")));
        }
        QVERIFY(std::isnan(evaluations.front().figure(QStringLiteral("logloss"))));
    }

    void bringingPredictionsInAgainAddsNothing()
    {
        TemporaryProject project;
        bringInDemoRuns(project);
        const qint64 before = numberIn(project.database(), "SELECT count(*) FROM audit_event");
        bringInDemoRuns(project);
        QCOMPARE(numberIn(project.database(), "SELECT count(*) FROM audit_event"), before);
        QCOMPARE(numberIn(project.database(), "SELECT count(*) FROM content"), 10);
    }

    void aCaseAtTheThresholdIsPositive()
    {
        const ScoredCases cases = valueOf(readScoredCases("y_true;y_score\n1;0.4\n0;0.4\ntrue;0.9\nfalse;-2\n"));
        QCOMPARE(cases.countsAt(0.4), (ThresholdCounts{2, 1, 0, 1}));
        QCOMPARE(cases.countsAt(std::nextafter(0.4, 1)), (ThresholdCounts{1, 0, 1, 2}));
        QCOMPARE(cases.lowest(), -2.0);
    }

    void whatIsNoTableOfPredictionsIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("words");
        QTest::newRow("no label") << QByteArray("score,class\n0.5,a\n") << QStringLiteral("a column label");
        QTest::newRow("no rows") << QByteArray("score,label\n") << QStringLiteral("no rows");
        QTest::newRow("a score of NaN") << QByteArray("score,label\n0.1,0\nNaN,1\n") << QStringLiteral("Line 3");
        QTest::newRow("a score that is too large") << QByteArray("score,label\n1e999,0\n") << QStringLiteral("Line 2");
        QTest::newRow("a class for a label")
            << QByteArray("score,label\n0.1,Bad\n") << QStringLiteral("label of 1 or 0");
        QTest::newRow("a row that ends early") << QByteArray("score,label\n0.1\n") << QStringLiteral("Line 2");
    }

    void whatIsNoTableOfPredictionsIsRefusedWithItsLine()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, words);
        const Result<ScoredCases> read = readScoredCases(csv);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Invalid);
        QVERIFY2(read.error().message.contains(words), qPrintable(read.error().message));
    }

    void keysOfMetricsAreReadFromTheirEnd()
    {
        const std::optional<EvaluationKey> key = evaluationKeyOf(QStringLiteral("a/b/f1@macro@0.25"));
        QVERIFY(key.has_value());
        QCOMPARE(key->split, QStringLiteral("a/b"));
        QCOMPARE(key->name, QStringLiteral("f1@macro"));
        QCOMPARE(key->thresholdValue, 0.25);
        for (const char* none : {"accuracy", "recall@k", "@0.5", "test/@0.5", "hits@nan", "at@", ""})
            QVERIFY2(!evaluationKeyOf(QString::fromLatin1(none)), none);
    }

    void thePlanNamesItsThresholdByMetricOrRule_data()
    {
        QTest::addColumn<QString>("metric");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<double>("threshold"); // 0 for none.
        QTest::newRow("of its metric") << "cost_per_100@0.17"
                                       << "At 0.5" << 0.17;
        QTest::newRow("a fraction in its rule") << "cost"
                                                << "Refuse from 1/6 on." << 1.0 / 6;
        QTest::newRow("a decimal at the end of a sentence") << "cost"
                                                            << "Refuse from 0.25." << 0.25;
        QTest::newRow("no number") << "cost"
                                   << "The one that costs least" << 0.0;
        QTest::newRow("a date and a ratio are none") << "cost"
                                                     << "5/1 as agreed on 2026-01-23" << 0.0;
    }

    void thePlanNamesItsThresholdByMetricOrRule()
    {
        QFETCH(QString, metric);
        QFETCH(QString, rule);
        QFETCH(double, threshold);
        EvaluationPlan plan;
        plan.metric = metric;
        plan.thresholdRule = rule;
        QCOMPARE(charters::thresholdOf(plan).value_or(0), threshold);
    }

private:
    static double rounded(double value, int decimals) { return QString::number(value, 'f', decimals).toDouble(); }

    static void bringInDemoRuns(TemporaryProject& project)
    {
        const QString source = QStringLiteral(":/demo/german-credit");
        const ImportBatch batch = valueOf(valueOf(importerFor(source))->read(source, {}));
        QVERIFY(batch.issues.empty());
        valueOf(applyImport(project.database(), project.actor(), batch, {}));
    }
};

ASSAY_TEST(TestScoredCases)
#include "tst_scored_cases.moc"
