// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service_levels/waiting_board.h"

#include "core/service_levels/past_waits.h"
#include "core/service_levels/waiting_tasks.h"
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

void addRows(db::Connection& connection, std::vector<WaitingThing> found, WaitingBoard& board)
{
    for (WaitingThing& waits : found) {
        const ThingKind* kind = thingKind(waits.thing.kind);
        QString title = kind ? logThingName(connection, QString::fromLatin1(kind->entity), waits.thing.uid) : QString();
        board.rows.push_back({std::move(waits), std::move(title)});
    }
    std::stable_sort(board.rows.begin(), board.rows.end(), [](const WaitingRow& a, const WaitingRow& b) {
        return std::pair(dueOf(a), a.waits.since) < std::pair(dueOf(b), b.waits.since);
    });
}

/// Of tasks and feedback, of which there can be more than are read.
qint64 countedOf(const std::vector<WaitingThing>& found)
{
    return std::count_if(found.begin(), found.end(), [](const WaitingThing& waits) {
        return waits.thing.kind == "task" || waits.thing.kind == "feedback";
    });
}

} // namespace

WaitingBoard board(db::Connection& connection, qint64 now, int most)
{
    WaitingBoard board;
    board.asOf = now;
    board.levels = levels::all(connection);
    WaitingScope scope;
    scope.most = most;
    std::vector<WaitingThing> found = requests(connection, board.levels);
    for (WaitingThing& waits : others(connection, board.levels, scope))
        found.push_back(std::move(waits));
    board.unread = notBegunCount(connection) + connection.integer("SELECT count(*) FROM feedback WHERE state = 'New'")
        - countedOf(found);
    addRows(connection, std::move(found), board);
    return board;
}

WaitingBoard boardOn(db::Connection& connection, qint64 at)
{
    WaitingBoard board;
    board.asOf = at;
    board.levels = levels::all(connection);
    PastWaits past = waitsOn(connection, board.levels, at);
    board.untold = past.untold;
    addRows(connection, std::move(past.things), board);
    return board;
}

} // namespace assay::waiting
