// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_order.h"

#include "core/runs/run_search.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <numeric>

namespace assay {
namespace {

constexpr quint64 missing = std::numeric_limits<quint64>::max();
constexpr std::size_t lettersAtOnce = 8;

/// A key for each row such that the smaller key comes first; `missing` last.
using Keys = std::vector<quint64>;

/// Doubles as integers of the same order: the sign bit decides which bits to turn. -0 counts as 0.
quint64 ordered(double value)
{
    const auto bits = std::bit_cast<quint64>(value == 0 ? 0.0 : value);
    constexpr quint64 sign = quint64(1) << 63;
    return bits & sign ? ~bits : bits | sign;
}

Keys numberKeys(const FieldReader& reader, std::span<const quint32> rows, bool descending)
{
    Keys keys(rows.size(), missing);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const double value = reader.number(rows[i]);
        if (!std::isnan(value))
            keys[i] = descending ? ~ordered(value) : ordered(value);
    }
    return keys;
}

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

struct RankedText {
    QString folded;
    quint64 letters = 0;
    std::size_t place = 0;
};

/// How many letters all of them share at the start.
qsizetype commonStart(const std::vector<RankedText>& texts)
{
    const QString& first = texts.front().folded;
    qsizetype length = first.size();
    for (const RankedText& text : texts) {
        qsizetype same = 0;
        while (same < length && same < text.folded.size() && text.folded.at(same) == first.at(same))
            ++same;
        length = same;
    }
    return length;
}

/// The place of each text among all of them; equal texts share one. Most comparisons look at eight letters at once.
Keys ranksOf(std::span<const QString* const> texts)
{
    std::vector<RankedText> sorted;
    sorted.reserve(texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (texts[i])
            sorted.push_back({texts[i]->toCaseFolded(), 0, i});
    }
    Keys ranks(texts.size(), missing);
    if (sorted.empty())
        return ranks;
    const qsizetype start = commonStart(sorted);
    bool latin = true;
    for (RankedText& text : sorted) {
        const std::optional<quint64> letters = lettersFrom(text.folded, start);
        latin = latin && letters;
        text.letters = letters.value_or(0);
    }
    const auto less = [&](const RankedText& a, const RankedText& b) {
        if (latin && a.letters != b.letters)
            return a.letters < b.letters;
        if (const int order = a.folded.compare(b.folded); order != 0)
            return order < 0;
        return *texts[a.place] < *texts[b.place];
    };
    std::sort(sorted.begin(), sorted.end(), less);
    quint64 rank = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        if (i > 0 && *texts[sorted[i].place] != *texts[sorted[i - 1].place])
            ++rank;
        ranks[sorted[i].place] = rank;
    }
    return ranks;
}

/// Words that occur many times are ranked once each.
Keys textKeys(const FieldReader& reader, const TextPool& pool, std::span<const quint32> rows, bool descending)
{
    std::vector<const QString*> texts;
    std::vector<quint32> places(rows.size(), std::numeric_limits<quint32>::max());
    std::vector<quint32> placeOfText(pool.size(), std::numeric_limits<quint32>::max());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const QString* text = reader.text(rows[i]);
        if (!text || text->isEmpty())
            continue;
        const std::optional<quint32> id = reader.textId(rows[i]);
        if (id && placeOfText[*id] != std::numeric_limits<quint32>::max()) {
            places[i] = placeOfText[*id];
            continue;
        }
        places[i] = static_cast<quint32>(texts.size());
        if (id)
            placeOfText[*id] = places[i];
        texts.push_back(text);
    }
    const Keys ranks = ranksOf(texts);
    Keys keys(rows.size(), missing);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (places[i] != std::numeric_limits<quint32>::max())
            keys[i] = descending ? missing - 1 - ranks[places[i]] : ranks[places[i]];
    }
    return keys;
}

Keys keysFor(const RunTable& table, const SortKey& key, std::span<const quint32> rows)
{
    const FieldReader reader(table, key.field);
    return reader.isNumber() ? numberKeys(reader, rows, key.descending)
                             : textKeys(reader, table.texts, rows, key.descending);
}

struct KeyedRow {
    quint64 key = 0;
    quint32 place = 0; ///< Among the rows before sorting.
};

} // namespace

std::vector<quint32> arrangedRows(const RunTable& table, const RunQuery& query, const std::function<bool()>& cancelled)
{
    std::vector<quint32> rows = RunSearch(table, query.words).matches(cancelled);
    if (query.sort.empty() || cancelled())
        return rows;
    std::vector<Keys> keys;
    for (const SortKey& key : query.sort)
        keys.push_back(keysFor(table, key, rows));
    std::vector<KeyedRow> keyed(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        keyed[i] = {keys.front()[i], static_cast<quint32>(i)};
    if (cancelled())
        return rows;
    std::sort(keyed.begin(), keyed.end(), [&](const KeyedRow& a, const KeyedRow& b) {
        if (a.key != b.key)
            return a.key < b.key;
        for (std::size_t more = 1; more < keys.size(); ++more) {
            if (keys[more][a.place] != keys[more][b.place])
                return keys[more][a.place] < keys[more][b.place];
        }
        return a.place < b.place;
    });
    std::vector<quint32> sorted(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        sorted[i] = rows[keyed[i].place];
    return sorted;
}

} // namespace assay
