// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace assay::db {

/// The SQLite that runs, which may be another than the one compiled against: "3.40.1" and 3040001.
QString sqliteVersion();
int sqliteVersionNumber();

/// Whether a SQLite of that number can corrupt a file when a checkpoint of the write-ahead log races a commit: 3.7.0 up
/// to 3.51.2. Assay keeps the two apart (project_lock.h).
bool hasWalResetFault(int versionNumber);

} // namespace assay::db
