// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/ordered_walk.h"

#include "core/query/field_rows.h"
#include "core/query/order_keys.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <iterator>
#include <numeric>

namespace assay {

OrderedWalk::OrderedWalk(db::Connection& connection, const RunSet& among, std::size_t enough, QueryStop& stop)
    : m_connection(connection)
    , m_among(among)
    , m_enough(enough)
    , m_stop(stop)
{
}

std::vector<qint64> OrderedWalk::byLastValue(const SortKey& key)
{
    const BitRange up = positiveBits();
    const BitRange down = negativeBits();
    const bool done = key.descending ? walk(key.field, up, "DESC") || walk(key.field, down, "ASC")
                                     : walk(key.field, down, "DESC") || walk(key.field, up, "ASC");
    if (done || m_found.size() >= m_enough)
        return std::move(m_found);
    for (const BitRange& range : nanBits())
        walk(key.field, range, "ASC");
    if (m_found.size() < m_enough)
        addTheOthers();
    return std::move(m_found);
}

std::vector<qint64> OrderedWalk::byText(const SortKey& key)
{
    FieldRows rows(m_connection, key.field);
    std::optional<std::vector<QByteArray>> texts = rows.fewTexts();
    if (!texts)
        return m_among.runs();
    std::erase_if(*texts, [](const QByteArray& text) { return text.isEmpty(); }); // As if it were missing.
    TextPool pool;
    std::vector<quint32> ids;
    for (const QByteArray& text : *texts)
        ids.push_back(pool.idOf(text));
    std::vector<OrderValue> values;
    for (const quint32 id : ids)
        values.push_back(orderValueOf(pool, id, mayBeFigure(key)));
    const std::vector<quint64> keys = orderKeys(values, key.descending, key.byCodePoints);
    std::vector<std::size_t> places(keys.size());
    std::iota(places.begin(), places.end(), std::size_t(0));
    std::sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) { return keys[a] < keys[b]; });
    for (std::size_t i = 0; i < places.size(); ++i) {
        const bool isEqual = i > 0 && keys[places[i]] == keys[places[i - 1]];
        if (m_found.size() >= m_enough && !isEqual)
            return std::move(m_found);
        rows.visitText((*texts)[places[i]], [&](qint64 run) {
            m_stop.atRow();
            if (m_among.contains(run))
                m_found.push_back(run);
        });
    }
    if (m_found.size() < m_enough)
        addTheOthers();
    return std::move(m_found);
}

std::vector<qint64> OrderedWalk::byStart()
{
    db::Statement rows = m_connection.prepare(
        "SELECT r.id, coalesce(r.started_at, 0) FROM run r ORDER BY coalesce(r.started_at, 0) DESC");
    while (rows.step()) {
        m_stop.atRow();
        if (m_among.contains(rows.integer(0)) && !take(rows.integer(0), static_cast<double>(rows.integer(1))))
            break;
    }
    return std::move(m_found);
}

/// Whether there are enough.
bool OrderedWalk::walk(const RunField& field, const BitRange& range, const QByteArray& direction)
{
    db::Statement rows = m_connection.prepare("SELECT run_id, last_bits FROM metric_series WHERE name = ?"
                                              " AND last_bits BETWEEN ? AND ? AND points > 0 ORDER BY last_bits "
                                              + direction);
    rows.bind(field.key).bind(range.first).bind(range.last);
    while (rows.step()) {
        m_stop.atRow();
        if (m_among.contains(rows.integer(0)) && !take(rows.integer(0), std::bit_cast<double>(rows.integer(1))))
            return true;
    }
    return false;
}

/// False where the run is beyond those that are needed.
bool OrderedWalk::take(qint64 run, double value)
{
    const bool isEqual = value == m_last || (std::isnan(value) && std::isnan(m_last));
    if (m_found.size() >= m_enough && !isEqual)
        return false;
    m_last = value;
    m_found.push_back(run);
    return true;
}

void OrderedWalk::addTheOthers()
{
    const std::vector<qint64> all = m_among.runs();
    std::vector<qint64> known = m_found;
    std::sort(known.begin(), known.end());
    std::set_difference(all.begin(), all.end(), known.begin(), known.end(), std::back_inserter(m_found));
}

} // namespace assay
