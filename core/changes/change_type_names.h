// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/domain/change.h"

#include <map>
#include <optional>

namespace assay {

/// What an organisation calls the types of changes; one without a name of its own is not there.
using ChangeTypeNames = std::map<ChangeType, QString>;

/// Names of the organisation's own for types of changes. They stand in the audit log alone. Blocking: call it from a job.
class ChangeTypeNameStore {
public:
    explicit ChangeTypeNameStore(db::Database& database)
        : m_database(database)
    {
    }

    /// Says all of them, in one transaction that is its audit entry; `command` makes a repetition harmless. A type that is not
    /// among them, or whose name is empty, is called as usual again. Operations and managers may. Invalid where
    /// two would be called the same, one is called as another is by the program, and where nothing differs. With what was
    /// `seen`, only a type that somebody else called otherwise since is a Conflict, and what they called others stays.
    Result<> set(const ChangeTypeNames& names, const Actor& actor, const QString& command,
                 const std::optional<ChangeTypeNames>& seen = {});

private:
    db::Database& m_database;
};

namespace changes {

/// What was said last. May throw db::SqlError.
ChangeTypeNames typeNames(db::Connection& connection);

/// The organisation's name of a type, else the usual one, translated.
QString typeName(const ChangeTypeNames& names, ChangeType type);

/// The same for a choice among types: with the usual name behind one of the organisation's own.
QString typeChoice(const ChangeTypeNames& names, ChangeType type);

/// Why somebody may not say them: a translated sentence with the rule and who may; empty where they may. May throw
/// db::SqlError.
QString nameTypesRefusal(db::Connection& connection, const Actor& actor);

} // namespace changes
} // namespace assay
