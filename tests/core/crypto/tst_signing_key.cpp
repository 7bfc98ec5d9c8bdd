// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/digest.h"
#include "core/crypto/signing_key.h"
#include "tests/support/openssl_program.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"

#include <QFileInfo>

#include <type_traits>

using namespace assay;
using namespace assay::tests;

Q_DECLARE_METATYPE(SigningKey::Algorithm)

namespace {

const QByteArray message = "the model that was approved\n";
const QByteArray passphrase = "correct horse";

QByteArray withBitFlipped(QByteArray bytes, qsizetype bit)
{
    bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << bit % 8));
    return bytes;
}

} // namespace

class TestSigningKey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPassphraseIsNeitherCopiedNorLeftInItsText();
    void openSslOpensOurKeyAndChecksItsSignature_data();
    void openSslOpensOurKeyAndChecksItsSignature();
    void aKeyOfOpenSslSignsHere_data();
    void aKeyOfOpenSslSignsHere();
    void theFileSaysHowItIsEncrypted();
    void aWrongPassphraseIsAnErrorOfItsOwn();
    void noKeyIsOverwritten();
    void aFileThatOthersMayReadIsRefusedWithTheCommandThatHelps();
    void whatIsNoEncryptedKeyIsRefused_data();
    void whatIsNoEncryptedKeyIsRefused();
    void aKeyThatWantsHoursOfRoundsIsRefused();
    void noFlippedBitOfASignatureIsAccepted();
    void aSignatureOfZerosIsNeverValid();
    void largerCurvesAreVerifiedAndNotSignedWith_data();
    void largerCurvesAreVerifiedAndNotSignedWith();
    void theRawFormIsAcceptedWhenAskedFor();
    void aKeyHasOneFormAndOneFingerprint();
    void otherKindsOfKeysAreRefused();
};

void TestSigningKey::aPassphraseIsNeitherCopiedNorLeftInItsText()
{
    static_assert(!std::is_copy_constructible_v<SecretText> && !std::is_copy_assignable_v<SecretText>);
    QString typed = QStringLiteral("Schlüssel 钥");
    typed.detach();
    const QByteArray expected = typed.toUtf8();
    SecretText secret = SecretText::taken(typed);
    QVERIFY(typed.isEmpty());
    QCOMPARE(secret.bytes().toByteArray(), expected);
    const SecretText moved = std::move(secret);
    QCOMPARE(moved.bytes().toByteArray(), expected);
}

void TestSigningKey::openSslOpensOurKeyAndChecksItsSignature_data()
{
    QTest::addColumn<SigningKey::Algorithm>("algorithm");
    QTest::newRow("P-256") << SigningKey::Algorithm::EcdsaP256;
    QTest::newRow("Ed25519") << SigningKey::Algorithm::Ed25519;
}

void TestSigningKey::openSslOpensOurKeyAndChecksItsSignature()
{
    QFETCH(SigningKey::Algorithm, algorithm);
    OpensslProgram openssl;
    const SigningKey key = valueOf(SigningKey::generate(algorithm));
    valueOf(key.writeNew(openssl.at(QStringLiteral("key.pem")), SecretText(passphrase)));
    QCOMPARE(QFileInfo(openssl.at(QStringLiteral("key.pem"))).permissions() & 0x0fff,
             QFileDevice::ReadUser | QFileDevice::WriteUser);

    openssl.put(QStringLiteral("pass"), passphrase);
    QVERIFY2(openssl.run(QStringLiteral("pkey -in key.pem -passin file:pass -pubout -out public.pem")),
             openssl.output());
    QCOMPARE(openssl.content(QStringLiteral("public.pem")), key.publicKey().pem());

    openssl.put(QStringLiteral("message"), message);
    openssl.put(QStringLiteral("signature"), valueOf(key.sign(message)));
    const QString verify =
        QStringLiteral("pkeyutl -verify -pubin -inkey public.pem -rawin -in message -sigfile signature")
        + (algorithm == SigningKey::Algorithm::EcdsaP256 ? QStringLiteral(" -digest sha256") : QString());
    QVERIFY2(openssl.run(verify), openssl.output());
    openssl.put(QStringLiteral("message"), message + '.');
    QVERIFY(!openssl.run(verify));
}

void TestSigningKey::aKeyOfOpenSslSignsHere_data()
{
    QTest::addColumn<QString>("generate");
    QTest::addColumn<QString>("verify");
    QTest::newRow("P-256") << QStringLiteral("EC -pkeyopt ec_paramgen_curve:P-256")
                           << QStringLiteral(" -digest sha256");
    QTest::newRow("Ed25519") << QStringLiteral("ED25519") << QString();
}

