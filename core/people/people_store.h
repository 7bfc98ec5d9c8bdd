// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/merge/field_merge.h"
#include "core/people/people_rows.h"

#include <optional>
#include <vector>

namespace assay {

/// A role that somebody is to hold for one use case only, or for a time.
struct LimitedGrant {
    QString person; ///< Uid.
    Role role = Role::EndUser;
    QString useCase = {};             ///< Key or uid; empty for the whole project.
    std::optional<qint64> from = {};  ///< Milliseconds, UTC; from now on where nothing is said.
    std::optional<qint64> until = {}; ///< The first moment at which they no longer hold it.
    QString reason = {};
};

/// What an administrator changes of somebody's roles.
struct RoleChange {
    QString person; ///< Uid.
    std::vector<Role> given;
    std::vector<Role> taken;
    QString reason;
};

/// Somebody's name and address as they shall be.
struct PersonEdit {
    QString person; ///< Uid.
    QString name;
    QString email;
    std::optional<qint64> expectedVersion = {}; ///< Person::rowVersion that was seen; nothing for whichever.
    /// What was seen (people::textsOf()): then only a field that somebody else changed otherwise is a conflict.
    std::optional<FieldTexts> seen = {};
};

/// The people of a project and the roles they hold. An administrator writes them; see people_rules.h for who may what
/// and why not. Blocking: call it from a job.
class PeopleStore {
public:
    explicit PeopleStore(db::Database& database)
        : m_database(database)
    {
    }

    /// Adds somebody, with roles; answers the new uid. `command` makes a repetition harmless.
    Result<QString> add(const Person& person, const Actor& actor, const QString& command);

    /// An entry of the log for each role.
    Result<> changeRoles(const RoleChange& change, const Actor& actor, const QString& command);
    Result<> grant(const QString& personUid, Role role, const QString& reason, const Actor& actor,
                   const QString& command);
    Result<> revoke(const QString& personUid, Role role, const QString& reason, const Actor& actor,
                    const QString& command);

    /// Invalid without a limit, for a time that is over, and where they hold the role already: for the whole project, or
    /// with the same limit. Whoever administers the project does so without a limit.
    Result<> grantLimited(const LimitedGrant& grant, const Actor& actor, const QString& command);
    /// Takes what was given with a limit: for that use case, or where `useCase` is empty for a time.
    Result<> revokeLimited(const LimitedGrant& grant, const Actor& actor, const QString& command);

    /// The name by an administrator, the address by the person as well.
    Result<> edit(const PersonEdit& edit, const Actor& actor, const QString& command);

    /// Somebody has left: what they did stays theirs, their roles end and they act no more.
    Result<> leave(const QString& personUid, const QString& reason, const Actor& actor, const QString& command);

    /// Somebody who had left is back, in these roles.
    Result<> comeBack(const QString& personUid, const std::vector<Role>& roles, const QString& reason,
                      const Actor& actor, const QString& command);

    Result<std::vector<Person>> all() const;

private:
    db::Database& m_database;
};

} // namespace assay
