// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_reader.h"
#include "tests/support/test_program.h"

#include <QDirIterator>
#include <QFile>

#include <cmath>
#include <limits>

using namespace assay;

class TestJsonReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goodTextIsAccepted_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("bare number") << QByteArray(" -0.5e+3\n");
        QTest::newRow("bare string") << QByteArray("\"x\"");
        QTest::newRow("empty object") << QByteArray("{}");
        QTest::newRow("nested") << QByteArray("[[],{\"a\":[null,true,false]}]");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{}");
        QTest::newRow("surrogate pair") << QByteArray("\"\\ud834\\udd1e\"");
        QTest::newRow("64 levels") << QByteArray(64, '[') + QByteArray(64, ']');
    }

    void goodTextIsAccepted()
    {
        QFETCH(QByteArray, text);
        const auto value = readJson(text);
        QVERIFY2(value, value ? "" : qPrintable(value.error().message));
    }

    void badTextIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* name, const QByteArray& text, const char* place) {
            QTest::newRow(name) << text << QString::fromLatin1(place);
        };
        row("nothing", "", "Line 1, byte 0:");
        row("text after the value", "{}\n x", "Line 2, byte 4:");
        row("second document", "{\"a\":1}{\"b\":2}", "Line 1, byte 7:");
        row("trailing comma", "[1,]", "Line 1, byte 3:");
        row("leading zero", "[01]", "Line 1, byte 2:");
        row("point without digits", "[1.]", "Line 1, byte 3:");
        row("plus sign", "+1", "Line 1, byte 0:");
        row("bare NaN", "[NaN]", "Line 1, byte 1:");
        row("not a word", "[nul]", "Line 1, byte 1:");
        row("single quotes", "{'a':1}", "Line 1, byte 1:");
        row("unknown escape", "\"\\x41\"", "Line 1, byte 1:");
        row("raw newline in a string", "\"a\nb\"", "Line 1, byte 2:");
        row("lone high surrogate", "\"\\ud800\"", "Line 1, byte 1:");
        row("lone low surrogate", "\"\\udc00\"", "Line 1, byte 1:");
        row("inverted pair", "\"\\udd1e\\ud834\"", "Line 1, byte 1:");
        row("invalid UTF-8", "\"\xE9\"", "Line 1, byte 1:");
        row("overlong UTF-8", "\"\xC0\xAF\"", "Line 1, byte 1:");
        row("encoded surrogate", "\"\xED\xA0\x80\"", "Line 1, byte 1:");
        row("unfinished string", "\"abc", "Line 1, byte 4:");
        row("unfinished array", "[1\n", "Line 2, byte 3:");
        row("65 levels", QByteArray(65, '[') + QByteArray(65, ']'), "Line 1, byte 64:");
        row("name twice", "{\"role\":1,\n\"r\\u006fle\":2}", "Line 2, byte 11:");
        row("zero in a name", "{\"\\u0000\":1}", "Line 1, byte 1:");
    }

    void badTextIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        const auto value = readJson(text);
        QVERIFY(!value);
        QCOMPARE(value.error().kind, Error::Kind::Invalid);
        QVERIFY2(value.error().message.startsWith(place), qPrintable(value.error().message));
    }

    void everyTruncationOfAnObjectIsRefused()
    {
        const QByteArray text = R"({"a":[1,-2.5e3,"x\u00e9\n"],"b":{"c":null}})";
        QVERIFY(readJson(text));
        for (qsizetype length = 0; length < text.size(); ++length)
            QVERIFY2(!readJson(text.left(length)), text.left(length).constData());
    }

    void limitsStopALongText()
    {
        JsonRules rules;
        rules.maxValues = 3;
        QVERIFY(readJson("[1,2]", rules));
        QVERIFY(!readJson("[1,2,3]", rules));
        rules.maxStringBytes = 4;
        QVERIFY(!readJson("\"abcdefgh\"", rules));
        rules.maxBytes = 3;
        QVERIFY(!readJson("[1 ]", rules));
    }

    void numbersKeepTheirTextAndRefuseWhatTheyCannotHold()
    {
        const auto value = readJson(R"([9223372036854775807, 9223372036854775808, 1.0, 1e400, 1e-400, "1"])");
        QVERIFY(value);
        const auto& items = value->items();
        QCOMPARE(*items[0].toInt64(), std::numeric_limits<qint64>::max());
        QVERIFY(!items[1].toInt64());
        QCOMPARE(items[1].numberText(), QByteArray("9223372036854775808"));
        QVERIFY(!items[2].toInt64());
        QCOMPARE(*items[2].toDouble(), 1.0);
        QVERIFY(!items[3].toDouble());
        QCOMPARE(*items[4].toDouble(), 0.0);
        QVERIFY(!items[5].toDouble());
    }

    void pythonsNonFiniteNumbersAreTakenWhenAskedFor()
    {
        JsonRules rules;
        rules.allowNonFinite = true;
        const auto value = readJson("[NaN, Infinity, -Infinity]", rules);
        QVERIFY(value);
        QVERIFY(std::isnan(*value->items()[0].toDouble()));
        QCOMPARE(*value->items()[2].toDouble(), -std::numeric_limits<double>::infinity());
        QVERIFY(!readJson("[-NaN]", rules));
        QVERIFY(!readJson("[nan]", rules));
    }

    void repeatedNamesAreKeptWhenAskedFor()
    {
        JsonRules rules;
        rules.allowAnyNames = true;
        const auto value = readJson(R"({"b":1,"a":2,"b":3})", rules);
        QVERIFY(value);
        QCOMPARE(value->names(), (std::vector<QString>{QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(*value->items()[2].toInt64(), 3);
    }

    /// The public suite's y_ files must be read and its n_ files refused; ASSAY_HOSTILE_SAMPLES names the folder.
    void wholeSampleSetAgrees()
    {
        const QString root = qEnvironmentVariable("ASSAY_HOSTILE_SAMPLES");
        if (root.isEmpty())
            QSKIP("ASSAY_HOSTILE_SAMPLES is not set: the JSON sample set was NOT checked");
        JsonRules any;
        any.allowAnyNames = true;
        int accepted = 0;
        int refused = 0;
        int undefined = 0;
        QDirIterator files(root + QStringLiteral("/json"), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const bool read = readJson(file.readAll(), any).has_value();
            const QString name = files.fileName();
            if (name.startsWith(QStringLiteral("y_")))
                QVERIFY2(++accepted && read, qPrintable(name));
            else if (name.startsWith(QStringLiteral("n_")))
                QVERIFY2(++refused && !read, qPrintable(name));
            else
                ++undefined;
        }
        qInfo("%d accepted, %d refused, %d of either verdict read without a crash", accepted, refused, undefined);
        QVERIFY(accepted > 0 && refused > 0);
    }
};

ASSAY_TEST(TestJsonReader)
#include "tst_json_reader.moc"
