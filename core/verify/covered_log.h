// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/verify_report.h"
#include "core/db/connection.h"
#include "core/verify/verify_progress.h"

namespace assay::verify {

/// Verifies every entry of the log and compares it with the stored head. `project` is the uid that each entry has to
/// state. May throw db::SqlError.
VerifyReport verifyLog(db::Connection& connection, const QString& project, VerifyProgress& progress);

} // namespace assay::verify
