// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verify/project_verifier.h"
#include "core/verify/verify_progress.h"

#include <map>

namespace assay::verify {

/// How many rows compareRows() has to compare. May throw db::SqlError.
qint64 countRows(db::Connection& connection);

struct RowsCompared {
    qint64 all = 0;
    /// By entity, those whose last entry in the log is of a format that covered less of them.
    std::map<QString, qint64> byEarlierHash;
};

/// Compares everything that the log covers, from persons and runs to keys, with the hash that the log holds of it
/// last; adds what differs, what the log does not know and what is gone. Answers how many were
/// compared. May throw db::SqlError.
RowsCompared compareRows(db::Connection& connection, std::vector<RowFinding>& findings, VerifyProgress& progress);

} // namespace assay::verify
