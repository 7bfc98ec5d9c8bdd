// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/people_store.h"
#include "core/value/value_rows.h"
#include "core/value/value_store.h"
#include "tests/support/temporary_project.h"

namespace assay::tests {

/// Ada founds the project; Bo owns the business, Ana builds, Kofi operates, Mei manages, Uli uses.
class ValueProject {
public:
    ValueProject()
    {
        bo = somebody("Bo", Role::BusinessOwner);
        ana = somebody("Ana", Role::DataScientist);
        kofi = somebody("Kofi", Role::DevOps);
        mei = somebody("Mei", Role::Manager);
        uli = somebody("Uli", Role::EndUser);
        UseCaseProposal proposal;
        proposal.title = QStringLiteral("Screening");
        proposal.problem = QStringLiteral("Losses");
        proposal.businessOwnerUid = bo.person;
        useCase = valueOf(UseCaseStore(database()).propose(proposal, bo, once()));
    }

    db::Database& database() const { return project.database(); }
    ValueStore store() const { return ValueStore(database()); }
    QString once() { return QStringLiteral("command %1").arg(++m_commands); }

    Actor somebody(const char* name, Role role)
    {
        Person person;
        person.name = QString::fromLatin1(name);
        person.roles = {role};
        const Actor admin{project.actor().person, toString(Role::Administrator)};
        return {valueOf(PeopleStore(database()).add(person, admin, once())), toString(role)};
    }

    void grant(const Actor& to, Role role)
    {
        const Actor admin{project.actor().person, toString(Role::Administrator)};
        valueOf(PeopleStore(database()).grant(to.person, role, QStringLiteral("needed"), admin, once()));
    }

    Result<QString> propose(const Actor& actor, double target = 100)
    {
        return store().propose({useCase, QStringLiteral("Fewer losses"), QStringLiteral("losses avoided"),
                                QStringLiteral("EUR"), target, QStringLiteral("A control group of branches")},
                               actor, once());
    }

    Result<> measure(const QString& record, const Actor& actor, double realised = 120)
    {
        return store().measure({record, realised, 1000, 2000, ValueConfidence::High, QStringLiteral("One quarter"),
                                QStringLiteral("Ledger 7")},
                               actor, once());
    }

    /// Measured by Ana and acknowledged by Kofi.
    QString measured(double realised = 120)
    {
        const QString uid = valueOf(propose(ana));
        valueOf(measure(uid, ana, realised));
        valueOf(store().acknowledge({uid}, kofi, once()));
        return uid;
    }

    ValueRecord record(const QString& name) const
    {
        return valueOf(database().read([&](db::Connection& connection) { return values::byName(connection, name); }));
    }

    TemporaryProject project;
    Actor bo, ana, kofi, mei, uli;
    QString useCase; ///< Uid.

private:
    int m_commands = 0;
};

} // namespace assay::tests
