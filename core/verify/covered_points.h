// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verify/project_verifier.h"
#include "core/verify/verify_progress.h"

namespace assay::verify {

/// Recomputes the digest of every batch of points that the log vouches for and the counts of every series; adds what
/// differs. Answers how many points were hashed. May throw db::SqlError.
qint64 comparePoints(db::Connection& connection, std::vector<RowFinding>& findings, VerifyProgress& progress);

} // namespace assay::verify
