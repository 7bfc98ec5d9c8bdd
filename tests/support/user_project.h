// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/people_store.h"
#include "tests/support/agreed_framing.h"

namespace assay::tests {

/// A project of Ada, who holds every role, and of others with one role each; one use case. What belongs to it is asked of the
/// stores themselves.
class UserProject {
public:
    explicit UserProject(RiskTier tier = RiskTier::Medium)
        : m_ada(m_project.actor().person)
    {
        UseCaseProposal proposal;
        proposal.title = QStringLiteral("Screening");
        proposal.problem = QStringLiteral("Losses");
        proposal.decision = QStringLiteral("Grant or refuse");
        proposal.valueHypothesis = QStringLiteral("Fewer losses");
        proposal.technique = QStringLiteral("Transformers");
        proposal.ownerUid = proposal.businessOwnerUid = m_ada;
        proposal.riskTier = tier;
        m_useCase = valueOf(UseCaseStore(database()).propose(proposal, as(Role::Manager), next()));
    }

    db::Database& database() const { return m_project.database(); }
    const TemporaryProject& project() const { return m_project; }
    const QString& ada() const { return m_ada; }
    Actor as(Role role) const { return {m_ada, toString(role)}; }
    const QString& useCaseUid() const { return m_useCase; }
    QString next() { return QStringLiteral("c%1").arg(++m_commands); }

    UseCase useCase() const
    {
        return valueOf(
            database().read([this](db::Connection& connection) { return usecases::byUid(connection, m_useCase); }));
    }

    Actor somebody(const char* name, Role role)
    {
        Person person;
        person.name = QString::fromLatin1(name);
        person.roles = {role};
        return {valueOf(PeopleStore(database()).add(person, as(Role::Administrator), next())), toString(role)};
    }

    Result<> move(UseCaseState to, Role role)
    {
        return UseCaseStore(database()).move({m_useCase, to, {}}, as(role), next());
    }

    template <typename Read>
    auto read(Read function) const
    {
        return valueOf(database().read(function));
    }

private:
    TemporaryProject m_project;
    QString m_ada;
    QString m_useCase;
    int m_commands = 0;
};

} // namespace assay::tests
