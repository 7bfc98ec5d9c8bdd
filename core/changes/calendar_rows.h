// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"
#include "core/db/connection.h"
#include "core/domain/change_calendar.h"

namespace assay::changes {

// Inside a transaction of the caller; each may throw db::SqlError.

std::vector<ChangeFreeze> freezes(db::Connection& connection);           ///< Withdrawn ones, too, in their order.
std::vector<StandardChange> standardChanges(db::Connection& connection); ///< The same.
std::vector<StandardChange> standardsHeld(db::Connection& connection,
                                          qint64 now);                         ///< Of these, what is in the catalogue.
ChangeFreeze freezeNamed(db::Connection& connection, const QString& name);     ///< "FZ-1" or a uid; raises NotFound.
StandardChange standardNamed(db::Connection& connection, const QString& name); ///< "SC-1" or a uid; raises NotFound.

// Each covers all that is stored of one.

Digest freezeHash(db::Connection& connection, FreezeId id);
Digest standardHash(db::Connection& connection, StandardChangeId id);

} // namespace assay::changes
