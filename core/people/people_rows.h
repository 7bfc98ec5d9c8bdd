// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"
#include "core/db/database.h"
#include "core/domain/person.h"

#include <vector>

// For use inside a transaction of the caller; they may throw db::SqlError.
namespace assay::people {

inline const QString PersonEntity = QStringLiteral("person"); ///< As the log names one.

void insertGrant(db::WriteTransaction& transaction, PersonId person, Role role);
PersonId insert(db::WriteTransaction& transaction, Person person); ///< Fills uid where empty; grants person.roles.
std::vector<Person> all(db::Connection& connection);
Person byUid(db::Connection& connection, const QString& uid);   ///< Raises NotFound.
QString nameOf(db::Connection& connection, const QString& uid); ///< The uid of somebody whom the project does not know.
Person hereByUid(db::Connection& connection,
                 const QString& uid);                 ///< Raises Invalid for whoever has left: they get nothing.
Person byId(db::Connection& connection, PersonId id); ///< Raises NotFound.
bool holds(db::Connection& connection, const QString& personUid, Role role); ///< Nobody who has left does.
std::vector<Role> rolesActedIn(db::Connection& connection,
                               const Actor& actor); ///< Its role, where the person holds it.
std::vector<QString> namesHolding(db::Connection& connection, Role role);
RoleHolders holders(db::Connection& connection); ///< Of every role.
/// Of a person with every role that they were ever granted.
Digest rowHash(db::Connection& connection, const Person& person);
/// The same as it was logged before format 19, when it left out since when a role is held, and roles that were taken away.
Digest rowHashBeforeFormat19(const Person& person);

} // namespace assay::people
