// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/approval_rows.h"
#include "core/approvals/release_queue.h"
#include "core/inbox/inbox_reading.h"
#include "core/portfolio/decision_queue.h"
#include "core/service_levels/waiting_board.h"
#include "tests/support/approval_fixture.h"
#include "tests/support/test_program.h"

#include <type_traits>

using namespace assay;
using namespace assay::tests;

/// The day by which whoever asks for approval wants it.
class TestWantedBy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_made = std::make_unique<ApprovalProject>();
        m_due = QDateTime::currentDateTimeUtc().date().addDays(10).startOfDay(Qt::UTC).toMSecsSinceEpoch();
    }

    void F5_aRequestCarriesTheDayByWhichItIsWanted()
    {
        const QString uid = ask();
        const ApprovalRequest request = read([&](db::Connection& c) { return approvals::requestByUid(c, uid); });
        QCOMPARE(request.dueAt, std::optional(m_due));
        QCOMPARE(read([](db::Connection& c) { return approvals::releaseQueue(c, 0); }).front().dueAt,
                 std::optional(m_due));
        QCOMPARE(whatIsWrong(m_made->database()), QString());
        m_made->tamper("UPDATE approval_request SET due_at = due_at + 86400000");
        QVERIFY(!whatIsWrong(m_made->database()).isEmpty());
    }

    void F5_aDayThatIsNotToComeIsRefusedAndNothingIsAsked()
    {
        const QString before = dump(m_made->database());
        for (const int days : {0, -1, -400}) {
            const qint64 day =
                QDateTime::currentDateTimeUtc().date().addDays(days).startOfDay(Qt::UTC).toMSecsSinceEpoch();
            const Result<QString> asked =
                m_made->approvals().request({m_made->uid, {}, day}, m_made->ana, m_made->once());
            QVERIFY(!asked);
            QCOMPARE(asked.error().kind, Error::Kind::Invalid);
            QVERIFY(asked.error().message.contains(QStringLiteral("a day to come")));
        }
        QCOMPARE(dump(m_made->database()), before);
    }

    void F5_whatIsWantedByADayIsJudgedByThatDayAlone()
    {
        ask();
        const qint64 hour = 3'600'000;
        const auto standing = [this] {
            for (const WaitingRow& row : read([](db::Connection& c) { return waiting::board(c, 0); }).rows) {
                if (row.waits.entry.kind == "approval_request")
                    return row.waits.standing;
            }
            return std::optional<LevelStanding>();
        }();
        QVERIFY(standing.has_value());
        QVERIFY(standing->state(m_due - 25 * hour) == LevelState::OnTime); // Long after the level of 48 hours.
        QVERIFY(standing->state(m_due - 23 * hour) == LevelState::DueSoon);
        QVERIFY(standing->state(m_due) == LevelState::Late);
        const std::vector<PendingDecision> queue = read([this](db::Connection& c) {
            return decisionQueue(c, m_made->ruth.person, m_made->database().clock().now());
        });
        const auto asked = std::find_if(queue.begin(), queue.end(),
                                        [](const PendingDecision& each) { return each.address.kind == "release"; });
        QVERIFY(asked != queue.end() && asked->standing.has_value());
        QCOMPARE(asked->standing->dueAt(), m_due);
        QVERIFY2(asked->standing->rule().contains(QStringLiteral("as was asked for")),
                 qPrintable(asked->standing->rule()));
        QVERIFY2(asked->standing->rule().endsWith(QStringLiteral(" UTC.")), qPrintable(asked->standing->rule()));
    }

    void F5_theInboxOfWhoeverIsAskedSaysThatItIsDueUntilTheyDecide()
    {
        const QString uid = ask();
        const qint64 hour = 3'600'000;
        QCOMPARE(dueWords(m_made->ruth, m_due - 25 * hour), QString());
        const QString day = QDateTime::fromMSecsSinceEpoch(m_due, Qt::UTC).date().toString(Qt::ISODate);
        QCOMPARE(dueWords(m_made->ruth, m_due - 23 * hour), QStringLiteral("Sign off or agree: wanted by %1").arg(day));
        QVERIFY2(dueWords(m_made->kofi, m_due + hour).endsWith(QStringLiteral(", was wanted by %1").arg(day)),
                 qPrintable(dueWords(m_made->kofi, m_due + hour)));
        QCOMPARE(dueWords(m_made->ana, m_due + hour), QString()); // Who asked is not asked.
        valueOf(m_made->sign(uid, *m_made->kofiKey, m_made->kofi));
        QCOMPARE(dueWords(m_made->kofi, m_due + hour), QString());
        QVERIFY(!dueWords(m_made->ruth, m_due + hour).isEmpty());
    }

private:
    QString ask()
    {
        return valueOf(
            m_made->approvals().request({m_made->uid, QStringLiteral("Ready"), m_due}, m_made->ana, m_made->once()));
    }

    template <typename Read>
    std::invoke_result_t<Read, db::Connection&> read(Read reader) const
    {
        return valueOf(m_made->database().read(reader));
    }

    /// What the inbox says of the release when the clock asks; nothing where it does not.
    QString dueWords(const Actor& actor, qint64 now) const
    {
        for (const InboxItem& item :
             read([&](db::Connection& c) { return inbox::inboxOf(c, actor.person, now, {}); }).items) {
            if (item.reason == InboxReason::Due && item.thing.uid == m_made->uid)
                return item.sentence;
        }
        return {};
    }

    std::unique_ptr<ApprovalProject> m_made;
    qint64 m_due = 0;
};

ASSAY_TEST(TestWantedBy)
#include "tst_wanted_by.moc"
