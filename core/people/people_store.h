// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/digest.h"
#include "core/db/database.h"
#include "core/domain/person.h"

#include <vector>

namespace assay {

/// The people of a project and the roles they hold. Blocking: call it from a job.
class PeopleStore {
public:
    explicit PeopleStore(db::Database& database)
        : m_database(database)
    {
    }

    /// Adds somebody, with roles; answers the new uid. `command` makes a repetition harmless.
    Result<QString> add(const Person& person, const Actor& actor, const QString& command);
    Result<> grant(const QString& personUid, Role role, const Actor& actor, const QString& command);
    Result<> revoke(const QString& personUid, Role role, const QString& reason, const Actor& actor,
                    const QString& command);

    Result<std::vector<Person>> all() const;

private:
    db::Database& m_database;
};

// The parts, for use inside a transaction of the caller; they may throw db::SqlError.
namespace people {

PersonId insert(db::WriteTransaction& transaction, Person person); ///< Fills uid where empty; grants person.roles.
std::vector<Person> all(db::Connection& connection);
Person byUid(db::Connection& connection, const QString& uid); ///< Raises NotFound.
Person byId(db::Connection& connection, PersonId id);         ///< Raises NotFound.
bool holds(db::Connection& connection, const QString& personUid, Role role);
std::vector<Role> rolesActedIn(db::Connection& connection,
                               const Actor& actor); ///< Its role, where the person holds it.
std::vector<QString> namesHolding(db::Connection& connection, Role role);
RoleHolders holders(db::Connection& connection); ///< Of every role.
/// Of a person with every role that they were ever granted.
Digest rowHash(db::Connection& connection, const Person& person);
/// The same as it was logged before format 19, when it left out since when a role is held, and roles that were taken away.
Digest rowHashBeforeFormat19(const Person& person);

} // namespace people
} // namespace assay
