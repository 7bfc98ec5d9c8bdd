// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident_rows.h"
#include "core/incidents/incident_store.h"
#include "core/incidents/incident_story.h"
#include "core/incidents/incident_texts.h"
#include "core/past/past_judgements.h"
#include "core/people/people_rows.h"
#include "core/people/people_rules.h"
#include "core/tasks/assurance.h"
#include "core/things/thing_history.h"
#include "tests/support/team_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// Incidents that turn out to be none.
class TestFalseAlarms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<TeamProject>(std::vector{Role::Manager, Role::DataScientist, Role::DevOps});
        IncidentDraft draft;
        draft.fields.text.title = QStringLiteral("No answers");
        draft.fields.severity = Severity::High;
        m_uid = valueOf(store().report(draft, m_project->as(Role::DataScientist), m_project->next()));
    }

    void cleanup() { QCOMPARE(whatIsWrong(m_project->database()), QString()); }

    void aFalseAlarmNeedsAReasonAndThoseWhoMend()
    {
        QVERIFY(isDenied(move(IncidentState::FalseAlarm)));
        QVERIFY(isDenied(move(IncidentState::FalseAlarm, "  ")));
        QVERIFY(isDenied(move(IncidentState::FalseAlarm, "A drill", Role::DataScientist)));
        QVERIFY(read().isOpen());
        valueOf(move(IncidentState::FalseAlarm, "A drill"));
        const Incident closed = read();
        QVERIFY(closed.isFalseAlarm() && closed.isOver() && !closed.isOpen());
        QCOMPARE(closed.stateReason, QStringLiteral("A drill"));
        QVERIFY(closed.times.falseAlarm && !closed.times.acknowledged && !closed.times.resolved);
        QCOMPARE(closed.age(*closed.times.falseAlarm + 5'000), *closed.times.falseAlarm - closed.times.detected);
        QVERIFY(sentences().contains(QStringLiteral("closed it as a false alarm")));
    }

    void itIsFoundToBeOneFromWhereverItIsNotReviewed()
    {
        valueOf(move(IncidentState::Acknowledged));
        valueOf(move(IncidentState::Mitigated));
        valueOf(move(IncidentState::Resolved));
        valueOf(move(IncidentState::FalseAlarm, "The monitor was wrong"));
        const IncidentTimes times = read().times;
        QVERIFY(times.acknowledged && !times.mitigated && !times.resolved); // There was nothing to be mended.
        QVERIFY(isDenied(move(IncidentState::Reviewed)));
        QVERIFY(isDenied(move(IncidentState::Resolved)));
    }

    void itStaysAsItIsUntilItIsOpenedAgain()
    {
        valueOf(move(IncidentState::FalseAlarm, "A drill"));
        const Incident closed = read();
        IncidentFields fields = incidents::fieldsOf(closed);
        fields.text.title = QStringLiteral("Something else");
        const Result<> edited = store().edit({m_uid, closed.rowVersion, fields}, operations(), m_project->next());
        QVERIFY(isDenied(edited));
        QVERIFY2(edited.error().message.contains(QStringLiteral("false alarm")), qPrintable(edited.error().message));
        QVERIFY(isDenied(move(IncidentState::Acknowledged)));
        valueOf(move(IncidentState::Acknowledged, "It was none after all"));
        const Incident again = read();
        QVERIFY(again.isOpen() && again.times.acknowledged && !again.times.falseAlarm);
        QVERIFY(!again.times.reopened); // It did not break out twice.
        QVERIFY(again.times.acknowledged >= closed.times.falseAlarm);
        QVERIFY(sentences().contains(QStringLiteral("opened it again: it was no false alarm")));
        valueOf(store().edit({m_uid, again.rowVersion, fields}, operations(), m_project->next()));
    }

    void itWaitsOnNobodyAndIsNoItemOfTheAssuranceBoard()
    {
        QCOMPARE(waits(), std::size_t(1));
        QCOMPARE(items(), std::size_t(1));
        valueOf(move(IncidentState::FalseAlarm, "A drill"));
        QCOMPARE(waits(), std::size_t(0));
        QCOMPARE(items(), std::size_t(0));
        QCOMPARE(listed().size(), std::size_t(1)); // It stays to be read.
        valueOf(move(IncidentState::Acknowledged, "It was none"));
        QCOMPARE(items(), std::size_t(1));
    }

    void whoeverLeavesLeavesNoneOfThemBehind()
    {
        const Incident before = read();
        IncidentFields fields = incidents::fieldsOf(before);
        fields.ownerUid = operations().person;
        valueOf(store().edit({m_uid, before.rowVersion, fields}, operations(), m_project->next()));
        QCOMPARE(openIncidents(), qint64(1));
        valueOf(move(IncidentState::FalseAlarm, "A drill"));
        QCOMPARE(openIncidents(), qint64(0));
    }

    void onADayBeforeItWasFoundOutItStillWaited()
    {
        const qint64 then = m_project->database().clock().now();
        QTRY_VERIFY(m_project->database().clock().now() > then);
        valueOf(move(IncidentState::FalseAlarm, "A drill"));
        const auto waitsOn = [this](qint64 at) {
            return valueOf(m_project->database().read(
                [at](db::Connection& connection) { return past::incidentWaits(connection, at).size(); }));
        };
        QCOMPARE(waitsOn(then), std::size_t(1));
        QCOMPARE(waitsOn(m_project->database().clock().now()), std::size_t(0));
    }

    void itsStorySaysHowItIsClosedAndOpenedAgain()
    {
        QVERIFY(story().refusals.falseAlarm.isEmpty() && !story().refusals.reopen.isEmpty());
        valueOf(move(IncidentState::FalseAlarm, "A drill"));
        const incidents::IncidentRefusals refusals = story().refusals;
        QVERIFY(refusals.reopen.isEmpty() && refusals.link.isEmpty());
        for (const QString& refusal : {refusals.falseAlarm, refusals.acknowledge, refusals.edit, refusals.review})
            QVERIFY(!refusal.isEmpty());
    }

    void whenItWasFoundOutIsCoveredByTheLog()
    {
        valueOf(move(IncidentState::FalseAlarm, "A drill"));
        valueOf(m_project->database().write(
            {operations(), QStringLiteral("x"), QStringLiteral("x"), {}, {}, {}},
            [](db::WriteTransaction& transaction) {
                transaction.connection().prepare("UPDATE incident SET false_alarm_at = false_alarm_at + 1").run();
                return 0;
            }));
        QVERIFY(!whatIsWrong(m_project->database()).isEmpty());
        init(); // For cleanup(), a whole one.
    }

private:
    IncidentStore store() const { return IncidentStore(m_project->database()); }
    Actor operations() const { return m_project->as(Role::DevOps); }

    Result<> move(IncidentState to, const char* reason = "", Role role = Role::DevOps)
    {
        return store().move({m_uid, to, QString::fromLatin1(reason)}, m_project->as(role), m_project->next());
    }

    std::vector<Incident> listed() const
    {
        return valueOf(
            m_project->database().read([](db::Connection& connection) { return incidents::incidentList(connection); }));
    }

    Incident read() const { return listed().front(); }

    std::size_t waits() const
    {
        return valueOf(
            m_project->database().read([](db::Connection& connection) { return incidents::waits(connection).size(); }));
    }

    std::size_t items() const
    {
        return valueOf(m_project->database().read(
            [](db::Connection& connection) { return tasks::assuranceItems(connection, connection.now()).size(); }));
    }

    qint64 openIncidents() const
    {
        return valueOf(m_project->database().read([this](db::Connection& connection) {
            return qint64(people::openWork(connection, people::byUid(connection, operations().person).id).incidents);
        }));
    }

    incidents::IncidentStory story() const
    {
        return valueOf(m_project->database().read([this](db::Connection& connection) {
            return incidents::incidentStory(connection, m_uid, operations(), connection.now());
        }));
    }

    QStringList sentences() const
    {
        QStringList told;
        for (const auto& line : story().history.lines)
            told << line.sentence;
        return told;
    }

    static bool isDenied(const Result<>& result) { return !result && result.error().kind == Error::Kind::Denied; }

    std::unique_ptr<TeamProject> m_project;
    QString m_uid;
};

ASSAY_TEST(TestFalseAlarms)
#include "tst_false_alarms.moc"
