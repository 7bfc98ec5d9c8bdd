// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/domain/user_group.h"
#include "core/merge/field_merge.h"

namespace assay {

/// What people write of a user group.
struct UserGroupFields {
    QString name; ///< The only one needed.
    std::optional<qint64> size = {};
    QString contact = {};
    Influence influence = Influence::Medium;
    std::optional<double> adoptionTarget = {};   ///< 0 to 1.
    std::optional<qint64> contactEveryDays = {}; ///< 1 or more.
};

struct UserGroupDraft {
    QString useCase; ///< Key or uid.
    UserGroupFields fields;
    bool staged = false; ///< Invented for a demo.
};

struct UserGroupEdit {
    QString group;                              ///< Key or uid.
    std::optional<qint64> expectedVersion = {}; ///< UserGroup::rowVersion that was seen; nothing for whichever.
    UserGroupFields fields;

    /// What was seen (usergroups::textsOf()): then only a field that somebody else changed otherwise is a conflict.
    std::optional<FieldTexts> seen = {};
};

/// That somebody talked with people of a group.
struct UserContactDraft {
    QString group; ///< Key or uid.
    ContactWay way = ContactWay::Interview;
    QString withWhom = {};
    QString notes = {};
    std::optional<qint64> at = {}; ///< Milliseconds, UTC; nothing for now.
    bool staged = false;
};

/// User groups of use cases and who talked with them. Each command is one transaction with its audit entry; `command` makes
/// a repetition harmless. A refusal (Error::Kind::Denied) names the rule and who may. Blocking: call it from a job.
class UserGroupStore {
public:
    explicit UserGroupStore(db::Database& database)
        : m_database(database)
    {
    }

    /// Answers the key. Owners of the use case, data scientists, business owners and managers may.
    Result<QString> add(const UserGroupDraft& draft, const Actor& actor, const QString& command);

    /// Conflict where it is no more as of the expected version, or where somebody else changed the same field of what was
    /// seen; Invalid where nothing differs.
    Result<> edit(const UserGroupEdit& edit, const Actor& actor, const QString& command);

    /// Anybody who acts in a role they hold may; answers the uid. A contact lies not in the future.
    Result<QString> addContact(const UserContactDraft& draft, const Actor& actor, const QString& command);

private:
    db::Database& m_database;
};

/// Why fields cannot be saved, translated; empty where they can.
QString problemOf(const UserGroupFields& fields);

namespace usergroups {

/// As UserGroupStore::edit(), inside a write of the caller; answers the uid. May throw db::SqlError.
QString edit(db::WriteTransaction& transaction, const UserGroupEdit& edit);

} // namespace usergroups

} // namespace assay
