// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"
#include "core/db/connection.h"
#include "core/domain/finding.h"

namespace assay::findings {

// Inside a transaction of the caller; each may throw db::SqlError. Lists are in the order in which findings were raised.

std::vector<Finding> all(db::Connection& connection);
std::vector<Finding> ofRelease(db::Connection& connection, ReleaseId release);

/// Those about a use case itself and those about the releases that serve it.
std::vector<Finding> ofUseCase(db::Connection& connection, UseCaseId useCase);

Finding byName(db::Connection& connection, const QString& name); ///< "F-1" or a uid; raises NotFound.

/// A word of a risk auditor that somebody waits for.
struct FindingWait {
    Finding finding;
    bool isToBear = false; ///< Whether its risk may be borne; else whether it is mended.
    PersonId askedBy;      ///< Who offers to bear it, or mended it.
    qint64 since = 0;      ///< Milliseconds, UTC; of the entry of the log that began it.
};

/// An offer to bear one that has run out by `now` (milliseconds, UTC) waits no more.
std::vector<FindingWait> waits(db::Connection& connection, qint64 now);

/// Covers all that is stored of a finding.
Digest findingHash(db::Connection& connection, FindingId id);

} // namespace assay::findings
