// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"

namespace assay {

/// What taking an entry of the log back would do.
struct UndoOffer {
    qint64 seq = 0;   ///< Of the entry.
    QString sentence; ///< "Give T-3 back to Ben", translated; empty where it is refused.
    QString refusal;  ///< Why it cannot be taken back, translated; empty where it can.
};

/// Takes entries of the log back where an ordinary command can do that. Nothing is destroyed: the entry stays, the command
/// has an entry of its own as ever, and one with the verb “undone” names the entry that it took back. Blocking: call it
/// from a job.
class UndoStore {
public:
    explicit UndoStore(db::Database& database)
        : m_database(database)
    {
    }

    /// Denied, with the reason, where something else was said since, where the role may not, and where there is no way
    /// back, as from a signature or from what came from outside. `command` makes a repetition harmless.
    Result<> undo(qint64 seq, const Actor& actor, const QString& command);

private:
    db::Database& m_database;
};

namespace undoing {

/// Inside a transaction of the caller. Raises NotFound where the log has no such entry. May throw db::SqlError.
UndoOffer offerOf(db::Connection& connection, qint64 seq, const Actor& actor, qint64 now);

} // namespace undoing
} // namespace assay
