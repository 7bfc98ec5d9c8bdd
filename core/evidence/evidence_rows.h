// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"
#include "core/db/connection.h"
#include "core/domain/evidence.h"

#include <map>

namespace assay::evidence {

// Inside a transaction of the caller; each may throw db::SqlError.

std::vector<ReleaseEvidence> ofRelease(db::Connection& connection,
                                       ReleaseId release);             ///< In order; withdrawn ones, too.
ReleaseEvidence byUid(db::Connection& connection, const QString& uid); ///< Raises NotFound.

/// All that people answered about a release, in order. The last answer to a control in a role holds.
std::vector<ControlAnswer> answersOf(db::Connection& connection, ReleaseId release);

/// Covers a document with everything that is stored of it but its bytes, which its SHA-256 covers.
Digest evidenceHash(db::Connection& connection, EvidenceId id);

/// Covers an answer, by the number of its row.
Digest answerHash(db::Connection& connection, qint64 id);

} // namespace assay::evidence
