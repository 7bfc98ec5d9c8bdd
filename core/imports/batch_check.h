// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/import_batch.h"

#include <optional>

namespace assay::imports {

/// The longest name, key or identity that enters a project, in UTF-16 units. Values have no such limit.
constexpr qsizetype LongestName = 4096;

/// The batch without what no project can hold, each such thing named in an issue: experiments, runs and models with a
/// name over the limit, runs of such experiments, runs that are there twice, and second values of a run's param (the
/// first is kept). Nothing when the batch is fine as it is. Thread-safe.
std::optional<ImportBatch> withoutFaults(const ImportBatch& batch);

} // namespace assay::imports
