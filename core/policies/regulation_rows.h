// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/crypto/digest.h"
#include "core/db/write_transaction.h"
#include "core/policies/regulations.h"

/// Regulations as a project stores them, for use inside a transaction of the caller. All of these may throw db::SqlError.
namespace assay::policies {

using RegulationId = Id<struct RegulationTag>;

/// All of the project's, in the order in which they came, with what took the place of which.
std::vector<Regulation> regulationsIn(db::Connection& connection);

/// Keeps a regulation, with its entry in the log. What it says of being superseded is left out: the row says that.
void insertRegulation(db::WriteTransaction& transaction, const Regulation& regulation, const QString& supersededBy);

/// Keeps the regulations that come with the program in a project that has none yet.
void ensureShippedRegulations(db::WriteTransaction& transaction);

/// What has to be looked at again when `replacement` takes the place of the regulation of that id: controls of published
/// policies that cite it, and the releases judged by such a policy. A release is judged by the policies under which
/// approval was asked for it, or by the one in force at `now` where nobody asked yet.
ReplacementImpact impactIn(db::Connection& connection, const QString& replaced, const Regulation& replacement,
                           qint64 now);

Digest regulationHash(db::Connection& connection, RegulationId id);

} // namespace assay::policies