void TestSigningKey::aKeyOfOpenSslSignsHere()
{
    QFETCH(QString, generate);
    QFETCH(QString, verify);
    OpensslProgram openssl;
    openssl.put(QStringLiteral("pass"), passphrase);
    openssl.put(QStringLiteral("message"), message);
    QVERIFY2(openssl.run(QStringLiteral("genpkey -aes256 -pass file:pass -out key.pem -algorithm ") + generate),
             openssl.output());
    QVERIFY(QFile::setPermissions(openssl.at(QStringLiteral("key.pem")), QFileDevice::ReadOwner));
    const SigningKey key = valueOf(SigningKey::read(openssl.at(QStringLiteral("key.pem")), SecretText(passphrase)));
    openssl.put(QStringLiteral("public.pem"), key.publicKey().pem());
    openssl.put(QStringLiteral("signature"), valueOf(key.sign(message)));
    QVERIFY2(
        openssl.run(QStringLiteral("pkeyutl -verify -pubin -inkey public.pem -rawin -in message -sigfile signature")
                    + verify),
        openssl.output());

    QVERIFY(openssl.run(QStringLiteral("pkeyutl -sign -inkey key.pem -passin file:pass -rawin -in message -out theirs")
                        + verify));
    QVERIFY(key.publicKey().verify(message, openssl.content(QStringLiteral("theirs"))));
    QVERIFY(!key.publicKey().verify(message + '.', openssl.content(QStringLiteral("theirs"))));
}

void TestSigningKey::theFileSaysHowItIsEncrypted()
{
    const SigningKey key = valueOf(SigningKey::generate());
    const QByteArray pem = valueOf(key.encryptedPem(SecretText(passphrase)));
    const KeyProtection protection = valueOf(protectionOf(pem));
    QCOMPARE(protection.cipher, QByteArray("aes-256-cbc"));
    QCOMPARE(protection.rounds, 600'000);
    QVERIFY(pem != valueOf(key.encryptedPem(SecretText(passphrase)))); // another salt

    OpensslProgram openssl;
    openssl.put(QStringLiteral("key.pem"), pem);
    QVERIFY(openssl.run(QStringLiteral("asn1parse -in key.pem")));
    for (const char* part : {"PBES2", "PBKDF2", "hmacWithSHA256", "aes-256-cbc", ":0927C0"})
        QVERIFY2(openssl.output().contains(part), part);
}

void TestSigningKey::aWrongPassphraseIsAnErrorOfItsOwn()
{
    const SigningKey key = valueOf(SigningKey::generate());
    const QByteArray pem = valueOf(key.encryptedPem(SecretText(passphrase)));
    QCOMPARE(valueOf(SigningKey::fromPem(pem, SecretText(passphrase))).publicKey().der(), key.publicKey().der());
    for (const char* wrong : {"correct horsE", "", "correct horse "}) {
        const auto refused = SigningKey::fromPem(pem, SecretText(QByteArrayView(wrong)));
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, Error::Kind::Denied);
    }
    QCOMPARE(key.encryptedPem(SecretText()).error().kind, Error::Kind::Invalid);
}

void TestSigningKey::noKeyIsOverwritten()
{
    OpensslProgram folder;
    folder.put(QStringLiteral("key.pem"), "mine");
    const SigningKey key = valueOf(SigningKey::generate());
    const auto refused = key.writeNew(folder.at(QStringLiteral("key.pem")), SecretText(passphrase));
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QCOMPARE(folder.content(QStringLiteral("key.pem")), QByteArray("mine"));

    const auto nowhere = key.writeNew(folder.at(QStringLiteral("missing/key.pem")), SecretText(passphrase));
    QVERIFY(!nowhere.has_value());
    QCOMPARE(nowhere.error().kind, Error::Kind::Io);
}

void TestSigningKey::aFileThatOthersMayReadIsRefusedWithTheCommandThatHelps()
{
    OpensslProgram folder;
    const QString path = folder.at(QStringLiteral("key.pem"));
    valueOf(valueOf(SigningKey::generate()).writeNew(path, SecretText(passphrase)));
    for (const auto bit : {QFileDevice::ReadGroup, QFileDevice::WriteGroup, QFileDevice::ReadOther}) {
        QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | bit));
        const auto refused = SigningKey::read(path, SecretText(passphrase));
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QVERIFY(refused.error().message.contains(QStringLiteral("chmod 600")));
    }
    const auto missing = SigningKey::read(folder.at(QStringLiteral("none.pem")), SecretText(passphrase));
    QCOMPARE(missing.error().kind, Error::Kind::NotFound);
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner));
    QVERIFY(QFile::link(path, folder.at(QStringLiteral("link.pem"))));
    const auto link = SigningKey::read(folder.at(QStringLiteral("link.pem")), SecretText(passphrase));
    QCOMPARE(link.error().kind, Error::Kind::Io);
}

