// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_members.h"
#include "core/base/json_text.h"
#include "core/trust/dsse.h"
#include "tests/support/openssl_program.h"
#include "tests/support/test_program.h"
#include "tests/support/trust_samples.h"

#include <QRandomGenerator>

using namespace assay;
using namespace assay::tests;

namespace {

const QString statementType = QStringLiteral("application/vnd.in-toto+json");
const dsse::Demands oneSignature{1, {statementType}};

/// Three people's keys, and an envelope that the first two signed.
struct SignedByTwo {
    SigningKey ada = valueOf(SigningKey::generate());
    SigningKey bob = valueOf(SigningKey::generate(SigningKey::Algorithm::Ed25519));
    SigningKey eve = valueOf(SigningKey::generate());
    dsse::Envelope envelope;

    SignedByTwo()
    {
        envelope = valueOf(dsse::sign(statementType, "{\"approved\":true}", ada));
        valueOf(dsse::addSignature(envelope, bob));
    }

    std::vector<PublicKey> all() const { return {ada.publicKey(), bob.publicKey(), eve.publicKey()}; }
};

PublicKey ed25519Key(const QByteArray& hex)
{
    return valueOf(PublicKey::fromDer(QByteArray::fromHex("302a300506032b6570032100" + hex)));
}

/// The hexadecimal digits of the 32 bytes of a number in decimal ones.
QByteArray numberBytes(const QString& decimal)
{
    QByteArray bytes(32, '\0');
    for (const QChar digit : decimal) {
        int carry = digit.digitValue();
        for (qsizetype at = bytes.size() - 1; at >= 0; --at) {
            carry += 10 * static_cast<uchar>(bytes[at]);
            bytes[at] = static_cast<char>(carry & 0xff);
            carry >>= 8;
        }
    }
    return bytes.toHex();
}

} // namespace

class TestDsse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEnvelopeSurvivesItsText();
    void openSslChecksTheSignedBytes();
    void signaturesCountByDifferentTrustedKeys();
    void theTypeIsCheckedAfterTheSignature();
    void theHintOfAKeyChangesNothing();
    void whatIsNoEnvelopeIsRefused_data();
    void whatIsNoEnvelopeIsRefused();
    void aHundredThousandMutationsAreAllRefused();
    void theVectorsOfTheFormatGetTheirVerdict();
    void theExampleOfTheFormatIsAccepted();
};

void TestDsse::anEnvelopeSurvivesItsText()
{
    const SignedByTwo people;
    QVERIFY(valueOf(dsse::read(dsse::write(people.envelope))) == people.envelope);
    QByteArray forUrls = dsse::write({statementType, QByteArray::fromHex("fbffbf3e3f"), {{"\xfb\xff", {}}}});
    forUrls.replace('+', '-').replace('/', '_').replace("application_vnd.in-toto-json", statementType.toLatin1());
    QCOMPARE(valueOf(dsse::read(forUrls)).payload, QByteArray::fromHex("fbffbf3e3f"));
}

void TestDsse::openSslChecksTheSignedBytes()
{
    const SignedByTwo people;
    OpensslProgram openssl;
    openssl.put(QStringLiteral("signed"), "DSSEv1 28 application/vnd.in-toto+json 17 {\"approved\":true}");
    openssl.put(QStringLiteral("ada.pem"), people.ada.publicKey().pem());
    openssl.put(QStringLiteral("ada.sig"), people.envelope.signatures[0].signature);
    QVERIFY2(openssl.run(QStringLiteral("dgst -sha256 -verify ada.pem -signature ada.sig signed")), openssl.output());
}

