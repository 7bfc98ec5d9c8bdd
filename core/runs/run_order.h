// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run_field.h"

#include <functional>
#include <vector>

namespace assay {

/// One of the fields that runs are sorted by; the first counts most.
struct SortKey {
    RunField field;
    bool descending = false;

    bool operator==(const SortKey&) const = default;
};

/// Which rows of a table to show, and in which order.
struct RunQuery {
    QString words; ///< See RunSearch.
    std::vector<SortKey> sort;

    bool operator==(const RunQuery&) const = default;
};

/// The rows that a query finds, sorted; equal ones stay as they are in the table. Runs without a figure or a word come
/// last in both directions, a NaN too. Text sorts without regard to case, then by its code points. Stops early, with
/// what it has, once `cancelled` says so. Any thread.
std::vector<quint32> arrangedRows(
    const RunTable& table, const RunQuery& query, const std::function<bool()>& cancelled = [] { return false; });

} // namespace assay
