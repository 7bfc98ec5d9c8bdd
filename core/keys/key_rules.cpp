// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/key_rules.h"

#include "core/base/text.h"
#include "core/people/people_store.h"
#include "core/people/role_refusal.h"

#include <algorithm>
#include <array>

namespace assay::keys {
namespace {

constexpr std::array certifyingRoles{Role::Administrator, Role::RiskAuditor};

bool actsAsCertifier(db::Connection& connection, const Actor& actor)
{
    const std::vector<Role> acting = people::rolesActedIn(connection, actor);
    return std::any_of(acting.begin(), acting.end(), [](Role role) {
        return std::find(certifyingRoles.begin(), certifyingRoles.end(), role) != certifyingRoles.end();
    });
}

/// "Administrator (Ada), Model-risk auditor (nobody holds that role yet)"
QString certifiers(db::Connection& connection)
{
    const RoleHolders holders = people::holders(connection);
    QStringList words;
    for (const Role role : certifyingRoles)
        words.append(Text::tr("%1 (%2)").arg(roleTitle(role), whoHolds(role, holders)));
    return words.join(QStringLiteral(", "));
}

/// The names of those who could certify a key of this person.
QStringList othersWhoCertify(db::Connection& connection, const QString& personUid)
{
    QStringList names;
    for (const Person& person : people::all(connection)) {
        const bool certifies = std::any_of(person.roles.begin(), person.roles.end(), [](Role role) {
            return std::find(certifyingRoles.begin(), certifyingRoles.end(), role) != certifyingRoles.end();
        });
        if (person.active && certifies && person.uid != personUid)
            names.append(person.name);
    }
    return names;
}

} // namespace

std::optional<QString> authorityRefusal(db::Connection& connection, const Actor& actor)
{
    if (actsAsCertifier(connection, actor))
        return std::nullopt;
    return Text::tr("Whose key is whose is said by people in these roles: %1. Nothing was changed; ask one of them, or "
                    "act in such a role of yours.")
        .arg(certifiers(connection));
}

std::optional<QString> certifyRefusal(db::Connection& connection, const PersonKey& key, const Actor& actor)
{
    if (const auto refusal = authorityRefusal(connection, actor))
        return refusal;
    const QStringList others = othersWhoCertify(connection, key.personUid);
    if (actor.person != key.personUid || others.isEmpty())
        return std::nullopt;
    return Text::tr("Nobody certifies a key of their own while somebody else can. Nothing was changed; ask %1.")
        .arg(others.join(QStringLiteral(", ")));
}

std::optional<QString> ownKeyRefusal(db::Connection& connection, const PersonKey& key, const Actor& actor)
{
    if (actor.person == key.personUid)
        return people::memberRefusal(
            connection, actor,
            Text::tr("The key %1 is yours, and you may do this in any role that you hold, which “%2” is not.")
                .arg(key.fingerprint.first(8), actor.role));
    if (actsAsCertifier(connection, actor))
        return std::nullopt;
    return Text::tr("The key %1 is %2's. Besides them, people in these roles revoke it or take over a certificate for "
                    "it: %3. Nothing was changed; ask one of them, or act in such a role of yours.")
        .arg(key.fingerprint.first(8), key.person, certifiers(connection));
}

} // namespace assay::keys