void TestDsse::signaturesCountByDifferentTrustedKeys()
{
    SignedByTwo people;
    const std::vector<PublicKey> all = people.all();
    const auto signers = valueOf(dsse::verify(people.envelope, all, {2, {statementType}}));
    QVERIFY(signers == std::vector(all.begin(), all.begin() + 2));
    QCOMPARE(dsse::verify(people.envelope, all, {3, {statementType}}).error().kind, Error::Kind::Denied);

    const std::vector twice{all[0], all[0]};
    QCOMPARE(dsse::verify(people.envelope, twice, {2, {statementType}}).error().kind, Error::Kind::Denied);
    valueOf(dsse::addSignature(people.envelope, people.ada));
    QCOMPARE(dsse::verify(people.envelope, all, {3, {statementType}}).error().kind, Error::Kind::Denied);
    QCOMPARE(dsse::verify(people.envelope, std::span(all).last(1), oneSignature).error().kind, Error::Kind::Denied);
    QCOMPARE(dsse::verify(people.envelope, {}, oneSignature).error().kind, Error::Kind::Denied);
    for (const int threshold : {0, -1})
        QVERIFY(!dsse::verify(people.envelope, all, {threshold, {statementType}}).has_value());
}

void TestDsse::theTypeIsCheckedAfterTheSignature()
{
    SignedByTwo people;
    const auto other = dsse::verify(people.envelope, people.all(), {1, {QStringLiteral("text/plain")}});
    QCOMPARE(other.error().kind, Error::Kind::Invalid);
    people.envelope.payloadType = QStringLiteral("text/plain");
    const auto swapped = dsse::verify(people.envelope, people.all(), {1, {QStringLiteral("text/plain")}});
    QCOMPARE(swapped.error().kind, Error::Kind::Denied);
}

void TestDsse::theHintOfAKeyChangesNothing()
{
    SignedByTwo people;
    std::swap(people.envelope.signatures[0].keyId, people.envelope.signatures[1].keyId);
    QVERIFY(dsse::verify(people.envelope, people.all(), {2, {statementType}}).has_value());
    people.envelope.signatures.resize(1);
    people.envelope.signatures[0].keyId = QString::fromLatin1(people.eve.publicKey().fingerprint());
    QCOMPARE(dsse::verify(people.envelope, std::vector{people.eve.publicKey()}, oneSignature).error().kind,
             Error::Kind::Denied);
}

void TestDsse::whatIsNoEnvelopeIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray good = R"({"payload":"AA==","payloadType":"t","signatures":[{"sig":"AA=="}]})";
    QVERIFY(dsse::read(good).has_value());
    const auto changed = [&good](const char* from, const char* to) { return QByteArray(good).replace(from, to); };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("no signatures") << changed(R"([{"sig":"AA=="}])", "[]");
    QTest::newRow("signatures as text") << changed(R"([{"sig":"AA=="}])", R"("AA==")");
    QTest::newRow("signature as text") << changed(R"({"sig":"AA=="})", R"("AA==")");
    QTest::newRow("65 signatures") << changed(R"({"sig":"AA=="})",
                                              QByteArrayList(65, R"({"sig":"AA=="})").join(',').constData());
    QTest::newRow("no type") << changed(R"("payloadType":"t",)", "");
    QTest::newRow("empty type") << changed(R"("t")", R"("")");
    QTest::newRow("two payloads") << changed(R"({"payload")", R"({"payload":"AQ==","payload")");
    QTest::newRow("payload as number") << changed(R"("payload":"AA==")", R"("payload":7)");
    QTest::newRow("unpadded") << changed(R"("payload":"AA==")", R"("payload":"AA")");
    QTest::newRow("loose bits") << changed(R"("payload":"AA==")", R"("payload":"AB==")");
    QTest::newRow("blank") << changed(R"("payload":"AA==")", R"("payload":"AA== ")");
    QTest::newRow("both alphabets") << changed(R"("payload":"AA==")", R"("payload":"-/AA")");
    QTest::newRow("beyond Latin") << changed(R"("payload":"AA==")", R"("payload":"ŁA==")");
    QTest::newRow("hint as number") << changed(R"({"sig")", R"({"keyid":1,"sig")");
    QTest::newRow("more behind it") << good + "{}";
}

