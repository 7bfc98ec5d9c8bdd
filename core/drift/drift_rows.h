// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/drift.h"

namespace assay::drift {

// Inside a transaction of the caller; each may throw db::SqlError.

/// Every check with its readings, the newest first.
std::vector<DriftCheck> all(db::Connection& connection);

/// Those of a use case, the newest first.
std::vector<DriftCheck> ofUseCase(db::Connection& connection, UseCaseId useCase);

/// By its key or uid, or by the uid of one of its readings. Raises NotFound.
DriftCheck byName(db::Connection& connection, const QString& name);

/// Covers a check with its readings.
Digest driftHash(db::Connection& connection, DriftCheckId id);

} // namespace assay::drift
