// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_project.h"

#include "core/base/ulid.h"
#include "core/charters/charter_store.h"
#include "core/demo/demo_calendar.h"
#include "core/demo/demo_changes.h"
#include "core/demo/demo_drift.h"
#include "core/demo/demo_findings.h"
#include "core/demo/demo_incidents.h"
#include "core/demo/demo_releases.h"
#include "core/demo/demo_risks.h"
#include "core/demo/demo_scans.h"
#include "core/demo/demo_script.h"
#include "core/demo/demo_teamwork.h"
#include "core/demo/demo_users.h"
#include "core/demo/demo_values.h"
#include "core/gates/gate_store.h"
#include "core/importers/detect.h"
#include "core/imports/import_plan.h"
#include "core/people/new_project.h"
#include "core/people/people_store.h"
#include "core/reports/report_store.h"
#include "core/runs/experiment_store.h"
#include "core/runs/run_queries.h"
#include "core/usecases/use_case_store.h"

#include <QDateTime>
#include <QFile>

#include <algorithm>
#include <functional>
#include <map>

namespace assay {
namespace {

/// Tells the day of the story that is being played.
class StagedClock final : public Clock {
public:
    void goTo(const QString& day)
    {
        m_now = QDateTime::fromString(day + QStringLiteral("T09:00:00Z"), Qt::ISODate).toMSecsSinceEpoch();
    }
    qint64 now() const override { return m_now; }

private:
    qint64 m_now = 0;
};

/// Plays the script day by day, one command after the other; the first refusal ends it.
class DemoStory {
public:
    DemoStory(db::Database& database, StagedClock& clock, const DemoScript& script)
        : m_database(database)
        , m_clock(clock)
        , m_script(script)
        , m_releases(database, m_people, m_useCases)
        , m_users(database, m_people, m_useCases)
        , m_values(database, m_people, m_useCases)
        , m_changes(database, m_people)
        , m_calendar(database, m_people)
        , m_findings(database, m_people, m_useCases)
        , m_risks(database, m_people, m_useCases)
        , m_scans(database, m_people, m_useCases)
        , m_drift(database, m_people, m_useCases)
        , m_teamwork(database, m_people, m_useCases)
        , m_incidents(database, m_people, m_useCases)
    {
    }

    /// Until the end of a day; to its end where that is empty.
    Result<> play(const QString& until)
    {
        if (const Result<> gathered = gatherPeople(); !gathered)
            return gathered;
        if (const Result<> equipped = m_releases.equip(m_script.manager, m_script.signers); !equipped)
            return equipped;
        std::vector<DemoScene> all = scenes();
        for (const Result<std::vector<DemoScene>>& part :
             {m_users.scenes(), m_values.scenes(), m_changes.scenes(), m_calendar.scenes(), m_findings.scenes(),
              m_risks.scenes(), m_scans.scenes(), m_drift.scenes(), m_teamwork.scenes(), m_incidents.scenes()}) {
            if (!part)
                return failed(part);
            all.insert(all.end(), part->begin(), part->end());
        }
        std::stable_sort(all.begin(), all.end(), [](const DemoScene& a, const DemoScene& b) { return a.day < b.day; });
        for (const DemoScene& scene : all) {
            if (!until.isEmpty() && scene.day > until)
                break;
            m_clock.goTo(scene.day);
            if (const Result<> played = scene.play(); !played)
                return played;
        }
        return {};
    }

private:
    /// Everything that happens, played in the order of days: use cases get their numbers by it.
    std::vector<DemoScene> scenes()
    {
        std::vector<DemoScene> scenes{{m_script.runs.day, [this] { return importRuns(); }}};
        for (const DemoUseCase& useCase : m_script.useCases) {
            scenes.push_back({useCase.proposed, [this, &useCase] { return propose(useCase); }});
            agreeOn(scenes, useCase, CharterKind::Framing, useCase.framing);
            agreeOn(scenes, useCase, CharterKind::EvaluationPlan, useCase.plan);
        }
        for (const DemoModel& model : m_script.models)
            scenes.push_back({model.day, [this, &model] { return m_releases.registerModel(model); }});
        for (const DemoReport& report : m_script.reports) {
            scenes.push_back({report.begun, [this, &report] { return linkRuns(report); }});
            scenes.push_back({report.begun, [this, &report] { return begin(report); }});
            for (const DemoReportStep& step : report.steps)
                scenes.push_back({step.day, [this, &report, &step] { return writeReport(report, step); }});
        }
        for (const DemoRelease& release : m_script.releases) {
            scenes.push_back({release.day, [this, &release] { return m_releases.begin(release); }});
            for (const DemoReleaseStep& step : release.steps)
                scenes.push_back({step.day, [this, &release, &step] { return m_releases.play(release, step); }});
        }
        // Last on their day: gates look for what was signed and deployed on it.
        for (const DemoUseCase& useCase : m_script.useCases) {
            for (const DemoStep& step : useCase.steps)
                scenes.push_back({step.day, [this, &useCase, &step] { return move(useCase, step); }});
        }
        return scenes;
    }

