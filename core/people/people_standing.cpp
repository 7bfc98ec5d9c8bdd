// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people_standing.h"

#include "core/people/people_rows.h"

#include <algorithm>

namespace assay::people {

const PersonStanding* PeopleStanding::of(const QString& uid) const
{
    const auto found =
        std::find_if(people.begin(), people.end(), [&](const PersonStanding& one) { return one.person.uid == uid; });
    return found == people.end() ? nullptr : &*found;
}

PeopleStanding peopleStanding(db::Connection& connection, const Actor& viewer)
{
    PeopleStanding standing;
    standing.refusal = administrationRefusal(connection, viewer).value_or(QString());
    for (const Person& person : all(connection))
        standing.people.push_back({person, openWork(connection, person.id),
                                   emailRefusal(connection, person, viewer).value_or(QString()),
                                   lastAdministratorRefusal(connection, person, Role::Administrator)});
    return standing;
}

} // namespace assay::people
