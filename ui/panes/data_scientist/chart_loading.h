// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/db/connection.h"
#include "ui/charts/chart_line.h"

#include <vector>

namespace assay {

/// A run as a chart draws it.
struct DrawnRun {
    RunId id;
    QString name;
    int colorIndex = 0;

    bool operator==(const DrawnRun&) const = default;
};

/// What a chart is asked to show.
struct ChartRequest {
    std::vector<DrawnRun> runs;
    std::vector<qint64> points; ///< How many each run has, to notice growth.
    LineLayout layout;

    bool operator==(const ChartRequest&) const = default;
};

/// What a chart shows already, from which the next request takes what has not changed.
struct ShownChart {
    ChartRequest request;
    std::vector<ChartLine> lines; ///< One a run of the request.
};

/// Reads and lays out one metric of several runs, as far as `shown` does not hold it. May throw db::SqlError; call it
/// from a job.
std::vector<ChartLine> loadLines(db::Connection& connection, const QString& metric, const ChartRequest& request,
                                 const ShownChart& shown);

} // namespace assay
