// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scans/scan_rows.h"
#include "core/scans/scan_story.h"
#include "core/things/thing.h"
#include "core/things/thing_history.h"
#include "tests/support/imported_release.h"
#include "tests/support/raw_project.h"
#include "tests/support/scan_files.h"
#include "tests/support/talk_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// S21, S42: what tools say of the code, from file to file.
class TestScanStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_project = std::make_unique<TalkProject>(); }
    void cleanup() { m_project.reset(); }

    void aFileComesInWholeByOneEntryAndIsKept()
    {
        const qint64 before = numberIn(database(), "SELECT count(*) FROM audit_event");
        QCOMPARE(take("first"), QStringLiteral("SCAN-1"));
        QCOMPARE(numberIn(database(), "SELECT count(*) FROM audit_event"), before + 1);
        QCOMPARE(numberIn(database(), "SELECT count(*) FROM scan_result"), qint64(8));
        QCOMPARE(numberIn(database(), "SELECT count(*) FROM content c JOIN scan s ON s.sha256 = c.sha256"), qint64(1));
        const Scan scan = scanNamed(QStringLiteral("SCAN-1"));
        QCOMPARE(scan.counts, (ScanCounts{1, 3, 2, 2}));
        QCOMPARE(scan.importedBy.name, QStringLiteral("Ada"));
        QCOMPARE(scan.fileName, QStringLiteral("first.sarif"));
        QCOMPARE(whatIsWrong(database()), QString());
    }

    void theSameFileAgainAddsNothing()
    {
        take("first");
        const qint64 before = numberIn(database(), "SELECT count(*) FROM audit_event");
        const ScanImport again = valueOf(importAbout("first", {m_project->useCase, {}, false}));
        QCOMPARE(again.known, QStringList{QStringLiteral("SCAN-1")});
        QVERIFY(again.added.isEmpty());
        QCOMPARE(numberIn(database(), "SELECT count(*) FROM audit_event"), before);
        const Release release = addRelease(database(), m_project->ada.person, m_project->useCase);
        QCOMPARE(valueOf(importAbout("first", {{}, release.uid, false})).added, QStringList{QStringLiteral("SCAN-2")});
    }

    void bytesThatNameNoTimeComeInAgainOnceSomethingElseCameBetween()
    {
        const QByteArray found = R"({"ruleId":"W1","message":{"text":"Unused."}})";
        QCOMPARE(takeWithoutTime({}).added, QStringList{QStringLiteral("SCAN-1")});
        QCOMPARE(takeWithoutTime(found).added, QStringList{QStringLiteral("SCAN-2")});
        QCOMPARE(takeWithoutTime(found).known, QStringList{QStringLiteral("SCAN-2")});
        QCOMPARE(takeWithoutTime({}).added, QStringList{QStringLiteral("SCAN-3")}); // As clean as at first.
        QCOMPARE(storyOf(QStringLiteral("SCAN-3")).count(ScanResultState::Fixed), qint64(1));
        QCOMPARE(takeWithoutTime({}).known, QStringList{QStringLiteral("SCAN-3")});
        take("second");
        take("clean");
        QCOMPARE(take("second"), QStringLiteral("SCAN-4")); // It says when it ran.
    }

    void S42_theCommitIsThatOfTheFileOrElseTheOneThatIsTold()
    {
        const QString said = QStringLiteral(u"<b>r17\u202e\n") + QString(500, u'9');
        ScanImportDraft draft{m_project->useCase, {}, false, QStringLiteral(" 7f3c2a9 ")};
        m_project->later();
        valueOf(importAbout("first", draft));
        QCOMPARE(scanNamed(QStringLiteral("SCAN-1")).source, (ScannedSource{QStringLiteral("7f3c2a9"), {}, {}}));
        const QByteArray provenance = R"([{"branch":"main","revisionId":"COMMIT"}])";
        const QByteArray bytes = R"({"version":"2.1.0","runs":[{"tool":{"driver":{"name":"plain"}},"results":[],)"
                                 R"("versionControlProvenance":)"
            + QByteArray(provenance).replace("COMMIT", QString(said).replace(u'\n', QStringLiteral("\\n")).toUtf8())
            + "}]}";
        valueOf(ScanStore(database())
                    .import({QStringLiteral("plain.sarif"), bytes, valueOf(readSarif(bytes))}, draft, m_project->ada,
                            m_project->once()));
        QCOMPARE(scanNamed(QStringLiteral("SCAN-2")).source, (ScannedSource{said, {}, QStringLiteral("main")}));
        QCOMPARE(whatIsWrong(database()), QString());
        RawProject(m_project->path()).run("UPDATE scan SET code_commit = '0000000' WHERE id = 2");
        QVERIFY(!whatIsWrong(database()).isEmpty());
    }

    void aCommitIsAnotherThanThatOfTheReleaseWhereBothAreKnown_data()
    {
        QTest::addColumn<QString>("commit");
        QTest::addColumn<QString>("ofRelease");
        QTest::addColumn<bool>("isAnother");
        const QString whole = QStringLiteral("7f3c2a9d1e4b5a6c7d8e9f00112233445566778a");
        QTest::newRow("neither") << QString() << QString() << false;
        QTest::newRow("the scan's alone") << whole << QString() << false;
        QTest::newRow("the release's alone") << QString() << whole << false;
        QTest::newRow("the same") << whole << whole.toUpper() << false;
        QTest::newRow("cut short") << whole << whole.left(7) << false;
        QTest::newRow("cut shorter") << whole.left(6) << whole << true;
        QTest::newRow("another") << whole << QStringLiteral("0") + whole.mid(1) << true;
        QTest::newRow("no hash") << QStringLiteral("r17") << whole << true;
    }

    void aCommitIsAnotherThanThatOfTheReleaseWhereBothAreKnown()
    {
        QFETCH(const QString, commit);
        QFETCH(const QString, ofRelease);
        QFETCH(const bool, isAnother);
        Scan scan;
        scan.source.commit = commit;
        scan.releaseCommit = ofRelease;
        QCOMPARE(scan.isOfAnotherCommit(), isAnother);
    }

    void aScanIsAboutTheUseCaseOfItsRelease()
    {
        const auto nothing = importAbout("first", {});
        QVERIFY(!nothing && nothing.error().kind == Error::Kind::Invalid);
        const Release release = addRelease(database(), m_project->ada.person, m_project->useCase);
        valueOf(importAbout("first", {{}, release.name(), false}));
        const Scan scan = scanNamed(QStringLiteral("SCAN-1"));
        QCOMPARE(scan.useCaseUid, m_project->useCase);
        QCOMPARE(scan.releaseName, QStringLiteral("credit-default@1"));
        const QString other = valueOf(propose(database(), m_project->ada, QStringLiteral("other")));
        const auto foreign = importAbout("second", {other, release.uid, false});
        QVERIFY(!foreign && foreign.error().kind == Error::Kind::Invalid);
    }

    void whatALaterScanNoLongerHasIsFixedByIt()
    {
        take("first");
        take("second");
        const scans::ScanStory story = storyOf(QStringLiteral("SCAN-2"));
        QCOMPARE(story.before, QStringLiteral("SCAN-1"));
        QCOMPARE(story.count(ScanResultState::Known), qint64(1)); // Though its line moved.
        QCOMPARE(story.count(ScanResultState::New), qint64(1));   // The same words a second time.
        QCOMPARE(story.count(ScanResultState::Fixed), qint64(5));
        QVERIFY(story.results[0].state == ScanResultState::Known);
        QCOMPARE(story.results[0].firstScan, QStringLiteral("SCAN-1"));
        QCOMPARE(story.results[0].since, qint64(1788242400000));
        QCOMPARE(story.results[0].result.line, qint64(41));
        const auto list = listed();
        QCOMPARE(list[0].scan.key, QStringLiteral("SCAN-2"));
        QCOMPARE(list[0].added, std::optional<qint64>(1));
        QCOMPARE(list[0].fixed, std::optional<qint64>(5));
        QVERIFY(!list[1].added && !list[1].fixed);
        QCOMPARE(storyOf(QStringLiteral("SCAN-1")).count(ScanResultState::New), qint64(6)); // As it was then.
    }

    void theListIsCountedWithoutReadingWhatResultsSay()
    {
        take("first");
        take("second");
        RawProject(m_project->path()).run("UPDATE scan_result SET level = 'x'");
        QCOMPARE(listed()[0].added, std::optional<qint64>(1));
        QCOMPARE(listed()[0].fixed, std::optional<qint64>(5));
    }

    void aScanThatDidNotRunFixesNothing()
    {
        take("second");
        take("not_run");
        take("failed");
        QCOMPARE(storyOf(QStringLiteral("SCAN-2")).results.size(), std::size_t(0));
        QVERIFY(!listed()[0].added && !listed()[0].fixed);
        take("clean"); // Ran before the other two came in.
        QCOMPARE(storyOf(QStringLiteral("SCAN-4")).count(ScanResultState::Fixed), qint64(2));
    }

    void scansOfOtherToolsOrOfOtherUseCasesSayNothingOfThese()
    {
        take("second");
        const QString other = valueOf(propose(database(), m_project->ada, QStringLiteral("other")));
        valueOf(importAbout("clean", {other, {}, false}));
        QCOMPARE(storyOf(QStringLiteral("SCAN-2")).results.size(), std::size_t(0));
        QCOMPARE(storyOf(QStringLiteral("SCAN-2")).before, QString());
    }

    void whoActsInNoRoleImportsNothing()
    {
        Actor nobody = m_project->cleo;
        nobody.role = toString(Role::Manager);
        const auto refused = ScanStore(database())
                                 .import(valueOf(readSarifFile(sarifPath(QStringLiteral("first")))),
                                         {m_project->useCase, {}, false}, nobody, m_project->once());
        QVERIFY(!refused && refused.error().kind == Error::Kind::Denied);
    }

    void everyColumnIsCoveredByTheLog_data()
    {
        QTest::addColumn<QByteArray>("change");
        for (const char* change :
             {"key = 'SCAN-7'", "tool = 'x'", "tool_version = 'x'", "category = 'x'", "outcome = 'clean'",
              "trouble = 'x'", "errors = 0", "warnings = 0", "notes = 0", "suppressed = 0", "file_name = 'x'",
              "sha256 = x'00'", "ran_at = 1", "imported_at = 1", "staged = 1"})
            QTest::newRow(change) << QByteArray("UPDATE scan SET ") + change;
        for (const char* change : {"uid = 'x'", "ordinal = 9", "identity = x'00'", "rule = 'x'", "level = 'note'",
                                   "message = 'x'", "file = 'x'", "line = 9", "suppressed = 1"})
            QTest::newRow((QByteArray("result: ") + change).constData())
                << QByteArray("UPDATE scan_result SET ") + change + " WHERE ordinal = 1";
        QTest::newRow("a result is gone") << QByteArray("DELETE FROM scan_result WHERE ordinal = 1");
        QTest::newRow("the file is gone") << QByteArray("DELETE FROM content");
    }

    void everyColumnIsCoveredByTheLog()
    {
        QFETCH(QByteArray, change);
        take("first");
        RawProject(m_project->path()).run(change);
        QVERIFY2(!whatIsWrong(database()).isEmpty(), change.constData());
    }

    void itIsFoundAndHasItsFactsAndItsHistory()
    {
        take("first");
        const auto facts = factsOf("scan", QStringLiteral("SCAN-1"));
        QVERIFY(facts.has_value());
        QCOMPARE(facts->title, QStringLiteral("loan-lint"));
        const QString uid = storyOf(QStringLiteral("SCAN-1")).results.front().result.uid;
        const auto result = factsOf("scan-result", uid);
        QVERIFY(result.has_value());
        QCOMPARE(result->title, QStringLiteral("The name 'treshold' is not defined in score()."));
        const ThingHistory history = valueOf(
            database().read([&](db::Connection& connection) { return thingHistory(connection, facts->address, 10); }));
        QCOMPARE(history.lines.size(), std::size_t(1));
        QCOMPARE(history.lines.front().sentence, QStringLiteral("imported what loan-lint found: errors 1, warnings 3"));
    }

