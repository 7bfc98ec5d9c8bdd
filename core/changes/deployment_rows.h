// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/deployment.h"

namespace assay::changes {

/// Everything that runs, ran or is planned to run somewhere, with the change that each hangs on and whose signatures let it
/// through: what is planned first, then what runs, then what is over, within each the newest first. `now` decides what is
/// only to come. Inside a transaction of the caller; may throw db::SqlError.
std::vector<Deployment> deployments(db::Connection& connection, qint64 now);

} // namespace assay::changes
