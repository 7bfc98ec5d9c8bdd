// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit_entry.h"
#include "core/db/connection.h"
#include "core/trust/checkpoint.h"

/// What receipts are made of, for use inside a transaction of the caller. All of these may throw db::SqlError.
namespace assay::packages {

/// An entry of the log.
struct LoggedEntry {
    quint64 index = 0; ///< From 0.
    QByteArray body;
    AuditEntry entry;
};

/// The entries of an approval request, in the order of the log.
std::vector<LoggedEntry> entriesOf(db::Connection& connection, const QString& request);

/// The one entry of a verb, and of a sign-off where one is named. Raises Corrupt where there is none.
const LoggedEntry& entryNamed(const std::vector<LoggedEntry>& entries, const QString& verb, const QString& signOff);

/// The leaves of the first `size` entries.
std::vector<Digest> firstLeaves(db::Connection& connection, quint64 size);

/// A state of the log that receipts lead to.
struct LogExcerpt {
    Checkpoint checkpoint;
    QByteArray note; ///< The text of the checkpoint alone where nobody signed it.
    QString signer;  ///< The fingerprint of the key; empty where nobody signed.
};

/// The oldest checkpoint that somebody signed and that covers the first `needed` entries; else the log as it was after
/// them, signed by nobody.
LogExcerpt excerptOf(db::Connection& connection, const QString& projectUid, quint64 needed);

} // namespace assay::packages
