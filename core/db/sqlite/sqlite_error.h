// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

struct sqlite3;

namespace assay::db {

/// What SQLite says went wrong on this connection, in words for people; `what` is what was being done.
Error sqliteError(sqlite3* handle, int code, const QString& what);

/// Throws it as SqlError.
[[noreturn]] void raiseSqlite(sqlite3* handle, int code, const QString& what);

} // namespace assay::db
