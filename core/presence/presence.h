// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/address.h"

#include <vector>

namespace assay {

/// Somebody who has a page open, in some window of some program.
struct Presence {
    QString window; ///< A ULID.
    QString personUid;
    QString personName;
    bool staged = false; ///< Invented for a demo.
    qint64 saidAt = 0;   ///< Milliseconds, UTC.
};

namespace presence {

inline constexpr qint64 lasts = 60'000; ///< Milliseconds for which a window is believed without saying so again.

// Inside a transaction of the caller; these may throw db::SqlError.

/// The address by which every window knows what it shows: of a thing the one with its uid.
Address commonPlace(db::Connection& connection, const Address& place);

/// Who has a place open in other windows than this one, by name; nobody twice.
std::vector<Presence> othersAt(db::Connection& connection, const Address& place, const QString& window, qint64 now);

} // namespace presence
} // namespace assay
