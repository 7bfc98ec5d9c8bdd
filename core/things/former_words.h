// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/written_words.h"

#include <vector>

namespace assay {

struct AuditEntry;

/// What a thing said in one of its fields before somebody changed it.
struct FormerWords {
    QString field; ///< Its name, translated; the log's own word where this version knows none.
    QString text;  ///< As people read it: a day, somebody's name, a thing's key, a word's title. Never empty.

    bool operator==(const FormerWords&) const = default;
};

/// What an entry of the log holds of the words that were there before it; fields that said nothing are left out. Inside a
/// transaction of the caller; may throw db::SqlError.
std::vector<FormerWords> formerWords(db::Connection& connection, const AuditEntry& entry);

/// A field of a thing that entries of one verb write as a whole, each over what it said before.
struct LoggedField {
    QString entity; ///< "feedback"
    QString uid;
    QString verb;  ///< "answered"
    QString field; ///< "reply"
};

/// All that such a field ever said, as far as the log holds it, the newest first: that is what it says `now`, and the rest
/// what others took the place of. Nothing where it says nothing. Inside a transaction of the caller; may throw
/// db::SqlError.
std::vector<WrittenWords> wordsWritten(db::Connection& connection, const LoggedField& field, const QString& now);

} // namespace assay
