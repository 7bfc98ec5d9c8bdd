// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/sigstore_bundle.h"
#include "tests/support/certified_people.h"
#include "tests/support/stamping_authority.h"
#include "tests/support/test_program.h"

#include <QRandomGenerator>

using namespace assay;
using namespace assay::tests;

namespace {

const QString bundledType = QStringLiteral("application/vnd.in-toto+json");

/// A bundle in the key's form, with the key that signed it.
struct KeyBundle {
    SigningKey key = valueOf(SigningKey::generate());
    SigstoreBundle bundle{
        SigstoreBundle::Material::KeyHint, QStringLiteral("ab"), {}, {}, valueOf(dsse::sign(bundledType, "{}", key))};
};

} // namespace

class TestSigstoreBundle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBundleSurvivesItsText();
    void aKeysBundleIsVerifiedByTheKeyWhateverTheHint();
    void aCertificatesBundleIsVerifiedAtTheTimeStamped();
    void aStampOfAnotherSignatureIsNotBelieved();
    void aChainIsReadAndWritten();
    void whatIsNoBundleIsRefused_data();
    void whatIsNoBundleIsRefused();
    void noMutationIsAccepted();
};

void TestSigstoreBundle::aBundleSurvivesItsText()
{
    const KeyBundle made;
    const QByteArray text = bundles::write(made.bundle);
    QVERIFY(text.contains(R"("tlogEntries":[])"));
    const SigstoreBundle read = valueOf(bundles::read(text));
    QVERIFY(read.envelope == made.bundle.envelope);
    QCOMPARE(read.keyHint, QStringLiteral("ab"));
    QCOMPARE(bundles::write(read), text);
}

void TestSigstoreBundle::aKeysBundleIsVerifiedByTheKeyWhateverTheHint()
{
    const KeyBundle made;
    const PublicKey other = valueOf(SigningKey::generate()).publicKey();
    const auto signer =
        valueOf(bundles::verifyKey(made.bundle, std::vector{other, made.key.publicKey()}, {bundledType}));
    QVERIFY(signer == made.key.publicKey());
    QCOMPARE(bundles::verifyKey(made.bundle, std::vector{other}, {bundledType}).error().kind, Error::Kind::Denied);
    QCOMPARE(bundles::verifyKey(made.bundle, std::vector{signer}, {}).error().kind, Error::Kind::Invalid);
    QCOMPARE(bundles::verifyCertificate(made.bundle, {}, {bundledType}).error().kind, Error::Kind::Invalid);
}

void TestSigstoreBundle::aCertificatesBundleIsVerifiedAtTheTimeStamped()
{
    const CertifiedPeople people;
    StampingAuthority clock;
    KeyBundle made;
    const QByteArray signature = made.bundle.envelope.signatures[0].signature;
    made.bundle.material = SigstoreBundle::Material::Certificate;
    made.bundle.certificates = {valueOf(people.authority().issue(
        {QStringLiteral("Ada"), {Certificate::AlternativeName::Kind::Uri, QStringLiteral("x:y")}, made.key.publicKey()},
        {people.authority().certificate().validFrom(), people.authority().certificate().validUntil()}))};
    made.bundle.timestamps = {valueOf(obtainTimestamp(signature, {clock.root()}, clock.transport()))};
    const SigstoreBundle read = valueOf(bundles::read(bundles::write(made.bundle)));

    CertificateTrust trust{{people.authority().certificate()}, {clock.root()}, {}};
    const BundleSigner signer = valueOf(bundles::verifyCertificate(read, trust, {bundledType}));
    QCOMPARE(signer.chain.size(), 2);
    QVERIFY(signer.stamped && *signer.stamped <= QDateTime::currentDateTimeUtc());

    trust.timestampRoots = {people.authority().certificate()};
    QCOMPARE(bundles::verifyCertificate(read, trust, {bundledType}).error().kind, Error::Kind::Denied);
    trust.timestampRoots = {};
    QCOMPARE(bundles::verifyCertificate(read, trust, {bundledType}).error().kind, Error::Kind::Denied);
    trust.at = CertifiedPeople::whileValid();
    QVERIFY(!valueOf(bundles::verifyCertificate(read, trust, {bundledType})).stamped);
    trust.roots = {clock.root()};
    QCOMPARE(bundles::verifyCertificate(read, trust, {bundledType}).error().kind, Error::Kind::Denied);
}

