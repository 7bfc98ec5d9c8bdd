// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace assay::db {

/// Copies the database at `source`, as its last commit left it, to `target`, which must not exist.
/// The copy is written under another name, synced, opened and checked whole before it gets its own.
Result<> backUpSqlite(const QString& source, const QString& target);

} // namespace assay::db
