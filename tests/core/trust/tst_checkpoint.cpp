// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_members.h"
#include "core/trust/checkpoint.h"
#include "tests/support/openssl_program.h"
#include "tests/support/test_program.h"
#include "tests/support/trust_samples.h"

using namespace assay;
using namespace assay::tests;

namespace {

const Checkpoint someCheckpoint{QStringLiteral("workbench/6f1c"), 1'000'001, sha256("root"), {}};

NoteKey noteKey(const SigningKey& key, const QString& name = someCheckpoint.origin)
{
    return valueOf(NoteKey::of(name, key.publicKey()));
}

} // namespace

class TestCheckpoint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCheckpointSurvivesItsNote_data();
    void aCheckpointSurvivesItsNote();
    void openSslChecksTheTextOfANote();
    void keysSurviveTheirText();
    void aKeyTextWithAnotherNumberIsRefused();
    void unknownKeysAreSkippedAndNoneIsNotEnough();
    void aFailingKnownKeyRefusesTheNote();
    void anotherKeyOfTheSameNameIsAnUnknownOne();
    void noChangedByteOfANoteIsAccepted();
    void whatIsNoCheckpointIsRefused_data();
    void whatIsNoCheckpointIsRefused();
    void whatIsNoNoteIsRefused_data();
    void whatIsNoNoteIsRefused();
    void theNoteOfAnotherProgramIsAccepted();
};

void TestCheckpoint::aCheckpointSurvivesItsNote_data()
{
    QTest::addColumn<bool>("ed25519");
    QTest::newRow("P-256") << false;
    QTest::newRow("Ed25519") << true;
}

void TestCheckpoint::aCheckpointSurvivesItsNote()
{
    QFETCH(bool, ed25519);
    const SigningKey key =
        valueOf(SigningKey::generate(ed25519 ? SigningKey::Algorithm::Ed25519 : SigningKey::Algorithm::EcdsaP256));
    const QByteArray bytes = valueOf(someCheckpoint.sign(key)).bytes();
    QVERIFY(bytes.startsWith("workbench/6f1c\n1000001\n"));
    const SignedNote note = valueOf(SignedNote::parse(bytes));
    QCOMPARE(note.bytes(), bytes);
    QVERIFY(valueOf(Checkpoint::verified(note, std::vector{noteKey(key)})) == someCheckpoint);

    Checkpoint largest{QStringLiteral("ö"), ~quint64(0), {}, {QStringLiteral("more")}};
    QVERIFY(valueOf(Checkpoint::parse(valueOf(largest.text()))) == largest);
}

void TestCheckpoint::openSslChecksTheTextOfANote()
{
    const SigningKey key = valueOf(SigningKey::generate(SigningKey::Algorithm::Ed25519));
    const SignedNote note = valueOf(someCheckpoint.sign(key));
    OpensslProgram openssl;
    openssl.put(QStringLiteral("text"), note.text());
    openssl.put(QStringLiteral("signature"), note.signatures()[0].signature);
    openssl.put(QStringLiteral("key.pem"), key.publicKey().pem());
    QVERIFY2(openssl.run(QStringLiteral("pkeyutl -verify -pubin -inkey key.pem -rawin -in text -sigfile signature")),
             openssl.output());
}

void TestCheckpoint::keysSurviveTheirText()
{
    for (const auto algorithm : {SigningKey::Algorithm::Ed25519, SigningKey::Algorithm::EcdsaP256}) {
        const NoteKey key = noteKey(valueOf(SigningKey::generate(algorithm)));
        const NoteKey read = valueOf(NoteKey::parse(key.text()));
        QVERIFY(read == key);
        QCOMPARE(read.id(), key.id());
        QCOMPARE(read.text(), key.text());
    }
    for (const char* name : {"", "two words", "a+b", "a\nb", "\xc2\xa0"})
        QVERIFY(!NoteKey::of(QString::fromUtf8(name), valueOf(SigningKey::generate()).publicKey()).has_value());
}

