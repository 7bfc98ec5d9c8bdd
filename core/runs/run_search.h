// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run_field.h"

#include <functional>
#include <vector>

namespace assay {

/// Finds runs by what somebody types. Words and conditions, all of which have to hold:
///
///     amber finished metrics.val_auc > 0.88 and params.booster = "gbtree"
///
/// A word has to occur, in any case, in the run's name, status, experiment, user, source or data, or in the value of a
/// parameter or a tag; quotes make one word of several. A condition compares `metrics.`, `params.` or `tags.` and a
/// name, or name, status, user, source, experiment, data, started or duration (seconds), by one of < <= = != >= >; as
/// numbers where both sides are numbers, else as text without regard to case. A run that lacks it does not match. "and"
/// between two of them says nothing more.
class RunSearch {
public:
    RunSearch(const RunTable& table, const QString& typed); ///< The table has to outlive it.

    /// The rows that match, in the table's order; stops early once `cancelled` says so.
    std::vector<quint32> matches(const std::function<bool()>& cancelled) const;

private:
    enum class Comparison { Less, LessOrEqual, Equal, Unequal, GreaterOrEqual, Greater };

    struct Condition {
        FieldReader reader;
        Comparison comparison;
        QString text;
        double number;
    };

    struct Word {
        QString text;
        std::vector<bool> inText; ///< Of each text of the table's pool, whether it holds the word.
    };

    struct Token {
        QString text;
        bool quoted = false;
    };

    static std::vector<Token> tokensOf(const QString& typed);
    static std::optional<Comparison> comparisonOf(const Token& token);
    static bool holds(Comparison comparison, int order);
    bool addCondition(const Token& name, const Token& comparison, const Token& value);
    void addWord(const QString& text);
    bool matches(const Condition& condition, std::size_t row) const;
    bool matches(const Word& word, std::size_t row) const;

    const RunTable& m_table;
    std::vector<Condition> m_conditions;
    std::vector<Word> m_words;
};

} // namespace assay
