// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/write_transaction.h"
#include "core/domain/use_case.h"

namespace assay::charters {

/// Raises the finding `plan-after-results` where the evaluation plan that is agreed on was agreed on after the first run of the
/// use case, one that a release of it was made of included, came in. Inside a write of the caller; may throw db::SqlError.
void followLatePlan(db::WriteTransaction& transaction, UseCaseId useCase);

} // namespace assay::charters
