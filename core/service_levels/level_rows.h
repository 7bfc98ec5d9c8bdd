// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"
#include "core/db/connection.h"
#include "core/domain/service_level.h"

/// Reading how long things may wait. These run inside a transaction of the caller and may throw db::SqlError.
namespace assay::levels {

ServiceLevels all(db::Connection& connection);
Digest levelHash(db::Connection& connection, ServiceLevelId id);

} // namespace assay::levels
