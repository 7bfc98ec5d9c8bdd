// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/plain_cards.h"

#include "core/people/people_rows.h"
#include "core/portfolio/use_cases_on.h"
#include "core/usecases/use_case_store.h"

#include <map>

namespace assay {

std::vector<PortfolioCard> plainCards(db::Connection& connection, const PortfolioFilter& filter,
                                      std::optional<qint64> past)
{
    std::map<qint64, Person> people;
    for (Person& person : people::all(connection))
        people.emplace(person.id.value, std::move(person));
    std::vector<PortfolioCard> cards;
    for (UseCase& useCase : past ? useCasesOn(connection, *past) : usecases::all(connection)) {
        PortfolioCard card;
        card.owner = people[useCase.owner.value];
        card.businessOwner = people[useCase.businessOwner.value];
        card.stage = useCase.state == UseCaseState::OnHold ? useCase.stateBeforeHold.value_or(UseCaseState::Proposed)
                                                           : useCase.state;
        card.since = useCase.stateSince;
        card.useCase = std::move(useCase);
        if (filter.passes(card))
            cards.push_back(std::move(card));
    }
    return cards;
}

} // namespace assay
