// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/db/connection.h"
#include "core/metrics/group_curve.h"
#include "ui/charts/chart_line.h"

#include <vector>

namespace assay {

/// A run as a card shows it.
struct DrawnRun {
    RunId id;
    QString name;
    int colorIndex = 0;

    bool operator==(const DrawnRun&) const = default;
};

/// What a chart draws as one line: a run, or several as their centre with a band.
struct DrawnGroup {
    QString name;
    int colorIndex = 0;
    int dashIndex = 0;
    bool summarised = false; ///< One line for its runs, even where it is only one.
    std::vector<RunId> runs;

    bool operator==(const DrawnGroup&) const = default;
};

/// What a chart is asked to show.
struct ChartRequest {
    std::vector<DrawnGroup> groups;
    std::vector<qint64> points; ///< How many the runs of each have, those of LineLayout::xMetric too, to notice growth.
    LineLayout layout;
    metrics::GroupKind groupKind;

    bool operator==(const ChartRequest&) const = default;
};

/// What a chart shows already, from which the next request takes what has not changed.
struct ShownChart {
    ChartRequest request;
    std::vector<ChartLine> lines; ///< One a group of the request.
};

/// Reads and lays out one metric of several runs, as far as `shown` does not hold it. May throw db::SqlError; call it
/// from a job.
std::vector<ChartLine> loadLines(db::Connection& connection, const QString& metric, const ChartRequest& request,
                                 const ShownChart& shown);

} // namespace assay
