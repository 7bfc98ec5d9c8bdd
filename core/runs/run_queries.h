// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/metric.h"
#include "core/domain/run.h"
#include "core/domain/use_case.h"

#include <optional>
#include <span>
#include <vector>

namespace assay {

/// The use case that an experiment belongs to.
struct LinkedUseCase {
    QString uid;
    QString key; ///< "UC-3"
    QString title;
    UseCaseState state = UseCaseState::Proposed;
};

/// One line of the list of experiments.
struct ExperimentRow {
    ExperimentId id;
    QString uid;
    QString name;
    bool deleted = false;
    qint64 runs = 0;
    std::optional<qint64> lastStartedAt; ///< Milliseconds, UTC, of its newest run.
    std::optional<LinkedUseCase> useCase = {};
};

/// Which runs to list.
struct RunFilter {
    std::optional<ExperimentId> experiment = {};
};

/// One line of the list of runs, with everything a table can show of it.
struct RunRow {
    Run run;
    QString experimentName;
    std::vector<Attribute> params;      ///< By name.
    std::vector<Attribute> tags;        ///< By name; what people say goes before what the source says.
    std::vector<SeriesSummary> metrics; ///< By key.
    std::vector<DatasetInput> inputs;
};

// These run inside a transaction of the caller and may throw db::SqlError.
std::vector<ExperimentRow> experimentRows(db::Connection& connection);

/// The experiment of this uid or name; raises NotFound, and Invalid where several have the name.
ExperimentRow findExperiment(db::Connection& connection, const QString& wanted);

/// Newest first.
std::vector<RunRow> runRows(db::Connection& connection, const RunFilter& filter);

/// These, in their order; those that are not there are left out.
std::vector<RunRow> rowsOfRuns(db::Connection& connection, std::span<const RunId> runs);

/// A run by its uid, its external id (with or without the source's prefix) or a name, given or its source's; raises NotFound, or Conflict
/// where several runs have that name.
Run findRun(db::Connection& connection, const QString& wanted);

std::vector<SeriesSummary> seriesOf(db::Connection& connection, RunId run);

/// Every point of a series in logging order; raises NotFound.
std::vector<MetricPoint> pointsOf(db::Connection& connection, RunId run, const QString& key);

} // namespace assay
