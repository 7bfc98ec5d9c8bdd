// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/listing.h"
#include "core/query/query_columns.h"

namespace assay {

/// The runs with the columns that a list has where none are asked for.
Listing usualListing(const std::vector<RunRow>& rows);

/// The runs with these columns; null where a run lacks one. Reads points for values at a step, so that it may throw
/// db::SqlError.
Listing listingOf(db::Connection& connection, const std::vector<RunRow>& rows, const std::vector<QueryColumn>& columns);

} // namespace assay
