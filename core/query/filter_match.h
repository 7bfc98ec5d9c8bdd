// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/condition_test.h"
#include "core/query/filter.h"
#include "core/runs/run_table.h"

#include <functional>
#include <memory>
#include <vector>

namespace assay {

/// A filter made ready for the rows of one table, which has to outlive it. Each text of the table's pool is looked at
/// once, however many runs have it.
class FilterMatch {
public:
    FilterMatch(const RunTable& table, const Filter& filter);

    bool matches(std::size_t row) const;

    /// The rows that match, in the table's order; stops early once `cancelled` says so.
    std::vector<quint32> rows(const std::function<bool()>& cancelled) const;

private:
    using Predicate = std::function<bool(std::size_t row)>;

    Predicate predicateOf(const FilterNode& node) const;
    Predicate conditionOf(const FilterCondition& condition) const;
    Predicate metricOf(const FilterCondition& condition) const;
    Predicate attributeOf(const FilterCondition& condition) const;
    Predicate datasetOf(const FilterCondition& condition) const;
    Predicate wordOf(const QString& word) const;
    std::shared_ptr<const std::vector<char>> textsThat(const std::function<bool(quint32)>& holds) const;

    const RunTable& m_table;
    Predicate m_predicate; ///< Empty where all match.
};

} // namespace assay
