// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query_error.h"
#include "core/query/run_selection.h"
#include "core/query/run_set.h"
#include "core/views/runs_page_view.h"

namespace assay {

/// The runs that a view of the page of runs shows, without those columns of its table that only a table in memory can sort
/// by. Raises NotFound where the view is of an experiment that is not there, and Invalid, with the place, where its filter
/// is not understood. May throw db::SqlError.
RunSelection selectionOf(db::Connection& connection, const RunsPageView& view);

/// All of them, in no order; raises the same.
RunSet runsIn(db::Connection& connection, const RunsPageView& view);

/// Whether the view is sorted by a metric at a step, which only a table in memory can.
bool sortsAtStep(const RunsPageView& view);

} // namespace assay
