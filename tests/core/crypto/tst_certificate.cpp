// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/certificate_chain.h"
#include "tests/support/certified_people.h"
#include "tests/support/openssl_program.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

namespace {

QString secondsOf(const QDateTime& time)
{
    return QString::number(time.toSecsSinceEpoch());
}

} // namespace

class TestCertificate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void openSslReadsAndVerifiesWhatTheAuthorityIssues();
    void aCertificateTellsWhatItSays();
    void everySerialNumberIsAnother();
    void aNameCannotSayMoreThanItself();
    void whatDoesNotFitIsNotCertified();
    void onlyTheKeysOwnAuthorityIsTakenUp();
    void aChainHoldsWhileAllOfItIsValid();
    void anotherAuthorityOfTheSameNameIsNotBelieved();
    void noFlippedBitIsBelieved();
    void aPersonCannotCertifyOthers();
    void theUseIsChecked_data();
    void theUseIsChecked();
    void anOrganisationsOwnAuthorityIsBelievedTheSameWay();
    void aFileOfSeveralCertificatesIsReadInItsOrder();
    void whatIsNoCertificateIsRefused();
};

void TestCertificate::openSslReadsAndVerifiesWhatTheAuthorityIssues()
{
    const CertifiedPeople people;
    const SigningKey key = valueOf(SigningKey::generate());
    OpensslProgram openssl;
    openssl.put(QStringLiteral("ca.pem"), people.authority().certificate().pem());
    openssl.put(QStringLiteral("ada.pem"), people.certify(key.publicKey()).pem());
    const QString verify = QStringLiteral("verify -x509_strict -purpose any -attime %1 -CAfile ca.pem %2.pem");
    const QString now = secondsOf(CertifiedPeople::whileValid());
    QVERIFY2(openssl.run(verify.arg(now, QStringLiteral("ada"))), openssl.output());
    QVERIFY2(openssl.run(verify.arg(now, QStringLiteral("ca"))), openssl.output());
    QVERIFY(!openssl.run(verify.arg(secondsOf(utc("2027-01-02T00:00:00Z")), QStringLiteral("ada"))));

    QVERIFY(openssl.run(QStringLiteral("x509 -in ada.pem -noout -text")));
    for (const char* part : {"CN = Ada Lovelace", "CA:FALSE", "Digital Signature", "Code Signing",
                             "email:ada@bank.example", "ecdsa-with-SHA256", "Not After : Jan  1 00:00:00 2027 GMT"})
        QVERIFY2(openssl.output().contains(part), openssl.output());
    QVERIFY(openssl.run(QStringLiteral("x509 -in ca.pem -noout -text")));
    for (const char* part : {"CA:TRUE, pathlen:0", "Certificate Sign, CRL Sign", "CN = Credit models"})
        QVERIFY2(openssl.output().contains(part), openssl.output());
    QVERIFY(openssl.run(QStringLiteral("x509 -in ada.pem -noout -pubkey")));
    QCOMPARE(openssl.output(), key.publicKey().pem());
}

void TestCertificate::aCertificateTellsWhatItSays()
{
    const CertifiedPeople people;
    const SigningKey key = valueOf(SigningKey::generate(SigningKey::Algorithm::Ed25519));
    const QString name = QStringLiteral("Žofie 陈, née \"O+C\"");
    const Certificate made = people.certify(key.publicKey(), name);
    for (const Certificate& read :
         {made, valueOf(Certificate::fromPem(made.pem())), valueOf(Certificate::fromDer(made.der()))}) {
        QVERIFY(read == made);
        QCOMPARE(read.commonName(), name);
        QCOMPARE(read.issuer(), QStringLiteral("CN=Credit models"));
        QCOMPARE(read.serial().size(), 32);
        QCOMPARE(read.validFrom(), CertifiedPeople::year().from);
        QCOMPARE(read.validUntil(), CertifiedPeople::year().until);
        QVERIFY(valueOf(read.publicKey()) == key.publicKey());
        QCOMPARE(read.alternativeNames(),
                 (QList<Certificate::AlternativeName>{
                     {Certificate::AlternativeName::Kind::Email, QStringLiteral("ada@bank.example")}}));
    }
    OpensslProgram openssl;
    openssl.put(QStringLiteral("ada.pem"), made.pem());
    QVERIFY(openssl.run(QStringLiteral("x509 -in ada.pem -noout -fingerprint -sha256")));
    QCOMPARE(openssl.output().mid(openssl.output().indexOf('=') + 1).trimmed().replace(":", "").toLower(),
             made.fingerprint());
    QVERIFY(openssl.run(QStringLiteral("x509 -in ada.pem -noout -serial")));
    QCOMPARE(openssl.output().trimmed().toLower(), "serial=" + made.serial());
}