void TestDsse::whatIsNoEnvelopeIsRefused()
{
    QFETCH(QByteArray, json);
    const auto refused = dsse::read(json);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
}

void TestDsse::aHundredThousandMutationsAreAllRefused()
{
    // Every one of them changes what is read; what is read then must not be signed by both.
    const SignedByTwo people;
    const std::vector<PublicKey> all = people.all();
    const QByteArray written = dsse::write(people.envelope);
    QRandomGenerator random(4711);
    int read = 0;
    for (int i = 0; i < 100'000; ++i) {
        QByteArray mutated = written;
        const qsizetype at = random.bounded(static_cast<int>(mutated.size()));
        mutated[at] = static_cast<char>(random.bounded(0x20, 0x7f));
        const auto envelope = dsse::read(mutated);
        if (!envelope || *envelope == people.envelope)
            continue;
        const bool onlyHints = envelope->payload == people.envelope.payload
            && envelope->payloadType == people.envelope.payloadType
            && envelope->signatures[0].signature == people.envelope.signatures[0].signature
            && envelope->signatures[1].signature == people.envelope.signatures[1].signature;
        if (onlyHints)
            continue;
        ++read;
        QVERIFY2(!dsse::verify(*envelope, all, {2, {statementType}}).has_value(), mutated);
    }
    QVERIFY(read > 1000);
}

void TestDsse::theVectorsOfTheFormatGetTheirVerdict()
{
    if (trustSamples().isEmpty())
        QSKIP("ASSAY_TRUST_SAMPLES names no folder: no envelope that others signed was verified");
    const JsonValue file = jsonIn(trustSamples() + QStringLiteral("/dsse/vectors.json"));
    int right = 0;
    for (const JsonValue& vector : file.member(u"vectors")->items()) {
        std::vector<PublicKey> keys;
        for (const QString& name : textsOf(vector, u"trustedKeys"))
            keys.push_back(ed25519Key(textOf(*file.member(u"keys")->member(name), u"public").toLatin1()));
        const auto envelope = dsse::read(jsonText(*vector.member(u"envelope")));
        const auto threshold = static_cast<int>(valueOf(vector.member(u"threshold")->toInt64()));
        const bool accepted =
            envelope && dsse::verify(*envelope, keys, {threshold, textsOf(vector, u"supportedPayloadTypes")});
        QVERIFY2(accepted == (textOf(vector, u"expect") == u"accept"), qPrintable(textOf(vector, u"id")));
        const bool swapped = textOf(vector, u"id") == u"payload-type-swapped"; // the vector has the bytes signed
        if (envelope && !swapped)
            QCOMPARE(dsse::preAuthenticationEncoding(envelope->payloadType, envelope->payload).toHex(),
                     textOf(vector, u"pae").toLatin1());
        ++right;
    }
    QCOMPARE(right, 9);
}

void TestDsse::theExampleOfTheFormatIsAccepted()
{
    if (trustSamples().isEmpty())
        QSKIP("ASSAY_TRUST_SAMPLES names no folder: no envelope that others signed was verified");
    const JsonValue file = jsonIn(trustSamples() + QStringLiteral("/dsse/spec-p256-vector.json"));
    const PublicKey key = valueOf(
        PublicKey::fromDer(QByteArray::fromHex("3059301306072a8648ce3d020106082a8648ce3d03010703420004"
                                               + numberBytes(textOf(file, u"x")) + numberBytes(textOf(file, u"y")))));
    const auto envelope = valueOf(dsse::read(jsonText(*file.member(u"envelope"))));
    QCOMPARE(dsse::preAuthenticationEncoding(envelope.payloadType, envelope.payload), textOf(file, u"pae").toUtf8());
    QVERIFY(dsse::verify(envelope, std::vector{key}, {1, {QStringLiteral("http://example.com/HelloWorld")}}));
}

ASSAY_TEST(TestDsse)
#include "tst_dsse.moc"
