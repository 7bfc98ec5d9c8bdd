// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/model_signature.h"
#include "tests/support/certified_people.h"
#include "tests/support/interop_program.h"
#include "tests/support/stamping_authority.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

namespace {

QJsonValue base64Of(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

} // namespace

/// What programs of others, installed by `./dev test --interop` into the folder that ASSAY_INTEROP names, say of our files.
class TestInterop : public QObject {
    Q_OBJECT

private:
    OpensslProgram m_files; ///< Used as a folder.
    InteropProgram m_others;

    bool sigstoreAccepts(const SigstoreBundle& bundle, const QJsonObject& trust)
    {
        m_files.put(QStringLiteral("bundle"), bundles::write(bundle));
        m_files.put(QStringLiteral("trust"), QJsonDocument(trust).toJson());
        return m_others.accepts("verify_bundle.cjs",
                                {m_files.at(QStringLiteral("bundle")), m_files.at(QStringLiteral("trust"))});
    }

    static SigstoreBundle tampered(SigstoreBundle bundle)
    {
        bundle.envelope.payload += ' ';
        return bundle;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!InteropProgram::isThere())
            QSKIP("ASSAY_INTEROP names no folder: no program of others was asked (./dev test --interop)");
    }

    void sigstoreAcceptsABundleByKey()
    {
        m_files.put(QStringLiteral("model"), "weights");
        const SigningKey key = valueOf(SigningKey::generate());
        const ModelManifest manifest = valueOf(hashModel(m_files.at(QStringLiteral("model")), {}));
        const SigstoreBundle bundle = valueOf(bundles::read(valueOf(modelsignature::sign(manifest, key))));
        const auto trust = [&bundle](const PublicKey& trusted) {
            return QJsonObject{{QStringLiteral("keys"), QJsonObject{{bundle.keyHint, base64Of(trusted.der())}}},
                               {QStringLiteral("authorities"), QJsonArray()},
                               {QStringLiteral("clocks"), QJsonArray()}};
        };
        QVERIFY2(sigstoreAccepts(bundle, trust(key.publicKey())), m_others.said());
        QVERIFY(!sigstoreAccepts(tampered(bundle), trust(key.publicKey())));
        QVERIFY(!sigstoreAccepts(bundle, trust(valueOf(SigningKey::generate()).publicKey())));
    }

    void sigstoreAcceptsABundleByCertificateAndTimeStamp()
    {
        const CertifiedPeople people;
        StampingAuthority clock;
        const SigningKey key = valueOf(SigningKey::generate());
        const Certificate root = people.authority().certificate();
        const Certificate ada = valueOf(
            people.authority().issue({QStringLiteral("Ada"),
                                      {Certificate::AlternativeName::Kind::Email, QStringLiteral("ada@bank.example")},
                                      key.publicKey()},
                                     {root.validFrom(), root.validUntil()}));
        SigstoreBundle bundle{SigstoreBundle::Material::Certificate,
                              {},
                              {ada},
                              {},
                              valueOf(dsse::sign(Statement::payloadType, "{}", key))};
        bundle.timestamps = {
            valueOf(obtainTimestamp(bundle.envelope.signatures[0].signature, {clock.root()}, clock.transport()))};
        const QByteArray stampingLeaf =
            valueOf(Certificate::fromPem(clock.openssl().content(QStringLiteral("tsa.pem")))).der();
        const auto trust = [&](const Certificate& authority, const char* name) {
            return QJsonObject{{QStringLiteral("keys"), QJsonObject()},
                               {QStringLiteral("authorities"), QJsonArray{QJsonArray{base64Of(authority.der())}}},
                               {QStringLiteral("clocks"),
                                QJsonArray{QJsonArray{base64Of(stampingLeaf), base64Of(clock.root().der())}}},
                               {QStringLiteral("name"), QString::fromLatin1(name)}};
        };
        QVERIFY2(sigstoreAccepts(bundle, trust(root, "ada@bank.example")), m_others.said());
        QVERIFY(!sigstoreAccepts(tampered(bundle), trust(root, "ada@bank.example")));
        QVERIFY(!sigstoreAccepts(bundle, trust(root, "bob@bank.example")));
        QVERIFY(!sigstoreAccepts(bundle, trust(CertifiedPeople().authority().certificate(), "ada@bank.example")));
        bundle.timestamps = {valueOf(obtainTimestamp("another", {clock.root()}, clock.transport()))};
        QVERIFY(!sigstoreAccepts(bundle, trust(root, "ada@bank.example")));
    }

    void pkijsFollowsACertificateToItsRoot()
    {
        const CertifiedPeople people;
        m_files.put(QStringLiteral("leaf"), people.certify(valueOf(SigningKey::generate()).publicKey()).der());
        m_files.put(QStringLiteral("root"), people.authority().certificate().der());
        m_files.put(QStringLiteral("other"), CertifiedPeople().authority().certificate().der());
        const auto follows = [this](const char* root, const char* time) {
            return m_others.accepts(
                "verify_chain.cjs",
                {m_files.at(QStringLiteral("leaf")), m_files.at(QString::fromLatin1(root)), QString::fromLatin1(time)});
        };
        QVERIFY2(follows("root", "2026-06-01T00:00:00Z"), m_others.said());
        QVERIFY(!follows("root", "2027-06-01T00:00:00Z"));
        QVERIFY(!follows("other", "2026-06-01T00:00:00Z"));
    }

    void cyclonedxTellsAGoodFileFromABadOne()
    {
        const QByteArray good = R"({"bomFormat":"CycloneDX","specVersion":"1.6","version":1,"components":[
            {"type":"machine-learning-model","name":"m","modelCard":{"modelParameters":{"approach":{"type":"supervised"}}}}]})";
        const auto fits = [this](const QByteArray& bom) {
            m_files.put(QStringLiteral("bom"), bom);
            return m_others.accepts("validate_cyclonedx.cjs", {m_files.at(QStringLiteral("bom"))});
        };
        QVERIFY2(fits(good), m_others.said());
        QVERIFY(!fits(QByteArray(good).replace("supervised", "guessed")));
        QVERIFY(!fits(QByteArray(good).replace("1.6", "0.1")));
    }
};

ASSAY_TEST(TestInterop)
#include "tst_interop.moc"
