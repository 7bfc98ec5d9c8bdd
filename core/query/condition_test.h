// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"

#include <QSet>

#include <string>

namespace assay {

/// A condition made ready to be asked of many values. Whoever looks runs up, in memory or in a database, asks this one,
/// so that a filter means the same everywhere. It copies what it needs of the condition.
class ConditionTest {
public:
    explicit ConditionTest(const FilterCondition& condition);

    bool holds(double value) const; ///< For a condition on figures.

    /// For texts of parameters, tags and attributes; where the condition compares figures, for the figure a text is.
    bool holds(const QString& text, double asNumber) const;
    bool holds(const QString& text) const;

private:
    using Comparison = FilterCondition::Comparison;

    bool holdsText(const QString& text) const;

    FilterCondition m_condition;
    QSet<QString> m_texts;
    std::u32string m_pattern; ///< Of LIKE; case-folded for ILIKE.
};

} // namespace assay
