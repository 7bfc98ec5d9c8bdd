// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/approval_store.h"
#include "core/briefs/brief_store.h"
#include "core/changes/change_calendar_store.h"
#include "core/changes/change_store.h"
#include "core/charters/charter_store.h"
#include "core/charters/charter_text.h"
#include "core/decisions/decision_store.h"
#include "core/discussion/comment_store.h"
#include "core/drift/drift_store.h"
#include "core/evidence/evidence_store.h"
#include "core/feedback/feedback_store.h"
#include "core/findings/finding_store.h"
#include "core/handovers/handover_store.h"
#include "core/incidents/incident_store.h"
#include "core/meetings/meeting_store.h"
#include "core/notes/note_store.h"
#include "core/people/people_store.h"
#include "core/policies/policy_store.h"
#include "core/portfolio/cohort_age.h"
#include "core/priorities/priority_store.h"
#include "core/reports/report_store.h"
#include "core/risks/risk_store.h"
#include "core/runs/run_store.h"
#include "core/scans/scan_store.h"
#include "core/service_levels/level_store.h"
#include "core/skills/skill_store.h"
#include "core/tasks/task_store.h"
#include "core/usecases/use_case_store.h"
#include "core/user_groups/user_group_store.h"
#include "core/value/adoption_store.h"
#include "core/value/value_store.h"
#include "core/views/dashboard.h"
#include "core/views/portfolio_view.h"
#include "core/views/view_store.h"
#include "tests/support/small_policy.h"
#include "tests/support/temporary_project.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace assay::tests {

/// Writes one text as title and text of a thing of every kind into a project that has somebody in every role, or another as
/// the title, where the text is longer than any. What a store refuses is left out there: what is not taken is not shown.
class HostileThings {
public:
    HostileThings(db::Database& database, const QString& text, const QString& title = {})
        : m_database(database)
        , m_text(text)
        , m_title(title.isEmpty() ? text : title)
    {
        const std::vector<Person> people = valueOf(PeopleStore(database).all());
        for (const Person& person : people) {
            for (const Role role : person.roles)
                m_people.try_emplace(role, Actor{person.uid, toString(role)});
        }
    }

    /// Where each of them is shown.
    const std::vector<Address>& places() const { return m_places; }
    int refused() const { return m_refused; }

    void write()
    {
        writePeople();
        writeUseCase();
        writeTalk();
        writeTeamwork();
        writeUsers();
        writeValue();
        writeRuns();
        writeRelease();
        writeScan();
        writeDrift();
        writeViews();
        writeRules();
        // Last: it holds what all of that says.
        took(BriefStore(m_database).freeze(as(Role::Manager), next()));
    }

private:
    const Actor& as(Role role) const { return m_people.at(role); }
    static QString next()
    {
        static int number = 0;
        return QStringLiteral("hostile%1").arg(++number);
    }

    /// Notes where it is shown; empty where it was refused.
    QString took(const Result<QString>& made, const char* kind = "")
    {
        m_refused += made ? 0 : 1;
        if (made && *kind)
            m_places.push_back({{}, kind, *made});
        return made.value_or(QString());
    }

    void took(const Result<>& done) { m_refused += done ? 0 : 1; }

    void writePeople()
    {
        Person person;
        person.name = m_title;
        person.roles = {Role::DataEngineer};
        m_person = took(PeopleStore(m_database).add(person, as(Role::Administrator), next()), "person");
    }

    void writeUseCase()
    {
        UseCaseProposal proposal;
        proposal.title = m_title;
        proposal.ownerUid = m_person;
        proposal.problem = proposal.decision = proposal.technique = proposal.valueHypothesis = m_text;
        m_useCase = took(UseCaseStore(m_database).propose(proposal, as(Role::Manager), next()), "use-case");
        if (m_useCase.isEmpty()) { // The rest is about one of another name.
            proposal = {};
            proposal.title = QStringLiteral("Hostile");
            m_useCase = took(UseCaseStore(m_database).propose(proposal, as(Role::Manager), next()), "use-case");
        }
        for (const char* tab : {"framing", "users", "people", "value", "talk", "history"})
            m_places.push_back({{}, "use-case", m_useCase, QLatin1String(tab)});
        Framing framing;
        framing.entity = framing.outcomes = framing.heuristic = m_text;
        took(CharterStore(m_database)
                 .draft({m_useCase, CharterKind::Framing, charters::textOf(framing)}, as(Role::DataScientist), next()));
        EvaluationPlan plan;
        plan.metric = plan.split = plan.thresholdRule = m_text;
        plan.baselines = plan.groups = {m_text};
        took(CharterStore(m_database)
                 .draft({m_useCase, CharterKind::EvaluationPlan, charters::textOf(plan)}, as(Role::DataScientist),
                        next()));
        took(PriorityStore(m_database).rate(m_useCase, {{Respect::Value, 3, m_text}}, as(Role::Manager), next()));
        took(UseCaseStore(m_database)
                 .move({m_useCase, UseCaseState::OnHold, m_text, StopCode::NoData}, as(Role::Manager), next()));
    }

