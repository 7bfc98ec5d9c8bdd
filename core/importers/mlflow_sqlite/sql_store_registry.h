// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/sqlite/foreign_database.h"
#include "core/importers/import_batch.h"

#include <optional>

namespace assay {

/// A SELECT of columns that may not be there: every release of MLflow has others. A missing one is NULL; a missing table
/// gives nothing. Throws db::SqlError, so only inside ForeignDatabase::read().
std::optional<db::Statement> selectColumns(db::ForeignDatabase& store, const QString& table, const QStringList& columns,
    const QString& tail = {});

/// Reads the registered models with versions, tags and aliases into `batch`. A deleted version stays, with its stage
/// Deleted_Internal. From 3.5 on names are only unique within a workspace: one that is not "default" goes before the
/// name. Throws db::SqlError.
void readSqlRegistry(db::ForeignDatabase& store, ImportBatch& batch);

} // namespace assay