private:
    db::Database& database() const { return m_project->database(); }

    Result<ScanImport> importAbout(const char* name, const ScanImportDraft& draft)
    {
        m_project->later();
        return ScanStore(database())
            .import(valueOf(readSarifFile(sarifPath(QLatin1String(name)))), draft, m_project->ada, m_project->once());
    }
    /// What a tool found that does not say when it ran.
    ScanImport takeWithoutTime(const QByteArray& results)
    {
        m_project->later();
        const QByteArray bytes =
            R"({"version":"2.1.0","runs":[{"tool":{"driver":{"name":"plain"}},"results":[)" + results + "]}]}";
        const SarifFile file{QStringLiteral("plain.sarif"), bytes, valueOf(readSarif(bytes))};
        return valueOf(
            ScanStore(database()).import(file, {m_project->useCase, {}, false}, m_project->ada, m_project->once()));
    }
    QString take(const char* name)
    {
        m_project->later();
        return importScan(database(), QLatin1String(name), m_project->useCase, m_project->ada, m_project->once());
    }
    Scan scanNamed(const QString& name) const
    {
        return valueOf(database().read([&](db::Connection& connection) { return scans::byName(connection, name); }));
    }
    scans::ScanStory storyOf(const QString& name) const
    {
        return valueOf(database().read([&](db::Connection& connection) { return scans::storyOf(connection, name); }));
    }
    std::vector<scans::ListedScan> listed() const
    {
        return valueOf(database().read([](db::Connection& connection) { return scans::scanList(connection, 0); }));
    }
    std::optional<ThingFacts> factsOf(const char* kind, const QString& key) const
    {
        return valueOf(database().read([&](db::Connection& connection) {
            return thingFacts(connection, {{}, kind, key});
        }));
    }

    std::unique_ptr<TalkProject> m_project;
};

ASSAY_TEST(TestScanStore)
#include "tst_scan_store.moc"
