// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/people_store.h"
#include "core/usecases/use_case_store.h"
#include "tests/support/temporary_project.h"
#include "tests/support/window_fixture.h"

namespace assay::tests {

/// A window on a new project with one use case, in which Cleo, a data scientist, works as well as who made it.
class WindowTeam : public WindowFixture {
public:
    WindowTeam()
    {
        if (!newProject(QStringLiteral("p.assay")))
            qFatal("The project cannot be made.");
        db::Database& database = *session().database;
        UseCaseProposal proposal;
        proposal.title = QStringLiteral("Screening");
        useCase = valueOf(UseCaseStore(database).propose(proposal, session().actor, QStringLiteral("u")));
        Person person;
        person.name = QStringLiteral("Cleo");
        person.roles = {Role::DataScientist};
        const Actor administrator{session().actor.person, toString(Role::Administrator)};
        cleo = {valueOf(PeopleStore(database).add(person, administrator, QStringLiteral("c"))),
                toString(Role::DataScientist)};
    }

    QString useCase; ///< Uid.
    Actor cleo;
};

} // namespace assay::tests
