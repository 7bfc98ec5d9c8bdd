// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"
#include "core/db/connection.h"
#include "core/domain/inbox.h"

#include <set>

namespace assay::inbox {

// What people said of what they want to hear, inside a transaction of the caller; each may throw db::SqlError.

/// What somebody said of a thing; nothing where they said nothing, and what follows by itself holds.
std::optional<FollowLevel> levelOf(db::Connection& connection, const QString& personUid, const ThingName& thing);

std::set<InboxReason> mutedReasons(db::Connection& connection, const QString& personUid);

Digest subscriptionHash(db::Connection& connection, qint64 id);
Digest mutedReasonHash(db::Connection& connection, qint64 id);
Digest markHash(db::Connection& connection, qint64 id);

} // namespace assay::inbox
