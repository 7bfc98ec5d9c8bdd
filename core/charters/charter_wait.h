// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/charter.h"
#include "core/domain/task.h"

namespace assay::charters {

/// What began the wait for the words that a charter lacks, and when.
struct CharterWait {
    ThingName entry;  ///< Of the log, by entity and uid.
    qint64 since = 0; ///< Milliseconds, UTC.
};

/// Of a proposed one, that it was proposed; of one that is agreed on, that the risk of its use case was found to be high after
/// that, for model risk had no say before. Inside a transaction of the caller; may throw db::SqlError.
CharterWait waitOf(db::Connection& connection, const Charter& charter, const QString& useCaseUid);

} // namespace assay::charters
