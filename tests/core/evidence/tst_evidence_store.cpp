// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/evidence_store.h"

#include "core/approvals/approval_rows.h"
#include "core/evidence/control_answer_store.h"
#include "core/evidence/evidence_rows.h"
#include "core/evidence/evidence_story.h"
#include "core/people/people_store.h"
#include "core/policies/policy_rows.h"
#include "tests/support/imported_release.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// Ada, who holds every role, made the release; Ben audits and Cleo is an end user.
class TestEvidenceStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<TemporaryProject>();
        m_ben = somebody(QStringLiteral("Ben"), Role::RiskAuditor);
        m_cleo = somebody(QStringLiteral("Cleo"), Role::EndUser);
        m_release = addRelease(database(), ada().person);
    }

    void cleanup()
    {
        if (m_project)
            QCOMPARE(whatIsWrong(database()), QString());
    }

    void smallDocumentsAreKeptInTheProject()
    {
        const QString uid = add(QStringLiteral("report.md"), "# Fine\n", m_cleo);
        QVERIFY(QFile::remove(at(QStringLiteral("report.md"))));
        const ReleaseEvidence found = evidenceOf(uid);
        QCOMPARE(found.title, QStringLiteral("report.md"));
        QCOMPARE(found.mediaType, QStringLiteral("text/markdown"));
        QCOMPARE(found.author.name, QStringLiteral("Cleo"));
        QCOMPARE(found.size, qint64(7));
        QVERIFY(found.location.isEmpty());
        QVERIFY(found.sha256 == sha256("# Fine\n"));
        QVERIFY(valueOf(checkEvidence(database(), m_release.id)).front().isUnchanged());
    }

    void documentThatStaysWhereItIsIsHashedAgainOnDemand()
    {
        write(QStringLiteral("big.pdf"), "one");
        EvidenceReading reading;
        reading.keepInPlace = true;
        const EvidenceFile file = valueOf(readEvidenceFile(at(QStringLiteral("big.pdf")), reading));
        valueOf(store().add(draft(), file, m_cleo, command()));
        QCOMPARE(numberIn(database(), "SELECT count(*) FROM content"), 0);
        QVERIFY(check().isUnchanged());
        write(QStringLiteral("big.pdf"), "two");
        QVERIFY(check().found && !check().isUnchanged());
        QVERIFY(QFile::remove(at(QStringLiteral("big.pdf"))));
        QVERIFY(!check().found);
    }

    void testReportIsReadWithItsCoverage()
    {
        write(QStringLiteral("junit.xml"), "<testsuite><testcase/><testcase><failure/></testcase></testsuite>");
        write(QStringLiteral("lcov.info"), "SF:a\nLF:8\nLH:6\nend_of_record\n");
        EvidenceReading reading;
        reading.tests = QStringLiteral("model");
        reading.coverage = at(QStringLiteral("lcov.info"));
        const EvidenceFile file = valueOf(readEvidenceFile(at(QStringLiteral("junit.xml")), reading));
        QVERIFY(file.kind == EvidenceKind::TestReport);
        const QByteArray counts = R"("executed":1,"failed":1,"kind":"model","passed":1,"skipped":0,"total":2})";
        QVERIFY(file.facts.startsWith("{\"coverage\":0.7500,\"coverageSha256\":\""));
        QVERIFY(file.facts.endsWith(counts));
    }

    void aScanIsReadForWhatItCounts()
    {
        const EvidenceFile file = valueOf(readEvidenceFile(QStringLiteral(ASSAY_FIXTURES "/sarif/first.sarif")));
        QVERIFY(file.kind == EvidenceKind::Scan);
        QCOMPARE(file.facts,
                 QByteArray(R"({"errors":1,"outcome":"results","suppressed":2,"tools":["loan-lint"],"warnings":3})"));
        QCOMPARE(valueOf(readEvidenceFile(QStringLiteral(ASSAY_FIXTURES "/sarif/not_run.sarif"))).facts,
                 QByteArray(R"({"errors":0,"outcome":"not-run","suppressed":0,"tools":["loan-lint"],"warnings":0})"));
    }

    void brokenTestReportIsRefusedUnlessItIsSaidToBeADocument()
    {
        write(QStringLiteral("junit.xml"), "<testsuite><testcase>");
        const auto refused = readEvidenceFile(at(QStringLiteral("junit.xml")));
        QVERIFY(!refused && refused.error().kind == Error::Kind::Invalid);
        EvidenceReading reading;
        reading.kind = EvidenceKind::Document;
        QCOMPARE(valueOf(readEvidenceFile(at(QStringLiteral("junit.xml")), reading)).facts, QByteArray("{}"));
    }

    void withdrawnEvidenceIsKept()
    {
        const QString uid = add(QStringLiteral("a.txt"), "a", m_cleo);
        const Actor other = somebody(QStringLiteral("Dan"), Role::EndUser);
        const auto byOther = store().withdraw(uid, QStringLiteral("wrong"), other, command());
        QVERIFY(!byOther && byOther.error().kind == Error::Kind::Denied);
        QVERIFY(byOther.error().message.contains(QStringLiteral("Cleo")));
        QVERIFY(!store().withdraw(uid, QString(), m_ben, command()));
        QVERIFY(store().withdraw(uid, QStringLiteral("wrong"), m_ben, command()));
        QVERIFY(evidenceOf(uid).withdrawnAt.has_value());
        QVERIFY(valueOf(checkEvidence(database(), m_release.id)).empty());
        QVERIFY(!store().withdraw(uid, QStringLiteral("again"), m_ben, command()));
    }

    void anotherAnswerTakesThePlaceOfTheOneBefore()
    {
        const QString shown = add(QStringLiteral("fit.md"), "fit", ada());
        valueOf(answer(QStringLiteral("way-back"), ControlAnswer::Word::No, ada(Role::DevOps)));
        AnswerDraft second = answerDraft(QStringLiteral("way-back"), ControlAnswer::Word::Yes);
        second.evidence = {shown};
        valueOf(answers().answer(second, ada(Role::DevOps), command()));
        const std::vector<ControlAnswer> all = valueOf(
            database().read([&](db::Connection& connection) { return evidence::answersOf(connection, m_release.id); }));
        QCOMPARE(all.size(), std::size_t(2));
        QVERIFY(all.back().word == ControlAnswer::Word::Yes);
        QCOMPARE(all.back().evidence, QStringList{shown});
        QVERIFY(all.back().role == Role::DevOps);
    }

    void onlyTheRoleThatAControlAsksForAnswers()
    {
        const QString before = dump(database());
        const auto refused = answer(QStringLiteral("way-back"), ControlAnswer::Word::No, m_ben);
        QVERIFY(!refused && refused.error().kind == Error::Kind::Denied);
        QVERIFY(refused.error().message.contains(roleTitle(Role::DevOps)));
        QVERIFY(refused.error().message.contains(QStringLiteral("Ada Founder")));
        QCOMPARE(dump(database()), before);
    }

    void whoMadeTheReleaseDoesNotAnswerForIt()
    {
        const auto refused = answer(QStringLiteral("groups"), ControlAnswer::Word::No, ada(Role::RiskAuditor));
        QVERIFY(!refused && refused.error().message.contains(QStringLiteral("did not make")));
        QVERIFY(answer(QStringLiteral("groups"), ControlAnswer::Word::No, m_ben));
    }

    void whatPeopleMayNotIsSaidBeforeTheyTry()
    {
        add(QStringLiteral("report.md"), "# Fine", ada());
        const evidence::EvidenceStory asCleo = storyAs(m_cleo);
        QVERIFY(asCleo.addRefusal.isEmpty());
        QVERIFY(asCleo.documents.front().withdrawRefusal.contains(QStringLiteral("Ben")));
        QVERIFY(storyAs(ada()).documents.front().withdrawRefusal.isEmpty()); // Who added it.
        const evidence::EvidenceStory asBen = storyAs(m_ben);
        QVERIFY(asBen.documents.front().withdrawRefusal.isEmpty());
        for (const evidence::AskedControl& asked : asBen.controls) {
            const Result<QString> yes = answer(asked.control.key, ControlAnswer::Word::No, m_ben);
            QCOMPARE(yes.has_value(), asked.answerRefusal.isEmpty());
            if (!yes)
                QCOMPARE(yes.error().message, asked.answerRefusal);
        }
        QVERIFY(std::any_of(asBen.controls.begin(), asBen.controls.end(),
                            [](const evidence::AskedControl& asked) { return asked.answerRefusal.isEmpty(); }));
    }

    void answersThatLackSomethingLeaveNoTrace_data()
    {
        QTest::addColumn<QString>("control");
        QTest::addColumn<int>("word");
        QTest::newRow("no such control") << QStringLiteral("nothing") << int(ControlAnswer::Word::No);
        QTest::newRow("checked by the program") << QStringLiteral("unchanged") << int(ControlAnswer::Word::Yes);
        QTest::newRow("yes without evidence") << QStringLiteral("groups") << int(ControlAnswer::Word::Yes);
        QTest::newRow("not applicable without a reason")
            << QStringLiteral("groups") << int(ControlAnswer::Word::NotApplicable);
        QTest::newRow("accepted, and no warning") << QStringLiteral("groups") << int(ControlAnswer::Word::Accepted);
    }

    void answersThatLackSomethingLeaveNoTrace()
    {
        QFETCH(QString, control);
        QFETCH(int, word);
        const QString before = dump(database());
        QVERIFY(!answer(control, static_cast<ControlAnswer::Word>(word), m_ben));
        QCOMPARE(dump(database()), before);
    }

    void otherEvidenceVoidsWhatPeopleWereAskedToApprove()
    {
        const QString request = ask();
        add(QStringLiteral("late.md"), "late", m_cleo);
        const ApprovalRequest voided = valueOf(
            database().read([&](db::Connection& connection) { return approvals::requestByUid(connection, request); }));
        QVERIFY(voided.outcome == RequestOutcome::Voided);
        QVERIFY(!voided.outcomeReason.isEmpty());
        const Release now = valueOf(
            database().read([&](db::Connection& connection) { return releases::byId(connection, m_release.id); }));
        QVERIFY(now.state == ReleaseState::Candidate);
        QCOMPARE(numberIn(database(),
                          "SELECT count(*) FROM audit_event WHERE entity = 'approval_request'"
                          " AND verb = 'voided'"),
                 1);
    }

    void theSameCommandTwiceAddsOnce()
    {
        write(QStringLiteral("a.txt"), "a");
        const EvidenceFile file = valueOf(readEvidenceFile(at(QStringLiteral("a.txt"))));
        const QString first = valueOf(store().add(draft(), file, m_cleo, QStringLiteral("c")));
        QCOMPARE(valueOf(store().add(draft(), file, m_cleo, QStringLiteral("c"))), first);
        QCOMPARE(numberIn(database(), "SELECT count(*) FROM evidence"), 1);
    }

    void refusedEvidenceLeavesNoTrace()
    {
        write(QStringLiteral("a.txt"), "a");
        const EvidenceFile file = valueOf(readEvidenceFile(at(QStringLiteral("a.txt"))));
        const QString before = dump(database());
        QVERIFY(!store().add(draft(), file, {m_cleo.person, QStringLiteral("manager")}, command()));
        EvidenceDraft wrong = draft();
        wrong.control = QStringLiteral("nothing");
        QVERIFY(!store().add(wrong, file, m_cleo, command()));
        wrong = draft();
        wrong.release = QStringLiteral("nothing@1");
        QVERIFY(!store().add(wrong, file, m_cleo, command()));
        QVERIFY(!readEvidenceFile(at(QStringLiteral("gone.txt"))));
        QCOMPARE(dump(database()), before);
    }

    void verifyFindsEvidenceWhoseBytesAreGone()
    {
        add(QStringLiteral("a.txt"), "a", m_cleo);
        valueOf(database().write(
            {ada(), QStringLiteral("x"), QStringLiteral("x"), {}, {}, {}},
            [](db::WriteTransaction& transaction) { transaction.connection().prepare("DELETE FROM content").run(); }));
        QVERIFY(whatIsWrong(database()).contains(QStringLiteral("bytes")));
        m_project.reset();
    }

