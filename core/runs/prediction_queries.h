// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curves/scored_cases.h"
#include "core/db/connection.h"
#include "core/domain/run.h"
#include "core/domain/use_case.h"

#include <vector>

namespace assay {

/// A table of predictions that a run left and whose bytes are in the project.
struct PredictionTable {
    QString runUid;
    QString runName;
    QString path; ///< Below the run: "predictions-test.csv".
    QByteArray sha256;

    bool operator==(const PredictionTable&) const = default;
};

// These run inside a transaction of the caller and may throw db::SqlError.

/// Of one run, by path.
std::vector<PredictionTable> predictionTables(db::Connection& connection, RunId run);

/// Of all runs of a use case that are neither archived nor deleted in their source, by the runs' names.
std::vector<PredictionTable> predictionTables(db::Connection& connection, UseCaseId useCase);

/// What such a table says; raises NotFound where the project does not keep its bytes, Invalid as readScoredCases().
ScoredCases casesOf(db::Connection& connection, const PredictionTable& table);

} // namespace assay
