// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/timestamp_post.h"
#include "tests/support/answering_server.h"
#include "tests/support/stamping_authority.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

class TestTimestampPost : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStampIsFetchedByHttp();
    void noRedirectionIsFollowed();
    void whatIsNoAnswerIsTold_data();
    void whatIsNoAnswerIsTold();
    void aSilentServerIsGivenUp();
    void onlyWebAddressesAreAsked();
};

void TestTimestampPost::aStampIsFetchedByHttp()
{
    StampingAuthority authority;
    QByteArray seen;
    AnsweringServer server([&](const QByteArray& head, const QByteArray& body) {
        seen = head;
        return reply("200 OK", "Content-Type: application/timestamp-reply\r\n", authority.answer(body));
    });
    const QByteArray response =
        valueOf(obtainTimestamp("signature", {authority.root()}, timestampPost(server.address())));
    QVERIFY(verifyTimestamp(response, "signature", {authority.root()}).has_value());
    QVERIFY2(seen.startsWith("POST /stamp "), seen);
    QVERIFY2(seen.contains("Content-Type: application/timestamp-query"), seen);
}

void TestTimestampPost::noRedirectionIsFollowed()
{
    AnsweringServer target([](const QByteArray&, const QByteArray&) { return reply("200 OK", {}, "x"); });
    AnsweringServer server([&](const QByteArray&, const QByteArray&) {
        return reply("307 Temporary Redirect", "Location: " + target.address().toEncoded() + "\r\n", {});
    });
    const auto refused = timestampPost(server.address())("question");
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, Error::Kind::Io);
    QCOMPARE(server.requests(), 1);
    QCOMPARE(target.requests(), 0);
}

void TestTimestampPost::whatIsNoAnswerIsTold_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("not found") << reply("404 Not Found", {}, "x");
    QTest::newRow("error") << reply("500 Internal Server Error", {}, "x");
    QTest::newRow("no content") << reply("204 No Content", {}, {});
    QTest::newRow("too large") << reply("200 OK", {}, QByteArray(1'000'000, 'x'));
    QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n");
    QTest::newRow("cut off") << reply("200 OK", {}, QByteArray(1000, 'x')).chopped(10);
}

void TestTimestampPost::whatIsNoAnswerIsTold()
{
    QFETCH(QByteArray, answer);
    AnsweringServer server([&](const QByteArray&, const QByteArray&) { return answer; });
    const auto refused = timestampPost(server.address())("question");
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, Error::Kind::Io);
    QVERIFY(refused.error().message.contains(QStringLiteral("127.0.0.1")));
}

void TestTimestampPost::aSilentServerIsGivenUp()
{
    AnsweringServer server([](const QByteArray&, const QByteArray&) { return QByteArray(); });
    const auto refused = timestampPost(server.address(), 200)("question");
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, Error::Kind::Io);
    QVERIFY(refused.error().message.contains(QStringLiteral("in time")));
}

void TestTimestampPost::onlyWebAddressesAreAsked()
{
    for (const char* address : {"", "file:///etc/passwd", "ftp://clock.example", "clock.example"})
        QCOMPARE(timestampPost(QUrl(QString::fromLatin1(address)))("question").error().kind, Error::Kind::Invalid);
}

ASSAY_TEST(TestTimestampPost)
#include "tst_timestamp_post.moc"
