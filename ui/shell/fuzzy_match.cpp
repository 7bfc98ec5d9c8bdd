// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fuzzy_match.h"

#include <QStringList>

#include <algorithm>
#include <limits>

namespace assay {
namespace {

constexpr int matched = 4;
constexpr int atWordStart = 8;
constexpr int nextToLast = 10;
constexpr int atTextStart = 4;
constexpr int gap = -1; ///< For each letter passed over between two that match.
constexpr int never = std::numeric_limits<int>::min() / 2;
constexpr qsizetype longestText = 300; ///< Letters that are looked at.

bool startsWord(const QString& text, qsizetype at)
{
    return at == 0 || (!text.at(at - 1).isLetterOrNumber() && text.at(at).isLetterOrNumber())
        || (text.at(at).isUpper() && text.at(at - 1).isLower());
}

/// Of a letter that begins a word.
int worthOf(qsizetype at)
{
    return matched + atWordStart + (at == 0 ? atTextStart : 0);
}

/// The first place of the word as it is, within a word of the text.
std::optional<FuzzyMatch> matchPart(const QString& text, const QString& word)
{
    const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
    if (at < 0)
        return std::nullopt;
    FuzzyMatch match{matched, {}};
    for (qsizetype i = 0; i < word.size(); ++i)
        match.letters.push_back(static_cast<int>(at + i));
    return match;
}

/// The best places of one word's letters, by dynamic programming: best[i][j] is the score when letter i stands at j. A
/// letter that is not next to the one before begins a word.
std::optional<FuzzyMatch> matchStarts(const QString& text, const QString& word)
{
    const auto letters = static_cast<std::size_t>(word.size());
    const auto length = static_cast<std::size_t>(std::min(text.size(), longestText));
    std::vector<std::vector<int>> best(letters, std::vector<int>(length, never));
    std::vector<std::vector<int>> from(letters, std::vector<int>(length, -1));
    for (std::size_t i = 0; i < letters; ++i) {
        int reach = never; // The best of the row above before j, less the gap up to j.
        int reachFrom = -1;
        for (std::size_t j = 0; j < length; ++j) {
            if (i > 0 && j > 0) {
                reach += gap;
                if (best[i - 1][j - 1] >= reach) {
                    reach = best[i - 1][j - 1];
                    reachFrom = static_cast<int>(j) - 1;
                }
            }
            const auto at = static_cast<qsizetype>(j);
            if (text.at(at).toCaseFolded() != word.at(static_cast<qsizetype>(i)).toCaseFolded())
                continue;
            const bool start = startsWord(text, at);
            if (i == 0) {
                best[0][j] = start ? worthOf(at) : never;
            } else if (reachFrom >= 0) {
                const int apart = start ? reach + worthOf(at) : never;
                const int next =
                    j > 0 && best[i - 1][j - 1] > never ? best[i - 1][j - 1] + matched + nextToLast : never;
                best[i][j] = std::max(apart, next);
                from[i][j] = next >= apart ? static_cast<int>(j) - 1 : reachFrom;
            }
        }
    }
    const auto end = std::max_element(best.back().begin(), best.back().end());
    if (*end <= never / 2)
        return std::nullopt;
    FuzzyMatch match{*end, {}};
    int at = static_cast<int>(end - best.back().begin());
    for (std::size_t i = letters; i-- > 0;) {
        match.letters.push_back(at);
        at = from[i][static_cast<std::size_t>(at)];
    }
    std::reverse(match.letters.begin(), match.letters.end());
    return match;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString& text, const QString& words)
{
    FuzzyMatch all;
    for (const QString& word : words.simplified().split(u' ', Qt::SkipEmptyParts)) {
        std::optional<FuzzyMatch> match = text.isEmpty() ? std::nullopt : matchStarts(text, word);
        if (!match)
            match = matchPart(text, word);
        if (!match)
            return std::nullopt;
        all.score += match->score;
        all.letters.insert(all.letters.end(), match->letters.begin(), match->letters.end());
    }
    std::sort(all.letters.begin(), all.letters.end());
    all.letters.erase(std::unique(all.letters.begin(), all.letters.end()), all.letters.end());
    return all;
}

} // namespace assay
