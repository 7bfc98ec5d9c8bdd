// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/key_project.h"
#include "tests/support/openssl_program.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

class TestKeyStatus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_project = std::make_unique<KeyProject>(); }
    void cleanup() { QCOMPARE(whatIsWrong(m_project->database()), QString()); }

    void certificateCountsFromItsBeginningToItsEnd()
    {
        const QString uid = m_project->equip(m_key, m_project->ben());
        QVERIFY(kindAt(uid, -1) == KeyStatus::Kind::NotYetValid);
        QVERIFY(kindAt(uid, 364) == KeyStatus::Kind::Valid);
        QVERIFY(kindAt(uid, 366) == KeyStatus::Kind::Expired);
    }

    void renewalKeepsWhatTheCertificateBeforeItCovered()
    {
        m_project->found();
        const QString uid = valueOf(m_project->enroll(m_key, m_project->ben()));
        QVERIFY(m_project->certify(uid, m_project->cleo(), KeyProject::inDays(1)));
        QVERIFY(kindAt(uid, 2) == KeyStatus::Kind::Expired);
        const QDateTime signedAt = KeyProject::inDays(0);
        QVERIFY(m_project->certify(uid, m_project->cleo(), KeyProject::inDays(9)));
        QVERIFY(m_project->status(uid, signedAt).isValid());
        QVERIFY(kindAt(uid, 2) == KeyStatus::Kind::Valid);
    }

    void supersededKeyKeepsWhatItSignedBefore()
    {
        const QString uid = m_project->equip(m_key, m_project->ben());
        const QDateTime signedAt = KeyProject::inDays(0);
        QTRY_VERIFY(KeyProject::inDays(0) > signedAt);
        QVERIFY(m_project->keys().revoke({uid, Revocation::Superseded, {}, QStringLiteral("lost")}, m_project->ben(),
                                         KeyProject::command()));
        QVERIFY(m_project->status(uid, signedAt).isValid());
        const KeyStatus now = m_project->status(uid);
        QVERIFY(now.kind == KeyStatus::Kind::Superseded);
        QVERIFY(now.sentence.contains(QStringLiteral("lost")));
    }

    void compromisedKeyLosesWhatItSignedSince()
    {
        const QString uid = m_project->equip(m_key, m_project->ben());
        const QDateTime since = KeyProject::inDays(0);
        QVERIFY(m_project->keys().revoke(
            {uid, Revocation::Compromised, since.toMSecsSinceEpoch(), QStringLiteral("stolen")}, m_project->cleo(),
            KeyProject::command()));
        QVERIFY(m_project->status(uid, since.addMSecs(-1)).kind != KeyStatus::Kind::Compromised);
        QVERIFY(m_project->status(uid, since).kind == KeyStatus::Kind::Compromised);
    }

    void retiredAuthorityStandsBehindNothingNew()
    {
        const QString authority = m_project->found();
        const QString uid = valueOf(m_project->enroll(m_key, m_project->ben()));
        QVERIFY(m_project->certify(uid, m_project->cleo()));
        const QDateTime signedAt = KeyProject::inDays(0);
        QTRY_VERIFY(KeyProject::inDays(0) > signedAt);
        QVERIFY(m_project->authorities().retire(authority, QStringLiteral("left the bank"), m_project->ada(),
                                                KeyProject::command()));
        QVERIFY(m_project->status(uid, signedAt).isValid());
        const KeyStatus now = m_project->status(uid);
        QVERIFY(now.kind == KeyStatus::Kind::RetiredAuthority);
        QVERIFY(now.sentence.contains(QStringLiteral("left the bank")));
    }

    void organisationsCertificateCountsOnceItsAuthorityIsAccepted()
    {
        const CertificateAuthority bank = KeyProject::newAuthority(QStringLiteral("Bank"));
        const QString uid = valueOf(m_project->enroll(m_key, m_project->ben()));
        const Certificate certificate = issue(bank, m_key.publicKey(), QStringLiteral("Ben"));
        const auto tooEarly = accept(uid, certificate);
        QVERIFY(!tooEarly && tooEarly.error().kind == Error::Kind::Denied);
        const auto byBen = m_project->authorities().accept(bank.certificate(), m_project->ben(), KeyProject::command());
        QVERIFY(!byBen && byBen.error().kind == Error::Kind::Denied);
        QVERIFY(m_project->authorities().accept(bank.certificate(), m_project->cleo(), KeyProject::command()));
        QVERIFY(accept(uid, certificate));
        QVERIFY(m_project->status(uid).isValid());
        const auto again = accept(uid, certificate);
        QVERIFY(!again && again.error().kind == Error::Kind::Conflict);
    }

    void certificateOfAnotherKeyOrPersonIsRefused()
    {
        const CertificateAuthority bank = KeyProject::newAuthority(QStringLiteral("Bank"));
        QVERIFY(m_project->authorities().accept(bank.certificate(), m_project->cleo(), KeyProject::command()));
        const QString uid = valueOf(m_project->enroll(m_key, m_project->ben()));
        const PublicKey other = valueOf(SigningKey::generate()).publicKey();
        for (const Certificate& wrong :
             {issue(bank, other, QStringLiteral("Ben")), issue(bank, m_key.publicKey(), QStringLiteral("Cleo"))}) {
            const auto refused = accept(uid, wrong);
            QVERIFY(!refused && refused.error().kind == Error::Kind::Invalid);
        }
    }

    void onlyARootIsAcceptedAsAnAuthority()
    {
        const CertificateAuthority bank = KeyProject::newAuthority(QStringLiteral("Bank"));
        const Certificate leaf = issue(bank, m_key.publicKey(), QStringLiteral("Ben"));
        const auto refused = m_project->authorities().accept(leaf, m_project->cleo(), KeyProject::command());
        QVERIFY(!refused && refused.error().kind == Error::Kind::Invalid);
    }

    /// Chains of an organisation have a certificate between, which the openssl program makes here.
    void chainOfAnOrganisationIsKept()
    {
        OpensslProgram openssl;
        openssl.put(QStringLiteral("key.pem"), m_key.publicKey().pem());
        openssl.put(QStringLiteral("between.cnf"),
                    "basicConstraints=critical,CA:TRUE,pathlen:0\nkeyUsage=critical,keyCertSign\n");
        openssl.put(QStringLiteral("leaf.cnf"),
                    "basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage="
                    "codeSigning\n");
        for (const char* line :
             {"req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout root.key -out root.pem -days 30"
              " -subj /CN=Root -addext keyUsage=critical,keyCertSign",
              "req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout between.key -out between.csr -subj"
              " /CN=Between",
              "x509 -req -in between.csr -CA root.pem -CAkey root.key -CAcreateserial -days 20 -extfile between.cnf"
              " -out between.pem",
              "x509 -new -subj /CN=Ben -force_pubkey key.pem -CA between.pem -CAkey between.key -CAcreateserial -days "
              "10"
              " -extfile leaf.cnf -out leaf.pem"})
            QVERIFY2(openssl.run(QString::fromLatin1(line)), openssl.output().constData());
        const auto read = [&](const char* name) {
            return valueOf(Certificate::fromPem(openssl.content(QString::fromLatin1(name))));
        };
        QVERIFY(m_project->authorities().accept(read("root.pem"), m_project->cleo(), KeyProject::command()));
        const QString uid = valueOf(m_project->enroll(m_key, m_project->ben()));
        const auto alone = accept(uid, read("leaf.pem"));
        QVERIFY(!alone && alone.error().kind == Error::Kind::Denied);
        QVERIFY(accept(uid, read("leaf.pem"), {read("between.pem")}));
        QVERIFY(m_project->status(uid, KeyProject::inDays(1)).isValid());
        QVERIFY(m_project->status(uid, KeyProject::inDays(15)).kind == KeyStatus::Kind::Expired);
    }

    /// What a forger gains who writes a certificate of an authority of their own past Assay into the file.
    void foreignCertificateInTheFileIsNotBelieved()
    {
        const QString uid = m_project->equip(m_key, m_project->ben());
        const CertificateAuthority forger = KeyProject::newAuthority(QStringLiteral("Test"));
        PersonKey key = m_project->key(uid);
        key.certificates.front().certificate = issue(forger, m_key.publicKey(), QStringLiteral("Ben")).der();
        const KeyStatus forged = statusOf(key);
        QVERIFY(forged.kind == KeyStatus::Kind::Foreign);
        key = m_project->key(uid);
        key.publicKey = valueOf(SigningKey::generate()).publicKey().der();
        QVERIFY(statusOf(key).kind == KeyStatus::Kind::Foreign);
    }

private:
    static Certificate issue(const CertificateAuthority& authority, const PublicKey& key, const QString& name)
    {
        return valueOf(authority.issue(
            {name, {Certificate::AlternativeName::Kind::Email, QStringLiteral("someone@bank.example")}, key},
            {KeyProject::inDays(0).addSecs(-60), KeyProject::inDays(90)}));
    }

    Result<> accept(const QString& uid, const Certificate& certificate, const QList<Certificate>& between = {}) const
    {
        return m_project->keys().accept({uid, certificate, between}, m_project->ben(), KeyProject::command());
    }

    KeyStatus::Kind kindAt(const QString& uid, int days) const
    {
        return m_project->status(uid, KeyProject::inDays(days)).kind;
    }

    KeyStatus statusOf(const PersonKey& key) const
    {
        return valueOf(m_project->database().read([&](db::Connection& connection) {
            return keys::statusAt(connection, key, KeyProject::inDays(0).toMSecsSinceEpoch());
        }));
    }

    SigningKey m_key = valueOf(SigningKey::generate());
    std::unique_ptr<KeyProject> m_project;
};

ASSAY_TEST(TestKeyStatus)
#include "tst_key_status.moc"
