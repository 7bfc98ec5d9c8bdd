// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit_body_view.h"
#include "core/audit/audit_facts.h"
#include "core/base/canonical_json.h"
#include "tests/support/test_program.h"

using namespace assay;

namespace {

AuditEntry fullEntry()
{
    return {.seq = 42,
            .at = 1'764'000'000'123,
            .project = QStringLiteral("6f1c0d1e-0000-4000-8000-00000000beef"),
            .actor = QStringLiteral("person:7"),
            .role = QStringLiteral("data-scientist"),
            .verb = QStringLiteral("run.append"),
            .entity = QStringLiteral("run"),
            .entityId = QStringLiteral("9"),
            .before = sha256("before"),
            .after = sha256("after"),
            .reason = QString::fromUtf8("Zeile 1\nZeile \"2\" \\ größer € 𝄞 \x01\x1f\x7f"),
            .command = QStringLiteral("c0ffee"),
            .app = QStringLiteral("assay 0.1.0"),
            .facts = {{QStringLiteral("a"), qint64(-1)}, {QStringLiteral("b\"\t"), QStringLiteral("x")}},
            .batches = {{3, 1000, sha256("points")}, {4, 7, sha256("more")}},
            .sealed = true,
            .previousSize = 41,
            .previousRoot = sha256("root")};
}

AuditEntry bareEntry()
{
    AuditEntry entry;
    entry.seq = 1;
    entry.previousRoot = sha256({});
    return entry;
}

/// A body with one part of its text exchanged, which has to be there.
QByteArray with(QByteArray body, QByteArrayView part, QByteArrayView replacement)
{
    const qsizetype at = body.indexOf(part);
    if (at < 0)
        qFatal("no %s in the body", part.data());
    return body.replace(at, part.size(), replacement);
}

} // namespace

class TestAuditEntry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBytesOfABareEntryNeverChange();
    void theBytesOfAFullEntryNeverChange();
    void everyEntryIsReadBackAsWritten();
    void factsAreWrittenInTheOrderOfTheirKeys();
    void aFactIsATextOrANumberAndIsAskedForAsWhichever();
    void integersThatReadersWouldRoundAreWrittenAsText();
    void everyTextIsReadBackAsWritten();
    void everyTruncationIsRefused();
    void noChangedByteGivesTheSameEntry();
    void whatIsNotCanonicalIsRefused_data();
    void whatIsNotCanonicalIsRefused();
    void theRefusalNamesTheByte();
};

void TestAuditEntry::theBytesOfABareEntryNeverChange()
{
    QCOMPARE(canonicalBody(bareEntry()),
             QByteArray(R"({"actor":"","app":"","at":0,"entity":"","entityId":"","previousRoot":)"
                        R"("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","previousSize":0,)"
                        R"("project":"","role":"","seq":1,"v":1,"verb":""})"));
}

