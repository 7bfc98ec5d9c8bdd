// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/runs/run_queries.h"

#include <QStringList>

#include <map>
#include <vector>

namespace assay {

/// How a run did at one decision threshold.
struct RunEvaluation {
    QString runUid;
    QString runName;
    QString experiment;
    QString split;     ///< What its metrics were measured on, "test"; empty where their names do not say.
    QString threshold; ///< As its source wrote it: "0.50".
    double thresholdValue = 0;
    std::map<QString, double> figures; ///< The last value of each metric, by name without split and threshold.

    /// NaN where the run did not log it.
    double figure(const QString& name) const;

    bool operator==(const RunEvaluation&) const = default;
};

/// A metric's key in its parts: "test/accuracy@0.50" is accuracy on test at 0.50. Nothing for one that ends in no "@" with a
/// finite number.
struct EvaluationKey {
    QString split;
    QString name;
    QString threshold;
    double thresholdValue = 0;
};

std::optional<EvaluationKey> evaluationKeyOf(const QString& metric);

/// A row for each run, split and threshold of runs that are neither archived nor deleted in their source: by the runs' names,
/// then by split, the highest threshold first. Runs inside a transaction of the caller and may throw db::SqlError.
std::vector<RunEvaluation> runEvaluations(db::Connection& connection, const RunFilter& filter = {});

/// The names of all figures, each once: those that most rows have come first, else by the alphabet.
QStringList figureNames(const std::vector<RunEvaluation>& evaluations);

} // namespace assay
