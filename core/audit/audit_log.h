// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/merkle_tree.h"
#include "core/db/write_transaction.h"

namespace assay::audit {

/// The log's size and root, as committed last.
struct AuditHead {
    qint64 size = 0;
    Digest root{};
};

/// Appends one entry for each change of the transaction, or one for its note where it recorded none, and stores the
/// new head. Runs inside the transaction; may throw db::SqlError.
void append(const db::WriteTransaction& transaction, const QString& projectUid);

/// May throw db::SqlError.
AuditHead head(db::Connection& connection);

} // namespace assay::audit
