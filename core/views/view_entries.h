// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"
#include "core/db/write_transaction.h"
#include "core/domain/saved_view.h"

namespace assay::views {

/// How things come into a view.
enum class Arrival {
    Brought, ///< From a source: whoever brings them need not know what they are, and is told as well.
    Edited,  ///< Somebody changed what the project says of them, and knows it.
};

/// What one write brought into a view.
struct ViewEntry {
    const SavedView& view;
    QByteArray entered; ///< As docs/file-format.md has it; never empty.
    qint64 count = 0;
    Arrival arrival = Arrival::Edited;
    std::vector<AuditFact> facts = {}; ///< Beside the view's name.
};

/// Adds a row and its entry of the log, whoever follows the view. May throw db::SqlError.
void addEntry(db::WriteTransaction& transaction, const ViewEntry& entry);

/// What the log covers of things that came into a view. May throw db::SqlError.
Digest entryHash(db::Connection& connection, qint64 id);

} // namespace assay::views
