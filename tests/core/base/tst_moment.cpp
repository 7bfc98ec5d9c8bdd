// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/moment.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <ctime>

using namespace assay;

/// Times as people write them, wherever the program runs.
class TestMoment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTimeIsReadAndOneWithoutAZoneIsInUtc_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("at");
        const qint64 halfPastNine = 1'801'387'800'000; // 2027-01-31T09:30:00Z
        QTest::newRow("day") << QStringLiteral("2027-01-31") << halfPastNine - 34'200'000;
        QTest::newRow("blank") << QStringLiteral(" 2027-01-31  9:30 ") << halfPastNine;
        QTest::newRow("two digits") << QStringLiteral("2027-01-31 09:30") << halfPastNine;
        QTest::newRow("seconds") << QStringLiteral("2027-01-31 09:30:01") << halfPastNine + 1000;
        QTest::newRow("no zone") << QStringLiteral("2027-01-31T09:30") << halfPastNine;
        QTest::newRow("Z") << QStringLiteral("2027-01-31T09:30:00.250Z") << halfPastNine + 250;
        QTest::newRow("offset") << QStringLiteral("2027-01-31T10:30:00+01:00") << halfPastNine;
        QTest::newRow("before Greenwich") << QStringLiteral("2027-01-31T04:30:00-05:00") << halfPastNine;
    }

    void aTimeIsReadAndOneWithoutAZoneIsInUtc()
    {
        QFETCH(QString, text);
        QFETCH(qint64, at);
        const QByteArray zone = qgetenv("TZ");
        qputenv("TZ", "Pacific/Kiritimati"); // 14 hours ahead.
        tzset();
        const std::optional<qint64> read = momentFrom(text);
        qputenv("TZ", zone);
        tzset();
        QCOMPARE(read, std::optional(at));
    }

    void whatIsNoTimeIsNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"", "yesterday", "2027-02-31", "2027-01-31 25:00", "2027-01-31x", "2027-01-31T", "9:30"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void whatIsNoTimeIsNone()
    {
        QFETCH(QString, text);
        QCOMPARE(momentFrom(text), std::optional<qint64>());
    }

    void aTimeIsWrittenAsItIsRead()
    {
        const qint64 at = 1'801'387'844'000;
        QCOMPARE(exactTime(at), QStringLiteral("2027-01-31 09:30:44 UTC"));
        QCOMPARE(minuteWords(at), QStringLiteral("2027-01-31 09:30 UTC"));
        QCOMPARE(dayText(at), QStringLiteral("2027-01-31"));
        QCOMPARE(momentFrom(minuteText(at)), std::optional(at - 44'000));
    }
};

ASSAY_TEST(TestMoment)
#include "tst_moment.moc"
