// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/import_batch.h"
#include "core/importers/sql_table.h"

namespace assay {

/// From 3.5 on names are only unique within a workspace: one that is not "default" goes before the name.
QString nameInWorkspace(const QString& workspace, const QString& name);

/// Reads the registered models with versions, tags and aliases into `batch`. A deleted version stays, with its stage
/// Deleted_Internal. Throws db::SqlError.
void readSqlRegistry(const SqlSource& source, ImportBatch& batch);

} // namespace assay