void TestAuditEntry::theBytesOfAFullEntryNeverChange()
{
    const QByteArray body = canonicalBody(fullEntry());
    QVERIFY(body.startsWith(R"({"actor":"person:7","after":")" + toHex(sha256("after"))
                            + R"(","app":"assay 0.1.0","at":1764000000123,"batches":[{"count":1000,"digest":")"));
    QVERIFY(body.contains(R"(,"facts":{"a":-1,"b\"\t":"x"},)"));
    QVERIFY(body.contains("\"reason\":\"Zeile 1\\nZeile \\\"2\\\" \\\\ größer € 𝄞 \\u0001\\u001f\x7f\","));
    QVERIFY(body.endsWith(R"(,"role":"data-scientist","sealed":1,"seq":42,"v":1,"verb":"run.append"})"));
}

void TestAuditEntry::everyEntryIsReadBackAsWritten()
{
    for (const AuditEntry& entry : {fullEntry(), bareEntry()}) {
        const auto read = parseBody(canonicalBody(entry));
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
        QVERIFY(*read == entry);
    }
}

void TestAuditEntry::aFactIsATextOrANumberAndIsAskedForAsWhichever()
{
    AuditEntry entry;
    entry.facts = {{QStringLiteral("to"), QStringLiteral("Open")}, {QStringLiteral("level"), qint64(3)}};
    QCOMPARE(audit::factText(entry, u"to"), QStringLiteral("Open"));
    QCOMPARE(audit::factText(entry, u"level"), QString());
    QVERIFY(!audit::textFact(entry, u"level") && !audit::textFact(entry, u"from"));
    QCOMPARE(audit::numberFact(entry, u"level"), std::optional<qint64>(3));
    QVERIFY(!audit::numberFact(entry, u"to"));
    QCOMPARE(audit::factWords(entry, QLatin1StringView("level")), QStringLiteral("3"));
    QCOMPARE(audit::factWords(entry, QLatin1StringView("to")), QStringLiteral("Open"));
    QCOMPARE(audit::factWords(entry, QLatin1StringView("from")), QString());
}

void TestAuditEntry::factsAreWrittenInTheOrderOfTheirKeys()
{
    AuditEntry entry = bareEntry();
    entry.facts = {
        {QStringLiteral("ö"), qint64(3)}, {QStringLiteral("b"), qint64(2)}, {QStringLiteral("B"), qint64(1)}};
    const QByteArray body = canonicalBody(entry);
    QVERIFY(body.contains(R"("facts":{"B":1,"b":2,"ö":3})"));
    const auto read = parseBody(body);
    QVERIFY(read.has_value());
    QCOMPARE(read->facts.front().key, QStringLiteral("B"));
}

void TestAuditEntry::integersThatReadersWouldRoundAreWrittenAsText()
{
    QCOMPARE(canonicalInteger(9'007'199'254'740'991), QByteArray("9007199254740991"));
    QCOMPARE(canonicalInteger(9'007'199'254'740'992), QByteArray("\"9007199254740992\""));
    QCOMPARE(canonicalInteger(std::numeric_limits<qint64>::min()), QByteArray("\"-9223372036854775808\""));

    AuditEntry entry = bareEntry();
    entry.facts = {{QStringLiteral("n"), std::numeric_limits<qint64>::max()}};
    const QByteArray body = canonicalBody(entry);
    const auto read = parseBody(body);
    QVERIFY(read.has_value());
    QCOMPARE(std::get<QString>(read->facts.front().value), QStringLiteral("9223372036854775807"));
    QCOMPARE(canonicalBody(*read), body);
}

void TestAuditEntry::everyTextIsReadBackAsWritten()
{
    AuditEntry entry = bareEntry();
    for (char32_t character = 0; character < 0x11'0000; character += character < 0x1000 ? 1 : 251) {
        if (character >= 0xd800 && character < 0xe000)
            continue;
        for (int before = 0; before < (character < 0x100 ? 9 : 1); ++before) {
            entry.reason =
                QString(before, u'a') + QString::fromUcs4(&character, 1) + QStringLiteral("tail of the text");
            const auto read = parseBody(canonicalBody(entry));
            QVERIFY2(read.has_value(), qPrintable(QString::number(character, 16)));
            QCOMPARE(read->reason, entry.reason);
        }
    }
}

void TestAuditEntry::everyTruncationIsRefused()
{
    const QByteArray body = canonicalBody(fullEntry());
    for (qsizetype length = 0; length < body.size(); ++length)
        QVERIFY(!parseBody(body.first(length)).has_value());
    QVERIFY(!parseBody(body + '\n').has_value());
    QVERIFY(!parseBody(body + body).has_value());
}

void TestAuditEntry::noChangedByteGivesTheSameEntry()
{
    const AuditEntry entry = fullEntry();
    const QByteArray body = canonicalBody(entry);
    int accepted = 0;
    for (qsizetype i = 0; i < body.size(); ++i) {
        for (int value = 0; value < 256; ++value) {
            QByteArray changed = body;
            changed[i] = static_cast<char>(value);
            const auto read = parseBody(changed);
            if (!read)
                continue;
            QCOMPARE(canonicalBody(*read), changed);
            QCOMPARE(*read == entry, changed == body);
            ++accepted;
        }
    }
    QVERIFY(accepted > body.size());
}

void TestAuditEntry::whatIsNotCanonicalIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray body = canonicalBody(fullEntry());
    const auto row = [&body](const char* name, QByteArrayView part, QByteArrayView replacement) {
        QTest::newRow(name) << with(body, part, replacement);
    };
    row("blank", R"("seq":42)", R"("seq": 42)");
    row("leading zero", R"("seq":42)", R"("seq":042)");
    row("plus sign", R"("seq":42)", R"("seq":+42)");
    row("minus zero", R"("a":-1)", R"("a":-0)");
    row("fraction", R"("seq":42)", R"("seq":42.0)");
    row("exponent", R"("seq":42)", R"("seq":42e0)");
    row("number as text", R"("seq":42)", R"("seq":"42")");
    row("number beyond 2^53", R"("seq":42)", R"("seq":9007199254740992)");
    row("number beyond 2^64", R"("seq":42)", R"("seq":99999999999999999999)");
    row("unknown version", R"("v":1)", R"("v":2)");
    row("unknown member", R"("seq":42)", R"("seq":42,"ses":1)");
    row("member twice", R"("seq":42)", R"("seq":42,"seq":42)");
    row("members in another order", R"("app":"assay 0.1.0","at":1764000000123)",
        R"("at":1764000000123,"app":"assay 0.1.0")");
    row("empty reason", R"("role")", R"("reason":"","role")");
    row("sealed false", R"("sealed":1)", R"("sealed":0)");
    row("facts empty", R"({"a":-1,"b\"\t":"x"})", "{}");
    row("facts out of order", R"({"a":-1,)", R"({"c":-1,)");
    row("fact twice", R"({"a":-1,)", R"({"a":-1,"a":2,)");
    row("fact of another type", R"("a":-1)", R"("a":null)");
    row("batches empty", R"("batches":[{"count":1000)", R"("batches":[],"batche":[{"count":1000)");
    row("digest in upper case", toHex(sha256("root")), toHex(sha256("root")).toUpper());
    row("digest too short", toHex(sha256("root")), toHex(sha256("root")).chopped(1));
    row("escape that need not be", "Zeile 1", "\\u005aeile 1");
    row("escaped slash", "Zeile 1", "\\/");
    row("long escape of a newline", "\\n", "\\u000a");
    row("upper-case escape", "\\u001f", "\\u001F");
    row("bare control", "\\u0001", "\x01");
    row("surrogate in UTF-8", "€", "\xed\xa0\x80");
    row("overlong UTF-8", "€", "\xe0\x80\x80");
    row("UTF-8 beyond Unicode", "𝄞", "\xf4\x90\x80\x80");
    row("cut UTF-8", "€", "\xe2\x82");
    QTest::newRow("byte order mark") << "\xef\xbb\xbf" + body;
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("array") << '[' + body + ']';
}

void TestAuditEntry::whatIsNotCanonicalIsRefused()
{
    QFETCH(QByteArray, body);
    const auto read = parseBody(body);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, Error::Kind::Corrupt);
}

void TestAuditEntry::theRefusalNamesTheByte()
{
    const QByteArray body = canonicalBody(bareEntry());
    const QByteArray changed = with(body, R"("seq":1)", R"("seq":x)");
    const auto read = AuditBodyView::parse(changed);
    QVERIFY(!read.has_value());
    QVERIFY(read.error().message.contains(QString::number(changed.indexOf(":x") + 1)));
}

ASSAY_TEST(TestAuditEntry)
#include "tst_audit_entry.moc"