void TestCheckpoint::aKeyTextWithAnotherNumberIsRefused()
{
    const NoteKey key = noteKey(valueOf(SigningKey::generate(SigningKey::Algorithm::Ed25519)));
    const QString text = key.text();
    for (qsizetype at = 0; at < text.size(); ++at) {
        QString changed = text;
        changed[at] = text[at] == u'0' ? u'1' : u'0';
        QVERIFY2(!NoteKey::parse(changed).has_value(), qPrintable(changed));
    }
    for (qsizetype size = 0; size < text.size(); ++size)
        QVERIFY(!NoteKey::parse(QStringView(text).first(size)).has_value());
}

void TestCheckpoint::unknownKeysAreSkippedAndNoneIsNotEnough()
{
    const SigningKey log = valueOf(SigningKey::generate());
    SignedNote note = valueOf(someCheckpoint.sign(log));
    std::vector<NoteKey> witnesses;
    for (int i = 0; i < 20; ++i) {
        const SigningKey witness = valueOf(SigningKey::generate(SigningKey::Algorithm::Ed25519));
        const QString name = QStringLiteral("witness%1").arg(i);
        valueOf(note.sign(name, witness));
        witnesses.push_back(noteKey(witness, name));
    }
    note = valueOf(SignedNote::parse(note.bytes()));
    QVERIFY(valueOf(note.verify(std::vector{noteKey(log)})) == std::vector{noteKey(log)});
    QVERIFY(valueOf(note.verify(witnesses)) == witnesses);
    QCOMPARE(valueOf(note.verify(std::vector{witnesses[3], witnesses[3]})).size(), 1);
    QCOMPARE(note.verify({}).error().kind, Error::Kind::Denied);
    QCOMPARE(note.verify(std::vector{noteKey(valueOf(SigningKey::generate()))}).error().kind, Error::Kind::Denied);
}

void TestCheckpoint::aFailingKnownKeyRefusesTheNote()
{
    const SigningKey log = valueOf(SigningKey::generate());
    const SigningKey witness = valueOf(SigningKey::generate());
    SignedNote note = valueOf(someCheckpoint.sign(log));
    const SignedNote other = valueOf(Checkpoint{someCheckpoint.origin, 7, {}, {}}.sign(witness));
    // The witness's signature over another text, under this one's.
    const QByteArray line = other.bytes().mid(other.text().size() + 1);
    const SignedNote mixed = valueOf(SignedNote::parse(note.bytes() + line));
    QCOMPARE(mixed.signatures().size(), 2);
    QVERIFY(mixed.verify(std::vector{noteKey(log)}).has_value());
    const auto refused = mixed.verify(std::vector{noteKey(log), noteKey(witness)});
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, Error::Kind::Denied);
}

void TestCheckpoint::anotherKeyOfTheSameNameIsAnUnknownOne()
{
    const SigningKey log = valueOf(SigningKey::generate());
    const SigningKey impostor = valueOf(SigningKey::generate());
    const SignedNote note = valueOf(someCheckpoint.sign(impostor));
    QCOMPARE(Checkpoint::verified(note, std::vector{noteKey(log)}).error().kind, Error::Kind::Denied);
    QCOMPARE(note.verify(std::vector{noteKey(impostor, QStringLiteral("other"))}).error().kind, Error::Kind::Denied);
}

void TestCheckpoint::noChangedByteOfANoteIsAccepted()
{
    const SigningKey log = valueOf(SigningKey::generate(SigningKey::Algorithm::Ed25519));
    const QByteArray bytes = valueOf(someCheckpoint.sign(log)).bytes();
    for (qsizetype bit = 0; bit < 8 * bytes.size(); ++bit) {
        QByteArray changed = bytes;
        changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << bit % 8));
        const auto note = SignedNote::parse(changed);
        QVERIFY2(!note || !Checkpoint::verified(*note, std::vector{noteKey(log)}), changed);
    }
}

