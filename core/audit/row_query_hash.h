// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/row_hash.h"
#include "core/db/connection.h"

namespace assay {

/// Adds every column of every row that `sql` finds for one id, and their number. The query orders its rows and casts
/// numbers to text, so that every engine hashes the same bytes. May throw db::SqlError.
void addRows(RowHasher& hasher, db::Connection& connection, QByteArrayView sql, qint64 id);

} // namespace assay