    void writeTalk()
    {
        TaskDraft task;
        task.title = m_title;
        task.text = m_text;
        task.useCase = m_useCase;
        task.ownerUid = as(Role::Manager).person;
        if (const QString uid = took(TaskStore(m_database).add(task, as(Role::DataScientist), next()), "task");
            !uid.isEmpty())
            took(TaskStore(m_database)
                     .move({uid, TaskState::Blocked, m_text, BlockCategory::Data}, as(Role::DataScientist), next()));
        CommentStore comments(m_database);
        const QString said =
            took(comments.add({{"use-case", m_useCase}, m_text}, as(Role::DataScientist), next()), "comment");
        took(comments.add({{"use-case", m_useCase}, m_text, {}, said, m_text.left(discussion::longestQuote)},
                          as(Role::Manager), next()));
    }

    void writeTeamwork()
    {
        DecisionDraft decision;
        decision.text = {m_title, m_text, m_text, m_text, m_text, m_text};
        decision.useCase = m_useCase;
        took(DecisionStore(m_database).propose(decision, as(Role::MlArchitect), next()), "decision");
        ChangeDraft change;
        change.fields.text = {m_title, m_text, m_text, m_text, m_text, m_text, m_text};
        change.fields.environment = m_title;
        took(ChangeStore(m_database).plan(change, as(Role::DevOps), next()), "change");
        ChangeCalendarStore calendar(m_database);
        took(calendar.addStandard({{m_title, m_text, m_text, m_text, m_text, m_text, m_text},
                                   ChangeImpact::Low,
                                   m_database.clock().now() + 1'000'000},
                                  as(Role::DevOps), next()));
        const qint64 now = m_database.clock().now();
        const QString freeze =
            took(calendar.addFreeze({m_title, now, now + 1'000'000, {m_title}, m_text}, as(Role::DevOps), next()));
        took(calendar.withdrawFreeze(freeze, m_text, as(Role::DevOps), next()));
        HandoverDraft handover;
        handover.useCase = m_useCase;
        handover.text = m_text;
        HandoverStore handovers(m_database);
        const QString offered = took(handovers.offer(handover, as(Role::DataScientist), next()), "handover");
        took(handovers.answer({offered, 1, m_text}, as(Role::DataScientist), next()));
        took(handovers.ask(offered, m_text, as(Role::SoftwareEngineer), next()));
        MeetingDraft meeting;
        meeting.title = m_title;
        meeting.text = m_text;
        meeting.useCase = m_useCase;
        meeting.heldAt = m_database.clock().now();
        meeting.attendees = meeting.decisions = {m_text};
        took(MeetingStore(m_database).add(meeting, as(Role::Manager), next()), "meeting");
        FindingDraft finding;
        finding.useCase = m_useCase;
        finding.text = {m_title, m_text, m_text, m_text, m_text, m_text};
        took(FindingStore(m_database).raise(finding, as(Role::RiskAuditor), next()), "finding");
        RiskDraft risk;
        risk.fields.text = {m_title, m_text, m_text, m_text};
        risk.fields.useCase = m_useCase;
        risk.fields.control = m_title;
        if (const QString uid = took(RiskStore(m_database).raise(risk, as(Role::Manager), next()), "risk");
            !uid.isEmpty()) {
            took(RiskStore(m_database).assess({uid, {4, 4}, m_text}, as(Role::RiskAuditor), next()));
            took(RiskStore(m_database).lower({uid, {2, 4}, m_text}, as(Role::Manager), next()));
        }
        writeIncidents();
    }

