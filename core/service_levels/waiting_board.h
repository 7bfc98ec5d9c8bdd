// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service_levels/waiting_things.h"

namespace assay {

/// Something that waits, as a list tells of it.
struct WaitingRow {
    WaitingThing waits;
    QString title; ///< "H-1 · Screening"
};

/// Everything that waits on somebody, and how long it may.
struct WaitingBoard {
    std::vector<WaitingRow> rows; ///< What is late or due first at the top, what has no level last.
    ServiceLevels levels;
    qint64 asOf = 0;   ///< Milliseconds, UTC.
    qint64 unread = 0; ///< Tasks and items of feedback that wait, too, and for which there was no room.
    qint64 untold = 0; ///< Tasks of the past of which the log does not tell whether they waited.
};

namespace waiting {

// Inside a transaction of the caller; each may throw db::SqlError.

/// At most `most` tasks of a priority and items of feedback are read, those that wait longest.
WaitingBoard board(db::Connection& connection, qint64 now, int most = WaitingScope{}.most);

/// What waited at the end of the millisecond `at`, by the log; see waitsOn(). Of tasks and feedback as many as board() has.
WaitingBoard boardOn(db::Connection& connection, qint64 at, int most = WaitingScope{}.most);

} // namespace waiting
} // namespace assay
