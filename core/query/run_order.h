// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"
#include "core/runs/run_table.h"

#include <functional>
#include <vector>

namespace assay {

/// One of the fields that runs are sorted by; the first counts most.
struct SortKey {
    RunField field;
    bool descending = false;
    bool byCodePoints = false; ///< Parameters and tags as texts, as MLflow does; else figures first, then texts.

    bool operator==(const SortKey&) const = default;
};

/// "metrics.loss DESC, params.depth": keys with ASC or DESC, separated by commas. MLflow's own API sends one at a time.
QueryResult<std::vector<SortKey>> parseOrder(const QString& text, const QueryLanguage& language);

/// Which rows of a table to show, and in which order.
struct RunQuery {
    Filter filter;
    std::vector<SortKey> sort;
    RunView view = RunView::All;

    bool operator==(const RunQuery&) const = default;
};

/// The rows that a query finds, sorted; equal ones stay as they are in the table. In both directions figures come first,
/// then texts, then NaN, then the runs that have none of these. Stops early, with what it has, once `cancelled` says so.
/// Any thread.
std::vector<quint32> arrangedRows(
    const RunTable& table, const RunQuery& query, const std::function<bool()>& cancelled = [] { return false; });

} // namespace assay
