// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drift/drift_content.h"
#include "core/drift/drift_table.h"
#include "tests/support/drift_tables.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

namespace {

const DriftReading& readingNamed(const drift::Measurement& measured, const char* column)
{
    for (const DriftReading& reading : measured.readings) {
        if (reading.column == QLatin1StringView(column))
            return reading;
    }
    qFatal("no reading of %s", column);
}

} // namespace

class TestDriftMeasurement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameRowsAreWithinAndShiftedOnesDrifted()
    {
        const drift::Measurement same = ageMeasurement(0);
        QCOMPARE(same.readings.size(), std::size_t(2));
        for (const DriftReading& reading : same.readings) {
            QCOMPARE(toString(reading.verdict), QStringLiteral("within"));
            QCOMPARE(reading.index.value(), 0.0);
            QCOMPARE(reading.p.value(), 1.0);
        }
        QCOMPARE(same.reference.name, QStringLiteral("train.csv"));
        QCOMPARE(same.reference.rows, qint64(1000));
        const drift::Measurement shifted = ageMeasurement(50);
        const DriftReading& age = readingNamed(shifted, "age");
        QVERIFY(age.isNumber && age.verdict == DriftVerdict::Drifted);
        QCOMPARE(age.outside.value(), 0.5);
        QCOMPARE(age.statistic.value(), 0.5);
        QCOMPARE(age.bins.reference, std::vector<qint64>(10, 100));
        QCOMPARE(age.bins.current.back(), qint64(600));
        QVERIFY(readingNamed(shifted, "colour").verdict == DriftVerdict::Within);
        QVERIFY(!readingNamed(shifted, "colour").isNumber);
        QCOMPARE(readingNamed(shifted, "colour").bins.categories,
                 (QStringList{QStringLiteral("blue"), QStringLiteral("red")}));
    }

    void whereNoDriftReachesTheLimitThereAreTooFewRowsToTell()
    {
        const DriftReading same = readingNamed(ageMeasurement(0, 60), "age");
        QVERIFY(same.highestFloor > 0.5 && same.floor > 0.2);
        QVERIFY(same.verdict == DriftVerdict::TooFew);
        QCOMPARE(same.judgedBy.drifted, same.highestFloor);
        const DriftReading apart = readingNamed(ageMeasurement(200, 60), "age");
        QVERIFY(apart.index.value() > apart.highestFloor);
        QVERIFY(apart.verdict == DriftVerdict::Drifted); // No chance makes that of 60 rows.
        QVERIFY(readingNamed(ageMeasurement(200, 20), "age").verdict == DriftVerdict::TooFew);
    }

    void limitsAreRaisedToTheFloorAndNeverLowered()
    {
        DriftReading reading;
        reading.bins.reference.resize(10);
        reading.referenceCount = 250;
        reading.currentCount = 250;
        reading.index = 0.12;
        reading.highestFloor = 0.135;
        drift::judge(reading, {});
        QVERIFY(reading.verdict == DriftVerdict::Within);
        QCOMPARE(reading.judgedBy, (DriftLimits{0.135, 0.2}));
        reading.index = 0.14;
        drift::judge(reading, {});
        QVERIFY(reading.verdict == DriftVerdict::Watch);
        reading.highestFloor = 0.01;
        reading.index = 0.2;
        drift::judge(reading, {});
        QVERIFY(reading.verdict == DriftVerdict::Drifted);
        QCOMPARE(reading.judgedBy, DriftLimits{});
    }

    void valuesBelowAllOfTheReferenceDriftedThoughNoBinTellsThemApart()
    {
        const auto none = [](int) { return QByteArray("0"); };
        const auto below = [](int i) { return QByteArray(i % 2 == 0 ? "0" : "-1"); };
        const QString reference = ageTable(m_folder, QStringLiteral("none.csv"), 200, none);
        const drift::Measurement measured =
            valueOf(drift::measure({reference, ageTable(m_folder, QStringLiteral("below.csv"), 200, below)}));
        const DriftReading& age = readingNamed(measured, "age");
        QCOMPARE(age.index.value(), 0.0);
        QCOMPARE(age.outside.value(), 0.5);
        QVERIFY(age.verdict == DriftVerdict::Drifted);
        const drift::Measurement same = valueOf(drift::measure({reference, reference}));
        QVERIFY(readingNamed(same, "age").verdict == DriftVerdict::Within);
    }

    void whatMovesWithinAFullBinDrifted()
    {
        const auto mostlyOnes = [](int i) { return QByteArray(i % 20 == 0 ? "0" : "1"); };
        const auto halfOnes = [](int i) { return QByteArray(i % 2 == 0 ? "0" : "1"); };
        const QString reference = ageTable(m_folder, QStringLiteral("ones.csv"), 200, mostlyOnes);
        const drift::Measurement measured =
            valueOf(drift::measure({reference, ageTable(m_folder, QStringLiteral("half.csv"), 200, halfOnes)}));
        const DriftReading& age = readingNamed(measured, "age");
        QCOMPARE(age.bins.edges, std::vector<double>{1}); // Every decile is the same.
        QCOMPARE(age.index.value(), 0.0);
        QCOMPARE(age.outside.value(), 0.0);
        QCOMPARE(age.statistic.value(), 0.45);
        QVERIFY(age.verdict == DriftVerdict::Drifted);
        const drift::Measurement same = valueOf(drift::measure({reference, reference}));
        QVERIFY(readingNamed(same, "age").verdict == DriftVerdict::Within);
    }

    void valuesBeyondTheReferenceThatChanceExplainsAreNoDrift()
    {
        DriftReading reading;
        reading.bins.reference.resize(2);
        reading.referenceCount = 50;
        reading.currentCount = 50;
        reading.index = 0;
        reading.outside = 0.1; // Five or more of 50: in one of nine draws.
        drift::judge(reading, {});
        QVERIFY(reading.verdict == DriftVerdict::Within);
        reading.outside = 0.2;
        drift::judge(reading, {});
        QVERIFY(reading.verdict == DriftVerdict::Drifted);
        reading.referenceCount = 5000;
        reading.currentCount = 5000;
        reading.outside = 0.1;
        drift::judge(reading, {});
        QVERIFY(reading.verdict == DriftVerdict::Watch);
    }

    void columnsOfOneTableAloneAreSaid()
    {
        const QString reference = written("a.csv", "age,income\n1,2\n");
        const QString current = written("b.csv", "age,height\n1,2\n");
        const drift::Measurement measured = valueOf(drift::measure({reference, current}));
        QCOMPARE(measured.readings.size(), std::size_t(3));
        QVERIFY(readingNamed(measured, "income").verdict == DriftVerdict::MissingInCurrent);
        QVERIFY(readingNamed(measured, "height").verdict == DriftVerdict::OnlyInCurrent);
        const drift::Measurement one = valueOf(drift::measure({reference, current, {QStringLiteral("income")}}));
        QCOMPARE(one.readings.size(), std::size_t(1));
        const auto none = drift::measure({reference, current, {QStringLiteral("width")}});
        QVERIFY(!none && none.error().message.contains(QStringLiteral("“width”")));
    }

    void wordsAmongNumbersCountAsMissingAndAreNamed()
    {
        const auto current = [](int i) { return i % 10 < 3 ? QByteArray("unknown") : QByteArray::number(i % 100); };
        const drift::Measurement measured =
            valueOf(drift::measure({ageTable(m_folder, QStringLiteral("numbers.csv"), 1000, agesFrom(0)),
                                    ageTable(m_folder, QStringLiteral("words.csv"), 1000, current)}));
        const DriftReading& age = readingNamed(measured, "age");
        QCOMPARE(age.currentMissing, qint64(300));
        QCOMPARE(age.newWords, QStringList{QStringLiteral("unknown")});
        QCOMPARE(age.newRows, qint64(300));
        QVERIFY(age.index.value() < 0.1 && age.missingP.value() < 1e-6);
        QVERIFY(age.verdict == DriftVerdict::Drifted);
    }

    void aLineWithNothingOnItIsAMissingValueOfASingleColumn()
    {
        QByteArray reference = "age\n";
        QByteArray current = "age\n";
        for (int i = 0; i < 500; ++i) {
            reference += QByteArray::number(i % 100) + '\n';
            current += (i % 5 == 0 ? QByteArray() : QByteArray::number(i % 100)) + '\n';
        }
        const drift::Measurement measured =
            valueOf(drift::measure({written("all.csv", reference + "\n\n"), written("fewer.csv", current)}));
        const DriftReading& age = readingNamed(measured, "age");
        QCOMPARE(measured.reference.rows, qint64(500)); // Behind the last value there is no row.
        QCOMPARE(measured.current.rows, qint64(500));
        QCOMPARE(age.referenceMissing, qint64(0));
        QCOMPARE(age.currentMissing, qint64(100));
        QCOMPARE(age.currentCount, qint64(400));
    }

    void newAndVanishedWordsAreNamed()
    {
        const auto colours = [](const char* third) {
            return [third](int i) { return QByteArray(i % 3 == 0 ? "red" : i % 3 == 1 ? "blue" : third); };
        };
        const drift::Measurement measured = valueOf(
            drift::measure({ageTable(m_folder, QStringLiteral("old.csv"), 900, agesFrom(0), colours("green")),
                            ageTable(m_folder, QStringLiteral("new.csv"), 900, agesFrom(0), colours("violet"))}));
        const DriftReading& colour = readingNamed(measured, "colour");
        QCOMPARE(colour.newWords, QStringList{QStringLiteral("violet")});
        QCOMPARE(colour.newRows, qint64(300));
        QCOMPARE(colour.vanished, QStringList{QStringLiteral("green")});
        QCOMPARE(colour.degrees, qint64(3));
        QVERIFY(colour.verdict == DriftVerdict::Drifted);
    }

    void aColumnOfWordsThatAreAllDifferentIsNoDrift()
    {
        const auto name = [](int i) { return "n" + QByteArray::number(i); };
        const drift::Measurement measured =
            valueOf(drift::measure({ageTable(m_folder, QStringLiteral("ids.csv"), 500, agesFrom(0), name),
                                    ageTable(m_folder, QStringLiteral("more.csv"), 500, agesFrom(0),
                                             [&name](int i) { return name(i + 500); })}));
        const DriftReading& colour = readingNamed(measured, "colour");
        QVERIFY(colour.verdict == DriftVerdict::TooFew);
        QCOMPARE(colour.newKinds, qint64(500));
        QCOMPARE(colour.newWords.size(), qsizetype(20));
        QCOMPARE(colour.bins.others, qint64(980));
    }

    void whatIsNoTableIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("short row") << QByteArray("age,income\n1,2\n3\n") << QStringLiteral("Line 3 has 1 cells");
        QTest::newRow("one name twice") << QByteArray("age,age\n1,2\n") << QStringLiteral("cannot be read as a table");
        QTest::newRow("no name") << QByteArray(",\n1,2\n") << QStringLiteral("No column has a name");
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("cannot be read as a table");
    }

    void whatIsNoTableIsRefusedWithItsLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, said);
        const QString good = written("good.csv", "age,income\n1,2\n");
        const auto measured = drift::measure({good, written("bad.csv", text)});
        QVERIFY(!measured);
        QCOMPARE(measured.error().kind, Error::Kind::Invalid);
        QVERIFY2(measured.error().message.contains(said), qUtf8Printable(measured.error().message));
        QVERIFY(measured.error().message.contains(QStringLiteral("bad.csv")));
    }

    void aFileThatIsNotThereAndLimitsThatAreNoneAreRefused()
    {
        const QString good = written("good.csv", "age\n1\n");
        QCOMPARE(drift::measure({good, m_folder.filePath(QStringLiteral("absent.csv"))}).error().kind, Error::Kind::Io);
        QCOMPARE(drift::measure({good, m_folder.path()}).error().kind, Error::Kind::Io);
        for (const DriftLimits& wrong : {DriftLimits{0, 0.2}, DriftLimits{0.3, 0.2}})
            QCOMPARE(drift::measure({good, good, {}, DriftPolicy::Deciles, wrong}).error().kind, Error::Kind::Invalid);
    }

    void fewValuesAtOnceComeToTheSameAndProgressGoesOnToItsEnd()
    {
        const QString reference = ageTable(m_folder, QStringLiteral("a.csv"), 3000, agesFrom(0));
        const QString current = ageTable(m_folder, QStringLiteral("b.csv"), 3000, agesFrom(50));
        drift::MeasurementDemand demand{reference, current};
        const drift::Measurement together = valueOf(drift::measure(demand));
        demand.valuesAtOnce = 1;
        qint64 last = 0;
        qint64 end = 0;
        const auto apart = valueOf(drift::measure(demand, [&](qint64 done, qint64 total) {
            const bool goesOn = last <= done && end <= total && done <= total;
            last = done;
            end = total;
            return goesOn;
        }));
        QVERIFY(apart.readings == together.readings);
        const qint64 sizes = QFileInfo(reference).size() + QFileInfo(current).size();
        QCOMPARE(end, 4 * sizes + QFileInfo(reference).size()); // Two of them for the values of two columns.
        demand.columns = {QStringLiteral("colour")};
        const auto one = valueOf(drift::measure(demand));
        QCOMPARE(one.readings.front().bins, together.readings.back().bins);
    }

    void aTableOfTooManyRowsIsRefused()
    {
        drift::MeasurementDemand demand{written("two.csv", "age\n1\n2\n"), written("three.csv", "age\n1\n2\n3\n")};
        demand.mostRows = 2;
        const auto refused = drift::measure(demand);
        QVERIFY(!refused && refused.error().kind == Error::Kind::Invalid);
        QVERIFY2(refused.error().message.contains(QStringLiteral("three.csv"))
                     && refused.error().message.contains(QStringLiteral("more than 2 rows")),
                 qUtf8Printable(refused.error().message));
        demand.mostRows = 3;
        QVERIFY(drift::measure(demand));
    }

    void itStopsWhenItIsTold()
    {
        const QString good = written("good.csv", "age\n1\n");
        const auto stopped = drift::measure({good, good}, [](qint64, qint64) { return false; });
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        int told = 0; // Of each file once, and then of each column before it is compared.
        const auto late = drift::measure({good, good}, [&told](qint64, qint64) { return ++told < 3; });
        QVERIFY(!late);
        QCOMPARE(late.error().kind, Error::Kind::Cancelled);
    }

    void figuresAreKeptAsTheyAre()
    {
        for (const DriftReading& reading : ageMeasurement(50).readings) {
            DriftReading kept;
            kept.ordinal = reading.ordinal;
            kept.column = reading.column;
            kept.verdict = reading.verdict;
            QVERIFY(drift::readContent(drift::contentOf(reading), kept));
            QVERIFY(kept == reading);
        }
        DriftReading none;
        QVERIFY(!drift::readContent("[]", none));
        QVERIFY(!drift::readContent("{", none));
    }

private:
    QString written(const char* name, const QByteArray& text)
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the table cannot be written");
        return path;
    }

    QTemporaryDir m_folder;
};

ASSAY_TEST(TestDriftMeasurement)
#include "tst_drift_measurement.moc"
