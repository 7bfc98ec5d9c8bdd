// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident_rows.h"
#include "core/incidents/incident_store.h"
#include "core/incidents/incident_story.h"
#include "core/incidents/incident_texts.h"
#include "core/portfolio/decision_queue.h"
#include "core/service_levels/past_waits.h"
#include "core/service_levels/waiting_board.h"
#include "core/things/log_lines.h"
#include "core/things/thing.h"
#include "core/undo/undo_store.h"
#include "core/usecases/use_case_store.h"
#include "tests/support/level_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// Whom an incident reaches and on whom it waits, now and on days in the past. Omar runs things, Cleo owns the use case.
class TestIncidentWaits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<LevelProject>();
        m_omar = m_project->somebody(QStringLiteral("Omar"), Role::DevOps);
        const UseCase before = valueOf(m_project->database().read(
            [this](db::Connection& connection) { return usecases::byUid(connection, m_project->useCase); }));
        UseCaseEdit owned{before.uid, before.rowVersion, {}};
        owned.fields.title = before.title;
        owned.fields.ownerUid = m_project->cleo.person;
        valueOf(UseCaseStore(m_project->database()).edit(owned, m_project->ada, m_project->once()));
        m_project->later();
    }

    void cleanup()
    {
        QCOMPARE(whatIsWrong(m_project->database()), QString());
        m_project.reset();
    }

    void aGraveOneAlarmsWhoRunsThingsAndWhoseUseCaseItIs()
    {
        reported(Severity::Critical);
        QCOMPARE(reasonsOf(m_omar), std::vector<InboxReason>{InboxReason::Alarm});
        QCOMPARE(reasonsOf(m_project->cleo), std::vector<InboxReason>{InboxReason::Alarm});
        QCOMPARE(reasonsOf(m_project->mia), std::vector<InboxReason>{});
        QCOMPARE(reasonsOf(m_project->fang), std::vector<InboxReason>{}); // Who reported it.
    }

    void whoRunsThingsForThatUseCaseAloneIsAlarmedAboutItsOwn()
    {
        putBenOnCall();
        IncidentDraft elsewhere;
        elsewhere.fields.text.title = QStringLiteral("Another thing");
        elsewhere.fields.severity = Severity::Critical;
        valueOf(IncidentStore(m_project->database()).report(elsewhere, m_project->fang, m_project->once()));
        QCOMPARE(reasonsOf(m_project->ben), std::vector<InboxReason>{});
        reported(Severity::High);
        QCOMPARE(reasonsOf(m_project->ben), std::vector<InboxReason>{InboxReason::Alarm});
    }

    void whoIsOnCallForAUseCaseAloneIsNamedAndCalledForItsIncidentsOnly()
    {
        const QString elsewhere = reported(Severity::Low, {});
        const QString theirs = reported(Severity::Low);
        putBenOnCall();
        const auto whoMay = [this](const QString& uid) {
            return IncidentStore(m_project->database())
                .move({uid, IncidentState::Acknowledged}, m_project->mia, m_project->once())
                .error()
                .message;
        };
        QVERIFY2(whoMay(theirs).contains(QStringLiteral("Ben")), qPrintable(whoMay(theirs)));
        QVERIFY2(!whoMay(elsewhere).contains(QStringLiteral("Ben")), qPrintable(whoMay(elsewhere)));
        for (const QString& uid : {elsewhere, theirs})
            m_project->say({"incident", uid}, QStringLiteral("@devops: please look"), m_project->cleo);
        m_project->later();
        QCOMPARE(reasonsOf(m_project->ben), std::vector<InboxReason>{InboxReason::Mentioned});
        QCOMPARE(reasonsOf(m_omar), (std::vector<InboxReason>{InboxReason::Mentioned, InboxReason::Mentioned}));
    }

    void whoIsOnCallForAUseCaseAloneReportsWhatIsAboutNone()
    {
        const Actor onCall{m_project->dora.person, toString(Role::DevOps)};
        IncidentDraft draft;
        draft.fields.text.title = QStringLiteral("The network is slow");
        const auto report = [&] {
            return IncidentStore(m_project->database()).report(draft, onCall, m_project->once());
        };
        const Result<QString> refused = report();
        QVERIFY(!refused && refused.error().kind == Error::Kind::Denied);
        putOnCall(m_project->dora);
        const QString uid = valueOf(report());
        const Result<> step =
            IncidentStore(m_project->database()).move({uid, IncidentState::Acknowledged}, onCall, m_project->once());
        QVERIFY(!step && step.error().kind == Error::Kind::Denied); // It is not about theirs.
    }

    void aSmallOneAlarmsNobodyUntilItTurnsOutToBeGrave()
    {
        const QString uid = reported(Severity::Medium);
        QVERIFY(reasonsOf(m_omar).empty() && waits().isEmpty());
        m_project->later();
        edit(uid, [](IncidentFields& fields) { fields.severity = Severity::High; });
        QCOMPARE(reasonsOf(m_omar), std::vector<InboxReason>{InboxReason::Alarm});
        QCOMPARE(waits(), QStringList{QStringLiteral("incident DevOps engineer %1").arg(m_project->clock.at)});
        m_project->later();
        edit(uid, [](IncidentFields& fields) { fields.severity = Severity::Critical; });
        QCOMPARE(reasonsOf(m_omar), std::vector<InboxReason>{InboxReason::Alarm}); // It is no news that it is grave.
        QCOMPARE(waits(), QStringList{QStringLiteral("incident DevOps engineer %1").arg(m_project->clock.at - hour)});
    }

    void aGraveOneThatBreaksOutAgainAlarmsAgain()
    {
        IncidentStore store(m_project->database());
        const QString grave = reported(Severity::Critical);
        const QString small = reported(Severity::Low);
        for (const QString& uid : {grave, small}) {
            for (const IncidentState state :
                 {IncidentState::Acknowledged, IncidentState::Mitigated, IncidentState::Resolved})
                valueOf(store.move({uid, state}, m_project->fang, m_project->once()));
        }
        QCOMPARE(reasonsOf(m_project->cleo), std::vector<InboxReason>{InboxReason::Alarm});
        m_project->later();
        for (const QString& uid : {grave, small})
            valueOf(store.move({uid, IncidentState::Acknowledged, QStringLiteral("again")}, m_project->fang,
                               m_project->once()));
        for (const Actor& called : {m_omar, m_project->cleo})
            QCOMPARE(reasonsOf(called), (std::vector<InboxReason>{InboxReason::Alarm, InboxReason::Alarm}));
    }

    void itWaitsForOperationsAndOnceResolvedForItsReview()
    {
        const QString uid = reported(Severity::High);
        QCOMPARE(waits(), QStringList{QStringLiteral("incident DevOps engineer %1").arg(m_project->clock.at)});
        QCOMPARE(asksOf(m_omar), QStringList{QStringLiteral("High, not acknowledged yet")});
        QVERIFY(asksOf(m_project->fang).isEmpty());
        m_project->later();
        valueOf(move(uid, IncidentState::Acknowledged));
        QVERIFY(waits().isEmpty());
        valueOf(move(uid, IncidentState::Mitigated));
        m_project->later();
        valueOf(move(uid, IncidentState::Resolved));
        QCOMPARE(waits(),
                 QStringList{QStringLiteral("review Data engineer, Software engineer, DevOps engineer %1")
                                 .arg(m_project->clock.at)});
        for (const Actor& mender : {m_omar, m_project->fang})
            QCOMPARE(asksOf(mender), QStringList{QStringLiteral("Why it came to it, and what comes of it")});
        QVERIFY(asksOf(m_project->cleo).isEmpty());
        QVERIFY(reasonsOf(m_project->fang).front() == InboxReason::ReviewRequested);
    }

    void whatNobodyAcknowledgesInTimeIsDue()
    {
        reported(Severity::High);
        QVERIFY(m_project->due(m_omar).empty());
        m_project->later(TalkProject::day);
        QCOMPARE(m_project->due(m_omar).size(), std::size_t(1));
        QVERIFY(m_project->due(m_project->cleo).empty());
    }

    void whatWaitedOnADayIsToldByTheLog()
    {
        const QString uid = reported(Severity::Medium);
        std::map<qint64, QStringList> seen;
        const auto look = [&] {
            seen[m_project->clock.at] = waits();
            m_project->later();
        };
        look();
        edit(uid, [](IncidentFields& fields) { fields.severity = Severity::High; });
        look();
        valueOf(move(uid, IncidentState::Acknowledged));
        look();
        valueOf(move(uid, IncidentState::Mitigated));
        valueOf(move(uid, IncidentState::Resolved));
        look();
        valueOf(IncidentStore(m_project->database())
                    .move({uid, IncidentState::Acknowledged, QStringLiteral("again")}, m_omar, m_project->once()));
        look();
        QCOMPARE(std::count_if(seen.begin(), seen.end(), [](const auto& at) { return !at.second.isEmpty(); }), 2);
        for (const auto& [at, words] : seen) {
            const waiting::PastWaits past = valueOf(m_project->database().read([at = at](db::Connection& connection) {
                return waiting::waitsOn(connection, levels::all(connection), at);
            }));
            QCOMPARE(wordsOf(past.things), words);
        }
    }

    void whatWasDetectedByAClockThatIsAheadIsExplainedAndMendedAllTheSame()
    {
        const QString uid = reported(Severity::Low);
        const qint64 detected = read(uid).times.detected;
        m_project->clock.at -= hour;
        edit(uid, [](IncidentFields& fields) { fields.text.rootCause = QStringLiteral("A full disk"); });
        valueOf(move(uid, IncidentState::Acknowledged));
        QCOMPARE(read(uid).times.acknowledged, std::optional(detected));
        IncidentEdit later{uid, read(uid).rowVersion, incidents::fieldsOf(read(uid))};
        later.fields.detectedAt -= 1; // Said anew, it is looked at.
        const Result<> refused = IncidentStore(m_project->database()).edit(later, m_omar, m_project->once());
        QVERIFY(!refused && refused.error().kind == Error::Kind::Invalid);
    }

    void anOwnerHearsThatItIsTheirsAndWhatOthersDo()
    {
        const QString uid = reported(Severity::Low);
        m_project->later();
        edit(uid, [this](IncidentFields& fields) { fields.ownerUid = m_project->ben.person; });
        QCOMPARE(reasonsOf(m_project->ben), std::vector<InboxReason>{InboxReason::Assigned});
        m_project->later();
        valueOf(move(uid, IncidentState::Acknowledged));
        QCOMPARE(reasonsOf(m_project->ben),
                 (std::vector<InboxReason>{InboxReason::OwnerOfChanged, InboxReason::Assigned}));
        QCOMPARE(reasonsOf(m_project->fang), std::vector<InboxReason>{InboxReason::Subscribed}); // Who reported it.
    }

    void whatAnEditChangedIsTakenBackAlsoWhoseItIs()
    {
        const QString uid = reported(Severity::Medium);
        edit(uid, [this](IncidentFields& fields) { fields.ownerUid = m_project->ben.person; });
        UndoStore undo(m_project->database());
        valueOf(undo.undo(newestEntry(), m_omar, m_project->once()));
        QVERIFY(!read(uid).owner.id);
        edit(uid, [](IncidentFields& fields) {
            fields.severity = Severity::Critical;
            fields.text.rootCause = QStringLiteral("A missing field");
        });
        QCOMPARE(waits().size(), 1);
        valueOf(undo.undo(newestEntry(), m_omar, m_project->once()));
        QVERIFY(read(uid).severity == Severity::Medium && read(uid).text.rootCause.isEmpty());
        QVERIFY(waits().isEmpty());
        valueOf(move(uid, IncidentState::Acknowledged));
        const Result<> step = undo.undo(newestEntry(), m_omar, m_project->once());
        QVERIFY(!step && step.error().kind == Error::Kind::Denied); // A step is answered by a step.
    }

    void everyIncidentOfAListHasItsOwnLinks()
    {
        for (const QString& uid : {reported(Severity::High), reported(Severity::Critical)}) {
            TaskDraft draft{QStringLiteral("Mend it")};
            draft.source = {"incident", uid};
            valueOf(m_project->tasks().add(draft, m_omar, m_project->once()));
        }
        valueOf(m_project->tasks().add({QStringLiteral("Look after both")}, m_omar, m_project->once()));
        const std::vector<Incident> before = listed();
        valueOf(IncidentStore(m_project->database())
                    .link(before.front().uid, QStringLiteral("T-3"), m_omar, m_project->once()));
        const std::vector<Incident> after = listed();
        QCOMPARE(after.front().key, QStringLiteral("I-2")); // The gravest.
        QCOMPARE(after.front().links.size(), std::size_t(2));
        QCOMPARE(after.front().links.front().key, QStringLiteral("T-2"));
        QCOMPARE(after.front().links.back().key, QStringLiteral("T-3"));
        QCOMPARE(after.back().links.size(), std::size_t(1));
        QCOMPARE(after.back().links.front().key, QStringLiteral("T-1"));
    }

    void itHasItsFactsAndTasksAreMadeFromIt()
    {
        const QString uid = reported(Severity::High);
        TaskDraft draft{QStringLiteral("Mend it")};
        draft.source = {"incident", QStringLiteral("I-1")};
        valueOf(m_project->tasks().add(draft, m_omar, m_project->once()));
        m_project->say({"incident", uid}, QStringLiteral("Since when?"), m_project->cleo);
        const auto facts = valueOf(m_project->database().read([](db::Connection& connection) {
            return thingFacts(connection, {{}, "incident", QStringLiteral("I-1")});
        }));
        QVERIFY(facts.has_value());
        QCOMPARE(facts->address.key, uid);
        for (const char* value : {"High", "Detected", "T-1 · Mend it (Planned)"}) {
            const bool tells = std::any_of(facts->facts.begin(), facts->facts.end(), [value](const ThingFact& fact) {
                return fact.value == QString::fromUtf8(value);
            });
            QVERIFY2(tells, value);
        }
    }

