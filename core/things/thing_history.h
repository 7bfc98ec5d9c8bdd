// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/address.h"
#include "core/things/former_words.h"

#include <vector>

namespace assay {

struct AuditEntry;

/// One change of a thing, told from its audit entry.
struct HistoryLine {
    qint64 seq = 0;                       ///< In the audit log.
    qint64 at = 0;                        ///< Milliseconds, UTC.
    QString person;                       ///< By name; the uid where the project does not know it.
    QString sentence;                     ///< Translated, without the person: "moved it from Framed to Approved".
    QString reason;                       ///< As given; may be empty.
    std::vector<FormerWords> former = {}; ///< What it changed said before.
};

/// What the log tells of a thing.
struct ThingHistory {
    std::vector<HistoryLine> lines; ///< Newest first.
    qint64 total = 0;               ///< Entries in the log, also those beyond the limit.
};

/// The newest `limit` changes of the thing with a kind and a uid. Runs inside a transaction of the caller and may throw
/// db::SqlError, also where an entry cannot be read.
ThingHistory thingHistory(db::Connection& connection, const Address& address, int limit);

/// What an entry of the log tells of its thing, translated, without the person: "moved it from Framed to Approved". A verb
/// that this version has no sentence for is told in the log's own words.
QString historySentence(const AuditEntry& entry);

} // namespace assay
