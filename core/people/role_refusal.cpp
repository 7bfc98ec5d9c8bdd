// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/role_refusal.h"

#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/people/people_store.h"

#include <algorithm>

namespace assay::people {

std::optional<QString> roleRefusal(db::Connection& connection, const Actor& actor, std::span<const Role> roles,
                                   const QString& rule, UseCaseId useCase)
{
    const std::vector<Role> acting = rolesActedIn(connection, actor, useCase);
    if (std::any_of(acting.begin(), acting.end(),
                    [&](Role role) { return std::find(roles.begin(), roles.end(), role) != roles.end(); }))
        return std::nullopt;
    const RoleHolders held = holders(connection, useCase);
    QStringList who;
    for (const Role role : roles)
        who << Text::tr("%1 (%2)").arg(roleTitle(role), whoHolds(role, held));
    return Text::tr("%1 Nothing was changed. Who may: %2.").arg(rule, who.join(QStringLiteral(", ")));
}

QString wayToARole(const RoleHolders& holders)
{
    return Text::tr("act in a role of yours, or ask an administrator (%1), who gives roles in Risk & audit, People and "
                    "keys, or with: assay-cli person grant")
        .arg(whoHolds(Role::Administrator, holders));
}

std::optional<QString> memberRefusal(db::Connection& connection, const Actor& actor, const QString& rule)
{
    if (!rolesActedInSomewhere(connection, actor).empty())
        return std::nullopt;
    return Text::tr("%1 Nothing was changed; %2.").arg(rule, wayToARole(holders(connection)));
}

void requireMember(db::Connection& connection, const Actor& actor, const QString& rule)
{
    if (const auto refusal = memberRefusal(connection, actor, rule))
        db::raise(Error::Kind::Denied, *refusal);
}

void requireRole(db::Connection& connection, const Actor& actor, std::span<const Role> roles, const QString& rule,
                 UseCaseId useCase)
{
    if (const auto refusal = roleRefusal(connection, actor, roles, rule, useCase))
        db::raise(Error::Kind::Denied, *refusal);
}

} // namespace assay::people
