// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"
#include "core/db/connection.h"
#include "core/domain/meeting.h"

namespace assay::meetings {

// Inside a transaction of the caller; each may throw db::SqlError.

/// Every meeting, by the day it was held.
std::vector<Meeting> all(db::Connection& connection);
Meeting byName(db::Connection& connection, const QString& name); ///< "M-1" or a uid; raises NotFound.

/// What its minutes said before, the oldest first.
std::vector<MeetingRevision> revisionsOf(db::Connection& connection, MeetingId id);

/// Covers all that is stored of a meeting.
Digest meetingHash(db::Connection& connection, MeetingId id);

} // namespace assay::meetings
