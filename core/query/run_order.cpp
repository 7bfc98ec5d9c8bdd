// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/run_order.h"

#include "core/query/filter_match.h"
#include "core/query/order_keys.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace assay {
namespace {

using Keys = std::vector<quint64>;

Keys nameKeys(const RunTable& table, std::span<const quint32> rows, bool descending)
{
    constexpr quint64 missing = std::numeric_limits<quint64>::max();
    Keys keys(rows.size(), missing);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const quint64 rank = table.nameRanks[rows[i]];
        if (!table.runs[rows[i]].name.isEmpty())
            keys[i] = descending ? missing - 1 - rank : rank;
    }
    return keys;
}

OrderValue orderValue(const FieldReader& reader, std::size_t row)
{
    const double number = reader.number(row);
    if (!std::isnan(number))
        return {.kind = OrderValue::Kind::Number, .number = number};
    if (isFigure(reader.field().kind))
        return {.kind = reader.has(row) ? OrderValue::Kind::NotANumber : OrderValue::Kind::Missing};
    const QString* text = reader.text(row);
    if (!text || text->isEmpty())
        return {};
    return {.kind = OrderValue::Kind::Text, .text = text};
}

Keys keysFor(const RunTable& table, const SortKey& key, std::span<const quint32> rows)
{
    if (key.field.kind == RunField::Kind::Name && !key.byCodePoints && table.nameRanks.size() == table.size())
        return nameKeys(table, rows, key.descending);
    const FieldReader reader(table, key.field);
    std::vector<OrderValue> values;
    values.reserve(rows.size());
    for (const quint32 row : rows) {
        values.push_back(orderValue(reader, row));
        if (key.byCodePoints && values.back().kind == OrderValue::Kind::Number)
            values.back() = {.kind = OrderValue::Kind::Text, .text = reader.text(row)};
    }
    return orderKeys(values, key.descending, key.byCodePoints);
}

struct KeyedRow {
    quint64 key = 0;
    quint32 place = 0; ///< Among the rows before sorting.
};

} // namespace

std::vector<quint32> arrangedRows(const RunTable& table, const RunQuery& query, const std::function<bool()>& cancelled)
{
    std::vector<quint32> rows = FilterMatch(table, query.filter).rows(cancelled);
    if (query.view != RunView::All)
        std::erase_if(rows, [&](quint32 row) { return table.runs[row].isActive() != (query.view == RunView::Active); });
    std::vector<Keys> keys;
    for (const SortKey& key : query.sort) {
        if (cancelled())
            return rows;
        keys.push_back(keysFor(table, key, rows));
    }
    if (keys.empty() || cancelled())
        return rows;
    std::vector<KeyedRow> keyed(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        keyed[i] = {keys.front()[i], static_cast<quint32>(i)};
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
