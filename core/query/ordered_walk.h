// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/query/bit_ranges.h"
#include "core/query/query_stop.h"
#include "core/query/run_order.h"
#include "core/query/run_set.h"

#include <vector>

namespace assay {

/// Walks an index in the order asked for and takes the runs of a set, until there are enough and all that are equal to
/// the last one are there, too. Answers one question and is spent. May throw db::SqlError.
class OrderedWalk {
public:
    OrderedWalk(db::Connection& connection, const RunSet& among, std::size_t enough, QueryStop& stop);

    std::vector<qint64> byLastValue(const SortKey& key);
    std::vector<qint64> byText(const SortKey& key); ///< All of the set where so many texts occur that a walk is dear.
    std::vector<qint64> byStart();

private:
    bool walk(const RunField& field, const BitRange& range, const QByteArray& direction);
    bool take(qint64 run, double value);
    void addTheOthers();

    db::Connection& m_connection;
    const RunSet& m_among;
    std::size_t m_enough;
    QueryStop& m_stop;
    std::vector<qint64> m_found;
    double m_last = 0;
};

} // namespace assay
