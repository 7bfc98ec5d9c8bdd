// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/use_case_party.h"

#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/people/people_store.h"
#include "core/people/role_refusal.h"
#include "core/usecases/use_case_store.h"

#include <algorithm>
#include <array>

namespace assay::usecases {
namespace {

constexpr std::array useCaseWriters{Role::DataScientist, Role::BusinessOwner, Role::Manager};

void raiseRefusal(const QString& refusal)
{
    if (!refusal.isEmpty())
        db::raise(Error::Kind::Denied, refusal);
}

} // namespace

QString writerRefusal(const UseCase& useCase, const QString& what, const UseCaseParty& party,
                      const RoleHolders& holders)
{
    const bool owns = party.person && (party.person == useCase.owner || party.person == useCase.businessOwner);
    const bool writes = std::any_of(party.acting.begin(), party.acting.end(), [](Role role) {
        return std::find(useCaseWriters.begin(), useCaseWriters.end(), role) != useCaseWriters.end();
    });
    if (owns || writes)
        return {};
    QStringList who;
    for (const Role role : useCaseWriters)
        who << Text::tr("%1 (%2)").arg(roleTitle(role), whoHolds(role, holders));
    return Text::tr("%1 of %2 are written by its owners or by a %3. Nothing was saved; ask one of them.")
        .arg(what, useCase.key, who.join(QStringLiteral(", ")));
}

QString memberRefusal(const QString& what, const UseCaseParty& party, const RoleHolders& holders)
{
    return party.acting.empty()
        ? Text::tr("%1 are written in a role of the project, and you act in none that you hold. Nothing was saved; "
                   "%2.")
              .arg(what, people::wayToARole(holders))
        : QString();
}

UseCase byId(db::Connection& connection, UseCaseId id)
{
    db::Statement row = connection.prepare("SELECT uid FROM use_case WHERE id = ?");
    if (!row.bind(id.value).step())
        db::raise(Error::Kind::NotFound, Text::tr("The use case is not in the project."));
    return byUid(connection, row.text(0));
}

UseCaseId servedBy(db::Connection& connection, UseCaseId named, ReleaseId release)
{
    db::Statement row = connection.prepare("SELECT coalesce(use_case_id, 0) FROM release WHERE id = ?");
    return !named && release && row.bind(release.value).step() ? UseCaseId{row.integer(0)} : named;
}

UseCaseParty partyOf(db::Connection& connection, const Actor& actor, UseCaseId useCase)
{
    return {people::byUid(connection, actor.person).id, people::rolesActedIn(connection, actor, useCase)};
}

void requireWriter(db::Connection& connection, const UseCase& useCase, const QString& what, const Actor& actor)
{
    people::actingByUid(connection, actor.person);
    raiseRefusal(
        writerRefusal(useCase, what, partyOf(connection, actor, useCase.id), people::holders(connection, useCase.id)));
}

void requireMember(db::Connection& connection, const QString& what, const Actor& actor)
{
    const UseCaseParty party{people::byUid(connection, actor.person).id,
                             people::rolesActedInSomewhere(connection, actor)};
    raiseRefusal(memberRefusal(what, party, people::holders(connection)));
}

} // namespace assay::usecases