private:
    db::Database& database() const { return m_project->database(); }
    Actor ada(Role role = Role::DataScientist) const { return {m_project->actor().person, toString(role)}; }
    EvidenceStore store() const { return EvidenceStore(database()); }
    ControlAnswerStore answers() const { return ControlAnswerStore(database()); }
    QString command() { return newUlid(++m_commands); }
    QString at(const QString& name) const { return m_files.filePath(name); }
    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    Actor somebody(const QString& name, Role role)
    {
        Person person;
        person.name = name;
        person.roles = {role};
        return {valueOf(PeopleStore(database()).add(person, ada(Role::Administrator), command())), toString(role)};
    }
    EvidenceDraft draft() const
    {
        EvidenceDraft draft;
        draft.release = m_release.uid;
        return draft;
    }
    QString add(const QString& name, const QByteArray& bytes, const Actor& actor)
    {
        write(name, bytes);
        return valueOf(store().add(draft(), valueOf(readEvidenceFile(at(name))), actor, command()));
    }
    AnswerDraft answerDraft(const QString& control, ControlAnswer::Word word) const
    {
        AnswerDraft draft;
        draft.release = m_release.uid;
        draft.control = control;
        draft.word = word;
        return draft;
    }
    Result<QString> answer(const QString& control, ControlAnswer::Word word, const Actor& actor)
    {
        return answers().answer(answerDraft(control, word), actor, command());
    }
    ReleaseEvidence evidenceOf(const QString& uid) const
    {
        return valueOf(database().read([&](db::Connection& connection) { return evidence::byUid(connection, uid); }));
    }
    evidence::EvidenceStory storyAs(const Actor& actor) const
    {
        return valueOf(database().read([&](db::Connection& connection) {
            return evidence::evidenceStory(connection, m_release.uid, actor, database().clock().now());
        }));
    }
    EvidenceCheck check() const { return valueOf(checkEvidence(database(), m_release.id)).front(); }

    /// A request as it is after somebody asked.
    QString ask()
    {
        const QString uid = newUlid(1);
        valueOf(database().write(
            {ada(), QStringLiteral("requested"), QStringLiteral("approval_request"), uid, {}, {}},
            [&](db::WriteTransaction& transaction) {
                db::Connection& connection = transaction.connection();
                policies::ensureShipped(transaction);
                db::Statement made = connection.prepare(
                    "INSERT INTO approval_request (uid, release_id, number, requested_by, role, comment, policy_id,"
                    " dossier, digest, nonce, requested_at, outcome, outcome_reason)"
                    " VALUES (?, ?, 1, ?, 'data-scientist', '', ?, '{}', ?, '', ?, 'open', '') RETURNING id");
                made.bind(uid).bind(m_release.id.value).bind(m_release.author.value);
                made.bind(policies::storedPolicyInForce(connection, transaction.now()).id.value);
                made.bindText(toHex(sha256("{}"))).bind(transaction.now()).step();
                const ApprovalRequestId id{made.integer(0)};
                made.reset();
                transaction.record(
                    {.verb = {}, .entity = {}, .entityId = uid, .after = approvals::requestHash(connection, id)});
                releases::setState(transaction, m_release, ReleaseState::Submitted, {});
            }));
        return uid;
    }

    std::unique_ptr<TemporaryProject> m_project;
    QTemporaryDir m_files;
    Release m_release;
    Actor m_ben;
    Actor m_cleo;
    qint64 m_commands = 0;
};

ASSAY_TEST(TestEvidenceStore)
#include "tst_evidence_store.moc"
