// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/yaml_reader.h"
#include "tests/support/test_program.h"

#include <QFile>

using namespace assay;

class TestYamlReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void viewOfNoBytesIsNull()
    {
        const auto value = readYaml(QByteArrayView());
        QVERIFY(value && value->isNull());
    }

    void scalarsStayTheTextTheyAre()
    {
        const auto value = readYaml("name: no\nversion: 1.10\nkey: 0o17\nid: '0'\nend: null\nnote: 'null'\n");
        QVERIFY2(value, value ? "" : qPrintable(value.error().message));
        QCOMPARE(value->textOf(u"name"), QStringLiteral("no"));
        QCOMPARE(value->textOf(u"version"), QStringLiteral("1.10"));
        QCOMPARE(value->textOf(u"key"), QStringLiteral("0o17"));
        QCOMPARE(value->integerOf(u"id"), std::optional<qint64>(0));
        QVERIFY(value->member(u"end")->isNull());
        QVERIFY(!value->member(u"note")->isNull());
        QVERIFY(!value->integerOf(u"end"));
    }

    void foldedAndEscapedTextIsJoined()
    {
        const auto value = readYaml("a: 'one\n  two'\nb: \"\\u041F\\U0001F397\"\nc: []\nd: {x: [1, 2]}\n");
        QVERIFY(value);
        QCOMPARE(value->textOf(u"a"), QStringLiteral("one two"));
        QCOMPARE(value->textOf(u"b"), QString::fromUtf8("\xD0\x9F\xF0\x9F\x8E\x97"));
        QCOMPARE(value->member(u"c")->type, YamlValue::Type::Sequence);
        QCOMPARE(value->member(u"d")->member(u"x")->items.size(), std::size_t(2));
    }

    void emptyTextIsNull()
    {
        const auto value = readYaml("");
        QVERIFY(value);
        QVERIFY(value->isNull());
    }

    void unsafeTextIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* name, const QByteArray& text, const char* place) {
            QTest::newRow(name) << text << QString::fromLatin1(place);
        };
        row("name twice", "stage: None\nstage: Production\n", "Line 2, byte 12:");
        row("python tag", "uri: !!python/object/apply:os.system [id]\n", "Line 1, byte 5:");
        row("own tag after non-ASCII text", "\xC3\xA9: 1\na: !x 1\n", "Line 2, byte 9:");
        row("own tag", "a: !x 1\n", "Line 1, byte 3:");
        row("anchor", "a: &x 1\n", "Line 1, byte 3:");
        row("alias", "a: *x\n", "Line 1, byte 3:");
        row("two documents", "a: 1\n---\nb: 2\n", "Line 2, byte 5:");
        row("list as a name", "? [a]\n: 1\n", "Line 1, byte 2:");
        row("33 levels", QByteArray(33, '['), "Line 1, byte 32:");
        row("unfinished", "a: [1, 2\n", "Line 2, byte 9:");
        row("invalid UTF-8", "a: 1\nb: \xE9\n", "Line 2, byte 8:");
    }

    void unsafeTextIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        const auto value = readYaml(text);
        QVERIFY(!value);
        QVERIFY2(value.error().message.startsWith(place), qPrintable(value.error().message));
    }

    void limitsStopALongText()
    {
        YamlRules rules;
        rules.maxValues = 3;
        QVERIFY(readYaml("[1, 2]", rules));
        QVERIFY(!readYaml("[1, 2, 3]", rules));
        rules.maxBytes = 3;
        QVERIFY(!readYaml("[1 ]", rules));
    }

    /// The hostile samples; ASSAY_HOSTILE_SAMPLES names their folder.
    void hostileSamplesGetTheirVerdict()
    {
        const QString root = qEnvironmentVariable("ASSAY_HOSTILE_SAMPLES");
        if (root.isEmpty())
            QSKIP("ASSAY_HOSTILE_SAMPLES is not set: the YAML sample set was NOT checked");
        for (const char* name : {"deep", "dup_keys", "python_tag", "norway"}) {
            QFile file(root + QStringLiteral("/yaml/%1.yaml").arg(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto value = readYaml(file.readAll());
            QCOMPARE(value.has_value(), qstrcmp(name, "norway") == 0);
            qInfo("%s: %s", name, value ? "read" : qPrintable(value.error().message));
        }
    }
};

ASSAY_TEST(TestYamlReader)
#include "tst_yaml_reader.moc"
