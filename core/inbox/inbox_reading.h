// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/inbox.h"

namespace assay::inbox {

struct InboxDemand {
    bool withDone = false;   ///< Also what was done with or put off, and what waits for the end of quiet time.
    std::size_t limit = 300; ///< Of items that wait for the person or became due, and of others.
};

/// What reached a person: told by the log and the rows each time it is asked, and by nothing that somebody would have to keep
/// up. An entry reaches a person once, for the strongest of the reasons that they did not mute; what one write did to a
/// thing is one item, and a write that changed many things is one item for all of them. What people do themselves does
/// not reach them. `now` is for what is due and put off. May throw db::SqlError.
Inbox inboxOf(db::Connection& connection, const QString& personUid, qint64 now, const InboxDemand& demand = {});

/// What somebody hears of without having said so: what they made, own, signed or commented on. Of a thing that they said
/// something of themselves, that.
FollowLevel effectiveLevel(db::Connection& connection, const QString& personUid, const ThingName& thing);

} // namespace assay::inbox