void TestSigningKey::whatIsNoEncryptedKeyIsRefused_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("plain PKCS#8") << QStringLiteral("genpkey -algorithm ED25519 -out key.pem");
    QTest::newRow("traditional") << QStringLiteral("ecparam -genkey -noout -name prime256v1 -out key.pem");
    QTest::newRow("RSA") << QStringLiteral("genpkey -algorithm RSA -aes256 -pass pass:x -out key.pem");
    QTest::newRow("P-384") << QStringLiteral(
        "genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-384 -aes256 -pass pass:x -out key.pem");
    QTest::newRow("a public key") << QStringLiteral("pkey -in plain.pem -pubout -out key.pem");
    QTest::newRow("scrypt") << QStringLiteral("pkcs8 -topk8 -scrypt -in plain.pem -passout pass:x -out key.pem");
    QTest::newRow("PBES1") << QStringLiteral(
        "pkcs8 -topk8 -v1 PBE-SHA1-3DES -in plain.pem -passout pass:x -out key.pem");
}

void TestSigningKey::whatIsNoEncryptedKeyIsRefused()
{
    QFETCH(QString, command);
    OpensslProgram openssl;
    QVERIFY(openssl.run(QStringLiteral("genpkey -algorithm ED25519 -out plain.pem")));
    QVERIFY2(openssl.run(command), openssl.output());
    const auto refused = SigningKey::fromPem(openssl.content(QStringLiteral("key.pem")), SecretText("x"));
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
}

void TestSigningKey::aKeyThatWantsHoursOfRoundsIsRefused()
{
    const SigningKey key = valueOf(SigningKey::generate());
    const QByteArrayList lines = valueOf(key.encryptedPem(SecretText(passphrase))).split('\n');
    QByteArray der = QByteArray::fromBase64(lines.mid(1, lines.size() - 3).join());
    const QByteArray rounds = QByteArray::fromHex("02030927c0");
    QCOMPARE(der.count(rounds), 1);
    const auto asking = [&der, &rounds](const char* others) {
        const QByteArray changed = QByteArray(der).replace(rounds, QByteArray::fromHex(others));
        return protectionOf("-----BEGIN ENCRYPTED PRIVATE KEY-----\n" + changed.toBase64()
                            + "\n-----END ENCRYPTED PRIVATE KEY-----\n");
    };
    QCOMPARE(valueOf(asking("02030f4240")).rounds, 1'000'000);
    for (const char* others : {"02037fffff", "0203ffffff", "0203000000"}) {
        QVERIFY(!asking(others).has_value());
        QCOMPARE(asking(others).error().kind, Error::Kind::Invalid);
    }
}

void TestSigningKey::noFlippedBitOfASignatureIsAccepted()
{
    for (const auto algorithm : {SigningKey::Algorithm::EcdsaP256, SigningKey::Algorithm::Ed25519}) {
        const SigningKey key = valueOf(SigningKey::generate(algorithm));
        const PublicKey& half = key.publicKey();
        const QByteArray signature = valueOf(key.sign(message));
        QVERIFY(half.verify(message, signature));
        for (qsizetype bit = 0; bit < 8 * signature.size(); ++bit)
            QVERIFY(!half.verify(message, withBitFlipped(signature, bit), PublicKey::SignatureForm::DerOrRaw));
        for (qsizetype bit = 0; bit < 8 * message.size(); ++bit)
            QVERIFY(!half.verify(withBitFlipped(message, bit), signature));
        for (qsizetype size = 0; size < signature.size(); ++size)
            QVERIFY(!half.verify(message, signature.first(size), PublicKey::SignatureForm::DerOrRaw));
        QVERIFY(!half.verify(message, signature + '\0'));
        QVERIFY(!valueOf(SigningKey::generate(algorithm)).publicKey().verify(message, signature));
    }
}

void TestSigningKey::aSignatureOfZerosIsNeverValid()
{
    for (const auto algorithm : {SigningKey::Algorithm::EcdsaP256, SigningKey::Algorithm::Ed25519}) {
        const SigningKey key = valueOf(SigningKey::generate(algorithm));
        for (const QByteArray& zeros : {QByteArray(), QByteArray(64, '\0'), QByteArray::fromHex("3006020100020100")})
            QVERIFY(!key.publicKey().verify(message, zeros, PublicKey::SignatureForm::DerOrRaw));
    }
}

