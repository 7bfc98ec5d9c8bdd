// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"
#include "core/db/connection.h"
#include "core/domain/release.h"

namespace assay::releases {

/// The hash that the log got of a release while it left out how its data sets are called and where they came from. May throw
/// db::SqlError.
Digest hashWithoutDataNames(db::Connection& connection, ReleaseId id);

} // namespace assay::releases
