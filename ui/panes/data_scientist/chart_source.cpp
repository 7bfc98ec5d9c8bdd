// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/chart_source.h"

#include "core/base/text.h"
#include "core/runs/run_groups.h"
#include "core/runs/run_queries.h"
#include "ui/charts/chart_csv.h"
#include "ui/panes/data_scientist/runs_layout.h"

namespace assay {

QString ChartKey::title() const
{
    return facet.isEmpty() ? metric : Text::tr("%1 · %2").arg(metric, facet);
}

static void joinTheLast(std::vector<Facet>& facets, const QString& field)
{
    if (facets.size() <= MostFacets)
        return;
    const std::size_t others = facets.size() - MostFacets + 1;
    Facet rest{Text::tr("%1: %2 other values").arg(field, QString::number(others)), {}};
    for (std::size_t i = MostFacets - 1; i < facets.size(); ++i)
        rest.runs.insert(facets[i].runs.begin(), facets[i].runs.end());
    facets.resize(MostFacets - 1);
    facets.push_back(std::move(rest));
}

std::vector<Facet> planFacets(const RunTable& table, const std::vector<std::size_t>& rows,
                              const std::optional<RunField>& field)
{
    std::vector<Facet> facets;
    if (!field)
        return facets;
    const FieldValues values = valuesOf(table, rows, *field);
    for (const QString& value : values.values)
        facets.push_back({Text::tr("%1 = %2").arg(titleOf(*field), value), {}});
    for (std::size_t i = 0; i < rows.size(); ++i)
        facets[static_cast<std::size_t>(values.placeOf[i])].runs.insert(table.runs[rows[i]].id);
    std::erase_if(facets, [](const Facet& facet) { return facet.runs.empty(); });
    joinTheLast(facets, titleOf(*field));
    return facets;
}

std::vector<ChartKey> ChartSource::chartsOf(const MetricSection& section) const
{
    std::vector<ChartKey> charts;
    for (const QString& metric : section.metrics) {
        if (facets.empty())
            charts.push_back({metric});
        for (const Facet& facet : facets)
            charts.push_back({metric, facet.name});
    }
    return charts;
}

ChartRequest ChartSource::requestFor(const ChartKey& chart) const
{
    ChartRequest request{.groups = {}, .points = {}, .layout = layout, .groupKind = groupKind};
    const Facet* facet = facetOf(chart);
    for (const DrawnGroup& line : lines) {
        DrawnGroup group = line;
        group.runs.clear();
        qint64 points = 0;
        for (const RunId run : line.runs) {
            if (facet && facet->runs.count(run) == 0)
                continue;
            const std::optional<std::size_t> row = table->rowOf(run);
            if (const ListedMetric* series = row ? seriesOf(chart.metric, *row) : nullptr) {
                group.runs.push_back(run);
                points += series->points;
                if (layout.axis == XAxis::Metric)
                    points += pointsIn(layout.xMetric, *row);
            }
        }
        if (group.runs.empty())
            continue;
        request.groups.push_back(std::move(group));
        request.points.push_back(points);
    }
    return request;
}

FileWriter ChartSource::csvWriter(db::Database& database, const QStringList& metrics) const
{
    struct Series {
        QString metric;
        DrawnRun run;
        double share = 0; ///< Of all points, how many come before its own.
    };
    std::vector<Series> wanted;
    double points = 0;
    for (const QString& metric : metrics) {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (const ListedMetric* series = seriesOf(metric, rows[i])) {
                wanted.push_back({metric, runs[i], points});
                points += static_cast<double>(series->points);
            }
        }
    }
    for (Series& series : wanted)
        series.share /= std::max(1.0, points);
    return [wanted, &database](QIODevice& csv, const WriteMonitor& monitor) {
        return database.read([&](db::Connection& connection) {
            writePointsHeading(csv);
            for (const Series& series : wanted) { // One at a time is in memory.
                if (!monitor(series.share))
                    return;
                writePoints(csv, series.run.name, series.metric, pointsOf(connection, series.run.id, series.metric),
                            [&] { return monitor(series.share); });
            }
        });
    };
}

const Facet* ChartSource::facetOf(const ChartKey& chart) const
{
    const auto facet =
        std::find_if(facets.begin(), facets.end(), [&](const Facet& one) { return one.name == chart.facet; });
    return facet == facets.end() ? nullptr : &*facet;
}

bool ChartSource::shows(const ChartKey& chart, RunId run) const
{
    const Facet* facet = facetOf(chart);
    return facet ? facet->runs.count(run) > 0
                 : std::any_of(runs.begin(), runs.end(), [run](const DrawnRun& drawn) { return drawn.id == run; });
}

const ListedMetric* ChartSource::seriesOf(const QString& metric, std::size_t row) const
{
    const std::optional<quint32> key = table->metricKeys.find(metric);
    return key ? table->metrics.find(row, *key) : nullptr;
}

qint64 ChartSource::pointsIn(const QString& metric, std::size_t row) const
{
    const ListedMetric* series = seriesOf(metric, row);
    return series ? series->points : 0;
}

} // namespace assay
