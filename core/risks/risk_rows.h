// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"
#include "core/db/connection.h"
#include "core/domain/risk.h"

namespace assay::risks {

// Inside a transaction of the caller; each may throw db::SqlError. Lists are in the order in which risks were raised.

std::vector<Risk> all(db::Connection& connection);
Risk byName(db::Connection& connection, const QString& name); ///< "R-1" or a uid; raises NotFound.

/// A word of a risk auditor that somebody waits for.
struct RiskWait {
    Risk risk;
    bool isToBear = false; ///< Whether it may be borne; else whether evidence lowers it.
    PersonId askedBy;      ///< Who offers to bear it, or brought the evidence.
    qint64 since = 0;      ///< Milliseconds, UTC; of the entry of the log that began it.
};

/// An offer to bear one that has run out by `now` (milliseconds, UTC) waits no more.
std::vector<RiskWait> waits(db::Connection& connection, qint64 now);

/// Covers all that is stored of a risk, its judgements too.
Digest riskHash(db::Connection& connection, RiskId id);

} // namespace assay::risks
