// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/quiet_queue.h"
#include "tests/support/talk_project.h"
#include "tests/support/test_program.h"

#include <QDateTime>
#include <QTimeZone>

using namespace assay;
using namespace assay::tests;

/// F3: hours in which the inbox stays quiet, by the clocks of the person.
class TestQuietTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<TalkProject>();
        m_project->clock.at = berlin(QStringLiteral("2026-11-24T12:00")); // A Tuesday.
    }
    void cleanup()
    {
        QCOMPARE(whatIsWrong(m_project->database()), QString());
        m_project.reset();
    }

    void F3_whatComesInDuringQuietTimeIsOneEntryAfterwards()
    {
        QVERIFY(setQuiet(evenings()));
        goTo(QStringLiteral("2026-11-24T17:59"));
        m_project->taskFor(m_project->cleo, m_project->ada, QStringLiteral("In time"));
        goTo(QStringLiteral("2026-11-24T18:00"));
        const QString key = m_project->taskFor(m_project->cleo, m_project->ada, QStringLiteral("Late"));
        goTo(QStringLiteral("2026-11-25T02:00"));
        m_project->say({"task", key}, QStringLiteral("@Cleo, look"), m_project->ada);
        m_project->taskFor(m_project->cleo, m_project->ben, QStringLiteral("Later"));
        Inbox inbox = m_project->inboxOf(m_project->cleo);
        QCOMPARE(titles(inbox), QStringList(QStringLiteral("T-1 · In time")));
        QCOMPARE(inbox.unread, 1);
        QCOMPARE(inbox.waiting, 3);
        QCOMPARE(inbox.quietUntil.value_or(0), berlin(QStringLiteral("2026-11-25T08:00")));

        goTo(QStringLiteral("2026-11-25T08:00"));
        inbox = m_project->inboxOf(m_project->cleo);
        QCOMPARE(titles(inbox), (QStringList{QStringLiteral("While it was quiet"), QStringLiteral("T-1 · In time")}));
        const InboxItem& summary = inbox.items.front();
        QCOMPARE(summary.things, 3);
        QCOMPARE(summary.sentence, QStringLiteral("2 × Assigned, 1 × Mentioned"));
        QCOMPARE(summary.at, m_project->clock.at);
        QCOMPARE(summary.queued.size(), std::size_t(3));
        QVERIFY(!summary.queued.front().title.isEmpty() && !summary.queued.front().sentence.isEmpty());
        QCOMPARE(inbox.unread, 2);
        QCOMPARE(inbox.waiting, 0);
        QVERIFY(!inbox.quietUntil);
    }

    void F3_theEntryIsMarkedAsAWholeAndWhatIsReadStandsApart()
    {
        QVERIFY(setQuiet(evenings()));
        m_project->taskFor(m_project->cleo, m_project->ada, QStringLiteral("Before"));
        goTo(QStringLiteral("2026-11-24T20:00"));
        for (int i = 0; i < 3; ++i)
            m_project->taskFor(m_project->cleo, m_project->ada);
        goTo(QStringLiteral("2026-11-25T09:00"));
        const InboxItem summary = m_project->inboxOf(m_project->cleo).items.front();
        QVERIFY(m_project->marks().mark(markingsOf(summary, InboxMark::Read), m_project->cleo, m_project->once()));
        QCOMPARE(m_project->inboxOf(m_project->cleo).items.size(), std::size_t(4));
        QCOMPARE(m_project->inboxOf(m_project->cleo).unread, 1);
        QVERIFY(m_project->marks().mark(markingsOf(summary, InboxMark::Done), m_project->cleo, m_project->once()));
        QCOMPARE(titles(m_project->inboxOf(m_project->cleo)), QStringList(QStringLiteral("T-1 · Before")));
    }

    void F3_whatComesBackDuringQuietTimeWaitsForItsEnd()
    {
        QVERIFY(setQuiet(evenings()));
        m_project->taskFor(m_project->cleo, m_project->ada, QStringLiteral("Put off"));
        putOff(m_project->inboxOf(m_project->cleo).items.front(), QStringLiteral("2026-11-24T20:00"));
        goTo(QStringLiteral("2026-11-24T21:00"));
        QVERIFY(m_project->inboxOf(m_project->cleo).items.empty());
        QCOMPARE(m_project->inboxOf(m_project->cleo).waiting, 1);
        goTo(QStringLiteral("2026-11-25T08:00"));
        QCOMPARE(titles(m_project->inboxOf(m_project->cleo)), QStringList(QStringLiteral("T-1 · Put off")));
    }

    void F3_whatComesBackByDayStandsForItself()
    {
        QVERIFY(setQuiet(evenings()));
        goTo(QStringLiteral("2026-11-24T20:00"));
        m_project->taskFor(m_project->cleo, m_project->ada, QStringLiteral("One"));
        goTo(QStringLiteral("2026-11-24T21:00"));
        m_project->taskFor(m_project->cleo, m_project->ada, QStringLiteral("Two"));
        goTo(QStringLiteral("2026-11-25T09:00"));
        putOff(m_project->inboxOf(m_project->cleo).items.front().queued.back(), QStringLiteral("2026-11-25T11:00"));
        goTo(QStringLiteral("2026-11-25T12:00"));
        QCOMPARE(titles(m_project->inboxOf(m_project->cleo)),
                 (QStringList{QStringLiteral("T-1 · One"), QStringLiteral("T-2 · Two")}));
    }

    void F3_harmComesThroughAndEverythingListsAll()
    {
        QVERIFY(setQuiet(evenings(), m_project->ben));
        goTo(QStringLiteral("2026-11-24T22:00"));
        m_project->taskFor(m_project->ben, m_project->ada);
        m_project->taskFor(m_project->ben, m_project->ada);
        Inbox inbox;
        inbox.items.resize(1);
        inbox.items.front().reason = InboxReason::FeedbackHarm;
        inbox.items.front().at = m_project->clock.at;
        inbox::queueQuiet(inbox, evenings(), m_project->clock.at);
        QCOMPARE(inbox.items.size(), std::size_t(1));
        QVERIFY(m_project->inboxOf(m_project->ben).items.empty());
        QCOMPARE(m_project->inboxOf(m_project->ben, {true}).items.size(), std::size_t(2));
    }

    void F3_aWeekendIsOneStretch()
    {
        const QuietTime quiet = evenings();
        const auto stretch = quietAround(quiet, berlin(QStringLiteral("2026-11-28T12:00")));
        QVERIFY(stretch);
        QCOMPARE(stretch->from, berlin(QStringLiteral("2026-11-27T18:00")));
        QCOMPARE(stretch->until, berlin(QStringLiteral("2026-11-30T00:00")));
        QVERIFY(!quietAround(quiet, berlin(QStringLiteral("2026-11-30T00:00"))));
        QVERIFY(quietAround(quiet, berlin(QStringLiteral("2026-11-26T07:59"))));
    }

    void F3_hoursAreThoseOfThePersonsClocksInSummerToo()
    {
        const auto summer = quietAround(evenings(), berlin(QStringLiteral("2026-07-01T23:00")));
        QVERIFY(summer);
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(summer->from, Qt::UTC).time(), QTime(16, 0));
        // The night in which the clocks go back an hour is an hour longer.
        QuietTime saturday = evenings();
        saturday.days = 1 << 5;
        saturday.wholeDays = 0;
        const auto night = quietAround(saturday, berlin(QStringLiteral("2026-10-24T23:00")));
        QCOMPARE(night->until - night->from, 15 * TalkProject::hour);
    }

    void F3_whatCameInBeforeItWasSaidIsNotHeldBack()
    {
        goTo(QStringLiteral("2026-11-24T19:00"));
        m_project->taskFor(m_project->cleo, m_project->ada);
        m_project->taskFor(m_project->cleo, m_project->ada);
        m_project->later(60'000);
        QVERIFY(setQuiet(evenings()));
        QCOMPARE(m_project->inboxOf(m_project->cleo).items.size(), std::size_t(2));
        QCOMPARE(m_project->inboxOf(m_project->cleo).waiting, 0);
    }

    void F3_whatMakesNoSenseIsRefused()
    {
        QuietTime quiet = evenings();
        quiet.wholeDays = 0b1111111;
        QVERIFY(!setQuiet(quiet));
        quiet = evenings();
        quiet.zone = "Atlantis/Port";
        QVERIFY(!setQuiet(quiet));
        quiet = evenings();
        quiet.from = 24 * 60;
        QVERIFY(!setQuiet(quiet));
        QCOMPARE(numberIn(m_project->database(), "SELECT count(*) FROM quiet_time"), 0);
        QVERIFY(setQuiet(evenings()));
        quiet = evenings();
        quiet.on = false;
        QVERIFY(setQuiet(quiet)); // Said again, in the same row.
        QCOMPARE(numberIn(m_project->database(), "SELECT count(*) FROM quiet_time WHERE is_on = 0"), 1);
    }

private:
    static QuietTime evenings()
    {
        QuietTime quiet;
        quiet.on = true;
        quiet.zone = "Europe/Berlin";
        return quiet;
    }

    static qint64 berlin(const QString& time)
    {
        const QDateTime read = QDateTime::fromString(time, Qt::ISODate);
        return QDateTime(read.date(), read.time(), QTimeZone("Europe/Berlin")).toMSecsSinceEpoch();
    }

    static QStringList titles(const Inbox& inbox)
    {
        QStringList found;
        for (const InboxItem& item : inbox.items)
            found << item.title;
        return found;
    }

    void goTo(const QString& time) { m_project->clock.at = berlin(time); }

    void putOff(const InboxItem& item, const QString& until)
    {
        valueOf(m_project->marks().mark(markingsOf(item, InboxMark::Snoozed, berlin(until)), m_project->cleo,
                                        m_project->once()));
    }

    Result<> setQuiet(const QuietTime& quiet) { return setQuiet(quiet, m_project->cleo); }
    Result<> setQuiet(const QuietTime& quiet, const Actor& actor)
    {
        return m_project->marks().setQuiet(quiet, actor, m_project->once());
    }

    std::unique_ptr<TalkProject> m_project;
};

ASSAY_TEST(TestQuietTime)
#include "tst_quiet_time.moc"
