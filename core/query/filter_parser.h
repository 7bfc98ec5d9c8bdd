// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"
#include "core/query/query_reader.h"

namespace assay {

/// Reads a whole filter by recursive descent; the grammar is Filter's. Throws QueryFailure.
class FilterParser {
public:
    explicit FilterParser(QueryReader& reader)
        : m_reader(reader)
    {
    }

    FilterNode filter();

private:
    FilterNode any();
    FilterNode all();
    FilterNode negation();
    FilterNode group();
    FilterNode word();
    FilterNode comparison();
    bool atComparison() const;
    bool atEndOfAll() const;

    QueryReader& m_reader;
    int m_depth = 0;
};

} // namespace assay