    void writeIncidents()
    {
        IncidentStore incidents(m_database);
        IncidentDraft incident;
        incident.fields.text = {m_title, m_text, m_text};
        incident.fields.useCase = m_useCase;
        const QString uid = took(incidents.report(incident, as(Role::DevOps), next()), "incident");
        if (uid.isEmpty())
            return;
        took(incidents.move({uid, IncidentState::Acknowledged, m_text}, as(Role::DevOps), next()));
        m_incident = uid;
    }

    void writeUsers()
    {
        UserGroupStore groups(m_database);
        UserGroupDraft group{.useCase = m_useCase, .fields = {.name = m_title, .size = {}, .contact = m_text}};
        const QString made = took(groups.add(group, as(Role::DataScientist), next()), "user-group");
        took(groups.addContact({.group = made, .withWhom = m_text, .notes = m_text}, as(Role::DataScientist), next()));
        took(AdoptionStore(m_database).record({made, 1000, 2000, 10, 5, 2, m_text}, as(Role::DataScientist), next()));
        const FeedbackEntry entry{
            .text = m_text, .source = m_title, .channel = m_title, .predictionRef = m_title, .useCase = m_useCase};
        FeedbackStore feedback(m_database);
        const QString heard = took(feedback.add(entry, as(Role::BusinessOwner), next()), "feedback");
        took(feedback.triage({.feedback = heard}, as(Role::DataScientist), next()));
        took(feedback.answer({heard, m_text}, as(Role::DataScientist), next()));
        if (!m_incident.isEmpty())
            took(feedback.link(heard, FeedbackTarget::Incident, m_incident, as(Role::DataScientist), next()));
        SkillStore skills(m_database);
        took(skills.describe({m_title, m_title}, as(Role::Manager), next()));
        took(skills.setLevel({as(Role::DataScientist).person, m_title, 3, m_text}, as(Role::Manager), next()));
        took(skills.require({m_title, {}, m_title}, as(Role::Manager), next()));
    }

    void writeValue()
    {
        ValueStore values(m_database);
        const QString record =
            took(values.propose({m_useCase, m_text, m_title, m_title, 10, m_text}, as(Role::DataScientist), next()),
                 "value");
        ValueReading reading;
        reading.record = record;
        reading.realised = 5;
        reading.from = 1000;
        reading.to = 2000;
        reading.limits = reading.evidence = m_text;
        took(values.measure(reading, as(Role::DataScientist), next()));
        took(values.acknowledge({record, m_text}, as(Role::DevOps), next()));
    }

    void writeRuns()
    {
        const QString run = firstUid("SELECT uid FROM run ORDER BY id");
        took(RunStore(m_database).rename({run, m_title.left(runs::longestName)}, as(Role::DataScientist), next()));
        took(RunStore(m_database)
                 .tag({{run}, {m_title.left(runs::longestName), m_text.left(runs::longestTagValue)}},
                      as(Role::DataScientist), next()));
        m_places.push_back({{}, "run", run});
        took(NoteStore(m_database).add({m_text, {{{}, run}}}, as(Role::DataScientist), next()), "note");
        ReportStore reports(m_database);
        const QString report = took(reports.create({m_title, m_useCase}, as(Role::DataScientist), next()), "report");
        BlockContent block;
        block.kind = ReportBlockKind::Text;
        block.text = m_text;
        const QString written = took(reports.addBlock(report, block, as(Role::DataScientist), next()));
        using Part = CommentAnchor::Part;
        CommentStore comments(m_database);
        took(comments.add({{"report", report}, m_text, CommentAnchor{Part::Paragraph, written}},
                          as(Role::DataScientist), next()));
        took(comments.add({{"run", run}, m_text, CommentAnchor{Part::Cell, QStringLiteral("param:") + m_title}},
                          as(Role::DataScientist), next()));
    }

    QString firstUid(const char* sql) const
    {
        return valueOf(m_database.read([sql](db::Connection& connection) {
            db::Statement row = connection.prepare(sql);
            return row.step() ? row.text(0) : QString();
        }));
    }

    void writeRelease()
    {
        const QString release = firstUid("SELECT uid FROM release ORDER BY id DESC");
        EvidenceFile file;
        file.name = m_title.left(100);
        file.mediaType = QStringLiteral("text/plain");
        file.bytes = m_text.toUtf8();
        file.sha256 = sha256(file.bytes);
        file.size = file.bytes.size();
        const Result<QString> added =
            EvidenceStore(m_database).add({release, {}, m_title, {}}, file, as(Role::DataScientist), next());
        took(added);
        if (added)
            took(EvidenceStore(m_database).withdraw(*added, m_text, as(Role::DataScientist), next()));
        ApprovalWish wish;
        wish.release = firstUid("SELECT uid FROM release WHERE state = 'Candidate' ORDER BY id DESC");
        wish.comment = m_text;
        took(ApprovalStore(m_database).request(wish, as(Role::DataScientist), next()));
        m_places.push_back({{}, "release", release});
        if (!wish.release.isEmpty() && wish.release != release)
            m_places.push_back({{}, "release", wish.release});
    }