void TestCertificate::everySerialNumberIsAnother()
{
    const CertifiedPeople people;
    const SigningKey key = valueOf(SigningKey::generate());
    QSet<QByteArray> serials;
    for (int i = 0; i < 50; ++i)
        serials.insert(people.certify(key.publicKey()).serial());
    QCOMPARE(serials.size(), 50);
}

void TestCertificate::aNameCannotSayMoreThanItself()
{
    const CertifiedPeople people;
    const SigningKey key = valueOf(SigningKey::generate());
    const QString text = QStringLiteral("mailto:ada@bank.example,DNS:bank.example,otherName:1;UTF8:x");
    const Certificate made = valueOf(people.authority().issue(
        {QStringLiteral("Ada/CN=Bob"), {Certificate::AlternativeName::Kind::Uri, text}, key.publicKey()},
        CertifiedPeople::year()));
    QCOMPARE(made.alternativeNames(),
             (QList<Certificate::AlternativeName>{{Certificate::AlternativeName::Kind::Uri, text}}));
    QCOMPARE(made.commonName(), QStringLiteral("Ada/CN=Bob"));
}

void TestCertificate::whatDoesNotFitIsNotCertified()
{
    const CertifiedPeople people;
    const PublicKey key = valueOf(SigningKey::generate()).publicKey();
    const Certificate::AlternativeName mail{Certificate::AlternativeName::Kind::Email, QStringLiteral("a@b.example")};
    const Validity year = CertifiedPeople::year();
    const auto refused = [&](const CertifiedPerson& person, const Validity& validity) {
        const auto made = people.authority().issue(person, validity);
        return !made.has_value() && made.error().kind == Error::Kind::Invalid;
    };
    QVERIFY(refused({QString(), mail, key}, year));
    QVERIFY(refused({QString(65, u'x'), mail, key}, year));
    QVERIFY(!refused({QString(64, u'x'), mail, key}, year));
    QVERIFY(refused({QStringLiteral("Ada"), {mail.kind, QString()}, key}, year));
    QVERIFY(refused({QStringLiteral("Ada"), {mail.kind, QStringLiteral("ädä@b.example")}, key}, year));
    QVERIFY(refused({QStringLiteral("Ada"), mail, key}, {year.until, year.from}));
    QVERIFY(refused({QStringLiteral("Ada"), mail, key}, {year.from.addSecs(-1), year.until}));
    QVERIFY(refused({QStringLiteral("Ada"), mail, key}, {year.from, utc("2036-01-01T00:00:01Z")}));
    QVERIFY(refused({QStringLiteral("Ada"), mail, key}, {}));
    QVERIFY(!CertificateAuthority::create(QStringLiteral("CA"),
                                          valueOf(SigningKey::generate(SigningKey::Algorithm::Ed25519)), year)
                 .has_value());
}

