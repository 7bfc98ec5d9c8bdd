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

/// How lines are laid out.
struct ChartOptions {
    XAxis axis = XAxis::Step;
    double smoothing = 0;

    bool operator==(const ChartOptions&) const = default;
};

/// Reads and lays out one metric of several runs. May throw db::SqlError; call it from a job.
std::vector<ChartLine> loadLines(db::Connection& connection, const QString& metric, const std::vector<DrawnRun>& runs,
                                 const ChartOptions& options);

} // namespace assay
