// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"
#include "core/query/query_stop.h"
#include "core/query/run_set.h"
#include "core/runs/run_queries.h"

#include <functional>

namespace assay {

/// Finds in the database which runs match a filter: comparisons with a metric are left to its index, others are asked of
/// each different value once, by the same ConditionTest as in memory, and AND, OR and NOT join the sets. May throw
/// db::SqlError.
class FilterLookup {
public:
    FilterLookup(db::Connection& connection, const RunFilter& among, RunView view, std::function<bool()> cancelled);

    RunSet find(const Filter& filter); ///< Raises Cancelled once `cancelled` says so.

private:
    RunSet find(const FilterNode& node);
    RunSet findAll(const std::vector<FilterNode>& children);
    RunSet findCondition(const FilterCondition& condition);
    RunSet findLast(const FilterCondition& condition);
    RunSet findExtreme(const FilterCondition& condition);
    RunSet findText(const FilterCondition& condition);
    RunSet findAttribute(const FilterCondition& condition);
    RunSet findExperiment(const FilterCondition& condition);
    RunSet findDataset(const FilterCondition& condition);
    RunSet findId(const FilterCondition& condition);
    RunSet chosen();
    void addFirstColumn(RunSet& found, db::Statement& rows);

    db::Connection& m_connection;
    RunFilter m_among;
    RunView m_view;
    QueryStop m_stop;
    qint64 m_largest = 0;
};

} // namespace assay
