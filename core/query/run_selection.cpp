// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/run_selection.h"

#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/query/bit_ranges.h"
#include "core/query/field_rows.h"
#include "core/query/filter_lookup.h"
#include "core/query/order_keys.h"
#include "core/runs/text_pool.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

namespace assay {
namespace {

constexpr std::size_t fewRuns = 2000; ///< Up to here it is cheaper to look values up than to read a whole column.

/// Walks an index in the order asked for and takes the runs of a set, until there are enough and all that are equal to
/// the last one are there, too.
class OrderedWalk {
public:
    OrderedWalk(db::Connection& connection, const RunSet& among, std::size_t enough)
        : m_connection(connection)
        , m_among(among)
        , m_enough(enough)
    {
    }

    std::vector<qint64> byLastValue(const SortKey& key)
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

    std::vector<qint64> byStart()
    {
        db::Statement rows = m_connection.prepare(
            "SELECT r.id, coalesce(r.started_at, 0) FROM run r ORDER BY coalesce(r.started_at, 0) DESC");
        while (rows.step()) {
            if (m_among.contains(rows.integer(0)) && !take(rows.integer(0), static_cast<double>(rows.integer(1))))
                break;
        }
        return std::move(m_found);
    }

private:
    /// Whether there are enough.
    bool walk(const RunField& field, const BitRange& range, const QByteArray& direction)
    {
        db::Statement rows = m_connection.prepare("SELECT run_id, last_bits FROM metric_series WHERE name = ?"
                                                  " AND last_bits BETWEEN ? AND ? AND points > 0 ORDER BY last_bits "
                                                  + direction);
        rows.bind(field.key).bind(range.first).bind(range.last);
        while (rows.step()) {
            if (m_among.contains(rows.integer(0)) && !take(rows.integer(0), std::bit_cast<double>(rows.integer(1))))
                return true;
        }
        return false;
    }

    /// False where the run is beyond those that are needed.
    bool take(qint64 run, double value)
    {
        const bool isEqual = value == m_last || (std::isnan(value) && std::isnan(m_last));
        if (m_found.size() >= m_enough && !isEqual)
            return false;
        m_last = value;
        m_found.push_back(run);
        return true;
    }

    void addTheOthers()
    {
        const std::vector<qint64> all = m_among.runs();
        std::vector<qint64> known = m_found;
        std::sort(known.begin(), known.end());
        std::set_difference(all.begin(), all.end(), known.begin(), known.end(), std::back_inserter(m_found));
    }

    db::Connection& m_connection;
    const RunSet& m_among;
    std::size_t m_enough;
    std::vector<qint64> m_found;
    double m_last = 0;
};

/// Values to sort by of some runs, in their order.
class OrderColumn {
public:
    OrderColumn(db::Connection& connection, const SortKey& key)
        : m_key(key)
        , m_rows(connection, key.field)
    {
    }

    std::vector<quint64> keysOf(const std::vector<qint64>& runs)
    {
        std::vector<OrderValue> values(runs.size());
        std::vector<quint32> texts(runs.size());
        if (runs.size() <= fewRuns) {
            for (std::size_t i = 0; i < runs.size(); ++i)
                m_rows.visit(runs[i], [&](qint64, const db::Statement& row) { values[i] = read(row, texts[i]); });
        } else {
            std::vector<quint32> places(static_cast<std::size_t>(*std::max_element(runs.begin(), runs.end())) + 1);
            RunSet wanted(static_cast<qint64>(places.size()) - 1);
            for (std::size_t i = 0; i < runs.size(); ++i) {
                places[static_cast<std::size_t>(runs[i])] = static_cast<quint32>(i);
                wanted.insert(runs[i]);
            }
            m_rows.visitAll([&](qint64 run, const db::Statement& row) {
                if (!wanted.contains(run))
                    return;
                const quint32 place = places[static_cast<std::size_t>(run)];
                values[place] = read(row, texts[place]);
            });
        }
        for (std::size_t i = 0; i < runs.size(); ++i) {
            if (values[i].kind == OrderValue::Kind::Text)
                values[i].text = &m_pool.text(texts[i]); // No more are added, so that they stay where they are.
        }
        return orderKeys(values, m_key.descending, m_key.byCodePoints);
    }

private:
    OrderValue read(const db::Statement& row, quint32& text)
    {
        if (m_key.field.kind == RunField::Kind::Metric && m_key.field.value == RunField::Value::Last)
            return figure(std::bit_cast<double>(row.integer(1)));
        if (isFigure(m_key.field.kind))
            return figure(row.real(1));
        const QByteArrayView value = row.bytesView(1);
        if (value.isEmpty())
            return {};
        text = m_pool.idOf(value);
        const bool mayBeFigure = m_key.field.kind == RunField::Kind::Param || m_key.field.kind == RunField::Kind::Tag;
        const double number = m_pool.number(text);
        if (mayBeFigure && !m_key.byCodePoints && !std::isnan(number))
            return figure(number);
        return {.kind = OrderValue::Kind::Text};
    }

    static OrderValue figure(double value)
    {
        return {.kind = std::isnan(value) ? OrderValue::Kind::NotANumber : OrderValue::Kind::Number, .number = value};
    }

    SortKey m_key;
    FieldRows m_rows;
    TextPool m_pool;
};

/// Runs of the set, unsorted, among which the page is whole.
std::vector<qint64> candidates(db::Connection& connection, const RunSet& found, const RunSelection& selection)
{
    const auto size = static_cast<std::size_t>(found.size());
    const qint64 room = std::numeric_limits<qint64>::max() - selection.offset;
    const auto enough = static_cast<std::size_t>(selection.offset + std::min(selection.limit, room));
    if (size <= fewRuns || enough >= size)
        return found.runs();
    OrderedWalk walk(connection, found, enough);
    const std::vector<SortKey>& sort = selection.query.sort;
    if (sort.empty())
        return walk.byStart();
    const RunField& first = sort.front().field;
    if (first.kind == RunField::Kind::Metric && first.value == RunField::Value::Last)
        return walk.byLastValue(sort.front());
    return found.runs();
}

} // namespace

SelectedRuns selectRuns(db::Connection& connection, const RunSelection& selection,
                        const std::function<bool()>& cancelled)
{
    const RunSet found = FilterLookup(connection, selection.among, cancelled).find(selection.query.filter);
    const std::vector<qint64> runs = candidates(connection, found, selection);
    std::vector<SortKey> sort = selection.query.sort;
    sort.push_back({.field = {RunField::Kind::Started}, .descending = true});
    sort.push_back({.field = {RunField::Kind::RunId}, .byCodePoints = true});
    std::vector<std::vector<quint64>> keys;
    for (const SortKey& key : sort) {
        if (cancelled())
            db::raise(Error::Kind::Cancelled, Text::tr("The query was stopped. Nothing was changed."));
        keys.push_back(OrderColumn(connection, key).keysOf(runs));
    }
    std::vector<std::size_t> places(runs.size());
    std::iota(places.begin(), places.end(), std::size_t(0));
    std::sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) {
        const auto differing =
            std::find_if(keys.begin(), keys.end(), [&](const auto& column) { return column[a] != column[b]; });
        return differing != keys.end() ? (*differing)[a] < (*differing)[b] : runs[a] < runs[b];
    });
    SelectedRuns page{.runs = {}, .found = found.size()};
    for (auto at = static_cast<std::size_t>(std::max<qint64>(selection.offset, 0));
         at < places.size() && static_cast<qint64>(page.runs.size()) < selection.limit; ++at)
        page.runs.push_back({runs[places[at]]});
    return page;
}

} // namespace assay
