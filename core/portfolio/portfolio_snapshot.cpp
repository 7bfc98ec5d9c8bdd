// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/portfolio_snapshot.h"

#include "core/db/sql_error.h"
#include "core/people/people_store.h"
#include "core/portfolio/cohort_age.h"
#include "core/portfolio/production_log.h"
#include "core/portfolio/use_cases_on.h"
#include "core/usecases/use_case_store.h"
#include "core/value/records_on.h"
#include "core/value/value_rows.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <map>

namespace assay {
namespace {

Person personWith(const std::vector<Person>& people, PersonId id)
{
    const auto found =
        std::find_if(people.begin(), people.end(), [id](const Person& person) { return person.id == id; });
    return found == people.end() ? Person{} : *found;
}

qint64 newest(const std::vector<StageHistory>& histories)
{
    qint64 at = 0;
    for (const StageHistory& history : histories)
        at = std::max(at, history.stays.back().from);
    return at;
}

PortfolioCard cardOf(const UseCase& useCase, const StageHistory& history, const PortfolioSnapshot& snapshot)
{
    PortfolioCard card;
    card.useCase = useCase;
    card.owner = personWith(snapshot.people, useCase.owner);
    card.businessOwner = personWith(snapshot.people, useCase.businessOwner);
    card.sponsor = personWith(snapshot.people, useCase.sponsor);
    card.stays = history.stays;
    card.stage = history.stage();
    card.since = history.stays.back().from;
    card.age = history.age(snapshot.asOf);
    card.staleAfter = staleAfter(useCase.state, snapshot.kpis.flow);
    return card;
}

void readCards(db::Connection& connection, const std::vector<StageHistory>& histories, PortfolioSnapshot& snapshot)
{
    std::map<qint64, UseCaseEvidence> evidence;
    std::map<qint64, UseCaseTroubles> troubles;
    if (!snapshot.isPast) {
        evidence = useCaseEvidence(connection);
        troubles = useCaseTroubles(connection, snapshot.asOf);
    }
    std::map<QString, const StageHistory*> byUid;
    for (const StageHistory& history : histories)
        byUid[history.useCase] = &history;
    for (const UseCase& useCase : usecases::all(connection)) {
        const auto history = byUid.find(useCase.uid);
        if (history == byUid.end() && snapshot.isPast)
            continue; // Proposed later.
        if (history == byUid.end())
            db::raise(Error::Kind::Corrupt,
                      QCoreApplication::translate("Portfolio", "The audit log does not know %1. Verify the project.")
                          .arg(useCase.key));
        snapshot.cards.push_back(
            cardOf(snapshot.isPast ? asItWas(useCase, *history->second) : useCase, *history->second, snapshot));
        if (const auto known = evidence.find(useCase.id.value); known != evidence.end())
            snapshot.cards.back().evidence = std::move(known->second);
        snapshot.cards.back().troubles = troubles[useCase.id.value];
    }
}

/// How far a value record is on its way to being accepted.
int progressOf(ValueState state)
{
    switch (state) {
    case ValueState::Hypothesis:
        return 0;
    case ValueState::Disputed:
        return 1;
    case ValueState::Measured:
        return 2;
    case ValueState::Accepted:
        break;
    }
    return 3;
}

void tellCards(PortfolioSnapshot& snapshot)
{
    for (PortfolioCard& card : snapshot.cards) {
        for (const ValueRecord& record : snapshot.values) {
            const bool isOfIt = record.useCase == card.useCase.id;
            if (isOfIt && (!card.value || progressOf(record.state) > progressOf(*card.value)))
                card.value = record.state;
        }
    }
}

/// Value and adoption, without what was said after the moment that is looked at.
void readValues(db::Connection& connection, const ValueLog& log, PortfolioSnapshot& snapshot)
{
    snapshot.values = snapshot.isPast ? values::recordsOn(connection, log, snapshot.asOf) : values::all(connection);
    snapshot.adoption = values::adoption(connection);
    snapshot.groups = values::adoptingGroups(connection);
    if (!snapshot.isPast)
        return;
    const qint64 at = snapshot.asOf;
    std::erase_if(snapshot.adoption, [at](const AdoptionRecord& record) { return record.recordedAt > at; });
    for (AdoptionRecord& record : snapshot.adoption) {
        record.superseded =
            std::any_of(snapshot.adoption.begin(), snapshot.adoption.end(), [&record](const AdoptionRecord& other) {
                return other.id.value > record.id.value && other.groupUid == record.groupUid
                    && other.from == record.from && other.to == record.to;
            });
    }
}

} // namespace

bool isHeldOrStopped(const UseCase& useCase)
{
    return useCase.state == UseCaseState::OnHold || useCase.state == UseCaseState::Stopped;
}

bool PortfolioCard::returned() const
{
    return stays.size() > 1 && stays.back().state == UseCaseState::Developing
        && stays.at(stays.size() - 2).state == UseCaseState::Validating;
}

std::vector<Role> PortfolioSnapshot::heldFor(UseCaseId useCase) const
{
    return viewer.rolesFor(useCase, asOf);
}

RoleHolders PortfolioSnapshot::holdersFor(UseCaseId useCase) const
{
    RoleHolders found = holders;
    for (const Person& person : people) {
        if (!person.active)
            continue;
        for (const Role role : person.rolesFor(useCase, asOf)) {
            QStringList& names = found[role];
            if (!names.contains(person.name))
                names << person.name;
        }
    }
    return found;
}

PortfolioSnapshot portfolioSnapshot(db::Connection& connection, const QString& viewer, qint64 now,
                                    std::optional<qint64> past)
{
    std::vector<StageEvent> events = stageEvents(connection);
    if (past)
        std::erase_if(events, [past](const StageEvent& event) { return event.at > *past; });
    std::vector<StageHistory> histories = replay(events);
    PortfolioSnapshot snapshot;
    snapshot.isPast = past.has_value();
    snapshot.asOf = past.value_or(std::max(now, newest(histories)));
    tellProduction(histories, productionEvents(connection), snapshot.asOf);
    snapshot.people = people::all(connection);
    snapshot.holders = people::holders(connection);
    for (const Person& person : snapshot.people) {
        if (person.uid == viewer)
            snapshot.viewer = person;
    }
    const ValueLog log = valueLogUntil(valueLog(connection), past.value_or(std::numeric_limits<qint64>::max()));
    const int cohortDays = cohorts::daysAt(connection, past.value_or(std::numeric_limits<qint64>::max()));
    snapshot.kpis = portfolioKpis(histories, {.asOf = snapshot.asOf, .cohortDays = cohortDays}, log);
    snapshot.cohortDays = cohortDays;
    snapshot.flow = flowFigures(histories, snapshot.kpis, snapshot.asOf);
    readCards(connection, histories, snapshot);
    readValues(connection, log, snapshot);
    tellCards(snapshot);
    return snapshot;
}

std::optional<UseCaseTransition> stepExpectedOf(const UseCase& useCase, const std::vector<Role>& held)
{
    for (const UseCaseTransition& step : transitionsFrom(useCase)) {
        const bool forward = step.to == static_cast<UseCaseState>(static_cast<int>(step.from) + 1);
        if (forward && step.from < UseCaseState::Operating && step.role
            && std::find(held.begin(), held.end(), *step.role) != held.end())
            return step;
    }
    return std::nullopt;
}

} // namespace assay
