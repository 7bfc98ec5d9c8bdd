// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_project.h"

#include "core/base/ulid.h"
#include "core/importers/detect.h"
#include "core/imports/import_plan.h"
#include "core/people/new_project.h"
#include "core/people/people_store.h"
#include "core/usecases/use_case_store.h"

#include <QCoreApplication>
#include <QDateTime>

#include <map>

namespace assay {
namespace {

/// Tells the day of the story that is being played.
class StagedClock final : public Clock {
public:
    void goTo(const char* day)
    {
        m_now = QDateTime::fromString(QLatin1StringView(day) + QStringLiteral("T09:00:00Z"), Qt::ISODate)
                    .toMSecsSinceEpoch();
    }
    qint64 now() const override { return m_now; }

private:
    qint64 m_now = 0;
};

struct StagedPerson {
    const char* name;
    Role role;
};

constexpr StagedPerson Cast[] = {
    {"Li Wei", Role::DataEngineer}, {"Ana", Role::DataScientist}, {"Tom", Role::SoftwareEngineer},
    {"Kofi", Role::DevOps},         {"Ines", Role::MlArchitect},  {"Ruth", Role::RiskAuditor},
    {"Bo", Role::BusinessOwner},    {"Branch officers", Role::EndUser},
};

/// Plays the first weeks of the story, one command after the other; the first refusal ends it.
class DemoStory {
public:
    DemoStory(db::Database& database, StagedClock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    Result<> play()
    {
        for (const auto chapter : {&DemoStory::gatherPeople, &DemoStory::proposeUseCase, &DemoStory::developUseCase,
                                   &DemoStory::importRuns}) {
            if (const Result<> played = (this->*chapter)(); !played)
                return played;
        }
        return {};
    }

private:
    Actor actor(const char* name, Role role) const { return {m_people.at(QString::fromUtf8(name)), toString(role)}; }
    QString command() const { return newUlid(m_clock.now()); }

    Result<> gatherPeople()
    {
        m_clock.goTo("2026-01-12");
        const Result<Actor> manager = defaultActor(m_database, toString(Role::Manager));
        if (!manager)
            return failed(manager);
        m_people[QStringLiteral("Mei")] = manager->person;
        for (const StagedPerson& entry : Cast) {
            Person person;
            person.name = QString::fromUtf8(entry.name);
            person.staged = true;
            person.roles = {entry.role};
            const Result<QString> uid = PeopleStore(m_database).add(person, *manager, command());
            if (!uid)
                return failed(uid);
            m_people[person.name] = *uid;
        }
        return {};
    }

    Result<> proposeUseCase()
    {
        UseCaseProposal proposal;
        proposal.title = QCoreApplication::translate("Demo", "Consumer loan screening");
        proposal.problem = QCoreApplication::translate(
            "Demo", "Losses on small consumer loans. A missed bad loan costs five times what a refused good one does.");
        proposal.ownerUid = m_people.at(QStringLiteral("Ana"));
        proposal.businessOwnerUid = m_people.at(QStringLiteral("Bo"));
        proposal.riskTier = RiskTier::High;
        proposal.technique = QCoreApplication::translate("Demo", "Tabular machine learning");
        proposal.valueHypothesis
            = QCoreApplication::translate("Demo", "Cost per 100 loans below 67.3, which is what refusing all would cost.");
        proposal.staged = true;
        const Result<QString> uid
            = UseCaseStore(m_database).propose(proposal, actor("Bo", Role::BusinessOwner), command());
        if (!uid)
            return failed(uid);
        m_useCase = *uid;
        return {};
    }

    Result<> developUseCase()
    {
        const struct {
            const char* day;
            UseCaseState to;
            const char* who;
            Role role;
        } steps[] = {
            {"2026-01-19", UseCaseState::Framed, "Ana", Role::DataScientist},
            {"2026-01-23", UseCaseState::Approved, "Mei", Role::Manager},
            {"2026-01-26", UseCaseState::Developing, "Ana", Role::DataScientist},
        };
        for (const auto& step : steps) {
            m_clock.goTo(step.day);
            if (const Result<> moved = move(step.to, actor(step.who, step.role)); !moved)
                return moved;
        }
        return {};
    }

    Result<> move(UseCaseState to, const Actor& who)
    {
        return UseCaseStore(m_database).move({m_useCase, to, {}}, who, command());
    }

    Result<> importRuns()
    {
        m_clock.goTo("2026-02-06");
        const QString source = QStringLiteral(":/demo/german-credit");
        const Result<const Importer*> importer = importerFor(source);
        if (!importer)
            return failed(importer);
        const Result<ImportBatch> batch = (*importer)->read(source, {});
        if (!batch)
            return failed(batch);
        const Result<ImportOutcome> outcome
            = applyImport(m_database, actor("Ana", Role::DataScientist), *batch, {.command = command()});
        if (!outcome)
            return failed(outcome);
        return {};
    }

    db::Database& m_database;
    StagedClock& m_clock;
    std::map<QString, QString> m_people; ///< Uid by name.
    QString m_useCase;
};

} // namespace

Result<std::unique_ptr<db::Database>> createDemoProject(const QString& path)
{
    StagedClock clock;
    clock.goTo("2026-01-12");
    db::OpenOptions options;
    options.clock = &clock;
    {
        const ProjectFounder founder{QCoreApplication::translate("Demo", "Consumer loan screening (demo)"),
                                     QStringLiteral("Mei"), true};
        const Result<std::unique_ptr<db::Database>> made = createProject(path, founder, options);
        if (!made)
            return failed(made);
        const Result<> played = DemoStory(**made, clock).play();
        if (!played)
            return failed(played);
    }
    return db::Database::open(path);
}

} // namespace assay
