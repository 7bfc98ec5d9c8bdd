// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/chart_loading.h"

#include "core/charts/group_line.h"
#include "core/runs/run_queries.h"

#include <algorithm>

namespace assay {
namespace {

using Points = std::shared_ptr<const std::vector<MetricPoint>>;

/// The line of the same runs with as many points; nothing where it is not shown or has grown.
const ChartLine* shownLine(const ShownChart& shown, const DrawnGroup& group, qint64 points)
{
    for (std::size_t i = 0; i < std::min(shown.lines.size(), shown.request.groups.size()); ++i) {
        const DrawnGroup& known = shown.request.groups[i];
        if (known.runs == group.runs && known.summarised == group.summarised && shown.request.points[i] == points)
            return &shown.lines[i];
    }
    return nullptr;
}

/// Reads the points of one chart's runs and lays them out.
class LineReader {
public:
    LineReader(db::Connection& connection, const QString& metric, const ChartRequest& request)
        : m_connection(connection)
        , m_metric(metric)
        , m_request(request)
    {
    }

    Points pointsOfRun(RunId run) const
    {
        return std::make_shared<const std::vector<MetricPoint>>(pointsOf(m_connection, run, m_metric));
    }

    PlotLine plotOf(const std::vector<MetricPoint>& points, RunId run, const LineLayout& layout) const
    {
        if (layout.axis != XAxis::Metric)
            return preparePlotLine(points, layout);
        return preparePlotLine(points, layout, pointsOf(m_connection, run, layout.xMetric));
    }

    PlotLine plotOfGroup(const DrawnGroup& group, const std::vector<Points>& points) const
    {
        LineLayout raw = m_request.layout;
        raw.smoothing = {};
        std::vector<PlotLine> members;
        for (std::size_t i = 0; i < points.size(); ++i)
            members.push_back(plotOf(*points[i], group.runs[i], raw));
        return prepareGroupLine(members, m_request.groupKind, m_request.layout);
    }

    ChartLine lineOf(const DrawnGroup& group, const ChartLine* known, bool sameLayout) const
    {
        ChartLine line{group.name, group.colorIndex, nullptr, nullptr, group.dashIndex, {}};
        if (group.summarised) {
            line.points = std::make_shared<const std::vector<MetricPoint>>();
            for (std::size_t i = 0; i < group.runs.size(); ++i)
                line.members.push_back(known ? known->members[i] : pointsOfRun(group.runs[i]));
        } else {
            line.points = known ? known->points : pointsOfRun(group.runs.front());
        }
        if (known && sameLayout)
            line.plot = known->plot;
        else
            line.plot = std::make_shared<const PlotLine>(
                group.summarised ? plotOfGroup(group, line.members)
                                 : plotOf(*line.points, group.runs.front(), m_request.layout));
        return line;
    }

private:
    db::Connection& m_connection;
    const QString& m_metric;
    const ChartRequest& m_request;
};

} // namespace

std::vector<ChartLine> loadLines(db::Connection& connection, const QString& metric, const ChartRequest& request,
                                 const ShownChart& shown)
{
    const LineReader reader(connection, metric, request);
    // The points of another metric may have grown without this one's.
    const bool sameLayout = shown.request.layout == request.layout && shown.request.groupKind == request.groupKind
        && request.layout.axis != XAxis::Metric;
    std::vector<ChartLine> lines;
    for (std::size_t i = 0; i < request.groups.size(); ++i)
        lines.push_back(
            reader.lineOf(request.groups[i], shownLine(shown, request.groups[i], request.points[i]), sameLayout));
    return lines;
}

} // namespace assay
