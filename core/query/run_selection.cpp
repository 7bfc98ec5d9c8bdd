// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/run_selection.h"

#include "core/query/field_rows.h"
#include "core/query/filter_lookup.h"
#include "core/query/order_keys.h"
#include "core/query/ordered_walk.h"
#include "core/query/query_stop.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

namespace assay {
namespace {

constexpr std::size_t fewRuns = 2000; ///< Up to here it is cheaper to look values up than to read a whole column.

/// Values to sort by of some runs, in their order.
class OrderColumn {
public:
    OrderColumn(db::Connection& connection, const SortKey& key, QueryStop& stop)
        : m_key(key)
        , m_rows(connection, key.field)
        , m_stop(stop)
    {
    }

    std::vector<quint64> keysOf(const std::vector<qint64>& runs)
    {
        std::vector<OrderValue> values(runs.size());
        std::vector<quint32> texts(runs.size());
        if (runs.size() <= fewRuns) {
            for (std::size_t i = 0; i < runs.size(); ++i) {
                m_stop.atRow();
                m_rows.visit(runs[i], [&](qint64, const db::Statement& row) { values[i] = read(row, texts[i]); });
            }
        } else {
            std::vector<quint32> places(static_cast<std::size_t>(*std::max_element(runs.begin(), runs.end())) + 1);
            RunSet wanted(static_cast<qint64>(places.size()) - 1);
            for (std::size_t i = 0; i < runs.size(); ++i) {
                places[static_cast<std::size_t>(runs[i])] = static_cast<quint32>(i);
                wanted.insert(runs[i]);
            }
            m_rows.visitAll([&](qint64 run, const db::Statement& row) {
                m_stop.atRow();
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
        return orderValueOf(m_pool, text, mayBeFigure(m_key));
    }

    static OrderValue figure(double value)
    {
        return {.kind = std::isnan(value) ? OrderValue::Kind::NotANumber : OrderValue::Kind::Number, .number = value};
    }

    SortKey m_key;
    FieldRows m_rows;
    QueryStop& m_stop;
    TextPool m_pool;
};

using OrderKeys = std::vector<std::vector<quint64>>; ///< A column for each field that counts, a key for each run.

bool isBefore(const OrderKeys& keys, std::size_t a, std::size_t b)
{
    const auto differing =
        std::find_if(keys.begin(), keys.end(), [&](const auto& column) { return column[a] != column[b]; });
    return differing != keys.end() && (*differing)[a] < (*differing)[b];
}

/// Lets go of the runs that are behind the first `enough` whatever further columns say, so that these need not be read of
/// them.
void keepEnough(std::vector<qint64>& runs, OrderKeys& keys, std::size_t enough)
{
    if (enough == 0 || runs.size() <= enough)
        return;
    std::vector<std::size_t> places(runs.size());
    std::iota(places.begin(), places.end(), std::size_t(0));
    const auto nth = places.begin() + static_cast<std::ptrdiff_t>(enough) - 1;
    std::nth_element(places.begin(), nth, places.end(),
                     [&](std::size_t a, std::size_t b) { return isBefore(keys, a, b); });
    const std::size_t last = *nth;
    std::erase_if(places, [&](std::size_t place) { return isBefore(keys, last, place); });
    std::sort(places.begin(), places.end());
    for (std::size_t i = 0; i < places.size(); ++i) {
        runs[i] = runs[places[i]];
        for (std::vector<quint64>& column : keys)
            column[i] = column[places[i]];
    }
    runs.resize(places.size());
    for (std::vector<quint64>& column : keys)
        column.resize(places.size());
}

/// The first `enough` of the runs in order, and perhaps more.
std::vector<qint64> orderedRuns(db::Connection& connection, std::vector<qint64> runs, const std::vector<SortKey>& sort,
                                std::size_t enough, QueryStop& stop)
{
    OrderKeys keys;
    for (const SortKey& key : sort) {
        stop.now();
        keys.push_back(OrderColumn(connection, key, stop).keysOf(runs));
        keepEnough(runs, keys, enough);
    }
    std::vector<std::size_t> places(runs.size());
    std::iota(places.begin(), places.end(), std::size_t(0));
    std::sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) {
        return isBefore(keys, a, b) || (!isBefore(keys, b, a) && runs[a] < runs[b]);
    });
    std::vector<qint64> inOrder;
    inOrder.reserve(runs.size());
    for (const std::size_t place : places)
        inOrder.push_back(runs[place]);
    return inOrder;
}

/// How many runs come before the page's end.
std::size_t endOf(const RunSelection& selection)
{
    const qint64 offset = std::max<qint64>(selection.offset, 0);
    const qint64 room = std::numeric_limits<qint64>::max() - offset;
    return static_cast<std::size_t>(offset + std::clamp<qint64>(selection.limit, 0, room));
}

/// Runs of the set, unsorted, among which the page is whole.
std::vector<qint64> candidates(db::Connection& connection, const RunSet& found, const RunSelection& selection,
                               QueryStop& stop)
{
    const auto size = static_cast<std::size_t>(found.size());
    const std::size_t enough = endOf(selection);
    if (size <= fewRuns || enough >= size)
        return found.runs();
    OrderedWalk walk(connection, found, enough, stop);
    const std::vector<SortKey>& sort = selection.query.sort;
    if (sort.empty())
        return walk.byStart();
    const RunField& first = sort.front().field;
    if (first.kind == RunField::Kind::Metric && first.value == RunField::Value::Last)
        return walk.byLastValue(sort.front());
    if (first.kind == RunField::Kind::Param || first.kind == RunField::Kind::Tag)
        return walk.byText(sort.front());
    return found.runs();
}

} // namespace

SelectedRuns selectRuns(db::Connection& connection, const RunSelection& selection,
                        const std::function<bool()>& cancelled)
{
    QueryStop stop(cancelled);
    const RunSet found =
        FilterLookup(connection, selection.among, selection.query.view, cancelled).find(selection.query.filter);
    std::vector<SortKey> sort = selection.query.sort;
    sort.push_back({.field = {RunField::Kind::Started}, .descending = true});
    sort.push_back({.field = {RunField::Kind::RunId}, .byCodePoints = true});
    const std::vector<qint64> runs =
        orderedRuns(connection, candidates(connection, found, selection, stop), sort, endOf(selection), stop);
    SelectedRuns page{.runs = {}, .found = found.size()};
    const std::size_t end = std::min(endOf(selection), runs.size());
    for (auto at = static_cast<std::size_t>(std::max<qint64>(selection.offset, 0)); at < end; ++at)
        page.runs.push_back({runs[at]});
    return page;
}

} // namespace assay
