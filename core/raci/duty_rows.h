// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"
#include "core/db/connection.h"
#include "core/domain/duty.h"

/// Reading who does what. All of these run inside a transaction of the caller and may throw db::SqlError.
namespace assay::duties {

std::vector<DutyEntry> ofUseCase(db::Connection& connection, UseCaseId useCase); ///< Without those taken back.
std::vector<DutyEntry> all(db::Connection& connection);
Digest dutyHash(db::Connection& connection, DutyEntryId id);

} // namespace assay::duties
