// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query_error.h"
#include "core/query/query_language.h"

#include <vector>

namespace assay {

/// One comparison of a filter, checked: the field, the comparison and the value fit each other.
struct FilterCondition {
    enum class Comparison { Less, LessOrEqual, Equal, Unequal, GreaterOrEqual, Greater, Like, LikeAnyCase, In, NotIn };

    RunField field;
    Comparison comparison = Comparison::Equal;
    bool isNumber = false;  ///< Compared as numbers; a parameter or a tag that is none does not match.
    bool nanIsZero = false; ///< As MLflow has it; otherwise NaN equals NaN and no number.
    bool anyCase = false;   ///< A text that was typed without quotes.
    double number = 0;      ///< In the field's unit: milliseconds for times and durations.
    QStringList texts = {}; ///< One, or those of a list.

    bool operator==(const FilterCondition&) const = default;
};

/// A part of a filter. A run that lacks what a condition compares does not match it, whatever the comparison; NOT turns
/// that around.
struct FilterNode {
    enum class Kind { All, Any, Not, Condition, Word };

    Kind kind = Kind::All; ///< All of no children matches every run.
    std::vector<FilterNode> children = {};
    FilterCondition condition = {};
    QString word = {}; ///< Has to occur, in any case, in a text of the run.

    bool operator==(const FilterNode&) const = default;
};

/// Which runs to show: the text that was typed, and what it means. A default one matches all.
///
///     filter     = any ; any = all { OR all } ; all = not { AND not }
///     not        = [ NOT ] ( "(" any ")" | comparison )
///     comparison = field operator value | field [ NOT ] IN "(" text { "," text } ")"
///     field      = [ kind "." ] key | ( min | max | last | best ) "(" field ")"
///     operator   = "=" | "!=" | "<" | "<=" | ">" | ">=" | LIKE | ILIKE
///
/// The dialects of MLflow and of the search field have less and more; see QueryDialect.
class Filter {
public:
    Filter() = default;

    static QueryResult<Filter> parse(const QString& text, const QueryLanguage& language);

    const QString& text() const { return m_text; }
    const FilterNode& root() const { return m_root; }
    bool matchesAll() const { return m_root == FilterNode(); }

    bool operator==(const Filter&) const = default;

private:
    QString m_text;
    FilterNode m_root;
};

} // namespace assay
