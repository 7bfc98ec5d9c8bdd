// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/write_transaction.h"
#include "core/importers/import_batch.h"
#include "core/imports/import_counts.h"

namespace assay::imports {

/// Writes down that a batch came in and what came of it; answers the job's uid. May throw db::SqlError.
QString recordJob(db::WriteTransaction& transaction, const ImportBatch& batch, const ImportCounts& counts,
                  const std::vector<ImportIssue>& issues);

/// Covers a job with its issues. May throw db::SqlError.
Digest jobHash(db::Connection& connection, ImportJobId id);

} // namespace assay::imports
