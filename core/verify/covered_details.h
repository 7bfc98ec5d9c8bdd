// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verify/project_verifier.h"
#include "core/verify/verify_progress.h"

namespace assay::verify {

/// How many histograms and stored contents compareDetails() has to compare. May throw db::SqlError.
qint64 countDetails(db::Connection& connection);

/// Recomputes the digests of all histograms and stored contents, which the rows of the runs vouch for; adds what differs.
/// May throw db::SqlError.
void compareDetails(db::Connection& connection, std::vector<RowFinding>& findings, VerifyProgress& progress);

} // namespace assay::verify
