// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/import_batch.h"
#include "core/importers/wandb/wandb_run.h"

namespace assay {

/// Lets config.yaml, wandb-summary.json and wandb-metadata.json of a run folder tell what its log lacks, as one that was
/// cut off after its header. They are in the folder's `files` or, as some copies have it, in the folder itself.
void readWandbSidecars(const QString& folder, WandbRun& run, IssueList& issues);

} // namespace assay
