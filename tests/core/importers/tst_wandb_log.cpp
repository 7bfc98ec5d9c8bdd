// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crc32.h"
#include "core/importers/wandb/wandb_log.h"
#include "tests/support/test_program.h"
#include "tests/support/wandb_log_writer.h"

using namespace assay;
using namespace assay::tests;

/// W&B's transaction log as a form, whatever its records say.
class TestWandbLog : public QObject {
    Q_OBJECT

private:
    struct Reading {
        QList<QByteArray> records;
        QList<qint64> at;
        QList<qint64> faults;
        WandbLog log;

        void read(QByteArrayView bytes)
        {
            log.read(
                bytes,
                [this](QByteArrayView record, qint64 place) {
                    records.append(record.toByteArray());
                    at.append(place);
                },
                [this](qint64 place, const QString&) { faults.append(place); });
        }
    };

    static Reading readingOf(QByteArrayView bytes)
    {
        Reading reading;
        reading.read(bytes);
        return reading;
    }

    /// Of all lengths around the ends of blocks.
    static QList<QByteArray> records()
    {
        QList<QByteArray> all;
        for (const int size : {0, 1, 300, 32740 - 300, 3, 0, 70'000, 32'761, 32'754, 12, 32'768 * 2, 1})
            all.append(QByteArray(size, static_cast<char>('a' + all.size())));
        return all;
    }

    static QByteArray logOf(const QList<QByteArray>& records)
    {
        WandbLogWriter writer;
        for (const QByteArray& record : records)
            writer.record(record);
        return writer.bytes();
    }

private Q_SLOTS:
    void checksumIsZlibs()
    {
        QCOMPARE(crc32("123456789"), 0xCBF43926U); // The check value of CRC-32/ISO-HDLC.
        QCOMPARE(crc32("56789", crc32("1234")), 0xCBF43926U);
        QCOMPARE(crc32({}), 0U);
    }

    void recordsOfAllLengthsAreReadWhole()
    {
        const Reading reading = readingOf(logOf(records()));
        QCOMPARE(reading.records, records());
        QVERIFY(reading.faults.isEmpty());
        QVERIFY(!reading.log.isOpen());
        QCOMPARE(reading.at.first(), WandbLog::HeaderSize);
    }

    void piecesOfAnySizeGiveTheSame()
    {
        const QByteArray bytes = logOf(records());
        for (const qsizetype size : {1, 2, 7, 1000, 32768, 50'000}) {
            Reading reading;
            for (qsizetype at = 0; at < bytes.size(); at += size)
                reading.read(QByteArrayView(bytes).sliced(at, std::min(size, bytes.size() - at)));
            QCOMPARE(reading.records, records());
            QVERIFY(reading.faults.isEmpty());
            QCOMPARE(reading.log.position(), bytes.size());
        }
    }

    void cutOffLogGivesWhatWasWhole()
    {
        WandbLogWriter writer;
        QList<qsizetype> ends{writer.bytes().size()};
        for (const QByteArray& record : {QByteArray("one"), QByteArray("two"), QByteArray(40'000, 'x'), QByteArray()}) {
            writer.record(record);
            ends.append(writer.bytes().size());
        }
        for (qsizetype length = 0; length <= writer.bytes().size(); ++length) {
            const Reading reading = readingOf(writer.bytes().first(length));
            const auto whole = std::count_if(ends.begin() + 1, ends.end(), [=](auto end) { return end <= length; });
            if (!reading.faults.isEmpty() || reading.records.size() != whole
                || reading.log.isOpen() == ends.contains(length))
                QFAIL(qPrintable(QString::number(length)));
        }
    }

    void bareFragmentHeaderAtTheEndIsStillBeingWritten()
    {
        QByteArray bytes = logOf({"one"});
        const qsizetype whole = bytes.size();
        bytes += QByteArray::fromHex("01020304050001");
        const Reading reading = readingOf(bytes);
        QCOMPARE(reading.records.size(), 1);
        QVERIFY(reading.faults.isEmpty());
        QVERIFY(reading.log.isOpen());
        QCOMPARE(reading.log.openAt(), whole);
    }

    void wrongChecksumLosesNoMoreThanItsBlock()
    {
        QByteArray bytes = logOf({"one", "two", QByteArray(40'000, 'x'), "four"});
        bytes[20] = static_cast<char>(bytes[20] ^ 1); // within the head of "two"
        const Reading reading = readingOf(bytes);
        QCOMPARE(reading.records, (QList<QByteArray>{"one", "four"}));
        // The end of the third record is in the second block, without its beginning.
        QCOMPARE(reading.faults, (QList<qint64>{17, WandbLogWriter::BlockSize}));
    }

    void fileOfHolesIsGivenUp()
    {
        const QByteArray bytes = logOf({"one"}) + QByteArray(16 * 1024 * 1024, '\0');
        const Reading reading = readingOf(bytes);
        QCOMPARE(reading.records.size(), 1);
        QCOMPARE(reading.faults.size(), 2);
        QVERIFY(reading.log.hasGivenUp());
    }

    void anotherFilesBytesAreForeign()
    {
        QVERIFY(readingOf("SQLite format 3").log.isForeign());
        QVERIFY(readingOf(QByteArray(":W&B\xE1\xBE\1", 7)).log.isForeign());
        QVERIFY(!readingOf(":W&").log.isForeign());
    }
};

ASSAY_TEST(TestWandbLog)
#include "tst_wandb_log.moc"
