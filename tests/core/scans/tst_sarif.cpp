// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scans/sarif.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

class TestSarif : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWayToALevelIsTaken()
    {
        const std::vector<SarifScan> scans = read("first");
        QCOMPARE(scans.size(), std::size_t(1));
        const SarifScan& scan = scans.front();
        QCOMPARE(scan.tool, QStringLiteral("loan-lint"));
        QCOMPARE(scan.toolVersion, QStringLiteral("1.2"));
        QCOMPARE(scan.category, QStringLiteral("score-service"));
        QCOMPARE(scan.ranAt, std::optional<qint64>(1788242400000));
        QVERIFY(scan.outcome == ScanOutcome::Results);
        QCOMPARE(scan.counts(), (ScanCounts{1, 3, 2, 2}));
        QVERIFY(scan.results[0].level == ScanLevel::Error);   // As its rule says.
        QVERIFY(scan.results[1].level == ScanLevel::Warning); // As the format says.
        QVERIFY(scan.results[2].level == ScanLevel::Warning); // As the rule that it is a case of.
        QVERIFY(scan.results[3].level == ScanLevel::Note);
        QVERIFY(scan.results[4].level == ScanLevel::None); // Somebody is to look at it.
    }

    void messagesHaveTheirArgumentsAndResultsTheirPlaces()
    {
        const std::vector<SarifResult> results = read("first").front().results;
        QCOMPARE(results[0].rule, QStringLiteral("L100"));
        QCOMPARE(results[0].message, QStringLiteral("The name 'treshold' is not defined in score()."));
        QCOMPARE(results[0].file, QStringLiteral("service/score.py"));
        QCOMPARE(results[0].line, qint64(12));
        QVERIFY(results[0].fingerprint.isEmpty());
        QCOMPARE(results[2].file, QStringLiteral("service/score card.py"));
        QCOMPARE(results[2].line, qint64(0));
        QVERIFY(!results[2].fingerprint.isEmpty());
        QCOMPARE(results[3].file, QStringLiteral("score.later"));
    }

    void aLineThatIsNoneLeavesAResultWithItsFileAlone()
    {
        for (const char* line : {"0", "-1"}) {
            const QByteArray result = QByteArray("{\"message\":{\"text\":\"x\"},\"locations\":[{\"physicalLocation\":"
                                                 "{\"artifactLocation\":{\"uri\":\"a.py\"},\"region\":{\"startLine\":")
                + line + "}}}]}";
            const auto scans = readSarif(fileWith("\"results\":[" + result + ']'));
            const std::vector<SarifResult> results = valueOf(scans).front().results;
            QCOMPARE(results.size(), std::size_t(1));
            QCOMPARE(results[0].file, QStringLiteral("a.py"));
            QCOMPARE(results[0].line, qint64(0));
        }
    }

    void aPartialFingerprintIsThatOfOneFileAndAWholeOneOfAll()
    {
        const auto printsOf = [](const QByteArray& prints) {
            const QByteArray result = "{\"message\":{\"text\":\"x\"},\"locations\":[{\"physicalLocation\":"
                                      "{\"artifactLocation\":{\"uri\":\"FILE\"}}}],"
                + prints + '}';
            const QByteArray both =
                QByteArray(result).replace("FILE", "a.py") + ',' + QByteArray(result).replace("FILE", "b.py");
            return valueOf(readSarif(fileWith("\"results\":[" + both + ']'))).front().results;
        };
        const auto partial = printsOf("\"partialFingerprints\":{\"commitSha\":\"c0ffee\"}");
        QVERIFY(partial[0].fingerprint != partial[1].fingerprint);
        const auto whole = printsOf("\"fingerprints\":{\"id/v1\":\"7\"}");
        QCOMPARE(whole[0].fingerprint, whole[1].fingerprint);
    }

    void bracesAreReplacedOnlyWhereThereIsAnArgument_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << QByteArray(R"({"text":"if {0} {{x}}"})") << QStringLiteral("if {0} {{x}}");
        QTest::newRow("doubled") << QByteArray(R"({"text":"{{0}} {0}","arguments":["a"]})") << QStringLiteral("{0} a");
        QTest::newRow("missing") << QByteArray(R"({"text":"{1} {0 x}","arguments":["a"]})")
                                 << QStringLiteral("{1} {0 x}");
        QTest::newRow("not again") << QByteArray(R"({"text":"{0}{1}","arguments":["{1}","b"]})")
                                   << QStringLiteral("{1}b");
        QTest::newRow("only an id") << QByteArray(R"({"id":"other"})") << QStringLiteral("other");
    }

    void bracesAreReplacedOnlyWhereThereIsAnArgument()
    {
        QFETCH(QByteArray, message);
        QFETCH(QString, text);
        const auto scans = valueOf(readSarif(fileWith("\"results\":[{\"message\":" + message + "}]")));
        QCOMPARE(scans.front().results.front().message, text);
    }

    void whatIsNullIsAsGoodAsMissing()
    {
        const QByteArray found = R"("results":[{"ruleId":null,"message":{"text":"x"},"locations":null,)"
                                 R"("partialFingerprints":null,"suppressions":null}])";
        const SarifResult result = valueOf(readSarif(fileWith(found))).front().results.front();
        QCOMPARE(result.message, QStringLiteral("x"));
        QVERIFY(result.rule.isEmpty() && result.file.isEmpty() && result.fingerprint.isEmpty() && !result.suppressed);
    }

    void S15_thatNothingWasScannedIsNotThatNothingWasFound()
    {
        QVERIFY(read("clean").front().outcome == ScanOutcome::Clean);
        QVERIFY(read("not_run").front().outcome == ScanOutcome::NotRun);
        const SarifScan failed = read("failed").front();
        QVERIFY(failed.outcome == ScanOutcome::Failed);
        QCOMPARE(failed.trouble, QStringLiteral("Out of memory."));
        const QByteArray hidden = R"("results":[{"message":{"text":"x"},"suppressions":[{"kind":"inSource"}]}])";
        QVERIFY(valueOf(readSarif(fileWith(hidden))).front().outcome == ScanOutcome::Clean);
    }

    void runsOfOneToolAndCategoryAreOneScan()
    {
        const QByteArray tool = R"({"tool":{"driver":{"name":"a"}},"results":[{"message":{"text":"x"}}]})";
        const QByteArray other = R"({"tool":{"driver":{"name":"a"}},"automationDetails":{"id":"b/"},"results":[]})";
        const auto scans =
            valueOf(readSarif(R"({"version":"2.1.0","runs":[)" + tool + ',' + other + ',' + tool + "]}"));
        QCOMPARE(scans.size(), std::size_t(2));
        QCOMPARE(scans[0].counts().warnings, qint64(2));
        QCOMPARE(scans[1].category, QStringLiteral("b"));
        QVERIFY(scans[1].outcome == ScanOutcome::Clean);
    }

    void theCommitIsThatOfTheFirstRunAndPlaceThatNameOne()
    {
        const auto scans = valueOf(readSarif(withProvenance(
            {"[]",
             R"([{"repositoryUri":"https://a"},{"revisionId":" 7f3c2a9 ","repositoryUri":"https://b","branch":"main"}])",
             R"([{"revisionId":"0000000"}])"})));
        QCOMPARE(scans.size(), std::size_t(1));
        QCOMPARE(scans[0].source,
                 (ScannedSource{QStringLiteral("7f3c2a9"), QStringLiteral("https://b"), QStringLiteral("main")}));
    }

    void whatIsSaidOfTheCommitIsNeverRefused_data()
    {
        QTest::addColumn<QByteArray>("provenance");
        QTest::addColumn<QString>("commit");
        QTest::newRow("no list") << QByteArray("\"none\"") << QString();
        QTest::newRow("null") << QByteArray("null") << QString();
        QTest::newRow("no objects") << QByteArray(R"([7,null,"x",[]])") << QString();
        QTest::newRow("a number") << QByteArray(R"([{"revisionId":12}])") << QString();
        QTest::newRow("no hash") << QByteArray(R"([{"revisionId":"<b>r17\u202e\u0007"}])")
                                 << QStringLiteral(u"<b>r17\u202e\u0007");
        QTest::newRow("another repository")
            << QByteArray(R"([{"revisionId":"r17","repositoryUri":["x"],"branch":null}])") << QStringLiteral("r17");
        QTest::newRow("a long one") << QByteArray("[{\"revisionId\":\"" + QByteArray(100'000, '9') + "\"}]")
                                    << QString(longestSarifSource, u'9');
    }

    void whatIsSaidOfTheCommitIsNeverRefused()
    {
        QFETCH(const QByteArray, provenance);
        QFETCH(const QString, commit);
        const auto scans = valueOf(readSarif(withProvenance({provenance})));
        QCOMPARE(scans[0].source.commit, commit);
        QVERIFY(scans[0].source.repository.isEmpty() && scans[0].source.branch.isEmpty());
    }

    void whatIsNoSarifIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const QByteArray& bytes, const char* words) {
            QTest::newRow(name) << bytes << QString::fromUtf8(words);
        };
        row("no JSON", "{\n\"runs\": nothing}", "Line 2");
        row("cut", "{\"version\":\"2.1.0\",\"runs\":[{\"tool\":", "byte 35");
        row("version", "{\"version\":\"2.0.0\",\"runs\":[]}", "SARIF 2.1.0");
        row("no run", "{\"version\":\"2.1.0\",\"runs\":[]}", "there is no run");
        row("tool", "{\"version\":\"2.1.0\",\"runs\":[{}]}", "runs[0]: tool is missing");
        row("level", fileWith("\n\"results\":[{\"message\":{\"text\":\"x\"},\n\"level\":\"bad\"}]"), "Line 3");
        row("kind", fileWith("\"results\":[{\"message\":{\"text\":\"x\"},\"kind\":\"bad\"}]"), "results[0].kind");
        row("message", fileWith("\"results\":[{\"message\":{}}]"), "a text or an id is missing");
        row("line",
            fileWith("\"results\":[{\"message\":{\"text\":\"x\"},\"locations\":[{\"physicalLocation\":"
                     "{\"artifactLocation\":{\"uri\":\"a\"},\"region\":{\"startLine\":1.5}}}]}]"),
            "startLine");
        row("status", fileWith("\"results\":[{\"message\":{\"text\":\"x\"},\"suppressions\":[{\"status\":\"no\"}]}]"),
            "status");
        row("result", fileWith("\"results\":[5]"), "results[0]: an object is expected");
    }

    void whatIsNoSarifIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const auto scans = readSarif(bytes);
        QVERIFY(!scans);
        QCOMPARE(scans.error().kind, Error::Kind::Invalid);
        QVERIFY2(scans.error().message.contains(words), qPrintable(scans.error().message));
    }

    void aShortFileWhoseResultsSayMuchIsRefused()
    {
        const QByteArray rule =
            "{\"id\":\"a\",\"messageStrings\":{\"m\":{\"text\":\"" + QByteArray(4'000, 'x') + "\"}}}";
        const auto fileOf = [&rule](qsizetype results) -> QByteArray { // Half of them in each of two runs.
            const QByteArray result = "{\"ruleIndex\":0,\"message\":{\"id\":\"m\"}}";
            const auto runOf = [&](qsizetype count) -> QByteArray {
                return "{\"tool\":{\"driver\":{\"name\":\"a\",\"rules\":[" + rule + "]}},\"results\":[" + result
                    + QByteArray(',' + result).repeated(count - 1) + "]}";
            };
            return "{\"version\":\"2.1.0\",\"runs\":[" + runOf(results / 2) + ',' + runOf(results - results / 2) + "]}";
        };
        QCOMPARE(valueOf(readSarif(fileOf(8'000))).front().results.size(), std::size_t(8'000));
        const auto refused = readSarif(fileOf(8'001));
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(QStringLiteral("runs[1]: the messages")),
                 qPrintable(refused.error().message));
    }

    void filesAreKnownByTheirBeginning()
    {
        for (const char* name : {"first", "second", "clean", "not_run", "failed"})
            QVERIFY2(looksLikeSarif(bytesOfFile(name)), name);
        const QByteArray sorted = "{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"runs\":[";
        QVERIFY(looksLikeSarif(sorted)); // Its version comes last.
        QVERIFY(!looksLikeSarif(R"([{"text":"Too slow"}])"));
        QVERIFY(!looksLikeSarif(R"({"metrics":[],"version":"2.1.0"})"));
        QVERIFY(!looksLikeSarif("<testsuite/>"));
        QVERIFY(isSarifFile(QStringLiteral(ASSAY_FIXTURES "/sarif/clean.sarif")));
        QVERIFY(!isSarifFile(QStringLiteral(ASSAY_FIXTURES "/sarif/README.md")));
        QVERIFY(!isSarifFile(QStringLiteral(ASSAY_FIXTURES "/sarif")));
    }

    /// Files of others, in the folder that ASSAY_ROLE_SAMPLES names.
    void T12_samplesOfOthersAreReadAsTheyMean()
    {
        const QString samples = qEnvironmentVariable("ASSAY_ROLE_SAMPLES");
        if (samples.isEmpty())
            QSKIP("ASSAY_ROLE_SAMPLES names no folder: no SARIF file that others made was read");
        const auto sample = [&samples](const char* name) {
            return valueOf(readSarif(contentOf(samples + QStringLiteral("/sarif/") + QLatin1StringView(name)))).front();
        };
        QCOMPARE(sample("Suppressions.sarif").counts(), (ScanCounts{0, 4, 0, 5}));
        QCOMPARE(sample("DefaultRuleConfiguration.sarif").counts(), (ScanCounts{1, 1, 0, 0}));
        QCOMPARE(sample("Baseline.sarif").counts(), (ScanCounts{0, 3, 0, 0}));
        QCOMPARE(sample("RuleMetadata.sarif").results.front().message,
                 QStringLiteral("The URI '//C:/code/dev' is invalid."));
        QVERIFY(sample("OneRunNoResults.sarif").outcome == ScanOutcome::NotRun);
        const SarifScan failed = sample("CatastrophicExecutionError.sarif");
        QVERIFY(failed.outcome == ScanOutcome::Failed);
        QCOMPARE(failed.trouble, QStringLiteral("Out of memory."));
        QVERIFY(sample("CodeFlows.sarif").outcome == ScanOutcome::Results);
    }

private:
    /// A file with a run for each of these.
    static QByteArray withProvenance(const QByteArrayList& provenances)
    {
        QByteArrayList runs;
        for (const QByteArray& each : provenances)
            runs << R"({"tool":{"driver":{"name":"a"}},"results":[],"versionControlProvenance":)" + each + '}';
        return R"({"version":"2.1.0","runs":[)" + runs.join(',') + "]}";
    }

    static QByteArray bytesOfFile(const char* name)
    {
        return contentOf(QStringLiteral(ASSAY_FIXTURES "/sarif/%1.sarif").arg(QLatin1StringView(name)));
    }
    static std::vector<SarifScan> read(const char* name) { return valueOf(readSarif(bytesOfFile(name))); }

    /// A file of one run with these members beside its tool.
    static QByteArray fileWith(const QByteArray& members)
    {
        return R"({"version":"2.1.0","runs":[{"tool":{"driver":{"name":"a"}},)" + members + "}]}";
    }
};

ASSAY_TEST(TestSarif)
#include "tst_sarif.moc"
