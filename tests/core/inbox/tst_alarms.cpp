// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkpoints/rollback_check.h"
#include "core/evidence/evidence_file.h"
#include "core/evidence/evidence_store.h"
#include "core/inbox/inbox_reading.h"
#include "core/inbox/inbox_store.h"
#include "tests/support/approval_fixture.h"
#include "tests/support/test_program.h"

#include <QFile>

using namespace assay;
using namespace assay::tests;

/// F3: what cannot wait reaches whom it concerns as an alarm, and nobody else.
class TestAlarms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_made = std::make_unique<ApprovalProject>(); }
    void cleanup()
    {
        QCOMPARE(whatIsWrong(m_made->database()), QString());
        m_made.reset();
    }

    void F3_whatRunsWithoutApprovalCallsOperationsModelRiskAndItsAuthor()
    {
        QVERIFY(alarmsOf(m_made->ruth).empty());
        recordRunning();
        for (const Actor& called : {m_made->ruth, m_made->ana, m_made->project.actor()})
            QVERIFY2(!alarmsOf(called).empty(), qPrintable(called.person));
        const InboxItem alarm = alarmsOf(m_made->ruth).front();
        QCOMPARE(alarm.thing.kind, QByteArray("finding"));
        QVERIFY2(alarm.title.contains(QStringLiteral("credit@1")), qPrintable(alarm.title));
        QCOMPARE(alarm.person, QStringLiteral("Kofi"));
        QVERIFY(alarmsOf(m_made->kofi).empty()); // Who wrote it down knows.
        QVERIFY(alarmsOf(m_made->mei).empty());
        const Actor otherOperator = m_made->add("Olu", Role::DevOps);
        QVERIFY(alarmsOf(otherOperator).empty()); // It was before they ran anything.
        for (const InboxItem& item : inboxOf(m_made->ana).items)
            QVERIFY(item.reason != InboxReason::GateFailed); // Each entry is told once, for its strongest reason.
    }

    void F3_anAlarmIsToldInQuietTimeAndIsMutedLikeAnyReason()
    {
        constexpr int day = 24 * 60;
        const int minute = static_cast<int>(m_made->database().clock().now() / 60'000 % day);
        const QuietTime now{.on = true,
                            .days = 0b1111111,
                            .wholeDays = 0,
                            .from = (minute + day - 30) % day,
                            .until = (minute + 30) % day};
        QVERIFY(InboxStore(m_made->database()).setQuiet(now, m_made->ruth, m_made->once()));
        recordRunning();
        QVERIFY(!alarmsOf(m_made->ruth).empty());
        valueOf(InboxStore(m_made->database()).setMuted(InboxReason::Alarm, true, m_made->ruth, m_made->once()));
        QVERIFY(alarmsOf(m_made->ruth).empty());
    }

    void F3_anApprovalThatHoldsNoMoreCallsThoseWhoSignedAndThoseWhoRunIt()
    {
        m_made->approve(m_made->ask());
        QVERIFY(m_made->release(m_made->uid).state == ReleaseState::Approved);
        for (const Actor& actor : {m_made->ruth, m_made->kofi, m_made->ana})
            QVERIFY(alarmsOf(actor).empty());
        addEvidence(m_made->tom);
        QVERIFY(m_made->release(m_made->uid).state == ReleaseState::Candidate);
        for (const Actor& called : {m_made->ruth, m_made->kofi, m_made->ana}) {
            const std::vector<InboxItem> alarms = alarmsOf(called);
            QCOMPARE(alarms.size(), std::size_t(1));
            QVERIFY(alarms.front().thing == ThingName({"release", m_made->uid}));
            QCOMPARE(alarms.front().person, QStringLiteral("Tom"));
        }
        QVERIFY(alarmsOf(m_made->tom).empty() && alarmsOf(m_made->mei).empty());
    }

    void F3_aSignatureThatBecameVoidCallsWhoGaveItOnce()
    {
        const QString request = m_made->ask();
        valueOf(m_made->sign(request, *m_made->ruthKey, m_made->ruth));
        addEvidence(m_made->tom);
        const std::vector<InboxItem> alarms = alarmsOf(m_made->ruth);
        QCOMPARE(alarms.size(), std::size_t(1)); // The request and the release are one write.
        QVERIFY(alarms.front().thing == ThingName({"release", m_made->uid}));
        QCOMPARE(alarmsOf(m_made->ana).size(), std::size_t(1)); // She asked.
        QVERIFY(alarmsOf(m_made->kofi).empty());                // He has not signed.
    }

    void F3_aRequestThatNobodySignedIsNoAlarm()
    {
        m_made->ask();
        addEvidence(m_made->tom);
        for (const Actor& actor : {m_made->ruth, m_made->kofi, m_made->ana})
            QVERIFY(alarmsOf(actor).empty());
    }

    void F3_aFileThatWasReplacedIsToldToWhoAuditsAndAdministers()
    {
        const SeenCheckpoints seen(m_made->project.folder() + QStringLiteral("/seen.json"));
        QVERIFY(seen.replace(m_made->database().projectUid(), {1'000'000, Digest{}, 1}));
        QVERIFY(acknowledgeAlarm(m_made->database(), seen, QStringLiteral("disk failed"), m_made->kofi));
        for (const Actor& told : {m_made->ruth, m_made->project.actor()}) {
            const std::vector<InboxItem> alarms = alarmsOf(told);
            QCOMPARE(alarms.size(), std::size_t(1));
            QCOMPARE(alarms.front().title, QStringLiteral("Kofi"));
            QVERIFY2(alarms.front().sentence.endsWith(QStringLiteral(": disk failed")),
                     qPrintable(alarms.front().sentence));
        }
        QVERIFY(alarmsOf(m_made->ana).empty() && alarmsOf(m_made->kofi).empty());
    }

private:
    Inbox inboxOf(const Actor& actor) const
    {
        return valueOf(m_made->database().read([&](db::Connection& connection) {
            return inbox::inboxOf(connection, actor.person, m_made->database().clock().now());
        }));
    }

    std::vector<InboxItem> alarmsOf(const Actor& actor) const
    {
        std::vector<InboxItem> items = inboxOf(actor).items;
        std::erase_if(items, [](const InboxItem& item) { return item.reason != InboxReason::Alarm; });
        return items;
    }

    /// Kofi writes down that it runs, which nobody allowed.
    void recordRunning() const
    {
        valueOf(m_made->store().recordDeployment({m_made->uid, QStringLiteral("production"), 5, QStringLiteral("argo")},
                                                 m_made->kofi, m_made->once()));
    }

    void addEvidence(const Actor& actor) const
    {
        const QString path = m_made->project.folder() + QStringLiteral("/report.txt");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write("another") < 0)
            qFatal("no evidence");
        file.close();
        valueOf(EvidenceStore(m_made->database())
                    .add({m_made->uid, {}, QStringLiteral("Report"), {}}, valueOf(readEvidenceFile(path, {})), actor,
                         m_made->once()));
    }

    std::unique_ptr<ApprovalProject> m_made;
};

ASSAY_TEST(TestAlarms)
#include "tst_alarms.moc"