void TestCertificate::onlyTheKeysOwnAuthorityIsTakenUp()
{
    SigningKey key = valueOf(SigningKey::generate());
    const SecretText passphrase("secret");
    const QByteArray pem = valueOf(key.encryptedPem(passphrase));
    const auto again = [&] { return valueOf(SigningKey::fromPem(pem, passphrase)); };
    const Certificate certificate =
        valueOf(CertificateAuthority::create(QStringLiteral("CA"), std::move(key), CertifiedPeople::year()))
            .certificate();
    const CertificateAuthority authority = valueOf(CertificateAuthority::of(certificate, again()));
    const Certificate person = valueOf(authority.issue(
        {QStringLiteral("Ada"), {Certificate::AlternativeName::Kind::Uri, QStringLiteral("x:y")}, again().publicKey()},
        CertifiedPeople::year()));
    QVERIFY(!CertificateAuthority::of(certificate, valueOf(SigningKey::generate())).has_value());
    QVERIFY(!CertificateAuthority::of(person, again()).has_value());
}

void TestCertificate::aChainHoldsWhileAllOfItIsValid()
{
    const CertifiedPeople people;
    const Certificate ada = people.certify(valueOf(SigningKey::generate()).publicKey());
    const Certificate root = people.authority().certificate();
    QCOMPARE(valueOf(verifyChain(ada, {}, {root}, {CertifiedPeople::whileValid()})), (QList<Certificate>{ada, root}));
    for (const char* good : {"2026-01-01T00:00:00Z", "2026-12-31T23:59:59Z"})
        QVERIFY(verifyChain(ada, {}, {root}, {utc(good)}).has_value());
    for (const char* bad : {"2025-12-31T23:59:59Z", "2027-01-01T00:00:01Z"}) {
        const auto refused = verifyChain(ada, {}, {root}, {utc(bad)});
        QVERIFY2(!refused.has_value(), bad);
        QCOMPARE(refused.error().kind, Error::Kind::Denied);
        QVERIFY2(refused.error().message.contains(QString::fromLatin1(bad)), qPrintable(refused.error().message));
    }
    QVERIFY(!verifyChain(ada, {}, {root}, {}).has_value());
}

void TestCertificate::anotherAuthorityOfTheSameNameIsNotBelieved()
{
    const CertifiedPeople people;
    const CertifiedPeople impostors;
    const Certificate ada = people.certify(valueOf(SigningKey::generate()).publicKey());
    const ChainRules rules{CertifiedPeople::whileValid()};
    for (const QList<Certificate>& roots :
         {QList<Certificate>(), QList{impostors.authority().certificate()}, QList{ada}}) {
        const auto refused = verifyChain(ada, {people.authority().certificate()}, roots, rules);
        QVERIFY(!refused.has_value());
    }
    QVERIFY(verifyChain(ada, {}, {impostors.authority().certificate(), people.authority().certificate()}, rules));
}

void TestCertificate::noFlippedBitIsBelieved()
{
    const CertifiedPeople people;
    const Certificate ada = people.certify(valueOf(SigningKey::generate()).publicKey());
    const ChainRules rules{CertifiedPeople::whileValid()};
    for (qsizetype bit = 0; bit < 8 * ada.der().size(); ++bit) {
        QByteArray der = ada.der();
        der[bit / 8] = static_cast<char>(der[bit / 8] ^ (1 << bit % 8));
        const auto read = Certificate::fromDer(der);
        if (read)
            QVERIFY(!verifyChain(*read, {}, {people.authority().certificate()}, rules).has_value());
    }
}

void TestCertificate::aPersonCannotCertifyOthers()
{
    const CertifiedPeople people;
    OpensslProgram openssl;
    const SigningKey key = valueOf(SigningKey::generate());
    const Certificate ada = people.certify(key.publicKey());
    openssl.put(QStringLiteral("ada.key"), valueOf(key.encryptedPem(SecretText("x"))));
    openssl.put(QStringLiteral("ada.pem"), ada.pem());
    openssl.put(QStringLiteral("usage"), "keyUsage=digitalSignature\nextendedKeyUsage=codeSigning\n");
    QVERIFY(openssl.run(QStringLiteral("req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout eve.key "
                                       "-subj /CN=Eve -out eve.csr")));
    QVERIFY2(openssl.run(QStringLiteral("x509 -req -in eve.csr -CA ada.pem -CAkey ada.key -passin pass:x "
                                        "-extfile usage -days 30 -set_serial 7 -out eve.pem")),
             openssl.output());
    const Certificate eve = valueOf(Certificate::fromPem(openssl.content(QStringLiteral("eve.pem"))));
    const auto refused = verifyChain(eve, {ada}, {people.authority().certificate()}, {QDateTime::currentDateTimeUtc()});
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, Error::Kind::Denied);
    QVERIFY2(refused.error().message.contains(QStringLiteral("no authority")), qPrintable(refused.error().message));
}

