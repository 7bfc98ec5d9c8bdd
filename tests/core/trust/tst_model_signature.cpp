// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_members.h"
#include "core/trust/model_signature.h"
#include "tests/support/certified_people.h"
#include "tests/support/openssl_program.h"
#include "tests/support/test_program.h"

#include <QDir>

#include <sys/stat.h>

using namespace assay;
using namespace assay::tests;

namespace {

/// A folder with a model in it, signed by a key.
class SignedFolder {
public:
    SignedFolder()
    {
        put("weights.bin", QByteArray(1'000'000, 'w'));
        put("b/config.json", "{}");
        put("b-2/empty", {});
        put("a/deep/er/file", "deep");
    }

    QString path() const { return m_folder.filePath(QStringLiteral("model")); }
    QString at(const char* name) const { return path() + u'/' + QString::fromUtf8(name); }

    void put(const char* name, const QByteArray& bytes) const
    {
        QDir().mkpath(QFileInfo(at(name)).path());
        QFile file(at(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", name);
    }

    const SigningKey& key() const { return m_key; }
    modelsignature::Trust trust() const { return {{m_key.publicKey()}, {}, {}}; }

    QByteArray sign(const ModelSerialization& serialization = {}) const
    {
        return valueOf(modelsignature::sign(valueOf(hashModel(path(), serialization)), m_key));
    }

private:
    QTemporaryDir m_folder;
    SigningKey m_key = valueOf(SigningKey::generate());
};

QStringList namesOf(const ModelManifest& manifest)
{
    QStringList names;
    for (const ModelResource& resource : manifest.resources)
        names << resource.name;
    return names;
}

} // namespace

class TestModelSignature : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesAreSortedByThePartsOfTheirPaths();
    void shardsNameTheirRangesAndEmptyFilesHaveNone();
    void aSignedModelIsVerified_data();
    void aSignedModelIsVerified();
    void changedMissingAndUnsignedFilesAreNamed();
    void manyDifferencesAreCounted();
    void ignoredPathsAreLeftOut();
    void linksArePolicy();
    void whatIsNoFileIsRefused();
    void anotherKeyIsNotBelieved();
    void aCertificateIsFollowedToItsRoot();
    void openSslChecksTheSignature();
    void hashingTellsHowFarItIsAndStops();
    void onlyKeysThatTheFormatKnowsSign();
    void aStatementThatContradictsItselfIsRefused_data();
    void aStatementThatContradictsItselfIsRefused();
};

void TestModelSignature::filesAreSortedByThePartsOfTheirPaths()
{
    const SignedFolder folder;
    const ModelManifest manifest = valueOf(hashModel(folder.path(), {}));
    QCOMPARE(manifest.modelName, QStringLiteral("model"));
    QCOMPARE(namesOf(manifest),
             (QStringList{QStringLiteral("a/deep/er/file"), QStringLiteral("b/config.json"),
                          QStringLiteral("b-2/empty"), QStringLiteral("weights.bin")}));
    QCOMPARE(toHex(manifest.resources[1].digest), toHex(sha256("{}")));
    QByteArray joined;
    for (const ModelResource& resource : manifest.resources)
        joined += bytesOf(resource.digest).toByteArray();
    QCOMPARE(manifest.root(), sha256(joined));
    QCOMPARE(namesOf(valueOf(hashModel(folder.at("b/config.json"), {}))), QStringList{QStringLiteral(".")});
}

void TestModelSignature::shardsNameTheirRangesAndEmptyFilesHaveNone()
{
    const SignedFolder folder;
    const ModelSerialization shards{ModelSerialization::Method::Shards, 600'000};
    QCOMPARE(namesOf(valueOf(hashModel(folder.path(), shards))),
             (QStringList{QStringLiteral("a/deep/er/file:0:4"), QStringLiteral("b/config.json:0:2"),
                          QStringLiteral("weights.bin:0:600000"), QStringLiteral("weights.bin:600000:1000000")}));
    const ModelSerialization exact{ModelSerialization::Method::Shards, 500'000};
    QCOMPARE(valueOf(hashModel(folder.at("weights.bin"), exact)).resources.size(), 2);
    QCOMPARE(hashModel(folder.path(), {ModelSerialization::Method::Shards, 0}).error().kind, Error::Kind::Invalid);
}

void TestModelSignature::aSignedModelIsVerified_data()
{
    QTest::addColumn<bool>("shards");
    QTest::newRow("files") << false;
    QTest::newRow("shards") << true;
}

void TestModelSignature::aSignedModelIsVerified()
{
    QFETCH(bool, shards);
    const SignedFolder folder;
    ModelSerialization serialization;
    if (shards)
        serialization = {ModelSerialization::Method::Shards, 4096};
    const QByteArray signature = folder.sign(serialization);
    folder.put("model.sig", signature);
    folder.put(".git/HEAD", "ref");
    const auto model = valueOf(modelsignature::verify(folder.path(), signature, folder.trust()));
    QVERIFY(model.signer == folder.key().publicKey());
    QVERIFY(model.manifest.serialization == serialization);
    QVERIFY(model.manifest.resources == valueOf(hashModel(folder.path(), serialization)).resources);
}

void TestModelSignature::changedMissingAndUnsignedFilesAreNamed()
{
    const SignedFolder folder;
    const QByteArray signature = folder.sign();
    folder.put("weights.bin", QByteArray(1'000'000, 'v'));
    folder.put("b/backdoor.py", "import os");
    QVERIFY(QFile::remove(folder.at("a/deep/er/file")));
    const auto refused = modelsignature::verify(folder.path(), signature, folder.trust());
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, Error::Kind::Corrupt);
    for (const char* part : {"changed: weights.bin", "missing: a/deep/er/file", "not signed: b/backdoor.py"})
        QVERIFY2(refused.error().message.contains(QString::fromLatin1(part)), qPrintable(refused.error().message));
    QVERIFY(modelsignature::read(signature, folder.trust()).has_value());
    QCOMPARE(modelsignature::verify(folder.at("none"), signature, folder.trust()).error().kind, Error::Kind::NotFound);
}

void TestModelSignature::manyDifferencesAreCounted()
{
    const SignedFolder folder;
    const QByteArray signature = folder.sign();
    for (int i = 0; i < 12; ++i)
        folder.put(QByteArray("extra\n" + QByteArray::number(i)).constData(), "x");
    const auto refused = modelsignature::verify(folder.path(), signature, folder.trust());
    QVERIFY(refused.error().message.contains(QStringLiteral("and 7 more")));
    QVERIFY(!refused.error().message.contains(u'\n'));
}

void TestModelSignature::ignoredPathsAreLeftOut()
{
    const SignedFolder folder;
    ModelSerialization serialization;
    serialization.ignoredPaths << QStringLiteral("b") << QStringLiteral("weights.bin");
    const QByteArray signature = folder.sign(serialization);
    folder.put("b/another", "x");
    folder.put("weights.bin", "x");
    QVERIFY(modelsignature::verify(folder.path(), signature, folder.trust()).has_value());
    folder.put("b2", "x");
    QVERIFY(!modelsignature::verify(folder.path(), signature, folder.trust()).has_value());
}

void TestModelSignature::linksArePolicy()
{
    const SignedFolder folder;
    QVERIFY(QFile::link(folder.at("weights.bin"), folder.at("linked")));
    const auto refused = hashModel(folder.path(), {});
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QVERIFY(refused.error().message.contains(QStringLiteral("linked")));

    ModelSerialization allowing;
    allowing.allowLinks = true;
    const QByteArray signature = folder.sign(allowing);
    QVERIFY(modelsignature::verify(folder.path(), signature, folder.trust()).has_value());
    QVERIFY(QFile::link(folder.at("b"), folder.at("folder")));
    QCOMPARE(hashModel(folder.path(), allowing).error().kind, Error::Kind::Invalid);
    QVERIFY(QFile::remove(folder.at("folder")));
    QVERIFY(QFile::link(folder.at("nowhere"), folder.at("dangling")));
    QCOMPARE(hashModel(folder.path(), allowing).error().kind, Error::Kind::Invalid);
}

void TestModelSignature::whatIsNoFileIsRefused()
{
    const SignedFolder folder;
    QCOMPARE(::mkfifo(folder.at("pipe").toLocal8Bit().constData(), 0600), 0);
    QCOMPARE(hashModel(folder.path(), {}).error().kind, Error::Kind::Invalid);
    QVERIFY(QFile::remove(folder.at("pipe")));
    folder.put("model", "x");
    const QByteArray name = (folder.path() + u'/').toLocal8Bit() + "\xff";
    QCOMPARE(std::rename(folder.at("model").toLocal8Bit().constData(), name.constData()), 0);
    QCOMPARE(hashModel(folder.path(), {}).error().kind, Error::Kind::Invalid);
    QCOMPARE(std::remove(name.constData()), 0); // which QTemporaryDir cannot
}

void TestModelSignature::anotherKeyIsNotBelieved()
{
    const SignedFolder folder;
    const SignedFolder other;
    for (const auto& trust : {modelsignature::Trust(), other.trust()})
        QCOMPARE(modelsignature::verify(folder.path(), folder.sign(), trust).error().kind, Error::Kind::Denied);
    QCOMPARE(modelsignature::verify(folder.path(), "{}", folder.trust()).error().kind, Error::Kind::Invalid);
}

void TestModelSignature::aCertificateIsFollowedToItsRoot()
{
    const SignedFolder folder;
    const CertifiedPeople people;
    SigstoreBundle bundle = valueOf(bundles::read(folder.sign()));
    bundle.material = SigstoreBundle::Material::CertificateChain;
    bundle.certificates = {people.certify(folder.key().publicKey())};
    const QByteArray signature = bundles::write(bundle);
    modelsignature::Trust trust{{}, {people.authority().certificate()}, {}};
    const auto model = valueOf(modelsignature::verify(folder.path(), signature, trust));
    QCOMPARE(model.chain.size(), 2);
    QVERIFY(model.signer == folder.key().publicKey());
    trust.at = utc("2030-01-01T00:00:00Z");
    QCOMPARE(modelsignature::verify(folder.path(), signature, trust).error().kind, Error::Kind::Denied);
    QCOMPARE(modelsignature::verify(folder.path(), signature, folder.trust()).error().kind, Error::Kind::Denied);
}

void TestModelSignature::openSslChecksTheSignature()
{
    const SignedFolder folder;
    const SigstoreBundle bundle = valueOf(bundles::read(folder.sign()));
    OpensslProgram openssl;
    openssl.put(QStringLiteral("key.pem"), folder.key().publicKey().pem());
    openssl.put(QStringLiteral("signature"), bundle.envelope.signatures[0].signature);
    openssl.put(QStringLiteral("signed"),
                dsse::preAuthenticationEncoding(bundle.envelope.payloadType, bundle.envelope.payload));
    QVERIFY2(openssl.run(QStringLiteral("dgst -sha256 -verify key.pem -signature signature signed")), openssl.output());
    QVERIFY(openssl.run(QStringLiteral("dgst -sha256 -r key.pem")));
    QCOMPARE(bundle.keyHint.toLatin1(), openssl.output().left(64));
}

void TestModelSignature::hashingTellsHowFarItIsAndStops()
{
    const SignedFolder folder;
    qint64 last = 0;
    HashWatch watch{{}, [&last](qint64 done, qint64 total) {
                        QVERIFY(last < done && done <= total);
                        last = done;
                    }};
    QVERIFY(hashModel(folder.path(), {}, watch).has_value());
    QCOMPARE(last, 1'000'006);

    std::stop_source source;
    watch = {source.get_token(), [&source](qint64 done, qint64) {
                 if (done > 300'000)
                     source.request_stop();
             }};
    QCOMPARE(hashModel(folder.path(), {}, watch).error().kind, Error::Kind::Cancelled);
}

void TestModelSignature::onlyKeysThatTheFormatKnowsSign()
{
    const SignedFolder folder;
    const ModelManifest manifest = valueOf(hashModel(folder.path(), {}));
    const SigningKey ed25519 = valueOf(SigningKey::generate(SigningKey::Algorithm::Ed25519));
    QCOMPARE(modelsignature::sign(manifest, ed25519).error().kind, Error::Kind::Invalid);
    QCOMPARE(modelsignature::sign({}, folder.key()).error().kind, Error::Kind::Invalid);
    SigstoreBundle bundle = valueOf(bundles::read(folder.sign()));
    bundle.envelope = valueOf(dsse::sign(bundle.envelope.payloadType, bundle.envelope.payload, ed25519));
    QCOMPARE(modelsignature::read(bundles::write(bundle), {{ed25519.publicKey()}, {}, {}}).error().kind,
             Error::Kind::Denied);
}

void TestModelSignature::aStatementThatContradictsItselfIsRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("another predicate") << QByteArray("signature/v1.0") << QByteArray("signature/v2.0");
    QTest::newRow("another hash") << QByteArray(R"("hash_type":"sha256")") << QByteArray(R"("hash_type":"blake2b")");
    QTest::newRow("another method") << QByteArray(R"("method":"files")") << QByteArray(R"("method":"tree")");
    QTest::newRow("shards without size") << QByteArray(R"("method":"files")") << QByteArray(R"("method":"shards")");
    QTest::newRow("another algorithm") << QByteArray(R"("algorithm":"sha256")")
                                       << QByteArray(R"("algorithm":"sha512")");
    QTest::newRow("name twice") << QByteArray("b-2/empty") << QByteArray("b/config.json");
    QTest::newRow("another digest") << toHex(sha256("{}")) << toHex(sha256("[]"));
    QTest::newRow("no digest") << toHex(sha256("{}")) << QByteArray("x");
    QTest::newRow("no name") << QByteArray("b/config.json") << QByteArray();
    QTest::newRow("no resources") << QByteArray("resources") << QByteArray("others");
}

void TestModelSignature::aStatementThatContradictsItselfIsRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const SignedFolder folder;
    QByteArray text = statements::write(modelsignature::statementOf(valueOf(hashModel(folder.path(), {}))));
    QVERIFY(modelsignature::manifestIn(valueOf(statements::read(text))).has_value());
    QVERIFY(text.contains(from));
    const auto refused = modelsignature::manifestIn(valueOf(statements::read(text.replace(from, to))));
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
}

ASSAY_TEST(TestModelSignature)
#include "tst_model_signature.moc"
