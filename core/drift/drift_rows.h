// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/drift.h"

namespace assay::drift {

// Inside a transaction of the caller; each may throw db::SqlError.

/// Every check, the newest first. Of its readings only the columns and their verdicts: the figures of a thousand columns are
/// too much for a list.
std::vector<DriftCheck> all(db::Connection& connection);

/// With all its figures. By its key or uid, or by the uid of one of its readings. Raises NotFound.
DriftCheck byName(db::Connection& connection, const QString& name);

/// Covers a check with its readings.
Digest driftHash(db::Connection& connection, DriftCheckId id);

} // namespace assay::drift
