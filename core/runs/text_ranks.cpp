// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/text_ranks.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace assay {
namespace {

constexpr std::size_t lettersAtOnce = 8;

/// A text's next letters as one number, where all of them are Latin; nothing otherwise.
std::optional<quint64> lettersFrom(const QString& folded, qsizetype start)
{
    quint64 letters = 0;
    for (std::size_t i = 0; i < lettersAtOnce; ++i) {
        const qsizetype at = start + static_cast<qsizetype>(i);
        const ushort code = at < folded.size() ? folded.at(at).unicode() : 0;
        if (code > 0xff)
            return std::nullopt;
        letters = letters << 8 | code;
    }
    return letters;
}

/// How many letters all of them share at the start.
qsizetype commonStart(const std::vector<QString>& texts)
{
    const QString& first = texts.front();
    qsizetype length = first.size();
    for (const QString& text : texts) {
        qsizetype same = 0;
        while (same < length && same < text.size() && text.at(same) == first.at(same))
            ++same;
        length = same;
    }
    return length;
}

struct Place {
    quint64 letters = 0;
    quint32 text = 0;
};

} // namespace

std::vector<quint64> textRanks(std::span<const QString* const> texts)
{
    std::vector<quint64> ranks(texts.size(), std::numeric_limits<quint64>::max());
    std::vector<QString> folded;
    std::vector<std::size_t> origins;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (!texts[i])
            continue;
        folded.push_back(texts[i]->toCaseFolded());
        origins.push_back(i);
    }
    if (folded.empty())
        return ranks;
    // Most comparisons need no more than the eight letters behind what all texts share.
    const qsizetype start = commonStart(folded);
    std::vector<Place> places;
    bool latin = true;
    for (std::size_t i = 0; i < folded.size(); ++i) {
        const std::optional<quint64> letters = lettersFrom(folded[i], start);
        latin = latin && letters;
        places.push_back({letters.value_or(0), static_cast<quint32>(i)});
    }
    const auto textOf = [&](const Place& place) -> const QString& { return *texts[origins[place.text]]; };
    std::sort(places.begin(), places.end(), [&](const Place& a, const Place& b) {
        if (latin && a.letters != b.letters)
            return a.letters < b.letters;
        if (const int order = folded[a.text].compare(folded[b.text]); order != 0)
            return order < 0;
        return textOf(a) < textOf(b);
    });
    quint64 rank = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (i > 0 && textOf(places[i]) != textOf(places[i - 1]))
            ++rank;
        ranks[origins[places[i].text]] = rank;
    }
    return ranks;
}

} // namespace assay
