// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_offset.h"

#include "tests/support/test_program.h"

using namespace assay;

class TestJsonOffset : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pathLeadsToTheFirstByteOfItsValue_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("whole") << QString() << QByteArray("{");
        QTest::newRow("member") << QStringLiteral("id") << QByteArray("\"small\"");
        QTest::newRow("second item") << QStringLiteral("list[1]") << QByteArray("{\"key\": 7}");
        QTest::newRow("member of an item") << QStringLiteral("list[1].key") << QByteArray("7}");
        QTest::newRow("after brackets in a text") << QStringLiteral("last") << QByteArray("-1.5e3");
        QTest::newRow("item that is not there") << QStringLiteral("list[9].key") << QByteArray("[ \"a]");
        QTest::newRow("member that is not there") << QStringLiteral("list[1].name") << QByteArray("{\"key\": 7}");
        QTest::newRow("member of a number") << QStringLiteral("last.name") << QByteArray("-1.5e3");
    }

    void pathLeadsToTheFirstByteOfItsValue()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, value);
        const QByteArray text = "{\n  \"id\": \"small\",\n  \"list\": [ \"a],{\\\"\", {\"key\": 7}, [[], {}] ],\n"
                                "  \"last\": -1.5e3}";
        const qsizetype at = jsonOffset(text, path);
        QVERIFY2(text.sliced(at).startsWith(value), text.sliced(at).constData());
    }

    void textThatEndsTooSoonIsNoHarm()
    {
        const QByteArray text = "{\"list\": [{\"key\": \"va";
        for (qsizetype length = 0; length <= text.size(); ++length)
            QVERIFY(jsonOffset(QByteArrayView(text).first(length), QStringLiteral("list[3].key")) <= length);
    }
};

ASSAY_TEST(TestJsonOffset)
#include "tst_json_offset.moc"
