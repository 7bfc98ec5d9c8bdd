// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service_levels/waiting_board.h"

#include "core/service_levels/past_waits.h"
#include "core/service_levels/waiting_tasks.h"
#include "core/things/log_lines.h"
#include "core/things/thing_kind.h"

#include <algorithm>
#include <limits>
#include <map>

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

/// Of what there can be more than is listed.
bool isCounted(const WaitingThing& waits)
{
    return waits.thing.kind == "task" || waits.thing.kind == "feedback";
}

qint64 countedOf(const std::vector<WaitingThing>& found)
{
    return std::count_if(found.begin(), found.end(), isCounted);
}

/// Leaves of each kind those of them that waited longest; answers how many it took out.
qint64 keepLongest(std::vector<WaitingThing>& found, int most)
{
    std::stable_sort(found.begin(), found.end(),
                     [](const WaitingThing& a, const WaitingThing& b) { return a.since < b.since; });
    std::map<WaitKind, int> listed;
    return static_cast<qint64>(std::erase_if(
        found, [&](const WaitingThing& waits) { return isCounted(waits) && ++listed[waits.kind] > most; }));
}

} // namespace

WaitingBoard board(db::Connection& connection, qint64 now, int most)
{
    WaitingBoard board;
    board.asOf = now;
    board.levels = levels::all(connection);
    WaitingScope scope;
    scope.most = most;
    std::vector<WaitingThing> found = requests(connection, board.levels, now);
    for (WaitingThing& waits : others(connection, board.levels, scope))
        found.push_back(std::move(waits));
    board.unread = notBegunCount(connection) + connection.integer("SELECT count(*) FROM feedback WHERE state = 'New'")
        - countedOf(found);
    addRows(connection, std::move(found), board);
    return board;
}

WaitingBoard boardOn(db::Connection& connection, qint64 at, int most)
{
    WaitingBoard board;
    board.asOf = at;
    board.levels = levels::all(connection);
    PastWaits past = waitsOn(connection, board.levels, at);
    board.untold = past.untold;
    board.unread = keepLongest(past.things, most);
    addRows(connection, std::move(past.things), board);
    return board;
}

} // namespace assay::waiting