void TestCertificate::theUseIsChecked_data()
{
    QTest::addColumn<QByteArray>("extensions");
    QTest::addColumn<bool>("code");
    QTest::addColumn<bool>("signatureOrCode");
    QTest::addColumn<bool>("stamps");
    QTest::newRow("signer") << QByteArray("keyUsage=digitalSignature\nextendedKeyUsage=codeSigning\n") << true << true
                            << false;
    // What is not stated is not limited (RFC 5280, 4.2.1.3 and 4.2.1.12).
    QTest::newRow("no extended usage") << QByteArray("keyUsage=digitalSignature\n") << true << true << false;
    QTest::newRow("no usages") << QByteArray("basicConstraints=CA:FALSE\n") << true << true << false;
    QTest::newRow("any extended usage") << QByteArray(
        "keyUsage=digitalSignature\nextendedKeyUsage=anyExtendedKeyUsage\n")
                                        << true << true << false;
    QTest::newRow("non-repudiation alone")
        << QByteArray("keyUsage=critical,nonRepudiation\n") << true << false << false;
    QTest::newRow("no extended usage, no signature")
        << QByteArray("keyUsage=keyAgreement\n") << false << false << false;
    QTest::newRow("authority's key") << QByteArray("keyUsage=keyCertSign,cRLSign\n") << false << false << false;
    QTest::newRow("server") << QByteArray("keyUsage=digitalSignature\nextendedKeyUsage=serverAuth\n") << false << true
                            << false;
    QTest::newRow("no signature") << QByteArray("keyUsage=keyEncipherment\nextendedKeyUsage=codeSigning\n") << false
                                  << true << false;
    QTest::newRow("neither") << QByteArray("keyUsage=keyEncipherment\nextendedKeyUsage=serverAuth\n") << false << false
                             << false;
    QTest::newRow("stamps") << QByteArray("keyUsage=critical,digitalSignature\n"
                                          "extendedKeyUsage=critical,timeStamping\n")
                            << false << true << true;
    QTest::newRow("stamps, not critical")
        << QByteArray("keyUsage=digitalSignature\nextendedKeyUsage=timeStamping\n") << false << true << false;
}

void TestCertificate::theUseIsChecked()
{
    QFETCH(QByteArray, extensions);
    QFETCH(bool, code);
    QFETCH(bool, signatureOrCode);
    QFETCH(bool, stamps);
    OpensslProgram openssl;
    openssl.put(QStringLiteral("usage"), extensions);
    const QString request = QStringLiteral("req %1 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout %2.key "
                                           "-subj /CN=%2 -out %2.pem");
    QVERIFY(openssl.run(request.arg(QStringLiteral("-x509 -days 30"), QStringLiteral("root"))));
    QVERIFY(openssl.run(request.arg(QString(), QStringLiteral("leaf"))));
    QVERIFY2(openssl.run(QStringLiteral("x509 -req -in leaf.pem -CA root.pem -CAkey root.key -extfile usage -days 30 "
                                        "-set_serial 7 -out issued.pem")),
             openssl.output());
    const Certificate root = valueOf(Certificate::fromPem(openssl.content(QStringLiteral("root.pem"))));
    const Certificate leaf = valueOf(Certificate::fromPem(openssl.content(QStringLiteral("issued.pem"))));
    const auto holds = [&](CertificateUse use) {
        return verifyChain(leaf, {}, {root}, {QDateTime::currentDateTimeUtc(), use}).has_value();
    };
    QCOMPARE(holds(CertificateUse::CodeSigning), code);
    QCOMPARE(holds(CertificateUse::SignatureOrCode), signatureOrCode);
    QCOMPARE(holds(CertificateUse::TimeStamping), stamps);
}

