// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policies/policy_store.h"
#include "core/verify/gate.h"
#include "tests/support/package_fixture.h"
#include "tests/support/planned_change.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// What becomes of requests and sign-offs where another policy comes into force.
class TestPolicyChange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_made = std::make_unique<PackagedProject>(); }

    void S8_openRequestIsVoidWhereANewPolicyIsPublishedAndTheNextOneIsUnderIt()
    {
        const QString request = m_made->ask();
        valueOf(m_made->sign(request, *m_made->ruthKey, m_made->ruth));
        publishAsPeopleDo();
        const approvals::ReleaseJudgement judged = m_made->judged();
        QVERIFY(judged.request->outcome == RequestOutcome::Voided);
        QCOMPARE(judged.request->outcomeReason, QStringLiteral("policy small@2 came into force: ask again"));
        QVERIFY(judged.release.state == ReleaseState::Candidate);
        QVERIFY(!m_made->sign(request, *m_made->kofiKey, m_made->kofi));
        m_made->approve(m_made->ask());
        QCOMPARE(m_made->judged().policy.version, qint64(2));
        QCOMPARE(whatIsWrong(m_made->database()), QString());
    }

    /// Nothing is written on the day on which a policy begins.
    void S8_policyThatBeginsMeanwhileCannotBeSignedPast()
    {
        const QString request = m_made->ask();
        valueOf(m_made->sign(request, *m_made->ruthKey, m_made->ruth));
        m_made->publish(secondPolicy());
        QVERIFY(m_made->judged().requestFault.contains(QStringLiteral("small@2 came into force")));
        const Result<QString> refused = m_made->sign(request, *m_made->kofiKey, m_made->kofi);
        QVERIFY(!refused && refused.error().message.contains(QStringLiteral("small@2 came into force")));
        m_made->approve(m_made->ask()); // Asked again, without anybody's having taken the first back.
        QVERIFY(gate().open);
        QCOMPARE(m_made->judged().request->number, qint64(2));
        QCOMPARE(exportedFault(), QString());
    }

    void S8_whatWasApprovedKeepsItsPolicyInGateAndPackage()
    {
        m_made->approve(m_made->ask());
        m_made->publish(secondPolicy());
        const GateAnswer answer = gate();
        QVERIFY2(answer.open, qPrintable(answer.reasons.join(u'\n')));
        QCOMPARE(answer.judgement.policy.version, qint64(1));
        QCOMPARE(answer.judgement.newerPolicy, QStringLiteral("small@2"));
        QCOMPARE(answer.judgement.decision.quorum.keysCounted, 2);
        QCOMPARE(exportedFault(), QString());
        approvedChange(m_made->database(), wholeChange(ChangeType::Standard, m_made->uid), m_made->tom, {m_made->kofi});
        valueOf(m_made->store().recordDeployment({m_made->uid, QStringLiteral("production"), 1, QStringLiteral("argo")},
                                                 m_made->kofi, m_made->once()));
        QVERIFY(gate().open);
        QCOMPARE(numberIn(m_made->database(), "SELECT count(*) FROM finding"), qint64(0));
    }

    void pipelineInsistsOnTheNewerPolicy()
    {
        m_made->approve(m_made->ask());
        m_made->publish(secondPolicy());
        GateQuestion question{m_made->uid, QStringLiteral("production")};
        question.policy = valueOf(policies::policyFromText(secondPolicy()));
        QVERIFY(!valueOf(answerGate(m_made->database(), question)).open);
        question.policy = valueOf(policies::policyFromText(approvalPolicy()));
        QVERIFY(valueOf(answerGate(m_made->database(), question)).open);
    }

    void deploymentOfWhatTheGateDoesNotLetThroughIsAFindingWithTheReasons()
    {
        m_made->approve(m_made->ask());
        valueOf(m_made->sign(m_made->judged().request->uid, *m_made->kofiKey, m_made->kofi, Decision::Revoke));
        m_made->tamper("UPDATE release SET state = 'Approved'"); // As somebody who will not hear of it would have it.
        valueOf(m_made->store().recordDeployment({m_made->uid, QStringLiteral("production"), 1, QStringLiteral("argo")},
                                                 m_made->kofi, m_made->once()));
        QVERIFY(m_made->release(m_made->uid).state == ReleaseState::Live);
        QCOMPARE(numberIn(m_made->database(),
                          "SELECT count(*) FROM finding WHERE severity = 'critical' AND title LIKE '%gate is closed'"
                          " AND condition LIKE '%it was revoked on%'"),
                 qint64(1));
    }

private:
    static const char* secondPolicy()
    {
        static const QByteArray text = QByteArray(approvalPolicy()).replace(R"("version":1)", R"("version":2)");
        return text.constData();
    }

    /// Draft, proposal, agreement of a manager, publication.
    void publishAsPeopleDo()
    {
        const QByteArray today = QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate).toLatin1();
        QByteArray text = QByteArray(secondPolicy()).replace("2026-01-02", today);
        text.replace(R"("version":2)", R"("version":2,"supersedes":{"id":"small","version":1})");
        const Actor manager = m_made->add("Mia", Role::Manager);
        PolicyStore store(m_made->database());
        const QString uid = valueOf(store.draft(text, m_made->ruth, m_made->once()));
        QVERIFY(store.propose(uid, m_made->ruth, m_made->once()));
        const qint64 seen =
            numberIn(m_made->database(), "SELECT row_version FROM policy_version ORDER BY id DESC LIMIT 1");
        QVERIFY(store.agree(uid, seen, {}, manager, m_made->once()));
        QVERIFY(store.publish(uid, QStringLiteral("stricter"), m_made->ruth, m_made->once()));
    }

    GateAnswer gate() const
    {
        return valueOf(answerGate(m_made->database(), {m_made->uid, QStringLiteral("production")}));
    }

    QString exportedFault() const
    {
        valueOf(m_made->exportTo(QStringLiteral("package")));
        return faultsIn(verifyPackage(m_made->at(QStringLiteral("package")), m_made->trust()));
    }

    std::unique_ptr<PackagedProject> m_made;
};

ASSAY_TEST(TestPolicyChange)
#include "tst_policy_change.moc"