    void writeScan()
    {
        QJsonObject driver{{QStringLiteral("name"), m_title}, {QStringLiteral("version"), m_title}};
        const QJsonObject message{{QStringLiteral("text"), m_text}};
        const QJsonObject where{{QStringLiteral("logicalLocations"),
                                 QJsonArray{QJsonObject{{QStringLiteral("fullyQualifiedName"), m_text}}}}};
        const QJsonObject result{{QStringLiteral("ruleId"), m_text},
                                 {QStringLiteral("message"), message},
                                 {QStringLiteral("locations"), QJsonArray{where}}};
        const QJsonObject run{{QStringLiteral("tool"), QJsonObject{{QStringLiteral("driver"), driver}}},
                              {QStringLiteral("results"), QJsonArray{result}}};
        SarifFile file;
        file.name = m_title.left(100);
        file.bytes = QJsonDocument(QJsonObject{{QStringLiteral("version"), QStringLiteral("2.1.0")},
                                               {QStringLiteral("runs"), QJsonArray{run}}})
                         .toJson();
        const Result<std::vector<SarifScan>> scans = readSarif(file.bytes);
        if (!scans)
            return void(++m_refused);
        file.scans = *scans;
        const Result<ScanImport> made =
            ScanStore(m_database).import(file, {m_useCase, {}, false}, as(Role::DataScientist), next());
        if (!made || made->added.isEmpty())
            return void(++m_refused);
        m_places.push_back({{}, "scan", made->added.front()});
    }

    void writeDrift()
    {
        drift::Measurement measured;
        measured.reference = {m_title, sha256(m_title.toUtf8()), 1000};
        measured.current = {m_title, sha256(m_text.toUtf8()), 1000};
        for (const DriftVerdict verdict : allDriftVerdicts()) {
            DriftReading& reading = measured.readings.emplace_back();
            reading.ordinal = static_cast<qint64>(measured.readings.size());
            reading.column = m_title;
            reading.newWords = reading.vanished = reading.bins.categories = {m_title};
            reading.bins.reference = reading.bins.current = {1000};
            reading.verdict = verdict;
        }
        took(DriftStore(m_database)
                 .record({.useCase = m_useCase, .note = m_text}, measured, as(Role::DataScientist), next()),
             "drift");
    }

    void writeViews()
    {
        ViewStore views(m_database);
        took(views.create({PortfolioPageName, m_title, true, canonicalPortfolioView({})}, as(Role::Manager), next()));
        took(views.create({DashboardPage, m_title, true, canonicalDashboard(usualDashboard(Role::Manager))},
                          as(Role::Manager), next()));
    }

    void writeRules()
    {
        QJsonObject policy = QJsonDocument::fromJson(smallPolicyText()).object();
        policy.insert(QStringLiteral("title"), m_title);
        policy.insert(QStringLiteral("version"), 1);
        policy.remove(QStringLiteral("supersedes"));
        QJsonArray controls = policy.value(QStringLiteral("controls")).toArray();
        QJsonObject control = controls.first().toObject();
        control.insert(QStringLiteral("title"), m_title);
        control.insert(QStringLiteral("statement"), m_text);
        controls.replace(0, control);
        policy.insert(QStringLiteral("controls"), controls);
        const QByteArray text = QJsonDocument(policy).toJson();
        took(PolicyStore(m_database).draft(text, as(Role::RiskAuditor), next()), "policy");
        took(ServiceLevelStore(m_database)
                 .set({WaitKind::Handover, Role::DevOps, 5, m_text}, as(Role::Manager), next()));
        took(CohortAgeStore(m_database).set(179, m_text, as(Role::Manager), next()));
    }

    db::Database& m_database;
    QString m_text;
    QString m_title;
    std::map<Role, Actor> m_people; ///< Somebody who holds each.
    QString m_person;               ///< Empty where they were refused.
    QString m_useCase;
    QString m_incident;
    std::vector<Address> m_places;
    int m_refused = 0;
};

} // namespace assay::tests