void TestCertificate::anOrganisationsOwnAuthorityIsBelievedTheSameWay()
{
    OpensslProgram openssl;
    openssl.put(QStringLiteral("ca"), "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign\n");
    openssl.put(QStringLiteral("leaf"),
                "keyUsage=digitalSignature\nextendedKeyUsage=codeSigning\n"
                "subjectAltName=URI:https://bank.example/ada,DNS:bank.example\n");
    const QString key = QStringLiteral("-newkey rsa:2048 -nodes -keyout %1.key -subj /O=Bank/CN=%1");
    const QString issue = QStringLiteral("x509 -req -in %1.csr -CA %2.pem -CAkey %2.key -extfile %3 -days 30 "
                                         "-set_serial %4 -out %1.pem");
    QVERIFY(openssl.run(QStringLiteral("req -x509 -days 30 -out root.pem ") + key.arg(QStringLiteral("root"))));
    QVERIFY(openssl.run(QStringLiteral("req -out mid.csr ") + key.arg(QStringLiteral("mid"))));
    QVERIFY(openssl.run(
        issue.arg(QStringLiteral("mid"), QStringLiteral("root"), QStringLiteral("ca"), QStringLiteral("2"))));
    QVERIFY(openssl.run(QStringLiteral("req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout ada.key "
                                       "-subj /CN=ada -out ada.csr")));
    QVERIFY(openssl.run(
        issue.arg(QStringLiteral("ada"), QStringLiteral("mid"), QStringLiteral("leaf"), QStringLiteral("3"))));
    const auto read = [&](const QString& name) { return valueOf(Certificate::fromPem(openssl.content(name))); };
    const Certificate ada = read(QStringLiteral("ada.pem"));
    const Certificate middle = read(QStringLiteral("mid.pem"));
    const Certificate root = read(QStringLiteral("root.pem"));
    const ChainRules rules{QDateTime::currentDateTimeUtc()};
    QCOMPARE(valueOf(verifyChain(ada, {root, middle}, {root}, rules)), (QList<Certificate>{ada, middle, root}));
    QVERIFY(!verifyChain(ada, {}, {root}, rules).has_value());
    QCOMPARE(ada.alternativeNames().size(), 2);
    QCOMPARE(root.publicKey().error().kind, Error::Kind::Invalid);
}

void TestCertificate::aFileOfSeveralCertificatesIsReadInItsOrder()
{
    const CertifiedPeople people;
    const Certificate ada = people.certify(valueOf(SigningKey::generate()).publicKey());
    const QByteArray file = "The root:\n" + people.authority().certificate().pem() + "\nAda:\n" + ada.pem();
    QCOMPARE(valueOf(Certificate::listFromPem(file)), (QList<Certificate>{people.authority().certificate(), ada}));
    QVERIFY(!Certificate::fromPem(file).has_value());
    QVERIFY(!Certificate::listFromPem(file.chopped(40)).has_value());
}

void TestCertificate::whatIsNoCertificateIsRefused()
{
    const CertifiedPeople people;
    const QByteArray der = people.authority().certificate().der();
    for (qsizetype size = 0; size < der.size(); ++size)
        QVERIFY(!Certificate::fromDer(der.first(size)).has_value());
    QVERIFY(!Certificate::fromDer(der + '\0').has_value());
    for (const QByteArray& text :
         {QByteArray(), QByteArray("no certificate"), valueOf(SigningKey::generate()).publicKey().pem()}) {
        const auto refused = Certificate::fromPem(text);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    }
}

ASSAY_TEST(TestCertificate)
#include "tst_certificate.moc"
