// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/finding.h"

#include <vector>

namespace assay::inbox {

/// Somebody whose models were judged by a regulation that another took the place of.
struct ObligedOwner {
    NamedPerson person;
    bool hasRead = false; ///< Marked it as read or done, or replaced it themselves.
};

/// Who made, owns or answers for the business of such a model; nobody where the regulation was not replaced. `now` in
/// milliseconds, UTC. May throw db::SqlError.
std::vector<ObligedOwner> obligedOwners(db::Connection& connection, const QString& regulationUid, qint64 now);

} // namespace assay::inbox
