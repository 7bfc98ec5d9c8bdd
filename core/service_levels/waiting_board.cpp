// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service_levels/waiting_board.h"

#include "core/things/log_lines.h"
#include "core/things/thing_kind.h"

#include <algorithm>
#include <limits>

namespace assay::waiting {
namespace {

qint64 dueOf(const WaitingRow& row)
{
    return row.waits.standing ? row.waits.standing->dueAt() : std::numeric_limits<qint64>::max();
}

} // namespace

WaitingBoard board(db::Connection& connection, qint64 now)
{
    WaitingBoard board;
    board.asOf = now;
    board.levels = levels::all(connection);
    std::vector<WaitingThing> found = requests(connection, board.levels);
    for (WaitingThing& waits : others(connection, board.levels, {}))
        found.push_back(std::move(waits));
    for (WaitingThing& waits : found) {
        const ThingKind* kind = thingKind(waits.thing.kind);
        QString title = kind ? logThingName(connection, QString::fromLatin1(kind->entity), waits.thing.uid) : QString();
        board.rows.push_back({std::move(waits), std::move(title)});
    }
    std::stable_sort(board.rows.begin(), board.rows.end(), [](const WaitingRow& a, const WaitingRow& b) {
        return std::pair(dueOf(a), a.waits.since) < std::pair(dueOf(b), b.waits.since);
    });
    return board;
}

} // namespace assay::waiting
