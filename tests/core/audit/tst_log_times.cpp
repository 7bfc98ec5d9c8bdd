// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit_log.h"

#include "tests/support/set_clock.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// The latest time that the log knows of.
class TestLogTimes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLatestTimeIsThatOfAnEarlierEntryWhereAClockWasSetBack()
    {
        TemporaryProject project;
        project.close();
        SetClock clock(QDateTime::currentMSecsSinceEpoch() + 1'000'000);
        const qint64 late = clock.at;
        const auto database = openedAt(clock, project.path());
        QVERIFY(propose(*database, project.actor(), QStringLiteral("late")));
        clock.at = late - 500'000;
        QVERIFY(propose(*database, project.actor(), QStringLiteral("early")));
        QCOMPARE(numberIn(*database, "SELECT at FROM audit_event ORDER BY seq DESC LIMIT 1"), clock.at);
        const auto latest = [&](qint64 now) {
            return valueOf(
                database->read([now](db::Connection& connection) { return audit::notBeforeTheLog(connection, now); }));
        };
        QCOMPARE(latest(clock.at), late);
        QCOMPARE(latest(late + 1), late + 1);
    }

    /// Whenever somebody commits, each page of a release that is open asks.
    void theLatestTimeIsFoundWithoutALookAtTheWholeLog()
    {
        const TemporaryProject project;
        for (const char* asked : {"SELECT coalesce(max(at), 0) FROM audit_event",
                                  "SELECT count(*), coalesce(max(seq), 0) FROM audit_event WHERE at <= 1"}) {
            const QString plan = valueOf(project.database().read([asked](db::Connection& connection) {
                db::Statement row = connection.prepare(QByteArray("EXPLAIN QUERY PLAN ") + asked);
                row.step();
                return row.text(3);
            }));
            QVERIFY2(plan.contains(QStringLiteral("COVERING INDEX audit_event_by_time")), qPrintable(plan));
        }
    }
};

ASSAY_TEST(TestLogTimes)
#include "tst_log_times.moc"