void TestSigningKey::largerCurvesAreVerifiedAndNotSignedWith_data()
{
    QTest::addColumn<QString>("curve");
    QTest::addColumn<QString>("digest");
    QTest::newRow("P-384") << QStringLiteral("P-384") << QStringLiteral("sha384");
    QTest::newRow("P-521") << QStringLiteral("P-521") << QStringLiteral("sha512");
}

void TestSigningKey::largerCurvesAreVerifiedAndNotSignedWith()
{
    QFETCH(QString, curve);
    QFETCH(QString, digest);
    OpensslProgram openssl;
    openssl.put(QStringLiteral("message"), message);
    QVERIFY(openssl.run(QStringLiteral("genpkey -algorithm EC -out key.pem -pkeyopt ec_paramgen_curve:") + curve));
    QVERIFY(openssl.run(QStringLiteral("pkey -in key.pem -pubout -out public.pem")));
    QVERIFY(openssl.run(QStringLiteral("dgst -%1 -sign key.pem -out signature message").arg(digest)));
    const PublicKey key = valueOf(PublicKey::fromPem(openssl.content(QStringLiteral("public.pem"))));
    QVERIFY(key.verify(message, openssl.content(QStringLiteral("signature"))));
    QVERIFY(openssl.run(QStringLiteral("dgst -sha256 -sign key.pem -out signature message")));
    QVERIFY(!key.verify(message, openssl.content(QStringLiteral("signature"))));
}

void TestSigningKey::theRawFormIsAcceptedWhenAskedFor()
{
    // RFC 6979, A.2.5: P-256, SHA-256, message "sample".
    const QByteArray point = "60FED4BA255A9D31C961EB74C6356D68C049B8923B61FA6CE669622E60F29FB6"
                             "7903FE1008B8BC99A41AE9E95628BC64F2F1B20C2D7E9F5177A3C294D4462299";
    const QByteArray raw = QByteArray::fromHex("EFD48B2AACB6A8FD1140DD9CD45E81D69D2C877B56AAF991C34D0EA84EAF3716"
                                               "F7CB1C942D657C41D436C7A1B6E29F65F3E900DBB9AFF4064DC4AB2F843ACDA8");
    const PublicKey key = valueOf(
        PublicKey::fromDer(QByteArray::fromHex("3059301306072a8648ce3d020106082a8648ce3d03010703420004" + point)));
    QVERIFY(key.verify("sample", raw, PublicKey::SignatureForm::DerOrRaw));
    QVERIFY(!key.verify("sample", raw));
    QVERIFY(!key.verify("Sample", raw, PublicKey::SignatureForm::DerOrRaw));
}

void TestSigningKey::aKeyHasOneFormAndOneFingerprint()
{
    OpensslProgram openssl;
    const SigningKey key = valueOf(SigningKey::generate());
    openssl.put(QStringLiteral("public.pem"), key.publicKey().pem());
    QVERIFY(openssl.run(QStringLiteral("pkey -pubin -in public.pem -outform DER -out public.der")));
    QCOMPARE(openssl.content(QStringLiteral("public.der")), key.publicKey().der());
    QCOMPARE(key.publicKey().fingerprint(), toHex(sha256(key.publicKey().der())));
    QVERIFY(valueOf(PublicKey::fromPem(key.publicKey().pem())) == key.publicKey());

    for (const char* form : {"-conv_form compressed", "-conv_form hybrid", "-param_enc explicit"}) {
        QVERIFY(openssl.run(QStringLiteral("ec -pubin -in public.pem -out other.pem %1").arg(QLatin1String(form))));
        const auto other = PublicKey::fromPem(openssl.content(QStringLiteral("other.pem")));
        QVERIFY2(!other.has_value(), form);
        QCOMPARE(other.error().kind, Error::Kind::Invalid);
    }
    QVERIFY(!PublicKey::fromDer(key.publicKey().der() + '\0').has_value());
}

void TestSigningKey::otherKindsOfKeysAreRefused()
{
    OpensslProgram openssl;
    for (const char* kind : {"RSA", "X25519", "EC -pkeyopt ec_paramgen_curve:secp256k1"}) {
        QVERIFY(openssl.run(QStringLiteral("genpkey -out key.pem -algorithm %1").arg(QLatin1String(kind))));
        QVERIFY(openssl.run(QStringLiteral("pkey -in key.pem -pubout -out public.pem")));
        const auto refused = PublicKey::fromPem(openssl.content(QStringLiteral("public.pem")));
        QVERIFY2(!refused.has_value(), kind);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QVERIFY(!PublicKey::fromPem(openssl.content(QStringLiteral("key.pem"))).has_value());
    }
    QVERIFY(!PublicKey::fromPem("no key").has_value());
    QVERIFY(!PublicKey::fromDer({}).has_value());
}

ASSAY_TEST(TestSigningKey)
#include "tst_signing_key.moc"
