// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/audit_note.h"
#include "core/db/connection.h"
#include "core/domain/drift.h"
#include "core/domain/task.h"
#include "core/things/thing_history.h"

#include <map>

namespace assay::drift {

/// A check with all that its page tells.
struct DriftStory {
    DriftCheck check;
    QString chosen; ///< The uid of the reading by which it was asked for; empty where it was not.
    std::map<QString, std::vector<Task>> tasks; ///< Made from its readings, by the reading's uid.
    ThingHistory history;
    qint64 asOf = 0; ///< Milliseconds, UTC.
};

/// Inside a transaction of the caller; it may throw db::SqlError. Raises NotFound.
DriftStory driftStory(db::Connection& connection, const QString& name, qint64 now);

} // namespace assay::drift
