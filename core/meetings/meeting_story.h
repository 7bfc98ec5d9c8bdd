// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/address.h"
#include "core/domain/meeting.h"
#include "core/domain/named_thing.h"
#include "core/things/thing_history.h"

namespace assay::meetings {

/// Something that came of a meeting, as it is called and stands now.
struct MeetingMade {
    Address address;
    QString kind;  ///< "Task", translated.
    QString title; ///< "T-3 · Measure refusals by age"
    QString state; ///< Translated; empty for what has none.
};

/// A meeting with all that its page tells.
struct MeetingStory {
    Meeting meeting;
    QString useCaseUid;                     ///< Empty where it was about none in particular.
    std::vector<MeetingRevision> revisions; ///< What its minutes said before, the newest first.
    std::vector<MeetingMade> made;          ///< In the order of the minutes; what is not in the project is left out.
    std::vector<NamedThing> named;          ///< What its minutes name, those of before included.
    ThingHistory history;
    qint64 asOf = 0; ///< Milliseconds, UTC.
};

// Inside a transaction of the caller; each may throw db::SqlError.

/// Every meeting, the one that was held last first.
std::vector<Meeting> meetingList(db::Connection& connection, qint64 now);

/// The meeting of a key such as "M-1" or of a uid. Raises NotFound.
MeetingStory meetingStory(db::Connection& connection, const QString& name, qint64 now);

/// What waits for a decision, as the items of an agenda in Markdown: first what waits for the person, the longest waiting
/// first, then what else is proposed. `now` in milliseconds, UTC. At most 20 are named, and the rest counted. Empty where nothing waits.
QString agendaOf(db::Connection& connection, const QString& personUid, qint64 now);

} // namespace assay::meetings
