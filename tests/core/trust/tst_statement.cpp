// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_text.h"
#include "core/trust/statement.h"
#include "tests/support/test_program.h"
#include "tests/support/trust_samples.h"

using namespace assay;
using namespace assay::tests;

class TestStatement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStatementSurvivesItsText();
    void subjectsAreMatchedByTheirDigestOnly();
    void whatTheFormatDoesNotNameIsSkipped();
    void numbersOfThePredicateStayAsTheyWereWritten();
    void whatIsNoStatementIsRefused_data();
    void whatIsNoStatementIsRefused();
};

void TestStatement::aStatementSurvivesItsText()
{
    Statement given{{Statement::Subject::of(QStringLiteral("model \"ä\""), sha256("model")),
                     Statement::Subject::of({}, sha256("card"))},
                    QStringLiteral("https://assay.example/release-decision/v1"),
                    valueOf(readJson(R"({"decision":"approve","conditions":[]})"))};
    const QByteArray written = statements::write(given);
    const Statement read = valueOf(statements::read(written));
    QVERIFY(read.subjects == given.subjects);
    QCOMPARE(read.predicateType, given.predicateType);
    QCOMPARE(statements::write(read), written);

    given.predicate = {};
    QVERIFY(valueOf(statements::read(statements::write(given))).predicate.isNull());
}

void TestStatement::subjectsAreMatchedByTheirDigestOnly()
{
    const Statement statement{{Statement::Subject::of(QStringLiteral("a"), sha256("one")),
                               {QStringLiteral("b"), {{QStringLiteral("gitCommit"), QStringLiteral("0badc0de")}}}},
                              QStringLiteral("t"),
                              {}};
    QVERIFY(statement.hasSubject(sha256("one")));
    QVERIFY(!statement.hasSubject(sha256("two")));
    QVERIFY(!statement.subjects[1].isOf(sha256("one")));
}

void TestStatement::whatTheFormatDoesNotNameIsSkipped()
{
    const Statement read = valueOf(statements::read(
        R"({"_type":"https://in-toto.io/Statement/v1","more":1,"predicateType":"t",
            "subject":[{"digest":{"future":"MFkw+","sha512":")"
        + QByteArray(128, 'a') + R"("},"mediaType":"x"}]})"));
    QCOMPARE(read.subjects.size(), 1);
    QVERIFY(read.subjects[0].name.isEmpty());
    QCOMPARE(read.subjects[0].digests.size(), 2);
}

void TestStatement::numbersOfThePredicateStayAsTheyWereWritten()
{
    const QByteArray predicate = R"({"shard_size":1000000000.0,"big":9007199254740993,"list":[true,null,"ü"]})";
    const Statement statement{
        {Statement::Subject::of({}, sha256("x"))}, QStringLiteral("t"), valueOf(readJson(predicate))};
    QVERIFY(statements::write(statement).contains(predicate));
}

void TestStatement::whatIsNoStatementIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray good =
        R"({"_type":"https://in-toto.io/Statement/v1","predicateType":"t","predicate":{},"subject":[{"digest":{"sha256":")"
        + QByteArray(64, 'a') + R"("}}]})";
    QVERIFY(statements::read(good).has_value());
    const auto changed = [&good](const QByteArray& from, const QByteArray& to) {
        if (!good.contains(from))
            qFatal("nothing to change");
        return QByteArray(good).replace(from, to);
    };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("another version") << changed("Statement/v1", "Statement/v0.1");
    QTest::newRow("no predicate type") << changed(R"("predicateType":"t")", R"("predicateType":"")");
    QTest::newRow("predicate as text") << changed(R"("predicate":{})", R"("predicate":"x")");
    QTest::newRow("null predicate") << changed(R"("predicate":{})", R"("predicate":null)");
    QTest::newRow("no subject") << QByteArray(good.left(good.indexOf("[{"))) + "[]}";
    QTest::newRow("subject without digest") << changed(R"({"digest")", R"({"other")");
    QTest::newRow("empty digest") << QByteArray(good.left(good.indexOf(R"({"sha256)"))) + "{}}]}";
    QTest::newRow("upper case") << changed(QByteArray(64, 'a'), QByteArray(64, 'A'));
    QTest::newRow("short digest") << changed(QByteArray(64, 'a'), QByteArray(63, 'a'));
    QTest::newRow("digest as number") << changed('"' + QByteArray(64, 'a') + '"', "7");
    QTest::newRow("two digests of a kind")
        << changed(R"({"sha256")", R"({"sha256":")" + QByteArray(64, 'b') + R"(","sha256")");
    QTest::newRow("two types") << changed(R"({"_type")", R"({"predicateType":"u","_type")");
    QTest::newRow("name as number") << changed(R"({"digest")", R"({"name":1,"digest")");
}

void TestStatement::whatIsNoStatementIsRefused()
{
    QFETCH(QByteArray, json);
    const auto refused = statements::read(json);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
}

ASSAY_TEST(TestStatement)
#include "tst_statement.moc"
