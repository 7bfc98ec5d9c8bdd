// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/named_thing.h"
#include "core/domain/task.h"

#include <QStringList>

#include <vector>

namespace assay {

/// Something that is written and names a thing or a person.
struct NamingText {
    Address place; ///< Where it stands: the thing it was said of, the minutes, the incident, the report, the brief.
    QString placeTitle; ///< "UC-3 · Consumer loan screening"
    QString author;
    QString authorUid;
    QString text;         ///< Markdown; of a long one the line that names it.
    qint64 createdAt = 0; ///< Milliseconds, UTC.

    bool operator==(const NamingText&) const = default;
};

namespace discussion {

inline constexpr std::size_t mostNamedThings = 200; ///< That are looked up for one page.

// Inside a transaction of the caller; each may throw db::SqlError.

/// What is said elsewhere and names the thing or the person, in comments and in notes at runs, newest first, at most `limit`;
/// nothing that was taken back.
std::vector<NamingText> commentsNaming(db::Connection& connection, const ThingName& thing, int limit);

/// The things and the people that there are of what the texts name, each once; of more than mostNamedThings things those of
/// the last texts.
std::vector<NamedThing> thingsNamedIn(db::Connection& connection, const QStringList& texts);

} // namespace discussion
} // namespace assay