void TestSigstoreBundle::aStampOfAnotherSignatureIsNotBelieved()
{
    const CertifiedPeople people;
    StampingAuthority clock;
    KeyBundle made;
    made.bundle.material = SigstoreBundle::Material::Certificate;
    made.bundle.certificates = {people.certify(made.key.publicKey())};
    const CertificateTrust trust{{people.authority().certificate()}, {clock.root()}, {}};
    QCOMPARE(bundles::verifyCertificate(made.bundle, trust, {bundledType}).error().kind, Error::Kind::Denied);
    made.bundle.timestamps = {valueOf(obtainTimestamp("another", {clock.root()}, clock.transport()))};
    QCOMPARE(bundles::verifyCertificate(made.bundle, trust, {bundledType}).error().kind, Error::Kind::Denied);
}

void TestSigstoreBundle::aChainIsReadAndWritten()
{
    const CertifiedPeople people;
    KeyBundle made;
    made.bundle.material = SigstoreBundle::Material::CertificateChain;
    made.bundle.certificates = {people.certify(made.key.publicKey()), people.authority().certificate()};
    const SigstoreBundle read = valueOf(bundles::read(bundles::write(made.bundle)));
    QCOMPARE(read.certificates, made.bundle.certificates);
    QVERIFY(bundles::verifyCertificate(read, {{people.authority().certificate()}, {}, CertifiedPeople::whileValid()},
                                       {bundledType}));
    const SigningKey thief = valueOf(SigningKey::generate());
    SigstoreBundle forged = read;
    forged.envelope = valueOf(dsse::sign(bundledType, "{}", thief));
    QCOMPARE(bundles::verifyCertificate(forged, {{people.authority().certificate()}, {}, CertifiedPeople::whileValid()},
                                        {bundledType})
                 .error()
                 .kind,
             Error::Kind::Denied);
}

void TestSigstoreBundle::whatIsNoBundleIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray good = bundles::write(KeyBundle().bundle);
    const auto changed = [&good](const char* from, const QByteArray& to) {
        if (!good.contains(from))
            qFatal("nothing to change");
        return QByteArray(good).replace(from, to);
    };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("another version") << changed("v0.3", "v0.4");
    QTest::newRow("no material") << changed("verificationMaterial", "other");
    QTest::newRow("unknown member") << changed(R"("tlogEntries")", R"("more":1,"tlogEntries")");
    QTest::newRow("a log entry") << changed(R"("tlogEntries":[])", R"("tlogEntries":[{}])");
    QTest::newRow("key and certificate") << changed(R"("tlogEntries")",
                                                    R"("certificate":{"rawBytes":"AA=="},"tlogEntries")");
    QTest::newRow("neither") << changed(R"("publicKey":{"hint":"ab"},)", "");
    QTest::newRow("no certificate in it")
        << changed(R"("publicKey":{"hint":"ab"})", R"("certificate":{"rawBytes":"AA=="})");
    QTest::newRow("empty chain") << changed(R"("publicKey":{"hint":"ab"})",
                                            R"("x509CertificateChain":{"certificates":[]})");
    QTest::newRow("hint as number") << changed(R"("hint":"ab")", R"("hint":7)");
    QTest::newRow("two signatures") << changed(R"("signatures":[)", R"("signatures":[{"sig":"AA=="},)");
    QTest::newRow("no envelope") << changed("dsseEnvelope", "messageSignature");
    QTest::newRow("stamp as text") << changed(R"("tlogEntries")", R"("timestampVerificationData":"x","tlogEntries")");
    QTest::newRow("empty stamp") << changed(
        R"("tlogEntries")",
        R"("timestampVerificationData":{"rfc3161Timestamps":[{"signedTimestamp":""}]},"tlogEntries")");
    QTest::newRow("more behind it") << good + "x";
}

void TestSigstoreBundle::whatIsNoBundleIsRefused()
{
    QFETCH(QByteArray, json);
    const auto refused = bundles::read(json);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
}

void TestSigstoreBundle::noMutationIsAccepted()
{
    const KeyBundle made;
    const QByteArray text = bundles::write(made.bundle);
    QRandomGenerator random(7);
    int read = 0;
    for (int i = 0; i < 20'000; ++i) {
        QByteArray mutated = text;
        mutated[random.bounded(static_cast<int>(text.size()))] = static_cast<char>(random.bounded(0x20, 0x7f));
        const auto bundle = bundles::read(mutated);
        if (!bundle
            || (bundle->envelope.payload == made.bundle.envelope.payload
                && bundle->envelope.payloadType == made.bundle.envelope.payloadType
                && bundle->envelope.signatures[0].signature == made.bundle.envelope.signatures[0].signature))
            continue;
        ++read;
        QVERIFY2(!bundles::verifyKey(*bundle, std::vector{made.key.publicKey()}, {bundledType}), mutated);
    }
    QVERIFY(read > 1000);
}

ASSAY_TEST(TestSigstoreBundle)
#include "tst_sigstore_bundle.moc"
