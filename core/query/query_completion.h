// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query_language.h"

#include <functional>
#include <vector>

namespace assay {

/// Something that could stand in a query, and how many runs have it; -1 where that does not apply.
struct Candidate {
    QString text;
    qint64 runs = -1;

    bool operator==(const Candidate&) const = default;
};

/// What there is to choose from: the names of keys of a kind, and the values of a field.
struct QueryVocabulary {
    std::function<std::vector<Candidate>(RunField::Kind)> keys;
    std::function<std::vector<Candidate>(const RunField&)> values;
};

/// What may follow where somebody types.
struct QueryCompletion {
    enum class Expected { Key, Operator, Value, Joiner };

    Expected expected = Expected::Key;
    qsizetype position = 0; ///< Of the part that a candidate replaces, which ends at the cursor.
    qsizetype length = 0;
    std::vector<Candidate> candidates; ///< As they have to be written, those that most runs have first.
};

/// Looks at what stands before the cursor alone. Candidates start with what is typed of them already, in any case.
QueryCompletion completionAt(const QString& query, qsizetype cursor, const QueryLanguage& language,
                             const QueryVocabulary& vocabulary);

/// What the runs of a table have; it has to outlive the vocabulary.
QueryVocabulary vocabularyOf(const RunTable& table);

} // namespace assay
