// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/timestamp.h"
#include "tests/support/stamping_authority.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

namespace {

const QByteArray stamped = "the bytes of a signature";

} // namespace

class TestTimestamp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void openSslReadsTheRequest();
    void aStampTellsItsTimeAndConvincesOpenSsl();
    void aStampIsOfItsBytesOnly();
    void anAnswerIsToItsRequestOnly();
    void anotherAuthorityIsNotBelieved();
    void aRefusalIsNoStamp();
    void noFlippedBitOfAStampIsBelieved();
    void whatIsNoStampIsRefused();
    void whatGoesWrongOnTheWayIsTold();
};

void TestTimestamp::openSslReadsTheRequest()
{
    OpensslProgram openssl;
    openssl.put(QStringLiteral("request"), valueOf(TimestampRequest::of(stamped)).der());
    QVERIFY2(openssl.run(QStringLiteral("ts -query -in request -text")), openssl.output());
    for (const char* part : {"Version: 1", "Hash Algorithm: sha256", "Nonce: 0x", "Certificate required: yes"})
        QVERIFY2(openssl.output().contains(part), openssl.output());
    QVERIFY(valueOf(TimestampRequest::of(stamped)).der() != valueOf(TimestampRequest::of(stamped)).der());
}

void TestTimestamp::aStampTellsItsTimeAndConvincesOpenSsl()
{
    StampingAuthority authority;
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
    const QByteArray response = valueOf(obtainTimestamp(stamped, {authority.root()}, authority.transport()));
    const Timestamp stamp = valueOf(verifyTimestamp(response, stamped, {authority.root()}));
    QVERIFY(before <= stamp.at && stamp.at <= QDateTime::currentDateTimeUtc());
    QVERIFY(!stamp.serial.isEmpty());

    authority.openssl().put(QStringLiteral("data"), stamped);
    authority.openssl().put(QStringLiteral("kept"), response);
    QVERIFY2(authority.openssl().run(QStringLiteral("ts -verify -data data -in kept -CAfile root.pem")),
             authority.openssl().output());
}

void TestTimestamp::aStampIsOfItsBytesOnly()
{
    StampingAuthority authority;
    const QByteArray response = valueOf(obtainTimestamp(stamped, {authority.root()}, authority.transport()));
    for (const QByteArray& other : {QByteArray(), stamped + '.', stamped.chopped(1)})
        QCOMPARE(verifyTimestamp(response, other, {authority.root()}).error().kind, Error::Kind::Denied);
}

void TestTimestamp::anAnswerIsToItsRequestOnly()
{
    StampingAuthority authority;
    const TimestampRequest first = valueOf(TimestampRequest::of(stamped));
    const TimestampRequest second = valueOf(TimestampRequest::of(stamped));
    const QByteArray response = authority.answer(first.der());
    QVERIFY(first.verify(response, {authority.root()}).has_value());
    QCOMPARE(second.verify(response, {authority.root()}).error().kind, Error::Kind::Denied);
}

void TestTimestamp::anotherAuthorityIsNotBelieved()
{
    StampingAuthority authority;
    StampingAuthority impostor;
    const QByteArray response = authority.answer(valueOf(TimestampRequest::of(stamped)).der());
    for (const QList<Certificate>& roots : {QList<Certificate>(), QList{impostor.root()}})
        QCOMPARE(verifyTimestamp(response, stamped, roots).error().kind, Error::Kind::Denied);
    QVERIFY(verifyTimestamp(response, stamped, {impostor.root(), authority.root()}).has_value());
}

void TestTimestamp::aRefusalIsNoStamp()
{
    StampingAuthority authority;
    const QByteArray response = authority.answer("no request");
    QCOMPARE(verifyTimestamp(response, stamped, {authority.root()}).error().kind, Error::Kind::Denied);
}

void TestTimestamp::noFlippedBitOfAStampIsBelieved()
{
    StampingAuthority authority;
    const QList<Certificate> roots{authority.root()};
    const QByteArray response = authority.answer(valueOf(TimestampRequest::of(stamped)).der());
    const Timestamp stamp = valueOf(verifyTimestamp(response, stamped, roots));
    for (qsizetype bit = 0; bit < 8 * response.size(); ++bit) {
        QByteArray changed = response;
        changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << bit % 8));
        const auto read = verifyTimestamp(changed, stamped, roots);
        // A few bits say nothing, such as those of certificates that no chain needs; none changes what is said.
        QVERIFY(!read || (read->at == stamp.at && read->serial == stamp.serial));
    }
}

void TestTimestamp::whatIsNoStampIsRefused()
{
    StampingAuthority authority;
    const QByteArray response = authority.answer(valueOf(TimestampRequest::of(stamped)).der());
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("<html>"), response.chopped(1), response + '\0', QByteArray(100'000, '\x30')})
        QCOMPARE(verifyTimestamp(bytes, stamped, {authority.root()}).error().kind, Error::Kind::Invalid);
}

void TestTimestamp::whatGoesWrongOnTheWayIsTold()
{
    const auto broken = [](const QByteArray&) {
        return Result<QByteArray>(fail(Error::Kind::Io, QStringLiteral("cut")));
    };
    QCOMPARE(obtainTimestamp(stamped, {}, broken).error().message, QStringLiteral("cut"));
}

ASSAY_TEST(TestTimestamp)
#include "tst_timestamp.moc"
