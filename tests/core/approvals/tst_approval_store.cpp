// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/approval_store.h"

#include "core/approvals/dossier.h"
#include "core/base/json_reader.h"
#include "core/trust/dsse.h"
#include "tests/support/approval_fixture.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

class TestApprovalStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_made = std::make_unique<ApprovalProject>(); }

    void quorumOfDistinctPeopleApproves()
    {
        const QString request = m_made->ask();
        QVERIFY(m_made->release(m_made->uid).state == ReleaseState::Submitted);
        QVERIFY(!m_made->judged().decision.open);
        QVERIFY(m_made->sign(request, *m_made->ruthKey, m_made->ruth));
        QVERIFY(m_made->release(m_made->uid).state == ReleaseState::InValidation); // Taken by signing.
        QVERIFY(m_made->sign(request, *m_made->kofiKey, m_made->kofi));
        QVERIFY(m_made->release(m_made->uid).state == ReleaseState::Approved);
        const approvals::ReleaseJudgement judged = m_made->judged();
        QVERIFY2(judged.decision.open, qPrintable(judged.decision.reasons.join(u'\n')));
        QVERIFY(judged.request->outcome == RequestOutcome::Approved);
        QCOMPARE(whatIsWrong(m_made->database()), QString());
    }

    void signedBytesSayWhatWasDecided()
    {
        const QString request = m_made->ask();
        QVERIFY(m_made->sign(request, *m_made->ruthKey, m_made->ruth, Decision::ApproveWithConditions));
        const SignOff row = m_made->judged().signOffs.front();
        const dsse::Envelope envelope = valueOf(dsse::read(row.envelope));
        const ReleaseDecision said = valueOf(decisions::decisionFromPayload(envelope.payload));
        QCOMPARE(said.project, m_made->database().projectUid());
        QCOMPARE(said.name, QStringLiteral("credit@1"));
        QCOMPARE(said.conditions, QStringList{QStringLiteral("advisory only")});
        QCOMPARE(said.model, approvals::modelRoot(m_made->release(m_made->uid)));
        QVERIFY(said.logSize > 0);
        const QStringList words = decisions::wordsOf(said);
        QVERIFY(words.contains(QStringLiteral("Decision: Approve with conditions")));
        QVERIFY(words.contains(QStringLiteral("Signed by: Ruth as Model-risk auditor"))
                || words.filter(QStringLiteral("Ruth")).size() == 1);
        QByteArray altered = envelope.payload;
        altered.replace("\"approve-with-conditions\"", "\"approve\"");
        QVERIFY(decisions::decisionFromPayload(altered)); // Well-formed, but another statement:
        const PublicKey key = m_made->ruthKey->publicKey();
        QVERIFY(!dsse::verify({envelope.payloadType, altered, envelope.signatures}, std::span(&key, 1),
                              {1, {Statement::payloadType}}));
        altered = envelope.payload;
        altered.replace("{\"_type\"", "{\"hidden\":1,\"_type\"");
        QVERIFY(!decisions::decisionFromPayload(altered));
    }

    void nobodyDecidesOnTheirOwnWork()
    {
        const QString request = m_made->ask();
        const QString before = dump(m_made->database());
        const Result<QString> own = m_made->sign(request, *m_made->anaKey, m_made->ana);
        QVERIFY(!own && own.error().kind == Error::Kind::Denied);
        QVERIFY(own.error().message.contains(QStringLiteral("own work")));
        const Actor asAuditor{m_made->ana.person, toString(Role::RiskAuditor)}; // A role that she does not hold.
        QVERIFY(!m_made->sign(request, *m_made->anaKey, asAuditor));
        QCOMPARE(dump(m_made->database()), before);
    }

    void whoAskedDoesNotDecide()
    {
        const QString request =
            valueOf(m_made->approvals().request({m_made->uid, QStringLiteral("mine")}, m_made->kofi, m_made->once()));
        const Result<QString> own = m_made->sign(request, *m_made->kofiKey, m_made->kofi);
        QVERIFY(!own && own.error().message.contains(QStringLiteral("You asked")));
    }

    void keyOfAnotherPersonSignsNothing()
    {
        const QString request = m_made->ask();
        const QString before = dump(m_made->database());
        QVERIFY(!m_made->sign(request, *m_made->kofiKey, m_made->ruth));
        const SigningKey unknown = valueOf(SigningKey::generate());
        QVERIFY(!m_made->sign(request, unknown, m_made->ruth));
        QCOMPARE(dump(m_made->database()), before);
    }

    void anotherKeyThanTheOneShownSignsNothing()
    {
        const QString request = m_made->ask();
        const ReleaseDecision shown =
            valueOf(m_made->approvals().prepare(m_made->wish(request, *m_made->ruthKey), m_made->ruth));
        QVERIFY(!m_made->approvals().sign(shown, *m_made->kofiKey, m_made->ruth, m_made->once()));
        ReleaseDecision altered = shown;
        altered.openFindings << QStringLiteral("F-1");
        const Result<QString> other = m_made->approvals().sign(altered, *m_made->ruthKey, m_made->ruth, m_made->once());
        QVERIFY(!other && other.error().kind == Error::Kind::Conflict);
        QVERIFY(m_made->approvals().sign(shown, *m_made->ruthKey, m_made->ruth, m_made->once()));
    }

    void rejectionByModelRiskBlocks()
    {
        const QString request = m_made->ask();
        QVERIFY(m_made->sign(request, *m_made->kofiKey, m_made->kofi));
        QVERIFY(m_made->sign(request, *m_made->ruthKey, m_made->ruth, Decision::Reject));
        QVERIFY(m_made->release(m_made->uid).state == ReleaseState::Rejected);
        QVERIFY(!m_made->judged().decision.open);
        QCOMPARE(m_made->judged().signOffs.size(), std::size_t{2}); // What the other said is kept.
    }

    void decisionAgainstNeedsItsReason()
    {
        const QString request = m_made->ask();
        DecisionWish wish = m_made->wish(request, *m_made->ruthKey, Decision::Reject);
        wish.comment.clear();
        const ReleaseDecision prepared = valueOf(m_made->approvals().prepare(wish, m_made->ruth));
        const Result<QString> refused =
            m_made->approvals().sign(prepared, *m_made->ruthKey, m_made->ruth, m_made->once());
        QVERIFY(!refused && refused.error().kind == Error::Kind::Invalid);
    }

    void revokedApprovalClosesTheGate()
    {
        const QString request = m_made->ask();
        m_made->approve(request);
        QVERIFY(m_made->judged().decision.open);
        QVERIFY(m_made->sign(request, *m_made->ruthKey, m_made->ruth, Decision::Revoke));
        QVERIFY(m_made->release(m_made->uid).state == ReleaseState::Suspended);
        QVERIFY(!m_made->judged().decision.open);
        QCOMPARE(whatIsWrong(m_made->database()), QString());
    }

    void withdrawnRequestLeavesNothingApproved()
    {
        const QString request = m_made->ask();
        QVERIFY(m_made->sign(request, *m_made->ruthKey, m_made->ruth));
        QVERIFY(!m_made->approvals().withdraw(request, QStringLiteral("no"), m_made->kofi, m_made->once()));
        QVERIFY(m_made->approvals().withdraw(request, QStringLiteral("wrong data"), m_made->ana, m_made->once()));
        QVERIFY(m_made->release(m_made->uid).state == ReleaseState::Candidate);
        QVERIFY(!m_made->sign(request, *m_made->kofiKey, m_made->kofi));
        m_made->approve(m_made->ask("again"));
        QVERIFY(m_made->judged().decision.open);
    }

    void approvalEndsWithItsTime()
    {
        const QString request = m_made->ask();
        m_made->approve(request);
        const qint64 now = m_made->database().clock().now();
        const auto openAt = [&](qint64 time) {
            return valueOf(m_made->database().read([&](db::Connection& connection) {
                return approvals::judge(connection, m_made->uid, time).decision.open;
            }));
        };
        constexpr qint64 day = 24LL * 3600 * 1000;
        QVERIFY(openAt(now));
        QVERIFY(openAt(now + 364 * day));
        QVERIFY(!openAt(now + 366 * day));
        QVERIFY(openAt(now - 400 * day)); // A clock that is set back judges by the log's time.
    }

    void sameCommandSignsOnce()
    {
        const QString request = m_made->ask();
        const ReleaseDecision shown =
            valueOf(m_made->approvals().prepare(m_made->wish(request, *m_made->ruthKey), m_made->ruth));
        const QString first =
            valueOf(m_made->approvals().sign(shown, *m_made->ruthKey, m_made->ruth, QStringLiteral("once")));
        QCOMPARE(valueOf(m_made->approvals().sign(shown, *m_made->ruthKey, m_made->ruth, QStringLiteral("once"))),
                 first);
        QCOMPARE(numberIn(m_made->database(), "SELECT count(*) FROM sign_off"), 1);
    }

    void trustedKeysFromOutsideDecideAlone()
    {
        m_made->approve(m_made->ask());
        approvals::JudgementDemands demands;
        demands.trustedKeys = QStringList{QString::fromLatin1(m_made->ruthKey->publicKey().fingerprint())};
        QVERIFY(!m_made->judged(demands).decision.open);
        *demands.trustedKeys << QString::fromLatin1(m_made->kofiKey->publicKey().fingerprint());
        QVERIFY(m_made->judged(demands).decision.open);
        demands.stage = QStringLiteral("elsewhere");
        QVERIFY(!m_made->judged(demands).decision.open);
    }

    void alteredRowsCloseTheGate_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("why");
        QTest::newRow("artifact digest") << QByteArray(
            "UPDATE release_artifact SET sha256 = x'"
            "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff'"
            " WHERE path = 'model.pkl'") << QStringLiteral("evidence has changed");
        QTest::newRow("dossier") << QByteArray(
            "UPDATE approval_request SET dossier = replace(dossier, 'credit', 'crabit')")
                                 << QStringLiteral("dossier was altered");
        QTest::newRow("envelope") << QByteArray(
            "UPDATE sign_off SET envelope = replace(envelope, '\"sig\":\"ME', '\"sig\":\"MF')")
                                  << QStringLiteral("");
        QTest::newRow("decision of a row") << QByteArray("UPDATE sign_off SET decision = 'abstain'")
                                           << QStringLiteral("something else than what was signed");
        QTest::newRow("role of a row") << QByteArray("UPDATE sign_off SET role = 'manager'")
                                       << QStringLiteral("another role");
        QTest::newRow("expiry of a row") << QByteArray("UPDATE sign_off SET expires_at = 9999999999999")
                                         << QStringLiteral("something else");
        QTest::newRow("signer of a row") << QByteArray(
            "UPDATE sign_off SET person_id = (SELECT id FROM person WHERE name = 'Mei')")
                                         << QStringLiteral("somebody else");
        QTest::newRow("answer") << QByteArray(
            "INSERT INTO control_answer (uid, release_id, control, answer, text, evidence,"
            " person_id, role, answered_at) SELECT 'x', id, 'c', 'yes', '', '[]', 1,"
            " 'manager', 1 FROM release")
                                << QStringLiteral("evidence has changed");
        QTest::newRow("metric") << QByteArray("UPDATE metric_series SET last_bits = 0 WHERE name = 'auc'")
                                << QStringLiteral("evidence has changed");
        QTest::newRow("key revoked") << QByteArray("UPDATE person_key SET revocation = 'compromised', revoked_at = 1,"
                                                   " invalid_since = 1, reason = 'lost'")
                                     << QStringLiteral("");
    }

    void alteredRowsCloseTheGate()
    {
        QFETCH(const QByteArray, sql);
        QFETCH(const QString, why);
        m_made->approve(m_made->ask());
        QVERIFY(m_made->judged().decision.open);
        m_made->tamper(sql.constData());
        const approvals::ReleaseJudgement judged = m_made->judged();
        QVERIFY(!judged.decision.open);
        QStringList reasons;
        for (const policies::SignOffFact& fact : *judged.facts.signOffs) {
            QVERIFY(!fact.valid);
            reasons << fact.whyNot;
        }
        QVERIFY2(reasons.join(u'\n').contains(why), qPrintable(reasons.join(u'\n')));
        QVERIFY(!whatIsWrong(m_made->database()).isEmpty()); // And a verification says so.
    }

    void signatureMovedToAnotherVersionDoesNotCount()
    {
        const QString first = m_made->ask();
        m_made->approve(first);
        ReleaseDraft draft;
        draft.run = m_made->runUid("run-2");
        draft.model = QStringLiteral("credit");
        draft.useCase = m_made->useCase;
        const QString other = valueOf(m_made->store().begin(draft, m_made->ana, m_made->once()));
        QVERIFY(m_made->store().move({other, ReleaseState::Candidate, {}}, m_made->ana, m_made->once()));
        valueOf(m_made->approvals().request({other, {}}, m_made->ana, m_made->once()));
        m_made->tamper("UPDATE sign_off SET request_id = (SELECT max(id) FROM approval_request)");
        const approvals::ReleaseJudgement judged = valueOf(m_made->database().read([&](db::Connection& connection) {
            return approvals::judge(connection, other, m_made->database().clock().now());
        }));
        QVERIFY(!judged.decision.open);
        QCOMPARE(judged.facts.signOffs->size(), std::size_t{2});
        QVERIFY(judged.facts.signOffs->front().whyNot.contains(QStringLiteral("another version")));
    }

    void dossierHoldsWhatThePolicySaidOfEachControl()
    {
        m_made->ask();
        const approvals::ReleaseJudgement judged = m_made->judged();
        const JsonValue dossier = valueOf(readJson(judged.request->dossier));
        QCOMPARE(dossier.member(u"decision")->member(u"controls")->items().size(), std::size_t{3});
        QCOMPARE(approvals::factsDigestIn(judged.request->dossier), std::optional(sha256(judged.frozen)));
        QCOMPARE(sha256(judged.request->dossier), judged.request->digest);
    }

private:
    std::unique_ptr<ApprovalProject> m_made;
};

ASSAY_TEST(TestApprovalStore)
#include "tst_approval_store.moc"
