// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/things/waiting_work.h"

#include "core/people/people_store.h"
#include "core/usecases/use_case_store.h"

#include <algorithm>

namespace assay {
namespace {

void sortByWaiting(std::vector<WaitingUseCase>& waiting)
{
    std::stable_sort(waiting.begin(), waiting.end(), [](const WaitingUseCase& a, const WaitingUseCase& b) {
        return a.useCase.stateSince < b.useCase.stateSince;
    });
}

} // namespace

std::optional<UseCaseTransition> nextStep(const UseCase& useCase)
{
    for (const UseCaseTransition& step : transitionsFrom(useCase)) {
        // The states up to operating stand in the order of a life.
        if (step.from < step.to && step.to <= UseCaseState::Operating)
            return step;
    }
    return std::nullopt;
}

WaitingWork waitingWork(db::Connection& connection, const QString& personUid, std::optional<Role> role)
{
    std::map<PersonId, Person> people;
    for (const Person& person : people::all(connection))
        people[person.id] = person;
    WaitingWork work;
    for (const UseCase& useCase : usecases::all(connection)) {
        const std::optional<UseCaseTransition> step = nextStep(useCase);
        if (!step)
            continue;
        const auto owner = people.find(useCase.owner);
        const bool mine = owner != people.end() && owner->second.uid == personUid;
        const WaitingUseCase waiting{useCase, owner == people.end() ? QString() : owner->second.name, step->role,
                                     step->to};
        if (step->role)
            ++work.byRole[*step->role];
        if (mine)
            work.mine.push_back(waiting);
        else if (role && step->role == role)
            work.asked.push_back(waiting);
    }
    sortByWaiting(work.mine);
    sortByWaiting(work.asked);
    return work;
}

} // namespace assay
