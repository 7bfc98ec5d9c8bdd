// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/scan.h"

namespace assay::scans {

/// The way of one result along the scans of a line: from the scan that found it to the one that has it no more. What comes
/// back after that begins another.
struct ResultTrail {
    ScanResult result; ///< As the last scan that has it says it: its uid, its identity and whether it is suppressed.
    QString firstUid; ///< Of the result as the scan says it that found it: stays the same as long as the trail goes on.
    ScanId first;     ///< That scan.
    QString firstKey;
    qint64 since = 0; ///< When that one ran; milliseconds, UTC.
    bool beganSuppressed = false;
    bool staged = false; ///< Every scan that has it was invented for a demo.
    ScanId fixedBy;      ///< The scan that ran and has it no more; 0 while it is there.
    qint64 fixedAt = 0;

    bool isFixed() const { return fixedBy.value > 0; }
};

// Inside a transaction of the caller; each may throw db::SqlError.

/// Those of one line, whose scans are in the order in which they ran. One that did not run fixes nothing.
std::vector<ResultTrail> trailsAlong(db::Connection& connection, const std::vector<Scan>& line);

/// Reads the rest of their results.
void readResults(db::Connection& connection, std::vector<ResultTrail>& trails);

/// The scans of a project as lines, each in the order in which they ran.
std::vector<std::vector<Scan>> lines(db::Connection& connection);

} // namespace assay::scans
