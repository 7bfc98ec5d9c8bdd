// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/things/log_lines.h"

namespace assay {

/// Writes all entries that pass into a CSV file, the newest first; the file is whole or as it was. Cancelled where the
/// monitor, told entries, says so; otherwise as readLogLines() and writeFile(). Blocking: call it from a job.
Result<> exportLog(db::Database& database, const LogFilter& filter, const QString& path, const ReadMonitor& monitor);

} // namespace assay
