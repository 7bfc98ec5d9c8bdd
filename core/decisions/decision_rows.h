// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"
#include "core/db/connection.h"
#include "core/domain/decision.h"

namespace assay::decisions {

// Inside a transaction of the caller; each may throw db::SqlError. Lists are in the order in which they were proposed.

std::vector<DecisionRecord> all(db::Connection& connection);
std::vector<DecisionRecord> proposed(db::Connection& connection); ///< Those that wait to be decided, in that order.
std::vector<DecisionRecord> ofUseCase(db::Connection& connection, UseCaseId useCase);
DecisionRecord byName(db::Connection& connection, const QString& name); ///< "D-1" or a uid; raises NotFound.

/// Covers all that is stored of a decision.
Digest decisionHash(db::Connection& connection, DecisionId id);

} // namespace assay::decisions
