// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit_entry.h"
#include "core/db/connection.h"

#include <functional>
#include <map>
#include <vector>

namespace assay::past {

/// What the log has of one thing up to a time, in the order of the log.
using Trail = std::vector<AuditEntry>;

/// By the things' uids. An entry counts by the time that it states, `at` itself too; milliseconds, UTC. Raises Corrupt where
/// an entry cannot be read. May throw db::SqlError.
std::map<QString, Trail> trailsOf(db::Connection& connection, const char* entity, qint64 at);

/// The same thing by thing, with no more than one trail in memory: for what there are many of.
void eachTrail(db::Connection& connection, const char* entity, qint64 at, const std::function<void(Trail)>& take);

/// All that the log has of one thing. May throw db::SqlError.
Trail wholeTrail(db::Connection& connection, const char* entity, const QString& uid);

/// What of it had been said by the end of the millisecond `at`.
Trail until(const Trail& whole, qint64 at);

/// The last entry that says to which state its thing went; null where none does.
const AuditEntry* lastMove(const Trail& trail);

/// Where a thing was by its trail; empty where nothing moved it since it was made.
QString stateAtEnd(const Trail& trail);

} // namespace assay::past
