// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sha256_pair.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>

using namespace assay;

/// The examples are those of FIPS 180-4's companion, "SHA-256 examples" (NIST), and its million letters a.
class TestDigest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheStandardsExamples_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("digest");
        QTest::newRow("nothing") << QByteArray()
                                 << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("one block") << QByteArray("abc")
                                   << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                    << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        QTest::newRow("a million letters")
            << QByteArray(1'000'000, 'a')
            << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }

    void agreesWithTheStandardsExamples()
    {
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, digest);
        QCOMPARE(toHex(sha256(message)), digest);
        for (qsizetype piece : {1, 63, 64, 65, 4096}) {
            Sha256 sum;
            for (qsizetype at = 0; at < message.size(); at += piece)
                sum.add(QByteArrayView(message).sliced(at, qMin(piece, message.size() - at)));
            QCOMPARE(toHex(sum.finish()), digest);
        }
    }

    void aTaggedInputHashesLikeItsBytesJoined()
    {
        for (qsizetype length = 0; length < 200; ++length) {
            const QByteArray bytes(length, '\x5a');
            QCOMPARE(taggedSha256(7, bytes), sha256(QByteArray(1, '\x07') + bytes));
            const Digest left = sha256(bytes);
            const Digest right = sha256(bytes + 'x');
            const QByteArray joined = bytesOf(left).toByteArray() + bytesOf(right).toByteArray();
            QCOMPARE(taggedSha256(1, left, right), sha256(QByteArray(1, '\x01') + joined));
        }
    }

    void twoDigestsAtOnceAreThoseOfOpenSsl()
    {
        Digest left = sha256("left");
        std::array<Digest, 2> rights{sha256("first"), sha256("second")};
        for (int i = 0; i < 20'000; ++i) {
            const auto tag = static_cast<quint8>(i);
            const auto both = taggedSha256Pair(tag, left, rights);
            QCOMPARE(both[0], taggedSha256(tag, left, rights[0]));
            QCOMPARE(both[1], taggedSha256(tag, left, rights[1]));
            left = rights[1];
            rights = both;
        }
    }

    void inputsInTurnsHashLikeEachByItself()
    {
        QByteArray bytes(600, Qt::Uninitialized);
        for (qsizetype i = 0; i < bytes.size(); ++i)
            bytes[i] = static_cast<char>(i * 31 + i / 7);
        std::vector<QByteArrayView> inputs;
        for (qsizetype first = 0; first < 330; ++first) {
            for (const qsizetype second : {qsizetype(0), first, first + 1, first + 200, 2 * first / 3}) {
                inputs.push_back(QByteArrayView(bytes).first(first));
                inputs.push_back(QByteArrayView(bytes).last(second));
            }
        }
        for (const std::size_t count :
             {std::size_t(0), std::size_t(1), std::size_t(2), std::size_t(3), inputs.size()}) {
            std::vector<Digest> digests(count);
            taggedSha256Each(9, std::span(inputs).first(count), digests);
            for (std::size_t i = 0; i < count; ++i)
                QCOMPARE(digests[i], taggedSha256(9, inputs[i]));
        }
    }

    void hexadecimalDigitsAreComparedWithoutWritingThem()
    {
        for (int i = 0; i < 256; ++i) {
            Digest digest;
            digest.fill(static_cast<quint8>(i));
            const QByteArray hex = toHex(digest);
            QVERIFY(isHexOf(hex, digest));
            for (qsizetype at = 0; at < hex.size(); ++at)
                QVERIFY(!isHexOf(QByteArray(hex).replace(at, 1, hex[at] == '0' ? "1" : "0"), digest));
            QCOMPARE(isHexOf(hex.toUpper(), digest), hex.toUpper() == hex);
            QVERIFY(!isHexOf(hex.chopped(1), digest));
        }
    }

    void aCopyContinuesOnItsOwn()
    {
        Sha256 first;
        first.add("ab");
        Sha256 second = first;
        second.add("x");
        first.add("c");
        QCOMPARE(first.finish(), sha256("abc"));
        QCOMPARE(second.finish(), sha256("abx"));
    }

    void onlyTheWrittenFormOfADigestIsRead()
    {
        const Digest digest = sha256("abc");
        const QByteArray hex = toHex(digest);
        QCOMPARE(digestFromHex(hex), std::optional(digest));
        QVERIFY(!digestFromHex(hex.toUpper()));
        QVERIFY(!digestFromHex(hex.chopped(1)));
        QVERIFY(!digestFromHex(hex + '0'));
        QVERIFY(!digestFromHex(QByteArray(hex).replace(0, 1, "g")));
        QCOMPARE(digestFromBytes(QByteArray::fromHex(hex)), std::optional(digest));
        QVERIFY(!digestFromBytes(QByteArray::fromHex(hex).chopped(1)));
    }

    void hashesAFileInPiecesAndStopsWhenTold()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("letters"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(1'000'000, 'a'));
        file.close();

        qint64 seen = 0;
        const auto whole = sha256OfFile(path, [&seen](qint64 done, qint64 total) {
            seen = done;
            return total == 1'000'000;
        });
        QVERIFY(whole.has_value());
        QCOMPARE(toHex(*whole), QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"));
        QCOMPARE(seen, 1'000'000);

        const auto stopped = sha256OfFile(path, [](qint64, qint64) { return false; });
        QVERIFY(!stopped.has_value());
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    }

    void aFileThatCannotBeReadIsNamed()
    {
        const QTemporaryDir folder;
        for (const QString& path : {folder.path(), folder.filePath(QStringLiteral("missing"))}) {
            const auto digest = sha256OfFile(path);
            QVERIFY(!digest.has_value());
            QCOMPARE(digest.error().kind, Error::Kind::Io);
            QVERIFY(digest.error().message.contains(path));
        }
    }
};

ASSAY_TEST(TestDigest)
#include "tst_digest.moc"
