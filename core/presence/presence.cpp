// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/presence/presence.h"

#include "core/things/thing.h"

#include <algorithm>

namespace assay::presence {

Address commonPlace(db::Connection& connection, const Address& place)
{
    if (place.key.isEmpty())
        return {{}, place.kind, {}};
    const std::optional<ThingFacts> thing = thingFacts(connection, place);
    return {{}, place.kind, thing ? thing->address.key : place.key};
}

std::vector<Presence> othersAt(db::Connection& connection, const Address& place, const QString& window, qint64 now)
{
    const Address common = commonPlace(connection, place);
    db::Statement rows = connection.prepare(
        "SELECT p.window_uid, o.uid, o.name, o.staged, p.said_at FROM presence p JOIN person o ON o.id = p.person_id"
        " WHERE p.thing_kind = ? AND p.thing_uid = ? AND p.window_uid <> ? AND p.said_at > ?"
        " ORDER BY o.name, o.uid, p.said_at DESC");
    rows.bindText(common.kind).bind(common.key).bind(window).bind(now - lasts);
    std::vector<Presence> found;
    while (rows.step()) {
        const QString person = rows.text(1);
        if (found.empty() || found.back().personUid != person)
            found.push_back({rows.text(0), person, rows.text(2), rows.boolean(3), rows.integer(4)});
    }
    return found;
}

} // namespace assay::presence
