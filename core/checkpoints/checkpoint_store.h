// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/crypto/signing_key.h"
#include "core/db/database.h"
#include "core/trust/checkpoint.h"

namespace assay {

/// What a project's log had in it when somebody noted it.
struct StoredCheckpoint {
    CheckpointId id;
    QString uid;     ///< ULID.
    qint64 size = 0; ///< Entries.
    Digest root{};
    QByteArray note;   ///< A SignedNote; where nobody signed, the text of one alone.
    QString signer;    ///< The fingerprint of the key that signed; empty where none did.
    QString madeBy;    ///< By name.
    qint64 madeAt = 0; ///< Milliseconds, UTC.
};

/// The checkpoints of a project's log. They are worth what is kept of them outside of the file: whoever has one notices
/// when anything that it covers is changed. Blocking: call it from a job.
class CheckpointStore {
public:
    explicit CheckpointStore(db::Database& database)
        : m_database(database)
    {
    }

    /// Notes the log as it is now, signed by `key`, or by nobody where that is null. The entry that tells of it comes after
    /// what it covers. Denied for who acts in no role they hold, and where the key is not one of theirs that is valid
    /// now; `command` makes a repetition harmless: it answers the checkpoint of the first time.
    Result<StoredCheckpoint> make(const SigningKey* key, const Actor& actor, const QString& command);

    Result<std::vector<StoredCheckpoint>> all() const; ///< The oldest first.

private:
    db::Database& m_database;
};

namespace checkpoints {

/// The name of a project's log, as checkpoints have it.
QString originOf(const QString& projectUid);

// For use inside a transaction of the caller; they may throw db::SqlError.

/// Notes the log with all that the transaction has recorded so far; the checkpoint's own entry comes after it. Signed by `key`, or by nobody where that is null. Answers its uid. Raises Denied where the key is
/// not one of the actor's that is valid now.
QString noteChanges(db::WriteTransaction& transaction, const SigningKey* key);

std::vector<StoredCheckpoint> all(db::Connection& connection);
Digest checkpointHash(db::Connection& connection, CheckpointId id);

} // namespace checkpoints
} // namespace assay
