// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/people_rules.h"

#include <vector>

namespace assay::people {

/// A person with what may be changed of them by whoever looks. A refusal is empty where nothing stands against it.
struct PersonStanding {
    Person person;
    OpenWork work;
    QString emailRefusal;
    QString leaveRefusal; ///< Also why they stay an administrator.
};

/// All people of a project, as somebody sees them.
struct PeopleStanding {
    std::vector<PersonStanding> people; ///< In the order in which they came.
    QString refusal;                    ///< Why whoever looks does not say who is in the project, and in which roles.

    const PersonStanding* of(const QString& uid) const; ///< Null for nobody of the project.
};

PeopleStanding peopleStanding(db::Connection& connection, const Actor& viewer);

} // namespace assay::people
