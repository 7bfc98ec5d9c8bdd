// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace assay {

/// How a text matches what somebody typed.
struct FuzzyMatch {
    int score = 0;            ///< More is better; comparable between texts for the same words.
    std::vector<int> letters; ///< Of the text, ascending: those that matched.
};

/// Whether each of the words is in the text, in any case and in any order: as beginnings of some of its words, one after
/// another ("imfo" in "Import a folder"), or else as a part of one. No words match everything.
std::optional<FuzzyMatch> fuzzyMatch(const QString& text, const QString& words);

} // namespace assay
