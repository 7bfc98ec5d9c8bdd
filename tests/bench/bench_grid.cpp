// SPDX-License-Identifier: GPL-3.0-or-later
// The data scientist's page with twenty charts, each of ten runs with 100,000 points: a zoom of one that all follow, to
// the painted frame of those in view together; beside QtCharts alone with one such line.
#include "core/imports/import_plan.h"
#include "tests/bench/bench.h"
#include "tests/bench/raw_chart.h"
#include "tests/bench/sample_points.h"
#include "tests/support/temporary_project.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/metric_chart.h"
#include "ui/panes/data_scientist/chart_grid.h"
#include "ui/panes/data_scientist/data_science_page.h"
#include "ui/panes/data_scientist/runs_model.h"
#include "ui/panes/data_scientist/runs_table.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QTest>

#include <algorithm>

namespace assay::bench {
namespace {

constexpr int gridRuns = 10;
constexpr int gridMetrics = 20;
constexpr std::size_t gridPoints = 100'000;
constexpr double gridLimit = 60;
constexpr int gridFrames = 31;
constexpr int loadingTime = 120'000; ///< Milliseconds.

/// One run at a time: all of them would need half a gigabyte.
void importRuns(const tests::TemporaryProject& project)
{
    const std::vector<MetricPoint> curve = lossCurve(gridPoints);
    for (int number = 0; number < gridRuns; ++number) {
        ImportBatch batch;
        batch.format = "bench";
        batch.source = QStringLiteral("memory");
        batch.experiments = {{QStringLiteral("bench:e"), {}, QStringLiteral("grid"), false, 1, {}}};
        ImportedRun& run = batch.runs.emplace_back();
        run.experimentExternalId = QStringLiteral("bench:e");
        run.externalId = QStringLiteral("bench:%1").arg(number);
        run.name = QStringLiteral("run-%1").arg(number);
        run.startedAt = 1'700'000'000'000 + number;
        for (int metric = 0; metric < gridMetrics; ++metric) {
            ImportedSeries& series = run.series.emplace_back();
            series.key = QStringLiteral("metric-%1").arg(metric, 2, 10, QLatin1Char('0'));
            series.points = curve;
            for (MetricPoint& point : series.points)
                point.value = point.value * (1 + number * 0.1) + metric;
        }
        (void)required(applyImport(project.database(), project.actor(), batch, {}));
    }
}

std::vector<ChartView*> viewsIn(ChartGrid& grid)
{
    std::vector<ChartView*> views;
    for (ChartView* view : grid.findChildren<ChartView*>()) {
        if (!view->visibleRegion().isEmpty())
            views.push_back(view);
    }
    return views;
}

bool allDrawn(ChartGrid& grid)
{
    const std::vector<ChartView*> views = viewsIn(grid);
    const QList<MetricChart*> charts = grid.findChildren<MetricChart*>();
    const auto inView = std::count_if(charts.begin(), charts.end(),
                                      [](const MetricChart* chart) { return !chart->visibleRegion().isEmpty(); });
    return inView > 0 && inView == std::ssize(views)
        && std::all_of(views.begin(), views.end(), [](const ChartView* view) {
               return view->lines().size() == gridRuns && view->drawnPointCount() > 0;
           });
}

void waitUntil(const std::function<bool()>& holds)
{
    if (!QTest::qWaitFor(holds, loadingTime))
        qFatal("The charts were not drawn in time.");
}

void measureAt(Report& report, DataSciencePage& page, QSize size, double reference)
{
    page.resize(size);
    auto* grid = page.findChild<ChartGrid*>();
    QApplication::processEvents();
    waitUntil([&] { return allDrawn(*grid); });
    const std::vector<ChartView*> views = viewsIn(*grid);
    const AxisRange whole = views.front()->xRange();
    int frame = 1;
    const auto zoom = [&] {
        const double share = 0.02 * (frame++ % 20);
        views.front()->zoomTo(AxisRange{whole.low + whole.span() * share / 2, whole.high - whole.span() * share});
        for (ChartView* view : views)
            view->viewport()->repaint();
    };
    const QString where =
        QStringLiteral("%1 × %2, %3 charts in view").arg(size.width()).arg(size.height()).arg(views.size());
    report.within(QStringLiteral("zoom of all, %1").arg(where), timed(gridFrames, zoom), gridLimit,
                  QStringLiteral("QtCharts, 1 such line"), reference);
    double x = whole.low;
    const auto move = [&] {
        Q_EMIT views.front()->hovered(x += whole.span() / (2 * gridFrames));
        for (ChartView* view : views)
            view->viewport()->repaint();
    };
    report.within(QStringLiteral("cursor in all, %1").arg(where), timed(gridFrames, move), gridLimit,
                  QStringLiteral("QtCharts, 1 such line"), reference);
    Q_EMIT views.front()->hovered(std::nullopt);
    views.front()->zoomTo(std::nullopt);
}

} // namespace

void gridBench(Report& report)
{
    report.section(
        QStringLiteral("%1 charts of %2 runs with %3 points each").arg(gridMetrics).arg(gridRuns).arg(gridPoints));
    applyTheme(ThemeChoice::Light);
    const double reference = rawChartFrame(lossCurve(gridPoints), {600, 300});
    const tests::TemporaryProject project;
    importRuns(project);
    JobList jobs;
    Session session(required(db::Database::open(project.path())), jobs);
    session.actor = project.actor();
    DataSciencePage page(session);
    page.resize(1440, 900);
    page.show();
    auto* table = page.findChild<RunsTable*>();
    waitUntil([&] { return table->model().rowCount() == gridRuns; });
    QElapsedTimer loading;
    loading.start();
    std::vector<RunId> all;
    for (const ListedRun& run : table->model().table()->runs)
        all.push_back(run.id);
    table->choose(all);
    waitUntil([&] { return allDrawn(*page.findChild<ChartGrid*>()); });
    report.plain(QStringLiteral("from the choice of runs to their charts, at 1440 × 900"),
                 static_cast<double>(loading.elapsed()), QStringLiteral("ms"));
    measureAt(report, page, {1440, 900}, reference);
    measureAt(report, page, {3840, 2160}, reference);
}

} // namespace assay::bench
