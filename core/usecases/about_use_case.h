// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/task.h"
#include "core/domain/use_case.h"

namespace assay::usecases {

/// The use case that a thing is, belongs to, or is about by the release or the experiment behind it; 0 where it is about none.
/// Inside a transaction of the caller; may throw db::SqlError.
UseCaseId useCaseOfThing(db::Connection& connection, const ThingName& thing);

} // namespace assay::usecases
