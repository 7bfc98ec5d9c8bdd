// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/key_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

class TestKeyStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_project = std::make_unique<KeyProject>(); }
    void cleanup() { QCOMPARE(whatIsWrong(database()), QString()); }

    void enrolledKeyIsCertifiedBySomebodyElse()
    {
        const SigningKey key = newKey();
        m_project->found();
        const QString uid = valueOf(m_project->enroll(key, m_project->ben()));
        QCOMPARE(m_project->key(uid).person, QStringLiteral("Ben"));
        QCOMPARE(m_project->key(uid).fingerprint.toLatin1(), key.publicKey().fingerprint());
        QVERIFY(m_project->status(uid).kind == KeyStatus::Kind::NotCertified);
        QVERIFY(m_project->certify(uid, m_project->cleo()));
        const KeyStatus status = m_project->status(uid);
        QVERIFY(status.isValid());
        QVERIFY(status.sentence.contains(QStringLiteral("Ben")));
        const Certificate certificate = keys::certificateFrom(m_project->key(uid).certificates.front().certificate);
        QCOMPARE(certificate.commonName(), QStringLiteral("Ben"));
        QCOMPARE(certificate.alternativeNames().front().text,
                 QStringLiteral("urn:assay:person:") + m_project->ben().person);
    }

    void theSameCommandHappensOnce()
    {
        m_project->found();
        const auto word = valueOf(KeyEnrolment::of(database().projectUid(), m_project->ben().person, newKey()));
        const QString uid = valueOf(store().enroll(word, m_project->ben(), QStringLiteral("once")));
        QCOMPARE(valueOf(store().enroll(word, m_project->ben(), QStringLiteral("once"))), uid);
        for (int i = 0; i < 2; ++i)
            QVERIFY(store().certify({uid, KeyProject::inDays(9)}, m_project->authority(), m_project->cleo(),
                                    QStringLiteral("certify")));
        QCOMPARE(m_project->key(uid).certificates.size(), std::size_t(1));
    }

    void nobodyEnrollsTheKeyOfSomebodyElse()
    {
        const SigningKey key = newKey();
        const QString project = database().projectUid();
        const auto bens = valueOf(KeyEnrolment::of(project, m_project->ben().person, key));
        const auto elsewhere = valueOf(KeyEnrolment::of(QStringLiteral("other"), m_project->cleo().person, key));
        KeyEnrolment withoutItsHalf = valueOf(KeyEnrolment::of(project, m_project->cleo().person, newKey()));
        withoutItsHalf.key = key.publicKey();
        const QString before = dump(database());
        for (const KeyEnrolment& word : {bens, elsewhere, withoutItsHalf}) {
            const auto refused = store().enroll(word, m_project->cleo(), KeyProject::command());
            QVERIFY(!refused && refused.error().kind == Error::Kind::Denied);
        }
        QCOMPARE(dump(database()), before);
    }

    void oneKeyForTwoPersonsIsRefusedWithBothNames()
    {
        const SigningKey key = newKey();
        QVERIFY(m_project->enroll(key, m_project->ben()));
        const QString before = dump(database());
        const auto refused = m_project->enroll(key, m_project->cleo());
        QVERIFY(!refused && refused.error().kind == Error::Kind::Conflict);
        QVERIFY(refused.error().message.contains(QStringLiteral("Ben")));
        QVERIFY(refused.error().message.contains(QStringLiteral("Cleo")));
        QCOMPARE(dump(database()), before);
    }

    void secondKeyComesByRotationAndTakesOverOnceItIsCertified()
    {
        const SigningKey first = newKey();
        const SigningKey second = newKey();
        const QString old = m_project->equip(first, m_project->ben());
        const auto refused = m_project->enroll(second, m_project->ben());
        QVERIFY(!refused && refused.error().kind == Error::Kind::Denied);
        const SigningKey stranger = newKey();
        QVERIFY(!m_project->enroll(second, m_project->ben(), &stranger));
        const QString uid = valueOf(m_project->enroll(second, m_project->ben(), &first));
        QVERIFY(m_project->status(old).isValid());
        const SigningKey third = newKey();
        QVERIFY(!m_project->enroll(third, m_project->ben(), &first)); // One waits already.
        QVERIFY(m_project->certify(uid, m_project->cleo()));
        QVERIFY(m_project->status(uid).isValid());
        QVERIFY(m_project->status(old).kind == KeyStatus::Kind::Superseded);
        QVERIFY(m_project->key(old).reason.contains(m_project->key(uid).fingerprint));
    }

    void afterARevokedKeyANewOneNeedsNoSignatureOfIt()
    {
        const QString old = m_project->equip(newKey(), m_project->ben());
        QVERIFY(revoke(old, Revocation::Superseded, m_project->ben()));
        QVERIFY(m_project->enroll(newKey(), m_project->ben()));
    }

    void nobodyCertifiesTheirOwnWhileSomebodyElseCan()
    {
        m_project->found();
        const QString uid = valueOf(m_project->enroll(newKey(), m_project->ada()));
        const QString before = dump(database());
        const auto own = m_project->certify(uid, m_project->ada());
        QVERIFY(!own && own.error().kind == Error::Kind::Denied);
        QVERIFY(own.error().message.contains(QStringLiteral("Cleo")));
        const auto byBen = m_project->certify(uid, m_project->ben());
        QVERIFY(!byBen && byBen.error().kind == Error::Kind::Denied);
        QVERIFY(byBen.error().message.contains(QStringLiteral("Ada")));
        QCOMPARE(dump(database()), before);
        QVERIFY(m_project->certify(uid, m_project->cleo()));
    }

    void whoWorksAloneCertifiesTheirOwnAndTheLogSaysSo()
    {
        QVERIFY(PeopleStore(database())
                    .revoke(m_project->cleo().person, Role::RiskAuditor, QStringLiteral("left"), m_project->ada(),
                            KeyProject::command()));
        m_project->found();
        const QString uid = valueOf(m_project->enroll(newKey(), m_project->ada()));
        QVERIFY(m_project->certify(uid, m_project->ada()));
        QCOMPARE(numberIn(database(),
                          "SELECT count(*) FROM audit_event WHERE verb = 'certified' AND CAST(body AS TEXT) LIKE"
                          " '%byOneself%'"),
                 1);
    }

    void onlyTheProjectsAuthorityCertifies()
    {
        m_project->found();
        const QString uid = valueOf(m_project->enroll(newKey(), m_project->ben()));
        const CertificateAuthority other = KeyProject::newAuthority(QStringLiteral("Test"));
        const auto refused =
            store().certify({uid, KeyProject::inDays(9)}, other, m_project->cleo(), KeyProject::command());
        QVERIFY(!refused && refused.error().kind == Error::Kind::Invalid);
        const auto tooLong = m_project->certify(uid, m_project->cleo(), KeyProject::inDays(5000));
        QVERIFY(!tooLong && tooLong.error().kind == Error::Kind::Invalid);
    }

    void theProjectHasOneAuthorityAtATime()
    {
        const QString first = m_project->found();
        const QString before = dump(database());
        const CertificateAuthority second = KeyProject::newAuthority(QStringLiteral("Second"));
        const auto refused = m_project->authorities().found(second, m_project->ada(), KeyProject::command());
        QVERIFY(!refused && refused.error().kind == Error::Kind::Conflict);
        const auto byBen =
            m_project->authorities().retire(first, QStringLiteral("x"), m_project->ben(), KeyProject::command());
        QVERIFY(!byBen && byBen.error().kind == Error::Kind::Denied);
        QCOMPARE(dump(database()), before);
        QVERIFY(
            m_project->authorities().retire(first, QStringLiteral("lost"), m_project->cleo(), KeyProject::command()));
        QVERIFY(m_project->authorities().found(second, m_project->ada(), KeyProject::command()));
    }

    void revokingNeedsAReasonAndCannotBeTakenBack()
    {
        const QString uid = m_project->equip(newKey(), m_project->ben());
        const qint64 now = KeyProject::inDays(0).toMSecsSinceEpoch();
        QVERIFY(!store().revoke({uid, Revocation::Superseded, {}, {}}, m_project->ben(), KeyProject::command()));
        QVERIFY(!store().revoke({uid, Revocation::Compromised, {}, QStringLiteral("x")}, m_project->ben(),
                                KeyProject::command()));
        QVERIFY(!store().revoke({uid, Revocation::Compromised, now + 60'000, QStringLiteral("x")}, m_project->ben(),
                                KeyProject::command()));
        const Actor dora = addDora();
        const auto byDora = revoke(uid, Revocation::Superseded, dora);
        QVERIFY(!byDora && byDora.error().kind == Error::Kind::Denied);
        QVERIFY(revoke(uid, Revocation::Superseded, m_project->cleo()));
        QVERIFY(!revoke(uid, Revocation::Superseded, m_project->cleo()));
        QVERIFY(revoke(uid, Revocation::Compromised, m_project->ben(), now - 1000));
        QVERIFY(!revoke(uid, Revocation::Superseded, m_project->ben()));
        QVERIFY(!revoke(uid, Revocation::Compromised, m_project->ben(), now - 500));
        QVERIFY(revoke(uid, Revocation::Compromised, m_project->ben(), now - 2000));
        QVERIFY(!m_project->certify(uid, m_project->cleo()));
    }

    void keyChangedPastAssayIsFound()
    {
        const QString uid = m_project->equip(newKey(), m_project->ben());
        QVERIFY(revoke(uid, Revocation::Superseded, m_project->ben()));
        const QByteArray revoked = "UPDATE person_key SET revocation = '', revoked_at = NULL, revoked_by = NULL";
        for (const QByteArray& change : {revoked, QByteArray("DELETE FROM key_certificate"),
                                         QByteArray("UPDATE certificate_authority SET kind = 'organisation'")}) {
            const QString copy = m_project->folder() + QStringLiteral("/copy.assay");
            QVERIFY(database().backUp(copy));
            {
                const auto opened = valueOf(db::Database::open(copy));
                valueOf(opened->write({m_project->ada(), QStringLiteral("x"), QStringLiteral("x"), {}, {}},
                                      [&](db::WriteTransaction& write) { write.connection().execute(change); }));
                QVERIFY(!whatIsWrong(*opened).isEmpty());
            }
            QVERIFY(QFile::remove(copy));
        }
    }

private:
    static SigningKey newKey() { return valueOf(SigningKey::generate()); }
    db::Database& database() const { return m_project->database(); }
    KeyStore store() const { return m_project->keys(); }

    Result<> revoke(const QString& uid, Revocation kind, const Actor& actor, std::optional<qint64> since = {}) const
    {
        return store().revoke({uid, kind, since, QStringLiteral("laptop stolen")}, actor, KeyProject::command());
    }

    Actor addDora() const
    {
        Person dora;
        dora.name = QStringLiteral("Dora");
        dora.roles = {Role::Manager};
        return {valueOf(PeopleStore(database()).add(dora, m_project->ada(), KeyProject::command())),
                toString(Role::Manager)};
    }

    std::unique_ptr<KeyProject> m_project;
};

ASSAY_TEST(TestKeyStore)
#include "tst_key_store.moc"
