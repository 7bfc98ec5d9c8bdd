// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/logged_models.h"
#include "core/importers/sql_table.h"

#include <vector>

namespace assay {

/// Reads logged_models with their params and tags (MLflow 3 and later), and from inputs the run and step that put each
/// out. Throws db::SqlError.
std::vector<LoggedModel> readSqlLoggedModels(const SqlSource& source);

} // namespace assay
