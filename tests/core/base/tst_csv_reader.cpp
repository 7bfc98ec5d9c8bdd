// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_reader.h"
#include "tests/support/test_program.h"

#include <cmath>
#include <limits>

using namespace assay;

class TestCsvReader : public QObject {
    Q_OBJECT

private:
    static std::vector<CsvRow> rowsOf(const QByteArray& text)
    {
        std::vector<CsvRow> rows;
        auto reader = CsvReader::open(text);
        CsvRow row;
        while (reader && reader->next(row).value_or(false))
            rows.push_back(row);
        return rows;
    }
    static QString refusalOf(const QByteArray& text)
    {
        auto reader = CsvReader::open(text);
        if (!reader)
            return reader.error().message;
        CsvRow row;
        for (;;) {
            const auto more = reader->next(row);
            if (!more)
                return more.error().message;
            if (!*more)
                return {};
        }
    }

private Q_SLOTS:
    void everyLineEndEndsALineAndCountsOnce()
    {
        const auto rows = rowsOf("a,b\r1,2\r\n\r\n3,4\n5,6");
        QCOMPARE(rows.size(), std::size_t(3));
        QCOMPARE(rows[0].line, 2);
        QCOMPARE(rows[1].line, 4);
        QCOMPARE(rows[2].cells[1], QByteArray("6"));
    }

    void delimiterIsTheOneTheHeaderHasMost()
    {
        QCOMPARE(CsvReader::open("a;b;\"x,y,z,w\"\n")->delimiter(), ';');
        QCOMPARE(CsvReader::open("a\tb\n")->delimiter(), '\t');
        QCOMPARE(CsvReader::open("alone\n")->delimiter(), ',');
    }

    void paddedAndQuotedCellsLoseTheirWrapping()
    {
        const QByteArray text = "\xEF\xBB\xBF     epoch,   loss \n   0, \"say \"\"hi\"\",\r\nthere\" \n";
        const auto reader = CsvReader::open(text);
        QVERIFY(reader);
        QCOMPARE(reader->header(), (std::vector<QString>{QStringLiteral("epoch"), QStringLiteral("loss")}));
        QCOMPARE(rowsOf(text)[0].cells[1], QByteArray("say \"hi\",\r\nthere"));
    }

    void emptyTabCellsKeepTheirPlace()
    {
        const auto rows = rowsOf("a\tb\tc\n\t\t3\n");
        QCOMPARE(rows[0].cells, (std::vector<QByteArray>{"", "", "3"}));
    }

    void brokenTextIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        QTest::newRow("latin 1") << QByteArray("a,b\n1,\xE8\n") << QStringLiteral("Line 2, byte 6");
        QTest::newRow("nul") << QByteArray("a\n\0\n", 4) << QStringLiteral("Line 2, byte 2");
        QTest::newRow("open quote") << QByteArray("a\n\"b\n") << QStringLiteral("line 2 is never closed");
        QTest::newRow("text after quote") << QByteArray("a\n\"b\"c\n") << QStringLiteral("Line 2, byte 5");
        QTest::newRow("quote inside") << QByteArray("a\nb\"c\n") << QStringLiteral("Line 2, byte 3");
        QTest::newRow("same names") << QByteArray("a, a\n") << QStringLiteral("Line 1: two columns are named a");
        QTest::newRow("nothing") << QByteArray("\n \n") << QStringLiteral("no header");
        QTest::newRow("columns") << QByteArray("a\n") + QByteArray(20'000, ',') << QStringLiteral("10000 columns");
        QTest::newRow("cell") << QByteArray("a\n") + QByteArray(2'000'000, 'x') << QStringLiteral("1048576 bytes");
    }
    void brokenTextIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        const QString message = refusalOf(text);
        QVERIFY2(message.contains(place), qPrintable(message));
    }

    void numberIsReadAsWrittenOrNotAtAll()
    {
        using Kind = CsvNumber::Kind;
        QCOMPARE(readCsvNumber("-2.5e-3").value, -2.5e-3);
        QVERIFY(std::isnan(readCsvNumber("nan").value));
        QCOMPARE(readCsvNumber("-Inf").value, -std::numeric_limits<double>::infinity());
        QCOMPARE(readCsvNumber("NA").kind, Kind::Missing);
        QCOMPARE(readCsvNumber("").kind, Kind::Missing);
        QCOMPARE(readCsvNumber("1e999").kind, Kind::TooLarge);
        QCOMPARE(readCsvNumber("9223372036854775807").kind, Kind::Value);
        QCOMPARE(readCsvNumber("9223372036854775808").kind, Kind::TooLarge);
        QCOMPARE(readCsvNumber("0,5").kind, Kind::Comma);
        QCOMPARE(readCsvNumber("1.234,5").kind, Kind::Comma);
        QCOMPARE(readCsvNumber("a,5").kind, Kind::Text);
        QCOMPARE(readCsvNumber("[1, 2]").kind, Kind::Text);
    }
};

ASSAY_TEST(TestCsvReader)
#include "tst_csv_reader.moc"
