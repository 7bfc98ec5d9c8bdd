// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/address.h"
#include "core/domain/task.h"

#include <QStringList>

#include <vector>

namespace assay {

/// Something said of one thing that names another.
struct NamingComment {
    Address place;      ///< Of the thing it was said of.
    QString placeTitle; ///< "UC-3 · Consumer loan screening"
    QString author;
    QString authorUid;
    QString text;         ///< Markdown.
    qint64 createdAt = 0; ///< Milliseconds, UTC.

    bool operator==(const NamingComment&) const = default;
};

/// A thing that a text names after a #.
struct NamedThing {
    QString name;    ///< As it is written there: "UC-3".
    QString title;   ///< "UC-3 · Consumer loan screening"
    Address address; ///< With its uid.
};

namespace discussion {

inline constexpr std::size_t mostNamedThings = 200; ///< That are looked up for one page.

// Inside a transaction of the caller; each may throw db::SqlError.

/// What is said elsewhere and names the thing, in comments and in notes at runs, newest first, at most `limit`; nothing
/// that was taken back.
std::vector<NamingComment> commentsNaming(db::Connection& connection, const ThingName& thing, int limit);

/// The things that there are of what the texts name, each name once; of more than mostNamedThings those of the last texts.
std::vector<NamedThing> thingsNamedIn(db::Connection& connection, const QStringList& texts);

} // namespace discussion
} // namespace assay
