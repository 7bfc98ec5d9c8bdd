// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/sign_off_time.h"
#include "core/verify/gate.h"
#include "tests/support/log_forgery.h"
#include "tests/support/memory_disk.h"
#include "tests/support/package_fixture.h"
#include "tests/support/raw_project.h"
#include "tests/support/set_clock.h"
#include "tests/support/stamping_authority.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

namespace {

constexpr qint64 day = 24LL * 3600 * 1000;

/// SQL that changes one byte of a blob or a text.
QByteArray changedByte(const QByteArray& table, const QByteArray& column, int at, const QByteArray& type,
                       const QByteArray& where = {})
{
    const QByteArray from = QByteArray::number(at + 1);
    return "UPDATE " + table + " SET " + column + " = CAST(substr(" + column + ", 1, " + QByteArray::number(at)
        + ") || x'7e' || substr(" + column + ", " + from + " + 1) AS " + type + ")" + where;
}

QString joined(const QStringList& reasons)
{
    return reasons.join(u'\n');
}

} // namespace

/// What somebody might do to get a release through that nobody approved, or to change what was approved.
class TestReleaseAttacks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useMemoryDisk(); }
    void init()
    {
        m_made = std::make_unique<PackagedProject>();
        m_made->addDocuments();
    }

    void S13_oneChangedByteIsFoundAndNamed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("named");
        QTest::newRow("evidence") << changedByte("content", "data", 5, "BLOB")
                                  << QStringLiteral("not those of their SHA-256");
        QTest::newRow("policy") << changedByte("policy_version", "content", 300, "TEXT")
                                << QStringLiteral("policy_version");
        QTest::newRow("envelope") << changedByte("sign_off", "envelope", 700, "TEXT", " WHERE id = 1")
                                  << QStringLiteral("approval_request");
        QTest::newRow("stored signature") << changedByte("sign_off", "signature", 20, "BLOB", " WHERE id = 1")
                                          << QStringLiteral("does not hold the signature of its envelope");
        QTest::newRow("certificate") << changedByte("key_certificate", "certificate", 250, "BLOB", " WHERE id = 1")
                                     << QStringLiteral("person_key");
        QTest::newRow("public key") << changedByte("person_key", "public_key", 60, "BLOB", " WHERE id = 1")
                                    << QStringLiteral("person_key");
        QTest::newRow("audit entry") << changedByte("audit_event", "body", 60, "BLOB", " WHERE seq = 5")
                                     << QStringLiteral("entry 5");
        QTest::newRow("block of points") << QByteArray("UPDATE metric_tail SET bits = bits + 1")
                                         << QStringLiteral("metric_series");
        QTest::newRow("checkpoint") << changedByte("checkpoint", "note", 60, "TEXT", " WHERE id = 1")
                                    << QStringLiteral("checkpoint");
        QTest::newRow("dossier") << changedByte("approval_request", "dossier", 60, "TEXT")
                                 << QStringLiteral("approval_request");
        QTest::newRow("enrolment of a key") << changedByte("person_key", "enrolment", 60, "TEXT", " WHERE id = 1")
                                            << QStringLiteral("was not enrolled by the word of");
    }

    void S13_oneChangedByteIsFoundAndNamed()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, named);
        m_made->approve(m_made->ask());
        QVERIFY(ask().open);
        QVERIFY(RawProject(m_made->project.path()).change(sql));
        const GateAnswer answer = ask();
        QVERIFY(!answer.trusted && !answer.open);
        QVERIFY2(joined(answer.reasons).contains(named), qPrintable(joined(answer.reasons)));
    }

    void signatureOfAnotherProjectDoesNotCount()
    {
        PackagedProject other;
        // Ruth works in both, with one key.
        const QString keyUid = valueOf(
            KeyStore(other.database())
                .enroll(valueOf(KeyEnrolment::of(other.database().projectUid(), other.mei.person, *m_made->ruthKey)),
                        other.mei, other.once()));
        QVERIFY(KeyStore(other.database())
                    .certify({keyUid, QDateTime::currentDateTimeUtc().addDays(9)}, other.authority,
                             {other.project.actor().person, toString(Role::Administrator)}, other.once()));
        const Actor manager{other.mei.person, toString(Role::Manager)};
        QVERIFY(other.sign(other.ask(), *m_made->ruthKey, manager));
        m_made->approve(m_made->ask());
        const SignOff moved = other.judged().signOffs.front();
        forge(moved.envelope, 1);
        const QString reasons = joined(notTrusted().reasons);
        QVERIFY2(reasons.contains(QStringLiteral("the log does not tell of it"))
                     || reasons.contains(QStringLiteral("another project")),
                 qPrintable(reasons));
        QVERIFY2(whyNot(0).contains(QStringLiteral("another project")), qPrintable(whyNot(0)));
    }

    void expiredRevokedAndForeignCertificatesSignNothing_data()
    {
        QTest::addColumn<int>("attack");
        QTest::addColumn<QString>("named");
        QTest::newRow("expired") << 0 << QStringLiteral("ended on");
        QTest::newRow("superseded") << 1 << QStringLiteral("was revoked by");
        QTest::newRow("compromised") << 2 << QStringLiteral("counts as known to others");
        QTest::newRow("foreign") << 3 << QStringLiteral("authorit");
        QTest::newRow("none") << 4 << QStringLiteral("has no certificate");
        QTest::newRow("authority retired") << 5 << QStringLiteral("was retired by");
    }

    void expiredRevokedAndForeignCertificatesSignNothing()
    {
        QFETCH(int, attack);
        QFETCH(QString, named);
        const QString request = m_made->ask();
        const SetClock later(QDateTime::currentMSecsSinceEpoch() + 400 * day);
        const auto inAYear = openedAt(later, m_made->project.path());
        db::Database& database = attack == 0 ? *inAYear : m_made->database();
        if (attack == 1 || attack == 2)
            revoke(attack == 1 ? Revocation::Superseded : Revocation::Compromised,
                   QDateTime::currentMSecsSinceEpoch() - 1);
        else if (attack == 3)
            replaceCertificate(strangersCertificate());
        else if (attack == 4)
            RawProject(m_made->project.path()).change("DELETE FROM key_certificate");
        else if (attack == 5)
            retireAuthority();
        const QString before = dump(m_made->database());
        const Result<ReleaseDecision> refused =
            ApprovalStore(database).prepare(m_made->wish(request, *m_made->ruthKey), m_made->ruth);
        QVERIFY(!refused && refused.error().kind == Error::Kind::Denied);
        QVERIFY2(refused.error().message.contains(named), qPrintable(refused.error().message));
        QCOMPARE(dump(m_made->database()), before);
    }

    void keyThatBecameInvalidBetweenShowingAndSigningSignsNothing()
    {
        const QString request = m_made->ask();
        const ReleaseDecision shown =
            valueOf(m_made->approvals().prepare(m_made->wish(request, *m_made->ruthKey), m_made->ruth));
        revoke(Revocation::Superseded, 0);
        const QString before = dump(m_made->database());
        const Result<QString> refused = m_made->approvals().sign(shown, *m_made->ruthKey, m_made->ruth, m_made->once());
        QVERIFY(!refused && refused.error().kind == Error::Kind::Denied);
        QCOMPARE(dump(m_made->database()), before);
    }

    void gateJudgesKeysByWhenTheySigned()
    {
        m_made->approve(m_made->ask());
        const SetClock later(QDateTime::currentMSecsSinceEpoch() + 364 * day);
        const auto inAYear = openedAt(later, m_made->project.path());
        replaceCertificate(certificateOfRuth({now().addSecs(-300), now().addDays(30)}));
        QVERIFY(askIn(*inAYear).open); // It ended meanwhile, which takes nothing back.
        revoke(Revocation::Superseded, 0);
        QVERIFY(ask().open); // It was replaced afterwards.
        revoke(Revocation::Compromised, QDateTime::currentMSecsSinceEpoch() - 3600 * 1000);
        const GateAnswer answer = ask();
        QVERIFY(answer.trusted && !answer.open);
        QVERIFY2(joined(answer.reasons).contains(QStringLiteral("counts as known to others")),
                 qPrintable(joined(answer.reasons)));
    }

    void foreignCertificateDoesNotCountAtTheGate()
    {
        m_made->approve(m_made->ask());
        replaceCertificate(strangersCertificate());
        const GateAnswer answer = ask();
        QVERIFY(answer.trusted && !answer.open); // The log fits: a changed Assay wrote it.
        QVERIFY2(joined(answer.reasons).contains(QStringLiteral("The sign-off of Ruth does not count")),
                 qPrintable(joined(answer.reasons)));
    }

    /// Who has a revoked key can sign whatever they like, but the log has the revocation before it.
    void backDatedSignOffOfARevokedKeyDoesNotCount()
    {
        const QString request = m_made->ask();
        const ReleaseDecision decision =
            valueOf(m_made->approvals().prepare(m_made->wish(request, *m_made->ruthKey), m_made->ruth));
        revoke(Revocation::Superseded, 0);
        QVERIFY(m_made->sign(request, *m_made->kofiKey, m_made->kofi));
        const dsse::Envelope envelope =
            valueOf(dsse::sign(Statement::payloadType, decisions::payloadOf(decision), *m_made->ruthKey));
        addForged(request, decision, envelope);
        const GateAnswer answer = ask();
        QVERIFY2(answer.trusted, qPrintable(joined(answer.reasons)));
        QVERIFY(!answer.open);
        QVERIFY2(joined(answer.reasons).contains(QStringLiteral("was revoked by")), qPrintable(joined(answer.reasons)));
    }

    void clockSetBackMakesNoCertificateValidAgain()
    {
        const QString request = m_made->ask();
        const SetClock later(QDateTime::currentMSecsSinceEpoch() + 400 * day);
        valueOf(propose(*openedAt(later, m_made->project.path()), m_made->ana, m_made->once()));
        const Result<QString> refused = m_made->sign(request, *m_made->ruthKey, m_made->ruth);
        QVERIFY(!refused && refused.error().message.contains(QStringLiteral("ended on")));
    }

    void clockSetBackSignsByTheTimeOfTheLog()
    {
        const QString request = m_made->ask();
        const SetClock earlier(QDateTime::currentMSecsSinceEpoch() - 30 * day);
        const auto slow = openedAt(earlier, m_made->project.path());
        ApprovalStore store(*slow);
        const ReleaseDecision decision = valueOf(store.prepare(m_made->wish(request, *m_made->ruthKey), m_made->ruth));
        QVERIFY(decision.decidedAt > QDateTime::currentMSecsSinceEpoch() - day);
        valueOf(store.sign(decision, *m_made->ruthKey, m_made->ruth, m_made->once()));
        QCOMPARE(whyNot(0), QString());
        QCOMPARE(whatIsWrong(m_made->database()), QString());
    }

    void onePersonWithTwoKeysCountsOnce()
    {
        const QString request = m_made->ask();
        const Actor admin{m_made->project.actor().person, toString(Role::Administrator)};
        QVERIFY(PeopleStore(m_made->database())
                    .grant(m_made->ruth.person, Role::DevOps, QStringLiteral("needed"), admin, m_made->once()));
        QVERIFY(m_made->sign(request, *m_made->ruthKey, m_made->ruth));
        const SigningKey second = valueOf(SigningKey::generate());
        const QString uid =
            valueOf(KeyStore(m_made->database())
                        .enroll(valueOf(KeyEnrolment::of(m_made->database().projectUid(), m_made->ruth.person, second,
                                                         m_made->ruthKey.get())),
                                m_made->ruth, m_made->once()));
        QVERIFY(
            KeyStore(m_made->database())
                .certify({uid, QDateTime::currentDateTimeUtc().addDays(9)}, m_made->authority, admin, m_made->once()));
        const Actor asDevOps{m_made->ruth.person, toString(Role::DevOps)};
        QVERIFY(m_made->sign(request, second, asDevOps));
        QVERIFY(!ask().open);
        QVERIFY(m_made->release(m_made->uid).state == ReleaseState::InValidation);
    }

    void secondPersonWithTheSameKeyIsRefused()
    {
        const Result<QString> refused = KeyStore(m_made->database())
                                            .enroll(valueOf(KeyEnrolment::of(m_made->database().projectUid(),
                                                                             m_made->mei.person, *m_made->ruthKey)),
                                                    m_made->mei, m_made->once());
        QVERIFY(!refused && refused.error().kind == Error::Kind::Conflict);
        const QString request = m_made->ask();
        const Result<QString> borrowed = m_made->sign(request, *m_made->ruthKey, m_made->kofi);
        QVERIFY(!borrowed && borrowed.error().message.contains(QStringLiteral("Ruth's, not yours")));
    }

    void stampDecidesWhenAKeySigned()
    {
        StampingAuthority clock;
        // Everything happened 400 s ago, as far as the file tells; the certificate ended 300 s ago.
        const qint64 past = QDateTime::currentMSecsSinceEpoch() - 400'000;
        const SetClock then(past);
        const auto database = openedAt(then, m_made->project.path());
        rewriteLog(*database, [past](Entries& entries) {
            for (AuditEntry& entry : entries)
                entry.at = past;
        });
        replaceCertificate(certificateOfRuth({now().addSecs(-500), now().addSecs(-300)}), past);
        ApprovalStore store(*database);
        const QString request = valueOf(store.request({m_made->uid, {}}, m_made->ana, m_made->once()));
        const TimestampAuthority authority{clock.transport(), {clock.root()}};
        const ReleaseDecision decision = valueOf(store.prepare(m_made->wish(request, *m_made->ruthKey), m_made->ruth));
        valueOf(store.sign(decision, *m_made->ruthKey, m_made->ruth, m_made->once(), &authority));
        QCOMPARE(whyNot(0), QString()); // By the word of the file.
        QVERIFY2(whyNot(0, {clock.root()}).contains(QStringLiteral("ended on")), qPrintable(whyNot(0, {clock.root()})));
    }

    void stampsAreAskedForWhereTheirAuthorityIsGiven()
    {
        StampingAuthority clock;
        StampingAuthority other;
        const QString request = m_made->ask();
        const TimestampAuthority authority{clock.transport(), {clock.root()}};
        const ReleaseDecision decision =
            valueOf(m_made->approvals().prepare(m_made->wish(request, *m_made->ruthKey), m_made->ruth));
        valueOf(m_made->approvals().sign(decision, *m_made->ruthKey, m_made->ruth, m_made->once(), &authority));
        valueOf(m_made->sign(request, *m_made->kofiKey, m_made->kofi));
        QCOMPARE(whyNot(0, {clock.root()}), QString());
        QVERIFY(whyNot(0, {other.root()}).contains(QStringLiteral("none of the trusted authorities")));
        QCOMPARE(whyNot(1, {clock.root()}), QStringLiteral("it has no time stamp"));
        QVERIFY(ask().open);
        GateQuestion question{m_made->uid, QStringLiteral("production")};
        question.timestampRoots = {clock.root()};
        QVERIFY(!valueOf(answerGate(m_made->database(), question)).open);
        const SignOff stamped = m_made->judged().signOffs.front();
        const QByteArray signature = valueOf(dsse::read(stamped.envelope)).signatures.front().signature;
        const QList<Certificate> roots{clock.root()};
        QVERIFY(approvals::stampedTime(stamped.timestamp, signature, stamped.decidedAt, roots));
        QVERIFY(!approvals::stampedTime(stamped.timestamp, signature, stamped.decidedAt + day, roots));
        QVERIFY(!approvals::stampedTime(stamped.timestamp, signature + 'x', stamped.decidedAt, roots));
        // Certificates end, stamps go on: the gate a year later still believes them.
        replaceCertificate(certificateOfRuth({now().addSecs(-300), now().addDays(1)}));
        QCOMPARE(whyNot(0, roots), QString());
    }

    void refusedStampLeavesNoSignOff()
    {
        StampingAuthority clock;
        StampingAuthority other;
        const QString request = m_made->ask();
        const TimestampAuthority wrong{clock.transport(), {other.root()}};
        const ReleaseDecision decision =
            valueOf(m_made->approvals().prepare(m_made->wish(request, *m_made->ruthKey), m_made->ruth));
        const QString before = dump(m_made->database());
        const Result<QString> refused =
            m_made->approvals().sign(decision, *m_made->ruthKey, m_made->ruth, m_made->once(), &wrong);
        QVERIFY(!refused && refused.error().kind == Error::Kind::Denied);
        QCOMPARE(dump(m_made->database()), before);
    }

