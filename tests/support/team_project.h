// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/people_store.h"
#include "tests/support/temporary_project.h"

#include <map>

namespace assay::tests {

/// A project with one person more for each of some roles, and a use case UC-1.
class TeamProject : public TemporaryProject {
public:
    explicit TeamProject(const std::vector<Role>& roles)
    {
        for (const Role role : roles) {
            Person person;
            person.name = roleTitle(role) + QStringLiteral(" Kim");
            person.roles = {role};
            m_people[role] = valueOf(
                PeopleStore(database()).add(person, {actor().person, QStringLiteral("administrator")}, toString(role)));
        }
        UseCaseProposal proposal;
        proposal.title = QStringLiteral("Screening");
        proposal.problem = QStringLiteral("Losses on small loans");
        valueOf(UseCaseStore(database()).propose(proposal, actor(), QStringLiteral("use case")));
    }

    /// The person of a role, acting in it.
    Actor as(Role role) const { return {m_people.at(role), toString(role)}; }

    /// A key that no command had before.
    QString next() { return QString::number(++m_commands); }

private:
    std::map<Role, QString> m_people;
    int m_commands = 0;
};

/// Whether the project's log and rows still agree.
inline bool isWhole(TemporaryProject& project)
{
    const auto report = verifyProject(project.database());
    return report && report->intact();
}

} // namespace assay::tests
