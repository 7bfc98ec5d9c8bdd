// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/merkle_tree.h"
#include "core/db/write_transaction.h"

namespace assay::audit {

/// The log's size and root, as committed last.
struct AuditHead {
    qint64 size = 0;
    Digest root{};
};

/// Appends one entry for each change of the transaction, or one for its note where it recorded none, and stores the
/// new head. Runs inside the transaction; may throw db::SqlError.
void append(const db::WriteTransaction& transaction, const QString& projectUid);

/// The head that the log has once the changes that the transaction recorded so far are appended, which they are at its
/// end. Runs inside the transaction; may throw db::SqlError.
AuditHead headWith(const db::WriteTransaction& transaction, const QString& projectUid);

/// `now`, or the time of the latest entry where that is later: a clock that was set back makes nothing last longer. May
/// throw db::SqlError.
qint64 notBeforeTheLog(db::Connection& connection, qint64 now);

/// When the last entry with a verb about one thing was written: milliseconds, UTC; nothing where there is none. May throw
/// db::SqlError.
std::optional<qint64> lastAt(db::Connection& connection, const QByteArray& entity, const QString& uid,
                             const QByteArray& verb);

/// May throw db::SqlError.
AuditHead head(db::Connection& connection);

/// The root that the log had when it held `size` entries, as the log says itself in the entry after them; nothing where
/// it is not that long. Worth as much as the log's own consistency, which verification recomputes. May throw db::SqlError.
std::optional<Digest> statedRootAt(db::Connection& connection, qint64 size);

} // namespace assay::audit
