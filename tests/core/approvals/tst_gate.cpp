// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/gate.h"

#include "core/approvals/file_checks.h"
#include "core/evidence/evidence_store.h"
#include "tests/support/approval_fixture.h"
#include "tests/support/test_program.h"

#include <atomic>
#include <thread>

using namespace assay;
using namespace assay::tests;

class TestGate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_made = std::make_unique<ApprovalProject>();
        valueOf(m_made->store().move({m_made->uid, ReleaseState::Draft, {}}, m_made->ana, m_made->once()));
        QStringList paths;
        std::vector<ReleaseArtifact> artifacts;
        for (const char* name : {"MLmodel", "model.pkl", "requirements.txt"})
            artifacts.push_back(stored(name));
        valueOf(m_made->store().addArtifacts(m_made->uid, artifacts, m_made->ana, m_made->once()));
        valueOf(m_made->store().move({m_made->uid, ReleaseState::Candidate, {}}, m_made->ana, m_made->once()));
    }

    void approvedReleaseGoesWhereItWasApprovedFor()
    {
        m_made->approve(m_made->ask());
        const GateAnswer answer = ask();
        QVERIFY2(answer.open, qPrintable(answer.reasons.join(u'\n')));
        QVERIFY(answer.trusted);
        QCOMPARE(answer.reasons, QStringList());
        QVERIFY(!ask(QStringLiteral("staging")).open);
    }

    void whatNobodyAskedForIsClosed()
    {
        const GateAnswer answer = ask();
        QVERIFY(answer.trusted && !answer.open);
        QVERIFY(answer.reasons.join(u'\n').contains(QStringLiteral("Nobody has asked")));
    }

    void S13_oneByteOfAFileClosesTheGate()
    {
        m_made->approve(m_made->ask());
        const ArtifactStore store(m_made->project.path());
        const QString path = store.pathOf(sha256("model.pkl of the release"));
        QFile file(path);
        QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(3) && file.write("X") == 1);
        file.close();
        GateAnswer answer = ask();
        QVERIFY(answer.trusted && !answer.open);
        QVERIFY(answer.reasons.join(u'\n').contains(QStringLiteral("model.pkl")));
        QVERIFY(file.remove());
        answer = ask();
        QVERIFY(!answer.open);
    }

    void changedEvidenceClosesTheGateAndSaysWhichItIs_data()
    {
        QTest::addColumn<bool>("inPlace");
        QTest::addColumn<bool>("gone");
        QTest::newRow("changed where it stays") << true << false;
        QTest::newRow("gone from where it stays") << true << true;
        QTest::newRow("changed in the project") << false << false;
    }

    void changedEvidenceClosesTheGateAndSaysWhichItIs()
    {
        QFETCH(bool, inPlace);
        QFETCH(bool, gone);
        addEvidence(inPlace);
        m_made->approve(m_made->ask());
        QVERIFY(ask().open);
        if (inPlace)
            write(gone ? nullptr : "v2");
        else
            m_made->tamper("UPDATE content SET data = x'6e6f' WHERE sha256 IN (SELECT sha256 FROM evidence)");
        const GateAnswer answer = ask();
        QVERIFY(!answer.open);
        if (!inPlace) // The project itself is not what its log says.
            return;
        QVERIFY(answer.trusted);
        const QString reasons = answer.reasons.join(u'\n');
        const QString said = gone ? QStringLiteral("“Report” is gone") : QStringLiteral("“Report” is not the file");
        QVERIFY2(reasons.contains(said), qPrintable(reasons));
        GateQuestion recorded{m_made->uid, QStringLiteral("production")};
        recorded.hashFiles = false;
        QVERIFY(valueOf(answerGate(m_made->database(), recorded)).open);
    }

    void evidenceThatIsReadAgainAndIsAnotherVoidsTheRequestAndSaysSo()
    {
        addEvidence(true);
        const QString request = m_made->ask();
        write("v2");
        const Release release = m_made->release(m_made->uid);
        const auto checks = valueOf(checkRelease(m_made->database(), release));
        QVERIFY(m_made->store().recordChecks(m_made->uid, checks, m_made->ruth, m_made->once()));
        QVERIFY(m_made->release(m_made->uid).state == ReleaseState::Candidate);
        const ApprovalRequest voided = *m_made->judged().request;
        QVERIFY(voided.outcome == RequestOutcome::Voided);
        QVERIFY2(voided.outcomeReason.contains(QStringLiteral("Ruth"))
                     && voided.outcomeReason.contains(QStringLiteral("Report")),
                 qPrintable(voided.outcomeReason));
        QCOMPARE(whatIsWrong(m_made->database()), QString());
        write("v1");
        QVERIFY(m_made->store().recordChecks(m_made->uid, valueOf(checkRelease(m_made->database(), release)),
                                             m_made->ruth, m_made->once()));
        m_made->approve(m_made->ask());
        QVERIFY(ask().open);
    }

    void answerThatRestsOnChangedEvidenceIsNotMet()
    {
        policies::Policy policy = valueOf(policies::policyFromText(approvalPolicy()));
        policies::ReleaseFacts facts;
        facts.tier = RiskTier::Low;
        const policies::Evidence report{QStringLiteral("document"), QStringLiteral("Report"),
                                        QStringLiteral("assay:///evidence/1"), QStringLiteral("ab")};
        facts.identity.emplace().evidence = {report};
        facts.documents = {{report, {}, policies::DocumentFact::State::AsAdded}};
        const auto identity = [&] {
            const qint64 now = m_made->database().clock().now();
            return policies::evaluate(policy, facts, now).controls.front();
        };
        QVERIFY(identity().status == policies::ControlStatus::Met);
        facts.documents.front().state = policies::DocumentFact::State::Gone;
        QVERIFY(identity().status == policies::ControlStatus::NotMet);
        QVERIFY(identity().reasons.join(u' ').contains(QStringLiteral("Report")));
    }

    void revocationSaysThatItIsOneWhenAndWhy()
    {
        const QString request = m_made->ask();
        m_made->approve(request);
        valueOf(m_made->sign(request, *m_made->kofiKey, m_made->kofi, Decision::Revoke));
        const GateAnswer answer = ask();
        QVERIFY(!answer.open);
        const QString reasons = answer.reasons.join(u'\n');
        QVERIFY2(reasons.contains(QStringLiteral("The sign-off of Kofi does not count: it was revoked on 20")),
                 qPrintable(reasons));
        QVERIFY(reasons.contains(QStringLiteral("UTC: because.")));
        QVERIFY(!reasons.contains(QStringLiteral("Rejected")));
    }

    void S13_recordedChangeOfAFileVoidsWhatWasSigned()
    {
        m_made->approve(m_made->ask());
        QVERIFY(m_made->store().recordChecks(m_made->uid,
                                             {.files = {{QStringLiteral("model.pkl"), sha256("other"), {}}}},
                                             m_made->ruth, m_made->once()));
        QVERIFY(m_made->release(m_made->uid).state == ReleaseState::Candidate);
        QVERIFY(!ask().open); // Though the file itself is what it was: somebody has to decide anew.
        GateQuestion recorded{m_made->uid, QStringLiteral("production")};
        recorded.hashFiles = false;
        const GateAnswer answer = valueOf(answerGate(m_made->database(), recorded));
        QVERIFY(!answer.open);
        QVERIFY(answer.reasons.join(u'\n').contains(QStringLiteral("evidence has changed")));
    }

    void brokenProjectIsNotTrusted()
    {
        m_made->approve(m_made->ask());
        m_made->tamper("UPDATE release SET technique = 'other'");
        const GateAnswer answer = ask();
        QVERIFY(!answer.trusted && !answer.open);
        QVERIFY(!answer.reasons.isEmpty());
    }

    void ownerOfTheFileCannotLetHimselfIn()
    {
        // Ada owns the file: she makes herself two people with keys that she certifies, and approves.
        const Actor eve = m_made->add("Eve", Role::RiskAuditor);
        const Actor mallory = m_made->add("Mallory", Role::DevOps);
        const auto eveKey = m_made->equip(eve);
        const auto malloryKey = m_made->equip(mallory);
        const QString request = m_made->ask();
        QVERIFY(m_made->sign(request, *eveKey, eve));
        QVERIFY(m_made->sign(request, *malloryKey, mallory));
        QVERIFY(ask().open); // As far as the project itself can tell.
        GateQuestion question{m_made->uid, QStringLiteral("production")};
        question.trustedKeys = QStringList{QString::fromLatin1(m_made->ruthKey->publicKey().fingerprint()),
                                           QString::fromLatin1(m_made->kofiKey->publicKey().fingerprint())};
        const GateAnswer answer = valueOf(answerGate(m_made->database(), question));
        QVERIFY(answer.trusted && !answer.open);
        QVERIFY(answer.reasons.join(u'\n').contains(QStringLiteral("not among those that are trusted here")));
    }

    void policyFromOutsideIsTheOneThatCounts()
    {
        m_made->approve(m_made->ask());
        GateQuestion question{m_made->uid, QStringLiteral("production")};
        question.policy = valueOf(policies::policyFromText(approvalPolicy()));
        QVERIFY(valueOf(answerGate(m_made->database(), question)).open);
        question.policy->quorums[RiskTier::Medium].keys = 3;
        const GateAnswer answer = valueOf(answerGate(m_made->database(), question));
        QVERIFY(!answer.open);
        QVERIFY(answer.reasons.join(u'\n').contains(QStringLiteral("under another policy")));
    }

    void uncertifiedKeyCannotSign()
    {
        const Actor eve = m_made->add("Eve", Role::RiskAuditor);
        const auto key = m_made->equip(eve, false);
        const QString request = m_made->ask();
        const Result<QString> refused = m_made->sign(request, *key, eve);
        QVERIFY(!refused && refused.error().kind == Error::Kind::Denied);
    }

    void onePersonWithTwoKeysCountsOnce()
    {
        const QString request = m_made->ask();
        QVERIFY(m_made->sign(request, *m_made->ruthKey, m_made->ruth));
        const Actor admin{m_made->project.actor().person, toString(Role::Administrator)};
        QVERIFY(PeopleStore(m_made->database())
                    .grant(m_made->ruth.person, Role::DevOps, QStringLiteral("needed"), admin, m_made->once()));
        const Actor ruthAsDevOps{m_made->ruth.person, toString(Role::DevOps)};
        QVERIFY(m_made->sign(request, *m_made->ruthKey, ruthAsDevOps));
        QVERIFY(!ask().open);
        QVERIFY(m_made->release(m_made->uid).state != ReleaseState::Approved);
    }

    void twoSignOffsAtTheSameInstantAreBothKept()
    {
        const QString request = m_made->ask();
        const ReleaseDecision ruth =
            valueOf(m_made->approvals().prepare(m_made->wish(request, *m_made->ruthKey), m_made->ruth));
        const ReleaseDecision kofi =
            valueOf(m_made->approvals().prepare(m_made->wish(request, *m_made->kofiKey), m_made->kofi));
        std::atomic<int> signedOff = 0;
        const auto sign = [&](const ReleaseDecision& decision, const SigningKey& key, const Actor& actor) {
            const auto other = valueOf(db::Database::open(m_made->project.path()));
            const Result<QString> done =
                ApprovalStore(*other).sign(decision, key, actor, newUlid(actor.person.size()) + actor.role);
            signedOff += done ? 1 : 0;
        };
        std::thread first([&] { sign(ruth, *m_made->ruthKey, m_made->ruth); });
        std::thread second([&] { sign(kofi, *m_made->kofiKey, m_made->kofi); });
        first.join();
        second.join();
        QCOMPARE(signedOff.load(), 2);
        QVERIFY(m_made->release(m_made->uid).state == ReleaseState::Approved);
        QVERIFY(ask().open);
        QCOMPARE(whatIsWrong(m_made->database()), QString());
    }

    void checkedFilesSayWhetherLoadingThemIsSafe()
    {
        const auto checks = valueOf(checkFiles(m_made->release(m_made->uid), m_made->project.path()));
        QCOMPARE(checks.size(), std::size_t{3});
        for (const ArtifactCheck& check : checks)
            QVERIFY(check.found);
    }

