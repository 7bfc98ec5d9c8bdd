// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/portfolio_snapshot.h"

#include "core/db/sql_error.h"
#include "core/people/people_store.h"
#include "core/usecases/use_case_store.h"

#include <QCoreApplication>

#include <algorithm>

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
    card.stays = history.stays;
    card.stage = history.stage();
    card.since = history.stays.back().from;
    card.age = history.age(snapshot.asOf);
    const bool underWay = useCase.state < UseCaseState::Operating;
    const StageFlow& flow = snapshot.kpis.flow.at(static_cast<std::size_t>(useCase.state));
    card.staleAfter = underWay ? flow.staleAfter().value_or(0) : 0;
    return card;
}

} // namespace

bool PortfolioCard::returned() const
{
    return stays.size() > 1 && stays.back().state == UseCaseState::Developing
        && stays.at(stays.size() - 2).state == UseCaseState::Validating;
}

PortfolioSnapshot portfolioSnapshot(db::Connection& connection, const QString& viewer, qint64 now)
{
    const std::vector<StageHistory> histories = replay(stageEvents(connection));
    PortfolioSnapshot snapshot;
    snapshot.asOf = std::max(now, newest(histories));
    snapshot.people = people::all(connection);
    snapshot.holders = people::holders(connection);
    for (const Person& person : snapshot.people) {
        if (person.uid == viewer)
            snapshot.held = person.roles;
    }
    snapshot.kpis = portfolioKpis(histories, {.asOf = snapshot.asOf});
    std::map<qint64, UseCaseEvidence> evidence = useCaseEvidence(connection);
    std::map<QString, const StageHistory*> byUid;
    for (const StageHistory& history : histories)
        byUid[history.useCase] = &history;
    for (const UseCase& useCase : usecases::all(connection)) {
        const auto history = byUid.find(useCase.uid);
        if (history == byUid.end())
            db::raise(Error::Kind::Corrupt,
                      QCoreApplication::translate("Portfolio", "The audit log does not know %1. Verify the project.")
                          .arg(useCase.key));
        snapshot.cards.push_back(cardOf(useCase, *history->second, snapshot));
        if (const auto known = evidence.find(useCase.id.value); known != evidence.end())
            snapshot.cards.back().evidence = std::move(known->second);
    }
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
