// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/gate.h"

#include "core/approvals/file_checks.h"
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

    void S13_recordedChangeOfAFileVoidsWhatWasSigned()
    {
        m_made->approve(m_made->ask());
        QVERIFY(m_made->store().recordChecks(m_made->uid, {{QStringLiteral("model.pkl"), sha256("other"), {}}},
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
