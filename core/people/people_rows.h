// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"
#include "core/db/database.h"
#include "core/domain/person.h"

#include <vector>

// For use inside a transaction of the caller; they may throw db::SqlError.
namespace assay::people {

inline const QString PersonEntity = QStringLiteral("person"); ///< As the log names one.

/// Of role_grant as g: those that hold at a time, which it takes twice, for the whole project.
inline const QByteArray GrantHolds =
    QByteArrayLiteral("g.revoked_at IS NULL AND g.use_case_id IS NULL AND (g.holds_from IS NULL OR g.holds_from <= ?)"
                      " AND (g.holds_until IS NULL OR g.holds_until > ?)");

/// Those that hold at a time, which it takes twice, for the whole project or for any use case.
inline const QByteArray GrantHoldsSomewhere =
    QByteArrayLiteral("g.revoked_at IS NULL AND (g.holds_from IS NULL OR g.holds_from <= ?)"
                      " AND (g.holds_until IS NULL OR g.holds_until > ?)");

/// Those for the whole project with those that hold for a use case alone, whose id it takes first; none counts where that is
/// 0.
inline const QByteArray GrantHoldsFor =
    QByteArrayLiteral("g.revoked_at IS NULL AND (g.use_case_id IS NULL OR g.use_case_id = ?) AND (g.holds_from IS NULL "
                      "OR g.holds_from <= ?)"
                      " AND (g.holds_until IS NULL OR g.holds_until > ?)");

void insertGrant(db::WriteTransaction& transaction, PersonId person, Role role);
void insertGrant(db::WriteTransaction& transaction, PersonId person, const LimitedRole& limited);
PersonId insert(db::WriteTransaction& transaction, Person person); ///< Fills uid where empty; grants person.roles.
std::vector<Person> all(db::Connection& connection);
Person byUid(db::Connection& connection, const QString& uid);   ///< Raises NotFound.
QString nameOf(db::Connection& connection, const QString& uid); ///< The uid of somebody whom the project does not know.
Person hereByUid(db::Connection& connection,
                 const QString& uid); ///< Raises Invalid for whoever has left: they get nothing.
/// Whoever acts. Raises Denied for whoever has left: what is theirs they write no more.
Person actingByUid(db::Connection& connection, const QString& uid);
Person byId(db::Connection& connection, PersonId id); ///< Raises NotFound.
/// Whether somebody holds a role now: for the whole project, or for that use case alone. Nobody who has left does.
bool holds(db::Connection& connection, const QString& personUid, Role role, UseCaseId useCase = {});
/// Its role, where the person holds it now for what it is about: that use case, or where there is none the whole project.
std::vector<Role> rolesActedIn(db::Connection& connection, const Actor& actor, UseCaseId useCase = {});
/// The same wherever it is held, for what everybody does who works in the project in a role, or in a part of it.
std::vector<Role> rolesActedInSomewhere(db::Connection& connection, const Actor& actor);
/// Those who hold it now: for the whole project, or for that use case.
std::vector<QString> namesHolding(db::Connection& connection, Role role, UseCaseId useCase = {});
RoleHolders holders(db::Connection& connection, UseCaseId useCase = {}); ///< Of every role.
/// Of a person with every role that they were ever granted.
Digest rowHash(db::Connection& connection, const Person& person);
/// The same as it was logged before format 19, when it left out since when a role is held, and roles that were taken away.
Digest rowHashBeforeFormat19(const Person& person);

} // namespace assay::people