void TestCheckpoint::whatIsNoCheckpointIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray root = QByteArray(32, 'r').toBase64();
    QVERIFY(Checkpoint::parse("o\n0\n" + root + "\n").has_value());
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("two lines") << QByteArray("o\n1\n");
    QTest::newRow("no end of line") << "o\n1\n" + root;
    QTest::newRow("leading zero") << "o\n01\n" + root + "\n";
    QTest::newRow("sign") << "o\n+1\n" + root + "\n";
    QTest::newRow("too large") << "o\n18446744073709551616\n" + root + "\n";
    QTest::newRow("no size") << "o\n\n" + root + "\n";
    QTest::newRow("no origin") << "\n1\n" + root + "\n";
    QTest::newRow("short root") << "o\n1\n" + QByteArray(31, 'r').toBase64() + "\n";
    QTest::newRow("other alphabet") << "o\n1\n" + QByteArray(32, '\xff').toBase64(QByteArray::Base64UrlEncoding) + "\n";
    QTest::newRow("carriage return") << "o\r\n1\n" + root + "\n";
    QTest::newRow("empty further line") << "o\n1\n" + root + "\n\n";
    QTest::newRow("invalid UTF-8") << "\xff\n1\n" + root + "\n";
}

void TestCheckpoint::whatIsNoCheckpointIsRefused()
{
    QFETCH(QByteArray, text);
    const auto refused = Checkpoint::parse(text);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
}

void TestCheckpoint::whatIsNoNoteIsRefused_data()
{
    QTest::addColumn<QByteArray>("note");
    const QByteArray good = "text\n\n\u2014 name AAAAAAA=\n";
    QVERIFY(SignedNote::parse(good).has_value());
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no signature") << QByteArray("text\n\n");
    QTest::newRow("no empty line") << QByteArray(good).replace("\n\n", "\n");
    QTest::newRow("no last line feed") << good.chopped(1);
    QTest::newRow("hyphen") << QByteArray(good).replace("\u2014", "-");
    QTest::newRow("no name") << QByteArray(good).replace("name", "");
    QTest::newRow("only a number") << QByteArray(good).replace("AAAAAAA=", "AAAAAA==");
    QTest::newRow("no base64") << QByteArray(good).replace("AAAAAAA=", "AAAAAAA");
    QTest::newRow("tabulator") << QByteArray(good).replace("text", "te\txt");
    QTest::newRow("carriage return") << QByteArray(good).replace("text", "text\r");
    QTest::newRow("invalid UTF-8") << QByteArray(good).replace("text", "\xc3");
    QTest::newRow("101 signatures") << "text\n\n" + QByteArray("\u2014 name AAAAAAA=\n").repeated(101);
}

void TestCheckpoint::whatIsNoNoteIsRefused()
{
    QFETCH(QByteArray, note);
    const auto refused = SignedNote::parse(note);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
}

void TestCheckpoint::theNoteOfAnotherProgramIsAccepted()
{
    if (trustSamples().isEmpty())
        QSKIP("ASSAY_TRUST_SAMPLES names no folder: no note that others signed was verified");
    const JsonValue told = jsonIn(trustSamples() + QStringLiteral("/checkpoint/peterneumann.json"));
    const NoteKey key = valueOf(NoteKey::parse(textOf(told, u"verifier_key")));
    QCOMPARE(key.text(), textOf(told, u"verifier_key"));
    const QByteArray bytes = contentOf(trustSamples() + QStringLiteral("/checkpoint/peterneumann.note"));
    const SignedNote note = valueOf(SignedNote::parse(bytes));
    QCOMPARE(note.bytes(), bytes);
    QCOMPARE(note.text(), textOf(told, u"text").toUtf8());
    QVERIFY(note.verify(std::vector{key}).has_value());
    QVERIFY(!Checkpoint::verified(note, std::vector{key}).has_value()); // it is a note, not a checkpoint
}

ASSAY_TEST(TestCheckpoint)
#include "tst_checkpoint.moc"
