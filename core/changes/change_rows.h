// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"
#include "core/db/connection.h"
#include "core/domain/change.h"

namespace assay::changes {

// Inside a transaction of the caller; each may throw db::SqlError. Lists are in the order in which they were planned.

std::vector<ChangeRecord> all(db::Connection& connection);
std::vector<ChangeRecord> submitted(db::Connection& connection);      ///< Those that wait for somebody's agreement.
std::vector<ChangeRecord> dueForReview(db::Connection& connection);   ///< Those with ChangeRecord::reviewDueAt().
ChangeRecord byName(db::Connection& connection, const QString& name); ///< "CH-1" or a uid; raises NotFound.

/// The change under which a release goes somewhere where nobody names one: that under which it is planned to and nothing was
/// recorded since, the newest of these, else the newest that names the release, allows a deployment and under which nothing
/// was recorded there yet. One that names no place is for any. Nothing where there is none.
std::optional<ChangeRecord> allowing(db::Connection& connection, const QString& releaseUid, const QString& environment);

/// Covers all that is stored of a change, with who agreed and what went somewhere under it.
Digest changeHash(db::Connection& connection, ChangeId id);

} // namespace assay::changes
