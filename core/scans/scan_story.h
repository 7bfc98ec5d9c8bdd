// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/scan.h"

namespace assay::scans {

/// A scan as a list shows it.
struct ListedScan {
    Scan scan;
    /// Results that the one before it did not have, and those of it that this one has no more; nothing for the first of a
    /// line and for one that did not run.
    std::optional<qint64> added;
    std::optional<qint64> fixed;
};

/// A result of a scan, as it stands to the scan before it.
struct FollowedResult {
    ScanResult result;
    ScanResultState state = ScanResultState::New;
    qint64 since = 0;  ///< When the scan that found it first ran; milliseconds, UTC.
    QString firstScan; ///< Key of that scan.
};

/// A scan with all it has to say.
struct ScanStory {
    Scan scan;
    QString before;                      ///< Key of the scan before it in the line; empty for the first.
    std::vector<FollowedResult> results; ///< Its own in the order of the file, then what it fixed.

    qint64 count(ScanResultState state) const;
};

// Inside a transaction of the caller; each may throw db::SqlError.

/// Every scan, newest first. Takes the time so that a list can read it; nothing of it depends on when it is asked.
std::vector<ListedScan> scanList(db::Connection& connection, qint64 now);

ScanStory storyOf(db::Connection& connection, const QString& name); ///< By key or uid; raises NotFound.

} // namespace assay::scans
