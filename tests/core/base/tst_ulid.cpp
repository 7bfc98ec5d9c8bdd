// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ulid.h"
#include "tests/support/test_program.h"

#include <QSet>

using namespace assay;

class TestUlid : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTimeIsThatOfTheSpecification()
    {
        // The example of the specification: 1469918176385 ms are 01ARYZ6S41.
        QCOMPARE(newUlid(1469918176385).left(10), QStringLiteral("01ARYZ6S41"));
    }

    void thoseOfOneMillisecondSortAsTheyWereMade()
    {
        QString before = newUlid(1700000000000);
        QSet<QString> all{before};
        for (int i = 0; i < 1000; ++i) {
            const QString next = newUlid(1700000000000);
            QCOMPARE(next.size(), 26);
            QVERIFY2(before < next, qPrintable(before + u' ' + next));
            all.insert(next);
            before = next;
        }
        QCOMPARE(all.size(), 1001);
        QVERIFY(before < newUlid(1700000000001));
        QVERIFY(newUlid(1699999999999) < before);
    }

    void thoseOfTwoTimesShareNoRandomness()
    {
        QSet<QString> random;
        for (qint64 time = 1; time <= 1000; ++time)
            random.insert(newUlid(time).mid(10));
        QCOMPARE(random.size(), 1000);
    }
};

ASSAY_TEST(TestUlid)
#include "tst_ulid.moc"