private:
    GateAnswer ask(const QString& environment = QStringLiteral("production"))
    {
        return valueOf(answerGate(m_made->database(), {m_made->uid, environment}));
    }

    /// Evidence that no control and no answer names.
    void addEvidence(bool inPlace)
    {
        write("v1");
        EvidenceReading reading;
        reading.keepInPlace = inPlace;
        const EvidenceFile file = valueOf(readEvidenceFile(reportPath(), reading));
        valueOf(EvidenceStore(m_made->database())
                    .add({m_made->uid, {}, QStringLiteral("Report"), {}}, file, m_made->ana, m_made->once()));
    }

    QString reportPath() const { return m_made->project.folder() + QStringLiteral("/report.txt"); }

    /// Removes it where there is nothing to write.
    void write(const char* content) const
    {
        QFile file(reportPath());
        if (!content) {
            QVERIFY(file.remove());
            return;
        }
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) > 0);
    }

    /// A file in the project's own store.
    ReleaseArtifact stored(const char* name)
    {
        QFile file(m_made->project.folder() + u'/' + QString::fromLatin1(name));
        const QByteArray content = QByteArray(name) + " of the release";
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        file.close();
        const HashedFile kept = valueOf(ArtifactStore(m_made->project.path()).add(file.fileName()));
        ReleaseArtifact artifact;
        artifact.path = QString::fromLatin1(name);
        artifact.role = artifact.path.endsWith(QStringLiteral(".txt")) ? ReleaseArtifact::Role::Environment
                                                                       : ReleaseArtifact::Role::Model;
        artifact.size = kept.size;
        artifact.sha256 = kept.sha256;
        return artifact;
    }

    std::unique_ptr<ApprovalProject> m_made;
};

ASSAY_TEST(TestGate)
#include "tst_gate.moc"
