// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/import_batch.h"
#include "core/importers/mlflow_files/file_store.h"

namespace assay {

/// Reads the registered models of a file store, which are in its folder models, into `batch`.
void readFileRegistry(FileStore& store, const QString& folder, ImportBatch& batch);

} // namespace assay
