// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/schema_part.h"
#include "core/verify/project_verifier.h"

namespace assay::verify {

/// Adds each table, index, trigger and view that is gone, changed or added to what the project's format has. The rules
/// that keep the log append-only are among them, and whoever takes them away can write what no entry tells.
void compareSchema(const std::vector<db::SchemaPart>& now, const std::vector<db::SchemaPart>& intended,
                   std::vector<SchemaFinding>& findings);

} // namespace assay::verify