    void agreeOn(std::vector<DemoScene>& scenes, const DemoUseCase& useCase, CharterKind kind,
                 const std::optional<DemoCharter>& charter)
    {
        if (charter)
            scenes.push_back(
                {charter->day, [this, &useCase, kind, &charter] { return agree(useCase, kind, *charter); }});
    }

    /// Written, proposed, and accepted by everybody who has to.
    Result<> agree(const DemoUseCase& useCase, CharterKind kind, const DemoCharter& charter)
    {
        CharterStore store(m_database);
        const Actor& author = m_people.at(charter.by);
        const Result<QString> uid =
            store.draft({m_useCases.at(useCase.title), kind, charter.content, std::nullopt, true}, author, command());
        if (!uid)
            return failed(uid);
        if (kind == CharterKind::Framing) {
            QStringList there{charter.by, useCase.businessOwner};
            if (useCase.risk == RiskTier::High)
                there << m_script.auditor;
            if (const Result<> attended = m_users.attend(useCase.title, *uid, there); !attended)
                return attended;
        }
        if (const Result<> proposed = store.propose(*uid, author, command()); !proposed)
            return proposed;
        std::vector<QString> voters{useCase.businessOwner};
        if (kind == CharterKind::Framing)
            voters.push_back(charter.by);
        if (useCase.risk == RiskTier::High)
            voters.push_back(m_script.auditor);
        for (const QString& voter : voters) {
            const auto said = charter.texts.find(voter);
            const CharterOpinion opinion{*uid, CharterVote::Accept,
                                         said == charter.texts.end() ? QString() : said->second};
            if (const Result<> voted = store.vote(opinion, m_people.at(voter), command()); !voted)
                return voted;
        }
        return {};
    }

    QString command() const { return newUlid(m_clock.now()); }
    QString personUid(const QString& name) const { return m_people.at(name).person; }

    Result<> gatherPeople()
    {
        const Result<Actor> manager = defaultActor(m_database, toString(Role::Manager));
        if (!manager)
            return failed(manager);
        m_people[m_script.manager] = *manager;
        for (const DemoPerson& entry : m_script.people) {
            Person person;
            person.name = entry.name;
            person.staged = true;
            person.roles = {entry.role};
            const Result<QString> uid =
                PeopleStore(m_database).add(person, {manager->person, toString(Role::Administrator)}, command());
            if (!uid)
                return failed(uid);
            m_people[entry.name] = {*uid, toString(entry.role)};
        }
        return {};
    }

    Result<> propose(const DemoUseCase& useCase)
    {
        UseCaseProposal proposal;
        proposal.title = useCase.title;
        proposal.problem = useCase.problem;
        proposal.decision = useCase.decision;
        proposal.ownerUid = personUid(useCase.owner);
        proposal.businessOwnerUid = personUid(useCase.businessOwner);
        proposal.riskTier = useCase.risk;
        proposal.technique = useCase.technique;
        proposal.valueHypothesis = useCase.valueHypothesis;
        proposal.staged = true;
        const Result<QString> uid = UseCaseStore(m_database).propose(proposal, m_people.at(useCase.by), command());
        if (!uid)
            return failed(uid);
        m_useCases[useCase.title] = *uid;
        return {};
    }

