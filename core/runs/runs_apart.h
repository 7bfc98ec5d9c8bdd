// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run_table.h"

namespace assay {

/// A table of these runs alone, for when few of a project's many are asked about; those that are not there are left out.
/// May throw db::SqlError.
std::shared_ptr<const RunTable> readRunTable(db::Connection& connection, std::span<const RunId> runs);

} // namespace assay
