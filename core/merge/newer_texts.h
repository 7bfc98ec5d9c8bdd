// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit_entry.h"
#include "core/base/text.h"
#include "core/db/connection.h"
#include "core/merge/field_merge.h"

#include <QStringList>

#include <functional>
#include <map>
#include <span>

namespace assay {

/// Who wrote what a field says, and when.
struct FieldAuthor {
    QString name;
    QString uid;
    qint64 at = 0; ///< Milliseconds, UTC.
};

using FieldAuthors = std::map<QString, FieldAuthor>; ///< By field.

/// What a thing says now: what somebody's own words are brought together with who has not seen it yet.
struct NewerTexts {
    FieldTexts texts;
    FieldAuthors authors;
};

namespace merging {

// Inside a transaction of the caller; these may throw db::SqlError.

/// How the log tells of changes to a thing's fields.
struct FieldLog {
    QString entity; ///< "task"
    QString uid;

    /// Of the entries that raise its row version; empty where those of all commands do.
    std::span<const char* const> verbs = {};
};

/// After a field's name, the fact of an edit that has what the field said before.
inline constexpr QLatin1StringView wasFact("_was");

/// What the log is told of an edit: as "fields" those that differ, as authorsSince() reads them, and what each said before.
/// Nothing where none differs.
std::vector<AuditFact> editFacts(const FieldTexts& before, const FieldTexts& after);

/// The fields that an entry says were changed, as the log names them.
QStringList changedFields(const AuditEntry& entry);

/// What fields said before an entry changed them, as far as it holds that: those of earlier versions of Assay hold less.
FieldTexts formerTexts(const AuditEntry& entry);

/// A field's name by a table of WordTitle marked in the context Text, translated; the field itself where it is in none.
template <typename Table>
QString titleIn(const Table& table, const QString& field)
{
    for (const auto& known : table) {
        if (field == QLatin1StringView(known.word))
            return Text::tr(known.title);
    }
    return field;
}

/// Who changed which field last, by the entries that made the versions after `version`.
FieldAuthors authorsSince(db::Connection& connection, const FieldLog& log, qint64 version);

/// What it said at a version, as far as the log can tell: without the fields that were changed since.
FieldTexts knownSince(FieldTexts now, const FieldAuthors& authors);

/// Brings `mine` together with `newer`. Raises Conflict where both changed a field: it names the thing, the fields by
/// their titles and who changed them.
FieldTexts mergedOrRaise(const FieldTexts& base, const FieldTexts& mine, const NewerTexts& newer, const QString& thing,
                         const std::function<QString(const QString&)>& fieldTitle);

} // namespace merging
} // namespace assay
