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
    qint64 asOf = 0; ///< Milliseconds, UTC.
};

namespace waiting {

/// Inside a transaction of the caller; may throw db::SqlError.
WaitingBoard board(db::Connection& connection, qint64 now);

} // namespace waiting
} // namespace assay
