// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charters/charter_rows.h"
#include "core/charters/charter_store.h"
#include "core/charters/charter_text.h"
#include "core/gates/gate_store.h"
#include "core/people/people_store.h"
#include "core/usecases/use_case_store.h"
#include "core/user_groups/user_group_store.h"
#include "tests/support/temporary_project.h"

#include <algorithm>

namespace assay::tests {

/// A framing in which nothing is missing that has to be said.
inline Framing completeFraming()
{
    Framing framing;
    framing.canvas[QStringLiteral("decisions")] = QStringLiteral("An officer decides");
    framing.entity = QStringLiteral("An application");
    framing.waitDays = 730;
    framing.outcomes = QStringLiteral("Repaid or not");
    framing.heuristic = QStringLiteral("Refuse everybody");
    framing.costFalsePositive = 1;
    framing.costFalseNegative = 5;
    framing.humanRole = HumanRole::Augment;
    return framing;
}

/// Somebody who holds a role and is none of `others`; added by an administrator where there is nobody yet.
inline Actor colleague(db::Database& database, const QString& administrator, Role role, const QStringList& others)
{
    for (const Person& person : valueOf(PeopleStore(database).all())) {
        const bool holds = std::find(person.roles.begin(), person.roles.end(), role) != person.roles.end();
        if (person.active && holds && !others.contains(person.uid))
            return {person.uid, toString(role)};
    }
    Person added;
    added.name = QStringLiteral("Another %1").arg(toString(role));
    added.roles = {role};
    return {valueOf(PeopleStore(database).add(added, {administrator, toString(Role::Administrator)},
                                              QStringLiteral("colleague %1 %2").arg(toString(role), administrator))),
            toString(role)};
}

/// Writes and proposes a charter by one person who holds every role, and has it accepted by them for the business and by
/// colleagues for whom else it needs.
inline QString agreeOnCharter(db::Database& database, const QString& person, const QString& useCase, CharterKind kind,
                              const QByteArray& content)
{
    static int commands = 0;
    const auto command = [] { return QStringLiteral("charter %1").arg(++commands); };
    CharterStore store(database);
    const Actor scientist{person, toString(Role::DataScientist)};
    const QString uid = valueOf(store.draft({useCase, kind, content}, scientist, command()));
    valueOf(store.propose(uid, scientist, command()));
    const auto ask = valueOf(database.read([&](db::Connection& connection) {
        return charters::askOf(connection, usecases::byKeyOrUid(connection, useCase));
    }));
    const QString owner = ask.businessOwner.id ? ask.businessOwner.uid : person;
    QStringList said;
    for (const Role role : acceptingRoles(kind, ask.highRisk)) {
        const Actor voter = role == Role::BusinessOwner ? Actor{owner, toString(role)}
                                                        : colleague(database, person, role, said + QStringList{person});
        valueOf(store.vote({uid, CharterVote::Accept, {}}, voter, command()));
        said << voter.person;
    }
    return uid;
}

/// An evaluation plan that is agreed on, and a user group with how often to talk with it: what gate 1 asks for, too.
inline void agreeOnPlanAndUsers(db::Database& database, const QString& person, const QString& useCase)
{
    static int commands = 0;
    const EvaluationPlan plan{.metric = QStringLiteral("auc"),
                              .split = QStringLiteral("test"),
                              .higherIsBetter = true,
                              .baselines = {QStringLiteral("majority")}};
    agreeOnCharter(database, person, useCase, CharterKind::EvaluationPlan, charters::textOf(plan));
    valueOf(UserGroupStore(database).add(
        {.useCase = useCase, .fields = {.name = QStringLiteral("Officers"), .contactEveryDays = 30}},
        {person, toString(Role::DataScientist)}, QStringLiteral("group %1").arg(++commands)));
}

/// A framing that is agreed on, and all else that gates 0 and 1 cannot do without.
inline QString agreeOnFraming(db::Database& database, const QString& person, const QString& useCase)
{
    const QString uid =
        agreeOnCharter(database, person, useCase, CharterKind::Framing, charters::textOf(completeFraming()));
    agreeOnPlanAndUsers(database, person, useCase);
    return uid;
}

/// That a use case runs outside of Assay: gates 2 and 3 are passed without a release, and the reason is kept.
inline void passWithoutRelease(db::Database& database, const QString& person, const QString& useCase)
{
    static int commands = 0;
    for (const auto& [gate, item] :
         {std::pair{Gate::Validation, "approved-release"}, {Gate::Release, "live-release"}}) {
        valueOf(GateStore(database).waive(useCase, gate, QString::fromLatin1(item),
                                          QStringLiteral("It runs outside of Assay"), {person, toString(Role::Manager)},
                                          QStringLiteral("waiver %1").arg(++commands)));
    }
}

} // namespace assay::tests
