// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/chart_loading.h"

#include "core/runs/run_queries.h"

namespace assay {

std::vector<ChartLine> loadLines(db::Connection& connection, const QString& metric, const std::vector<DrawnRun>& runs,
                                 const ChartOptions& options)
{
    std::vector<ChartLine> lines;
    for (const DrawnRun& run : runs) {
        auto points = std::make_shared<const std::vector<MetricPoint>>(pointsOf(connection, run.id, metric));
        auto plot = std::make_shared<const PlotLine>(preparePlotLine(*points, options.axis, options.smoothing));
        lines.push_back({run.name, run.colorIndex, std::move(points), std::move(plot)});
    }
    return lines;
}

} // namespace assay