private:
    static QDateTime now() { return QDateTime::currentDateTimeUtc(); }

    GateAnswer ask() const { return askIn(m_made->database()); }
    GateAnswer askIn(db::Database& database) const
    {
        return valueOf(answerGate(database, {m_made->uid, QStringLiteral("production")}));
    }

    GateAnswer notTrusted() const
    {
        GateAnswer answer = ask();
        if (answer.open)
            qFatal("the gate is open");
        answer.reasons << whyNot(0);
        return answer;
    }

    /// Why the n-th sign-off does not count.
    QString whyNot(std::size_t number, const QList<Certificate>& stampRoots = {}) const
    {
        approvals::JudgementDemands demands;
        demands.timestampRoots = stampRoots;
        return m_made->judged(demands).facts.signOffs->at(number).whyNot;
    }

    PersonKey keyOfRuth() const
    {
        return *valueOf(m_made->database().read([&](db::Connection& connection) {
            return keys::byFingerprint(connection, QString::fromLatin1(m_made->ruthKey->publicKey().fingerprint()));
        }));
    }

    void revoke(Revocation kind, qint64 since)
    {
        const Actor admin{m_made->project.actor().person, toString(Role::Administrator)};
        KeyRevocation revocation{keyOfRuth().uid, kind, {}, QStringLiteral("lost")};
        if (kind == Revocation::Compromised)
            revocation.invalidSince = since;
        valueOf(KeyStore(m_made->database()).revoke(revocation, admin, m_made->once()));
    }

    void retireAuthority()
    {
        const QString uid = valueOf(m_made->database().read([](db::Connection& connection) {
                                return keys::projectAuthority(connection);
                            }))->uid;
        const Actor admin{m_made->project.actor().person, toString(Role::Administrator)};
        valueOf(AuthorityStore(m_made->database()).retire(uid, QStringLiteral("lost"), admin, m_made->once()));
    }

    Certificate certificateOfRuth(const Validity& validity) const
    {
        return valueOf(
            m_made->authority.issue({QStringLiteral("Ruth"),
                                     {Certificate::AlternativeName::Kind::Email, QStringLiteral("ruth@bank.example")},
                                     m_made->ruthKey->publicKey()},
                                    validity));
    }

    Certificate strangersCertificate() const
    {
        const CertificateAuthority stranger = valueOf(CertificateAuthority::create(
            QStringLiteral("Test"), valueOf(SigningKey::generate()), {now().addSecs(-600), now().addDays(3650)}));
        return valueOf(stranger.issue({QStringLiteral("Ruth"),
                                       {Certificate::AlternativeName::Kind::Email, QStringLiteral("ruth@bank.example")},
                                       m_made->ruthKey->publicKey()},
                                      {now().addSecs(-300), now().addDays(365)}));
    }

    /// A change by a changed Assay, which makes the log fit.
    void forgeRows(const QString& entity, const QString& uid, const std::function<void(db::Connection&)>& change,
                   const std::function<Digest(db::Connection&)>& hash,
                   qint64 at = QDateTime::currentMSecsSinceEpoch()) const
    {
        const SetClock clock(at);
        valueOf(
            openedAt(clock, m_made->project.path())
                ->write({m_made->ana, QStringLiteral("changed"), entity, uid, {}}, [&](db::WriteTransaction& write) {
                    change(write.connection());
                    write.record({.verb = {}, .entity = {}, .entityId = uid, .after = hash(write.connection())});
                }));
    }

    void replaceCertificate(const Certificate& certificate, qint64 at = QDateTime::currentMSecsSinceEpoch()) const
    {
        const PersonKey key = keyOfRuth();
        forgeRows(
            QStringLiteral("person_key"), key.uid,
            [&](db::Connection& connection) {
                connection.prepare("UPDATE key_certificate SET certificate = ? WHERE key_id = ?")
                    .bind(certificate.der())
                    .bind(key.id.value)
                    .run();
            },
            [&](db::Connection& connection) { return keys::keyHash(connection, key.id); }, at);
    }

    /// Puts another envelope into a sign-off.
    void forge(const QByteArray& envelope, qint64 signOff) const
    {
        const ApprovalRequest request = *m_made->judged().request;
        forgeRows(
            QStringLiteral("approval_request"), request.uid,
            [&](db::Connection& connection) {
                connection.prepare("UPDATE sign_off SET envelope = ?, signature = ? WHERE id = ?")
                    .bind(QString::fromUtf8(envelope))
                    .bind(valueOf(dsse::read(envelope)).signatures.front().signature)
                    .bind(signOff)
                    .run();
            },
            [&](db::Connection& connection) { return approvals::requestHash(connection, request.id); });
    }

    /// Adds a sign-off by SQL, with the entry that Assay would have written.
    void addForged(const QString& requestUid, const ReleaseDecision& decision, const dsse::Envelope& envelope) const
    {
        valueOf(m_made->database().write(
            {m_made->ruth, QStringLiteral("signed"), QStringLiteral("approval_request"), requestUid, {}},
            [&](db::WriteTransaction& write) {
                db::Connection& connection = write.connection();
                const ApprovalRequest request = approvals::requestByUid(connection, requestUid);
                connection
                    .prepare(
                        "INSERT INTO sign_off (uid, request_id, person_id, key_id, role, decision, envelope, signature,"
                        " timestamp, decided_at) VALUES ('forged', ?, ?, ?, ?, ?, ?, ?, x'', ?)")
                    .bind(request.id.value)
                    .bind(people::byUid(connection, decision.signer).id.value)
                    .bind(keys::byFingerprint(connection, decision.key)->id.value)
                    .bind(decision.role)
                    .bind(toString(decision.decision))
                    .bind(QString::fromUtf8(dsse::write(envelope)))
                    .bind(envelope.signatures.front().signature)
                    .bind(decision.decidedAt)
                    .run();
                write.record({.verb = {},
                              .entity = {},
                              .entityId = requestUid,
                              .after = approvals::requestHash(connection, request.id),
                              .facts = {{QStringLiteral("signOff"), QStringLiteral("forged")},
                                        {QStringLiteral("envelope"),
                                         QString::fromLatin1(toHex(sha256(dsse::write(envelope))))}}});
            }));
    }

    std::unique_ptr<PackagedProject> m_made;
};

ASSAY_TEST(TestReleaseAttacks)
#include "tst_release_attacks.moc"
