// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/chart_loading.h"

#include "core/runs/run_queries.h"

#include <algorithm>

namespace assay {
namespace {

/// The line of a run with as many points; nothing where it is not shown or has grown.
const ChartLine* shownLine(const ShownChart& shown, RunId run, qint64 points)
{
    for (std::size_t i = 0; i < std::min(shown.lines.size(), shown.request.runs.size()); ++i) {
        if (shown.request.runs[i].id == run && shown.request.points[i] == points)
            return &shown.lines[i];
    }
    return nullptr;
}

} // namespace

std::vector<ChartLine> loadLines(db::Connection& connection, const QString& metric, const ChartRequest& request,
                                 const ShownChart& shown)
{
    std::vector<ChartLine> lines;
    for (std::size_t i = 0; i < request.runs.size(); ++i) {
        const DrawnRun& run = request.runs[i];
        const ChartLine* known = shownLine(shown, run.id, request.points[i]);
        auto points = known ? known->points
                            : std::make_shared<const std::vector<MetricPoint>>(pointsOf(connection, run.id, metric));
        auto plot = known && shown.request.layout == request.layout
            ? known->plot
            : std::make_shared<const PlotLine>(preparePlotLine(*points, request.layout));
        lines.push_back({run.name, run.colorIndex, std::move(points), std::move(plot)});
    }
    return lines;
}

} // namespace assay
