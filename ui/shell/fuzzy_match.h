// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace assay {

/// How a text matches what somebody typed.
struct FuzzyMatch {
    int score = 0; ///< More is better; comparable between texts for the same words.
    std::vector<int> letters; ///< Of the text, ascending: those that matched.
};

/// Whether the letters of each of the words stand in the text in order, in any case, the words themselves in any order;
/// and where the best such places are: at beginnings of words and next to each other. No words match everything.
std::optional<FuzzyMatch> fuzzyMatch(const QString& text, const QString& words);

} // namespace assay
