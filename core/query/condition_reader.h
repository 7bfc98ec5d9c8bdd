// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"
#include "core/query/query_reader.h"

namespace assay {

/// Reads one comparison and checks that its operator and its value fit the field. Throws QueryFailure.
class ConditionReader {
public:
    explicit ConditionReader(QueryReader& reader)
        : m_reader(reader)
    {
    }

    FilterCondition condition();

private:
    using Comparison = FilterCondition::Comparison;

    Comparison comparison();
    void checkComparison(const QueryToken& sign) const;
    void readValue();
    void readFigure(const QueryToken& token);
    void readText(const QueryToken& token);
    void readList();
    bool readTime(const QueryToken& token);
    bool readNonFinite(const QueryToken& token);

    QueryReader& m_reader;
    FilterCondition m_condition;
};

} // namespace assay
