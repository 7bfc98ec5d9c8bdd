// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wire_reader.h"
#include "tests/support/test_program.h"

using namespace assay;

class TestWireReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheExamplesOfTheSpecification()
    {
        // Fields 1 = 150 and 2 = "testing": protobuf.dev/programming-guides/encoding.
        const QByteArray message = QByteArray::fromHex("089601120774657374696e67");
        WireReader reader(message);
        WireField field;
        QVERIFY(reader.next(field));
        QCOMPARE(field.number, 1U);
        QCOMPARE(field.signedInteger(), 150);
        QVERIFY(reader.next(field));
        QCOMPARE(field.number, 2U);
        QCOMPARE(field.bytes, QByteArrayView("testing"));
        QVERIFY(!reader.next(field));
        QVERIFY(!reader.damaged());
    }

    void readsNegativeAndRealNumbers()
    {
        // 1: int64 -1, 2: double 0.5, 3: float -2.
        const QByteArray message = QByteArray::fromHex("08ffffffffffffffffff0111000000000000e03f1d000000c0");
        WireReader reader(message);
        WireField field;
        QVERIFY(reader.next(field));
        QCOMPARE(field.signedInteger(), -1);
        QVERIFY(reader.next(field));
        QCOMPARE(field.real(), 0.5);
        QVERIFY(reader.next(field));
        QCOMPARE(field.real(), -2.0);
        QVERIFY(!reader.next(field));
    }

    void readsPackedIntegers()
    {
        const QByteArray packed = QByteArray::fromHex("038e029ea705"); // 3, 270, 86942: the specification's.
        WireReader reader(packed);
        quint64 integer = 0;
        QList<quint64> all;
        while (reader.nextPacked(integer))
            all.append(integer);
        QCOMPARE(all, (QList<quint64>{3, 270, 86942}));
        QVERIFY(!reader.damaged());
    }

    void damageIsNamedByItsPlace_data()
    {
        QTest::addColumn<QByteArray>("tail");
        QTest::newRow("a text longer than the message") << QByteArray::fromHex("127f61");
        QTest::newRow("a length of 2^63") << QByteArray::fromHex("12ffffffffffffffff7f");
        QTest::newRow("an integer without an end") << QByteArray::fromHex("08ffffff");
        QTest::newRow("an integer of 11 bytes") << QByteArray::fromHex("08ffffffffffffffffffff01");
        QTest::newRow("a group") << QByteArray::fromHex("0b0c");
        QTest::newRow("field 0") << QByteArray::fromHex("0001");
        QTest::newRow("half a double") << QByteArray::fromHex("1100000000");
        QTest::newRow("half a key") << QByteArray::fromHex("88");
    }

    void damageIsNamedByItsPlace()
    {
        QFETCH(QByteArray, tail);
        const QByteArray message = QByteArray::fromHex("0801") + tail;
        WireReader reader(message);
        WireField field;
        QVERIFY(reader.next(field));
        QVERIFY(!reader.next(field));
        QVERIFY(reader.damaged());
        QCOMPARE(reader.position(), 2);
        QVERIFY(!reader.next(field));
    }
};

ASSAY_TEST(TestWireReader)
#include "tst_wire_reader.moc"
