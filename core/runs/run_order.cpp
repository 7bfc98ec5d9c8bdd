// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_order.h"

#include "core/runs/run_search.h"
#include "core/runs/text_ranks.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <numeric>

namespace assay {
namespace {

constexpr quint64 missing = std::numeric_limits<quint64>::max();

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
    const Keys ranks = textRanks(texts);
    Keys keys(rows.size(), missing);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (places[i] != std::numeric_limits<quint32>::max())
            keys[i] = descending ? missing - 1 - ranks[places[i]] : ranks[places[i]];
    }
    return keys;
}

Keys nameKeys(const RunTable& table, std::span<const quint32> rows, bool descending)
{
    Keys keys(rows.size(), missing);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const quint64 rank = table.nameRanks[rows[i]];
        if (!table.runs[rows[i]].name.isEmpty())
            keys[i] = descending ? missing - 1 - rank : rank;
    }
    return keys;
}

Keys keysFor(const RunTable& table, const SortKey& key, std::span<const quint32> rows)
{
    if (key.field.kind == RunField::Kind::Name && table.nameRanks.size() == table.size())
        return nameKeys(table, rows, key.descending);
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
