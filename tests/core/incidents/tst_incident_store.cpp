// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident_store.h"

#include "core/audit/audit_facts.h"
#include "core/db/sql_error.h"
#include "core/decisions/decision_store.h"
#include "core/incidents/incident_rows.h"
#include "core/incidents/incident_story.h"
#include "core/incidents/incident_texts.h"
#include "core/tasks/task_rows.h"
#include "core/tasks/task_store.h"
#include "core/things/thing_history.h"
#include "tests/support/imported_release.h"
#include "tests/support/team_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// Incidents: who reports them, who takes them on, when things were and what came of them.
class TestIncidentStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<TeamProject>(std::vector{Role::RiskAuditor, Role::Manager, Role::DataScientist,
                                                              Role::DataEngineer, Role::SoftwareEngineer, Role::DevOps,
                                                              Role::MlArchitect, Role::BusinessOwner, Role::EndUser});
    }

    void cleanup() { QCOMPARE(whatIsWrong(m_project->database()), QString()); }

    void anIncidentIsReportedAndReadBack()
    {
        IncidentDraft draft = noAnswers();
        draft.fields.detectedAt = now() - 3'600'000;
        draft.fields.ownerUid = engineer().person;
        const QString uid = valueOf(store().report(draft, scientist(), m_project->next()));
        const Incident incident = read(uid);
        QCOMPARE(incident.key, QStringLiteral("I-1"));
        QVERIFY(incident.text == draft.fields.text);
        QVERIFY(incident.severity == Severity::High);
        QVERIFY(incident.state == IncidentState::Detected);
        IncidentTimes times;
        times.detected = draft.fields.detectedAt;
        QVERIFY(incident.times == times);
        QCOMPARE(incident.useCaseKey, QStringLiteral("UC-1"));
        QCOMPARE(incident.owner.uid, engineer().person);
        QCOMPARE(incident.reportedBy.uid, scientist().person);
        QCOMPARE(incident.rowVersion, 1);
        QCOMPARE(read(QStringLiteral("I-1")).uid, uid);
    }

    void theLogHasWhatItIsAboutByUidsHoweverItWasNamed()
    {
        const Release release = addRelease(m_project->database(), m_project->actor().person, QStringLiteral("UC-1"));
        IncidentDraft draft = noAnswers();
        draft.fields.release = QStringLiteral("credit-default@1");
        const Incident incident = read(valueOf(store().report(draft, scientist(), m_project->next())));
        const AuditEntry entry = valueOf(m_project->database().read([](db::Connection& connection) {
            db::Statement row = connection.prepare("SELECT body FROM audit_event WHERE entity = 'incident'");
            row.step();
            return db::orRaise(parseBody(row.bytesView(0)));
        }));
        QCOMPARE(audit::factText(entry, QLatin1StringView("use_case")), incident.useCaseUid);
        QCOMPARE(audit::factText(entry, QLatin1StringView("release")), release.uid);
    }

    void whoMakesRunsAndJudgesModelsReportsAndOthersAreToldWhoMay_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("may");
        for (const Role role : {Role::DataEngineer, Role::DataScientist, Role::SoftwareEngineer, Role::DevOps,
                                Role::MlArchitect, Role::RiskAuditor})
            QTest::newRow(qPrintable(toString(role))) << role << true;
        for (const Role role : {Role::Manager, Role::BusinessOwner, Role::EndUser})
            QTest::newRow(qPrintable(toString(role))) << role << false;
    }

    void whoMakesRunsAndJudgesModelsReportsAndOthersAreToldWhoMay()
    {
        QFETCH(Role, role);
        QFETCH(bool, may);
        const Result<QString> reported = store().report(noAnswers(), m_project->as(role), m_project->next());
        QCOMPARE(reported.has_value(), may);
        if (may)
            return;
        QVERIFY(reported.error().kind == Error::Kind::Denied);
        for (const char* word : {"feedback", "DevOps engineer Kim"})
            QVERIFY2(reported.error().message.contains(QLatin1StringView(word)), qPrintable(reported.error().message));
        QCOMPARE(numberIn(m_project->database(), "SELECT count(*) FROM incident"), 0);
    }

    void itIsDetectedAtATimeThatHasCome()
    {
        IncidentDraft draft = noAnswers();
        draft.fields.detectedAt = now() + 3'600'000;
        const Result<QString> early = store().report(draft, scientist(), m_project->next());
        QVERIFY(!early && early.error().kind == Error::Kind::Invalid);
        draft.fields.text.title = QStringLiteral(" ");
        draft.fields.detectedAt = 0;
        const Result<QString> untitled = store().report(draft, scientist(), m_project->next());
        QVERIFY(!untitled && untitled.error().kind == Error::Kind::Invalid);
    }

    void aDeploymentBringsItsReleaseAndUseCaseAlongAndCausesNothingBefore()
    {
        const Release release = addRelease(m_project->database(), m_project->actor().person, QStringLiteral("UC-1"));
        const qint64 live = now() - 7'200'000;
        valueOf(ReleaseStore(m_project->database())
                    .recordDeployment({release.uid, QStringLiteral("production"), live, QStringLiteral("pipeline")},
                                      operations(), m_project->next()));
        IncidentDraft draft = noAnswers();
        draft.fields.useCase.clear();
        draft.fields.deployment = QStringLiteral("credit-default@1/production");
        draft.fields.detectedAt = live - minute;
        const Result<QString> before = store().report(draft, scientist(), m_project->next());
        QVERIFY(!before && before.error().kind == Error::Kind::Invalid);
        QVERIFY2(before.error().message.contains(QStringLiteral("went live")), qPrintable(before.error().message));
        draft.fields.detectedAt = live;
        const Incident incident = read(valueOf(store().report(draft, scientist(), m_project->next())));
        QCOMPARE(incident.deployment, QStringLiteral("credit-default@1, production"));
        QCOMPARE(incident.releaseUid, release.uid);
        QCOMPARE(incident.useCaseKey, QStringLiteral("UC-1"));
        draft.fields.deployment = QStringLiteral("credit-default@1/nowhere");
        const Result<QString> nowhere = store().report(draft, scientist(), m_project->next());
        QVERIFY(!nowhere && nowhere.error().kind == Error::Kind::NotFound);
    }

    void itGoesOnStepByStepByThoseWhoMendIt()
    {
        const QString uid = reported();
        for (const Role role : {Role::RiskAuditor, Role::DataScientist, Role::Manager}) {
            const Result<> refused = move(uid, IncidentState::Acknowledged, m_project->as(role));
            QVERIFY(isDenied(refused));
            QVERIFY2(refused.error().message.contains(QStringLiteral("DevOps engineer Kim")),
                     qPrintable(refused.error().message));
        }
        const Result<> leap = move(uid, IncidentState::Resolved, operations());
        QVERIFY(isDenied(leap));
        QVERIFY2(leap.error().message.contains(QStringLiteral("it can go to: Acknowledged")),
                 qPrintable(leap.error().message));
        valueOf(move(uid, IncidentState::Acknowledged, operations()));
        valueOf(move(uid, IncidentState::Mitigated, engineer()));
        valueOf(move(uid, IncidentState::Resolved, m_project->as(Role::DataEngineer)));
        const Incident incident = read(uid);
        QVERIFY(incident.state == IncidentState::Resolved && !incident.isOpen());
        QVERIFY(incident.times.acknowledged && incident.times.mitigated && incident.times.resolved);
        QVERIFY(!incident.times.reviewed && !incident.times.reopened);
        QCOMPARE(incident.age(now() + 1'000'000), *incident.times.resolved - incident.times.detected);
    }

    void eachStepIsSaidWithItsOwnTimeInTheirOrder()
    {
        IncidentDraft draft = noAnswers();
        draft.fields.detectedAt = now() - 7'200'000;
        const QString uid = valueOf(store().report(draft, operations(), m_project->next()));
        const auto moveAt = [&](IncidentState to, qint64 at) {
            return store().move({uid, to, {}, at}, operations(), m_project->next());
        };
        QVERIFY(isInvalid(moveAt(IncidentState::Acknowledged, draft.fields.detectedAt - minute)));
        QVERIFY(isInvalid(moveAt(IncidentState::Acknowledged, now() + 3'600'000)));
        const qint64 known = draft.fields.detectedAt + 600'000;
        valueOf(moveAt(IncidentState::Acknowledged, known));
        QVERIFY(isInvalid(moveAt(IncidentState::Mitigated, known - minute)));
        valueOf(moveAt(IncidentState::Mitigated, known));
        QCOMPARE(read(uid).times.acknowledged, std::optional(known));
        QCOMPARE(read(uid).times.mitigated, std::optional(known));
        IncidentEdit edit = editOf(uid);
        edit.fields.detectedAt = known + 1;
        const Result<> later = store().edit(edit, operations(), m_project->next());
        QVERIFY(isInvalid(later)); // It was known by then.
    }

    void whatIsSaidToTheMinuteIsNotBeforeWhatWasInThatMinute()
    {
        const qint64 whole = (now() - 7'200'000) / minute * minute;
        const Release release = addRelease(m_project->database(), m_project->actor().person, QStringLiteral("UC-1"));
        const DeploymentFact late{release.uid, QStringLiteral("production"), whole + 25'000,
                                  QStringLiteral("pipeline")};
        valueOf(ReleaseStore(m_project->database()).recordDeployment(late, operations(), m_project->next()));
        IncidentDraft draft = noAnswers();
        draft.fields.deployment = QStringLiteral("credit-default@1/production");
        draft.fields.detectedAt = whole;
        const QString uid = valueOf(store().report(draft, operations(), m_project->next()));
        QCOMPARE(read(uid).times.detected, whole + 25'000);
        const auto moveAt = [&](IncidentState to, qint64 at) {
            return store().move({uid, to, {}, at}, operations(), m_project->next());
        };
        valueOf(moveAt(IncidentState::Acknowledged, whole + 40'000));
        valueOf(moveAt(IncidentState::Mitigated, whole));
        QCOMPARE(read(uid).times.mitigated, std::optional(whole + 40'000));
        QVERIFY(isInvalid(moveAt(IncidentState::Resolved, whole + 30'000))); // This is said to the second.
        valueOf(moveAt(IncidentState::Resolved, whole + minute));
        QCOMPARE(read(uid).times.resolved, std::optional(whole + minute));
    }

    void whatBreaksOutAgainNeedsAReasonAndKeepsItsAge()
    {
        const QString uid = reported();
        for (const IncidentState state :
             {IncidentState::Acknowledged, IncidentState::Mitigated, IncidentState::Resolved})
            valueOf(move(uid, state, operations()));
        const Incident before = read(uid);
        QVERIFY(isDenied(move(uid, IncidentState::Acknowledged, operations())));
        QVERIFY(isDenied(
            store().move({uid, IncidentState::Mitigated, QStringLiteral("no")}, operations(), m_project->next())));
        valueOf(store().move({uid, IncidentState::Acknowledged, QStringLiteral("The errors are back")}, operations(),
                             m_project->next()));
        const Incident again = read(uid);
        QVERIFY(again.state == IncidentState::Acknowledged && again.isOpen());
        QCOMPARE(again.stateReason, QStringLiteral("The errors are back"));
        QCOMPARE(again.times.detected, before.times.detected);
        QCOMPARE(again.times.acknowledged, before.times.acknowledged);
        QVERIFY(!again.times.mitigated && !again.times.resolved);
        QVERIFY(again.times.reopened >= before.times.resolved);
        QVERIFY(isInvalid(store().move({uid, IncidentState::Mitigated, {}, *again.times.reopened - minute},
                                       operations(), m_project->next())));
        valueOf(move(uid, IncidentState::Mitigated, operations()));
        valueOf(store().move({uid, IncidentState::Acknowledged, QStringLiteral("And again")}, operations(),
                             m_project->next()));
        QVERIFY2(sentences(uid).contains(QStringLiteral("said that it broke out again")),
                 qPrintable(sentences(uid).join(u'|')));
    }

    void aReviewNeedsARootCauseAndWhatCameOfIt()
    {
        const QString uid = resolved();
        const Result<> bare = move(uid, IncidentState::Reviewed, operations());
        QVERIFY(isDenied(bare));
        QVERIFY2(bare.error().message.contains(QStringLiteral("root cause")), qPrintable(bare.error().message));
        explain(uid);
        const Result<> alone = move(uid, IncidentState::Reviewed, operations());
        QVERIFY(isDenied(alone));
        QVERIFY2(alone.error().message.contains(QStringLiteral("task or a decision")),
                 qPrintable(alone.error().message));
        TaskStore tasks(m_project->database());
        TaskDraft draft{QStringLiteral("Test forms with missing fields")};
        draft.source = {"incident", uid};
        const QString task = valueOf(tasks.add(draft, operations(), m_project->next()));
        QVERIFY(read(uid).links.front().isMade);
        valueOf(tasks.move({task, TaskState::Cancelled, QStringLiteral("no time")}, operations(), m_project->next()));
        QVERIFY(isDenied(move(uid, IncidentState::Reviewed, operations()))); // Nothing comes of it now.
        DecisionDraft decision;
        decision.text.title = QStringLiteral("Every field may be missing");
        valueOf(DecisionStore(m_project->database()).propose(decision, operations(), m_project->next()));
        valueOf(store().link(uid, QStringLiteral("D-1"), operations(), m_project->next()));
        valueOf(move(uid, IncidentState::Reviewed, operations()));
        const Incident reviewed = read(uid);
        QVERIFY(reviewed.state == IncidentState::Reviewed && reviewed.times.reviewed);
        QCOMPARE(reviewed.links.size(), std::size_t(2));
        QCOMPARE(reviewed.links.back().key, QStringLiteral("D-1"));
        QVERIFY(!reviewed.links.back().isMade && reviewed.links.front().isOff);
        QVERIFY(isDenied(store().edit(editOf(uid), operations(), m_project->next()))); // It stays as it is.
    }

    void whatCameOfItIsLinkedOnceByThoseWhoHaveAPart()
    {
        const QString uid = reported();
        valueOf(TaskStore(m_project->database()).add({QStringLiteral("Mend it")}, operations(), m_project->next()));
        QVERIFY(isDenied(store().link(uid, QStringLiteral("T-1"), m_project->as(Role::Manager), m_project->next())));
        valueOf(store().link(uid, QStringLiteral("T-1"), scientist(), m_project->next())); // Who reported it.
        QVERIFY(isInvalid(store().link(uid, QStringLiteral("T-1"), scientist(), m_project->next())));
        const Result<> unknown = store().link(uid, QStringLiteral("UC-1"), scientist(), m_project->next());
        QVERIFY(!unknown && unknown.error().kind == Error::Kind::NotFound);
        QCOMPARE(read(uid).links.front().key, QStringLiteral("T-1"));
        QCOMPARE(read(uid).rowVersion, 2);
        QVERIFY(sentences(uid).contains(QStringLiteral("said that T-1 came of it")));
    }

    void whatWasLinkedByMistakeIsTakenBackAndWhatWasMadeStays()
    {
        const QString uid = reported();
        TaskDraft made{QStringLiteral("Mend it")};
        made.source = {"incident", uid};
        valueOf(TaskStore(m_project->database()).add(made, operations(), m_project->next()));
        valueOf(TaskStore(m_project->database()).add({QStringLiteral("Tea")}, operations(), m_project->next()));
        const auto unlink = [&](const char* thing, const Actor& actor) {
            return store().unlink(uid, QString::fromLatin1(thing), actor, m_project->next());
        };
        QVERIFY(isDenied(unlink("T-1", operations()))); // Nobody linked it.
        valueOf(store().link(uid, QStringLiteral("T-2"), operations(), m_project->next()));
        QVERIFY(isDenied(unlink("T-2", m_project->as(Role::Manager))));
        QVERIFY(unlink("T-1", operations()).error().kind == Error::Kind::NotFound);
        valueOf(unlink("T-2", operations()));
        QCOMPARE(read(uid).links.size(), std::size_t(1));
        QCOMPARE(read(uid).rowVersion, 3);
        QVERIFY(sentences(uid).contains(QStringLiteral("said that T-2 did not come of it")));
        valueOf(store().link(uid, QStringLiteral("T-2"), operations(), m_project->next())); // It may be said again.
    }

    void otherFieldsOfAnIncidentStayAndTheSameOneIsAsked()
    {
        const QString uid = reported();
        IncidentEdit cause = editOf(uid);
        cause.seen = incidents::textsOf(cause.fields);
        IncidentEdit owner = cause;
        cause.fields.text.rootCause = QStringLiteral("A field was missing.");
        owner.fields.ownerUid = engineer().person;
        owner.fields.useCase = QStringLiteral("UC-1"); // By its key: the same use case, not another one.
        valueOf(store().edit(cause, scientist(), m_project->next()));
        valueOf(store().edit(owner, operations(), m_project->next()));
        const Incident both = read(uid);
        QCOMPARE(both.text.rootCause, cause.fields.text.rootCause);
        QCOMPARE(both.owner.uid, engineer().person);
        IncidentEdit late = cause;
        late.fields.text.rootCause = QStringLiteral("Nobody knows.");
        const Result<> refused = store().edit(late, operations(), m_project->next());
        QVERIFY(!refused && refused.error().kind == Error::Kind::Conflict);
        QVERIFY2(refused.error().message.contains(QStringLiteral("root cause")), qPrintable(refused.error().message));
        IncidentEdit unseen = editOf(uid);
        unseen.expectedVersion = 1;
        unseen.fields.text.title = QStringLiteral("Something else");
        const Result<> stale = store().edit(unseen, operations(), m_project->next());
        QVERIFY(!stale && stale.error().kind == Error::Kind::Conflict);
        QVERIFY(isDenied(store().edit(editOf(uid), m_project->as(Role::MlArchitect), m_project->next())));
    }

    void everyColumnIsCoveredByTheLog_data()
    {
        QTest::addColumn<QByteArray>("change");
        for (const char* change :
             {"key = 'I-9'", "title = 'x'", "text = 'x'", "root_cause = 'x'", "severity = 'low'", "state_since = 1",
              "state_reason = 'x'", "detected_at = 1", "acknowledged_at = acknowledged_at - 1",
              "mitigated_at = mitigated_at + 1", "resolved_at = resolved_at + 1", "reopened_at = acknowledged_at",
              "use_case_id = NULL", "owner_id = reported_by", "reported_by = 1", "staged = 1", "created_at = 1",
              "row_version = 99"})
            QTest::newRow(change) << QByteArray("UPDATE incident SET ") + change;
        for (const char* change : {"kind = 'decision'", "uid = 'x'", "linked_by = 1", "linked_at = 1"})
            QTest::newRow((QByteArray("link: ") + change).constData())
                << QByteArray("UPDATE incident_link SET ") + change;
    }

    void everyColumnIsCoveredByTheLog()
    {
        QFETCH(QByteArray, change);
        IncidentDraft draft = noAnswers();
        draft.fields.detectedAt = now() - 60'000;
        const QString uid = valueOf(store().report(draft, scientist(), m_project->next()));
        valueOf(store().move({uid, IncidentState::Acknowledged, {}, draft.fields.detectedAt + 10}, operations(),
                             m_project->next()));
        valueOf(store().move({uid, IncidentState::Mitigated, {}, draft.fields.detectedAt + 20}, operations(),
                             m_project->next()));
        valueOf(store().move({uid, IncidentState::Resolved, {}, draft.fields.detectedAt + 30}, operations(),
                             m_project->next()));
        valueOf(TaskStore(m_project->database()).add({QStringLiteral("Mend it")}, operations(), m_project->next()));
        valueOf(store().link(uid, QStringLiteral("T-1"), operations(), m_project->next()));
        valueOf(tamper(change));
        QVERIFY2(!whatIsWrong(m_project->database()).isEmpty(), change.constData());
        init(); // For cleanup(), a whole one.
    }

    void theListHasWhatIsOpenAndGraveFirst()
    {
        const QString done = resolved();
        IncidentDraft small = noAnswers();
        small.fields.severity = Severity::Low;
        const QString low = valueOf(store().report(small, scientist(), m_project->next()));
        small.fields.severity = Severity::Critical;
        const QString critical = valueOf(store().report(small, scientist(), m_project->next()));
        QStringList uids;
        for (const Incident& incident : valueOf(m_project->database().read(
                 [](db::Connection& connection) { return incidents::incidentList(connection); })))
            uids << incident.uid;
        QCOMPARE(uids, (QStringList{critical, low, done}));
    }

    void itsStorySaysWhatSomebodyMayAndWhyNot()
    {
        const QString uid = reported();
        const auto storyFor = [&](const Actor& viewer) {
            return valueOf(m_project->database().read(
                [&](db::Connection& connection) { return incidents::incidentStory(connection, uid, viewer, now()); }));
        };
        const incidents::IncidentStory operators = storyFor(operations());
        QVERIFY(operators.refusals.acknowledge.isEmpty() && operators.refusals.edit.isEmpty());
        QVERIFY(operators.refusals.report.isEmpty() && operators.refusals.link.isEmpty());
        QVERIFY(!operators.refusals.mitigate.isEmpty() && !operators.refusals.reopen.isEmpty());
        QCOMPARE(operators.history.lines.front().sentence, QStringLiteral("reported it: High"));
        const incidents::IncidentStory managers = storyFor(m_project->as(Role::Manager));
        for (const QString& refusal : {managers.refusals.report, managers.refusals.edit, managers.refusals.acknowledge})
            QVERIFY(!refusal.isEmpty());
    }

    void whoMayIsNamedWithThoseWhoMayForItsUseCaseAlone()
    {
        const QString uid = reported();
        const Actor admin{m_project->actor().person, toString(Role::Administrator)};
        valueOf(PeopleStore(m_project->database())
                    .grantLimited({m_project->as(Role::EndUser).person,
                                   Role::DevOps,
                                   QStringLiteral("UC-1"),
                                   {},
                                   {},
                                   QStringLiteral("needed")},
                                  admin, m_project->next()));
        const Actor manager = m_project->as(Role::Manager);
        const incidents::IncidentStory story = valueOf(m_project->database().read(
            [&](db::Connection& connection) { return incidents::incidentStory(connection, uid, manager, now()); }));
        for (const QString& why : {move(uid, IncidentState::Acknowledged, manager).error().message,
                                   store().report(noAnswers(), manager, m_project->next()).error().message,
                                   story.refusals.edit, story.refusals.acknowledge})
            QVERIFY2(why.contains(roleTitle(Role::EndUser) + QStringLiteral(" Kim")), qPrintable(why));
    }

private:
    static constexpr qint64 minute = 60'000;

    IncidentStore store() const { return IncidentStore(m_project->database()); }
    Actor scientist() const { return m_project->as(Role::DataScientist); }
    Actor engineer() const { return m_project->as(Role::SoftwareEngineer); }
    Actor operations() const { return m_project->as(Role::DevOps); }
    qint64 now() const { return m_project->database().clock().now(); }

    static IncidentDraft noAnswers()
    {
        IncidentDraft draft;
        draft.fields.text = {QStringLiteral("No answers"), QStringLiteral("The desk gets errors"), {}};
        draft.fields.severity = Severity::High;
        draft.fields.useCase = QStringLiteral("UC-1");
        return draft;
    }

    QString reported() { return valueOf(store().report(noAnswers(), scientist(), m_project->next())); }

    QString resolved()
    {
        const QString uid = reported();
        for (const IncidentState state :
             {IncidentState::Acknowledged, IncidentState::Mitigated, IncidentState::Resolved})
            valueOf(move(uid, state, operations()));
        return uid;
    }

    void explain(const QString& uid)
    {
        IncidentEdit edit = editOf(uid);
        edit.fields.text.rootCause = QStringLiteral("The contract named every field as needed.");
        valueOf(store().edit(edit, operations(), m_project->next()));
    }

    Result<> move(const QString& uid, IncidentState to, const Actor& actor)
    {
        return store().move({uid, to}, actor, m_project->next());
    }

    IncidentEdit editOf(const QString& uid) const
    {
        const Incident incident = read(uid);
        return {incident.uid, incident.rowVersion, incidents::fieldsOf(incident)};
    }

    Incident read(const QString& name) const
    {
        return valueOf(m_project->database().read(
            [&](db::Connection& connection) { return incidents::byName(connection, name); }));
    }

    QStringList sentences(const QString& uid) const
    {
        const ThingHistory history = valueOf(m_project->database().read([&](db::Connection& connection) {
            return thingHistory(connection, {{}, "incident", uid}, 50);
        }));
        QStringList told;
        for (const auto& line : history.lines)
            told << line.sentence;
        return told;
    }

    Result<int> tamper(const QByteArray& sql)
    {
        return m_project->database().write({scientist(), QStringLiteral("x"), QStringLiteral("x"), {}, {}, {}},
                                           [&sql](db::WriteTransaction& transaction) {
                                               transaction.connection().prepare(sql).run();
                                               return 0;
                                           });
    }

    static bool isDenied(const Result<>& result) { return !result && result.error().kind == Error::Kind::Denied; }
    static bool isInvalid(const Result<>& result) { return !result && result.error().kind == Error::Kind::Invalid; }

    std::unique_ptr<TeamProject> m_project;
};

ASSAY_TEST(TestIncidentStore)
#include "tst_incident_store.moc"
