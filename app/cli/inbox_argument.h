// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/inbox/inbox_store.h"

namespace assay {

/// What an argument of an inbox verb means to mark: "all", or the number of an entry as `inbox list` writes it; Invalid,
/// as a usage error, for anything else and NotFound for an entry that is in nobody's or another one's inbox.
Result<std::vector<InboxMarking>> inboxMarkingsFrom(db::Database& database, const Actor& actor, const QString& argument,
                                                    InboxMark mark, std::optional<qint64> until = {});

} // namespace assay
