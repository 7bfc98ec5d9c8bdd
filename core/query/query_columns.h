// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query_error.h"
#include "core/query/query_language.h"
#include "core/runs/run_queries.h"

#include <optional>
#include <vector>

namespace assay {

/// A column of a list of runs.
struct QueryColumn {
    QString title; ///< As it was asked for.
    RunField field;
};

/// "run_name, metrics.loss, min(metrics.loss), at(metrics.loss, 100), params.lr, datasets": fields as in filters, and
/// values of metrics at a step, separated by commas.
QueryResult<std::vector<QueryColumn>> parseColumns(const QString& text, const QueryLanguage& language);

} // namespace assay
