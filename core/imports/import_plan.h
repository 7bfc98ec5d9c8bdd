// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/db/database.h"
#include "core/importers/importer.h"
#include "core/imports/import_counts.h"

namespace assay {

/// What an import would do, before it does it.
struct ImportPlan {
    ImportCounts counts;
    std::vector<ImportIssue> issues; ///< Of the reading, and of what contradicts the project.
    std::vector<ImportIssue> notes;  ///< What the source holds and no import brings in yet.
};

struct ImportOptions {
    bool acceptIssues = false; ///< Import what could be read although something could not.
    QString command = {};      ///< Idempotency key; empty makes a new one.
    ReadMonitor monitor =
        {}; ///< Told of every run, compared and written; answering false leaves the project as it was.
};

/// What an import did.
struct ImportOutcome {
    ImportCounts counts;
    std::vector<ImportIssue> issues;
    std::vector<ImportIssue> notes;
    QString jobUid; ///< Empty when there was nothing new: then nothing was written, not even to the log.
};

/// Compares a batch with the project. Cancelled when `monitor`, which is told of every run, says stop. Blocking: call it
/// from a job.
Result<ImportPlan> planImport(db::Database& database, const ImportBatch& batch, const ReadMonitor& monitor = {});

/// Adds what is new of a batch in one transaction: all of it or nothing. A batch with issues is refused unless
/// options.acceptIssues. Blocking: call it from a job.
Result<ImportOutcome> applyImport(db::Database& database, const Actor& actor, const ImportBatch& batch,
                                  const ImportOptions& options);

} // namespace assay
