// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/run_order.h"
#include "core/runs/run_queries.h"

#include <functional>
#include <limits>

namespace assay {

/// One page of the runs that a query finds in the database.
struct RunSelection {
    RunQuery query;
    RunFilter among = {};
    qint64 offset = 0; ///< Less than 0 counts as 0.
    qint64 limit = std::numeric_limits<qint64>::max();
};

struct SelectedRuns {
    std::vector<RunId> runs; ///< The page, in order.
    qint64 found = 0;        ///< How many match in all.
};

/// Answers from the indexes without reading what it does not need, in the order of arrangedRows(); runs that the order
/// leaves equal come newest first and then by their ids. Raises Cancelled once `cancelled` says so. May throw
/// db::SqlError.
SelectedRuns selectRuns(
    db::Connection& connection, const RunSelection& selection,
    const std::function<bool()>& cancelled = [] { return false; });

} // namespace assay
