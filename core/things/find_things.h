// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/address.h"

#include <functional>
#include <vector>

namespace assay {

/// A thing whose name was asked for.
struct FoundThing {
    Address address;
    QString title; ///< "UC-3 · Card default" where things of its kind have a key.
    QString note;  ///< What tells it from others of its name: a run's experiment; may be empty.

    bool operator==(const FoundThing&) const = default;
};

struct FoundThings {
    std::vector<FoundThing> things; ///< Best first: whole words before beginnings, then by kind and name.
    qint64 total = 0;               ///< All that match, also those beyond the limit.
};

/// The things of all kinds of which each of the words begins a word of the name,
/// the key or the uid, in any case of any script. No words find nothing. Asks `cancelled` now and then and stops with
/// what it has. Of saved views
/// those that `viewer`, a person by uid, finds. Runs inside a transaction of the caller and may throw db::SqlError.
FoundThings findThings(db::Connection& connection, const QString& words, int limit,
                       const std::function<bool()>& cancelled = {}, const QString& viewer = {});

/// Something that a text names by what follows a #.
struct NameableThing {
    QString name; ///< "UC-3", "credit@2".
    QString title;
    QString uid;

    bool operator==(const NameableThing&) const = default;
};

/// At most `limit` things of all kinds whose short key, name with a version, or title holds what was typed, in any case:
/// first those whose name begins with it, and of these and of the others the newest first. Asks `cancelled` now and then.
/// Runs inside a transaction of the caller and may throw db::SqlError.
std::vector<NameableThing> nameableThings(db::Connection& connection, const QString& typed, int limit,
                                          const std::function<bool()>& cancelled = {});

/// Whether some word of `text` begins with `word`, in any case. Words are letters and digits.
bool hasWordPrefix(QStringView text, QStringView word);

} // namespace assay
