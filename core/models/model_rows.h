// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/crypto/digest.h"
#include "core/db/connection.h"

namespace assay::models {

/// Covers a registered model with its tags, versions, version tags and aliases. May throw db::SqlError.
Digest modelHash(db::Connection& connection, RegisteredModelId id);

} // namespace assay::models