private:
    static constexpr qint64 hour = LevelProject::hour;

    /// Who audits runs things too, but for the one use case alone.
    void putBenOnCall() { putOnCall(m_project->ben); }

    void putOnCall(const Actor& who)
    {
        Actor admin = m_project->ada;
        admin.role = toString(Role::Administrator);
        LimitedGrant grant;
        grant.person = who.person;
        grant.role = Role::DevOps;
        grant.useCase = m_project->useCase;
        grant.reason = QStringLiteral("on call");
        valueOf(PeopleStore(m_project->database()).grantLimited(grant, admin, m_project->once()));
        m_project->later();
    }

    QString reported(Severity severity) { return reported(severity, m_project->useCase); }

    QString reported(Severity severity, const QString& useCase)
    {
        IncidentDraft draft;
        draft.fields.text.title = QStringLiteral("No answers");
        draft.fields.severity = severity;
        draft.fields.useCase = useCase;
        return valueOf(IncidentStore(m_project->database()).report(draft, m_project->fang, m_project->once()));
    }

    void edit(const QString& uid, const std::function<void(IncidentFields&)>& change)
    {
        const Incident incident = read(uid);
        IncidentEdit edit{uid, incident.rowVersion, incidents::fieldsOf(incident)};
        change(edit.fields);
        valueOf(IncidentStore(m_project->database()).edit(edit, m_project->fang, m_project->once()));
    }

    std::vector<Incident> listed() const
    {
        return valueOf(
            m_project->database().read([](db::Connection& connection) { return incidents::incidentList(connection); }));
    }

    Result<> move(const QString& uid, IncidentState to)
    {
        return IncidentStore(m_project->database()).move({uid, to}, m_omar, m_project->once());
    }

    Incident read(const QString& uid) const
    {
        return valueOf(
            m_project->database().read([&](db::Connection& connection) { return incidents::byName(connection, uid); }));
    }

    /// Of items about incidents, the newest first.
    std::vector<InboxReason> reasonsOf(const Actor& actor) const
    {
        std::vector<InboxReason> reasons;
        for (const InboxItem& item : m_project->inboxOf(actor).items) {
            if (item.thing.kind == "incident" && item.reason != InboxReason::Due)
                reasons.push_back(item.reason);
        }
        return reasons;
    }

    static QStringList wordsOf(const std::vector<WaitingThing>& things)
    {
        QStringList words;
        for (const WaitingThing& each : things) {
            if (each.thing.kind == "incident")
                words << QStringLiteral("%1 %2 %3").arg(toString(each.kind), each.whom(), QString::number(each.since));
        }
        return words;
    }

    QStringList waits() const
    {
        const WaitingBoard board = valueOf(m_project->database().read(
            [this](db::Connection& connection) { return waiting::board(connection, m_project->clock.at); }));
        std::vector<WaitingThing> things;
        for (const WaitingRow& row : board.rows)
            things.push_back(row.waits);
        return wordsOf(things);
    }

    QStringList asksOf(const Actor& actor) const
    {
        QStringList asks;
        for (const PendingDecision& each : valueOf(m_project->database().read([&](db::Connection& connection) {
                 return decisionQueue(connection, actor.person, m_project->clock.at);
             }))) {
            if (each.kind == PendingKind::Incident && each.standing)
                asks << each.asks;
        }
        return asks;
    }

    qint64 newestEntry() const
    {
        return valueOf(m_project->database().read(
                           [](db::Connection& connection) { return logLines(connection, {}, 3).lines; }))
            .front()
            .seq;
    }

    std::unique_ptr<LevelProject> m_project;
    Actor m_omar;
};

ASSAY_TEST(TestIncidentWaits)
#include "tst_incident_waits.moc"
