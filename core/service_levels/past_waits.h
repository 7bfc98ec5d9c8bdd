// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service_levels/waiting_things.h"

namespace assay::waiting {

/// What waited at a time in the past.
struct PastWaits {
    std::vector<WaitingThing> things; ///< In no order.
    qint64 untold = 0;                ///< Tasks of which the log does not tell whether they waited.
};

/// Which of it is told.
enum class PastScope {
    All,
    Decisions, ///< Neither tasks nor feedback, of which there can be much.
};

/// What had begun to wait by the end of the millisecond `at` (UTC) and had not ended, by the audit log. On whom it waited
/// follows the roles that people held then; texts, risk tiers and what a change is are as of now. Where an earlier version of
/// Assay wrote only that a task's priority or day changed later, and not what it was, the task is counted and left out. Inside
/// a transaction of the caller; may throw db::SqlError.
PastWaits waitsOn(db::Connection& connection, const ServiceLevels& levels, qint64 at, PastScope scope = PastScope::All);

} // namespace assay::waiting