    Result<> move(const DemoUseCase& useCase, const DemoStep& step)
    {
        for (const Gate gate : gates()) {
            for (const auto& [item, reason] : step.without) {
                if (stateAfter(gate) != step.to)
                    continue;
                const Result<> waived = GateStore(m_database)
                                            .waive(m_useCases.at(useCase.title), gate, item, reason,
                                                   m_people.at(m_script.manager), command());
                if (!waived)
                    return waived;
            }
        }
        return UseCaseStore(m_database)
            .move({m_useCases.at(useCase.title), step.to, step.reason}, m_people.at(step.who), command());
    }

    Result<> importRuns()
    {
        const Result<const Importer*> importer = importerFor(m_script.runsSource);
        if (!importer)
            return failed(importer);
        const Result<ImportBatch> batch = (*importer)->read(m_script.runsSource, {});
        if (!batch)
            return failed(batch);
        const Result<ImportOutcome> outcome =
            applyImport(m_database, m_people.at(m_script.runs.who), *batch, {.command = command()});
        if (!outcome)
            return failed(outcome);
        return {};
    }

    /// All experiments, which the runs brought in, belong to the use case that the report is about.
    Result<> linkRuns(const DemoReport& report)
    {
        const auto experiments = m_database.read([](db::Connection& connection) { return experimentRows(connection); });
        if (!experiments)
            return failed(experiments);
        for (const ExperimentRow& experiment : *experiments) {
            const Result<> linked =
                ExperimentStore(m_database)
                    .link({experiment.uid, m_useCases.at(report.useCase)}, m_people.at(report.by), command());
            if (!linked)
                return linked;
        }
        return {};
    }

    Result<> begin(const DemoReport& report)
    {
        const Result<QString> uid =
            ReportStore(m_database)
                .create({report.title, m_useCases.at(report.useCase), true}, m_people.at(report.by), command());
        if (!uid)
            return failed(uid);
        m_reports[report.title] = *uid;
        return {};
    }

    Result<> writeReport(const DemoReport& report, const DemoReportStep& step)
    {
        const QString uid = m_reports.at(report.title);
        const Actor& actor = m_people.at(step.who);
        ReportStore store(m_database);
        Result<QString> done;
        if (step.added) {
            BlockContent content = *step.added;
            if (content.kind == ReportBlockKind::Chart || content.kind == ReportBlockKind::Table) {
                const Result<QStringList> runs = allRuns();
                if (!runs)
                    return failed(runs);
                content.runUids = *runs;
            }
            done = store.addBlock(uid, content, actor, command());
        } else {
            done = store.freeze(uid, actor, command());
        }
        return done ? Result<>() : Result<>(failed(done));
    }

    /// By name.
    Result<QStringList> allRuns()
    {
        return m_database.read([](db::Connection& connection) {
            QStringList uids;
            db::Statement rows = connection.prepare("SELECT uid FROM run ORDER BY name, id");
            while (rows.step())
                uids << rows.text(0);
            return uids;
        });
    }

    db::Database& m_database;
    StagedClock& m_clock;
    const DemoScript& m_script;
    std::map<QString, Actor> m_people;     ///< By name.
    std::map<QString, QString> m_useCases; ///< Uid by title.
    std::map<QString, QString> m_reports;  ///< Uid by title.
    DemoReleases m_releases;
    DemoUsers m_users;
    DemoValues m_values;
    DemoChanges m_changes;
    DemoCalendar m_calendar;
    DemoFindings m_findings;
    DemoRisks m_risks;
    DemoScans m_scans;
    DemoDrift m_drift;
    DemoTeamwork m_teamwork;
    DemoIncidents m_incidents;
};

} // namespace

Result<std::unique_ptr<db::Database>> createDemoProject(const QString& path, const std::optional<QDate>& until)
{
    const Result<DemoScript> script = readDemoScript();
    if (!script)
        return failed(script);
    StagedClock clock;
    clock.goTo(script->founded);
    db::OpenOptions options;
    options.clock = &clock;
    Result<> played;
    {
        const ProjectFounder founder{script->project, script->manager, true, {Role::Manager, Role::Administrator}};
        const Result<std::unique_ptr<db::Database>> made = createProject(path, founder, options);
        if (!made)
            return failed(made);
        played = DemoStory(**made, clock, *script).play(until ? until->toString(Qt::ISODate) : QString());
    }
    if (!played) {
        QFile::remove(path); // Half a story is no demo.
        return failed(played);
    }
    return db::Database::open(path);
}

} // namespace assay
