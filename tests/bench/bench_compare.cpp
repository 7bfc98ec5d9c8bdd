// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing runs: a brush that moves over parallel coordinates, beside QtCharts with a series a run; and how long 100,000
// runs take to be read for each kind of comparison, which happens off the window's thread.
#include "tests/bench/bench.h"
#include "tests/support/run_tables.h"
#include "ui/charts/parallel_plot.h"
#include "ui/panes/data_scientist/compare_data.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QLineSeries>
#include <QValueAxis>

#include <numeric>

namespace assay::bench {
namespace {

constexpr int comparedRuns = 100'000;
constexpr int axisCount = 8;
constexpr QSize plotSize{1200, 600};
constexpr double brushLimit = 50;
constexpr int brushRounds = 21;

std::shared_ptr<PlotTable> scattered(int runs)
{
    auto table = std::make_shared<PlotTable>();
    for (int run = 0; run < runs; ++run)
        table->runs.push_back({RunId{run + 1}, QString::number(run), -1});
    for (int axis = 0; axis < axisCount; ++axis) {
        PlotField field{.field = {RunField::Kind::Param, QString::number(axis)}, .title = QString::number(axis)};
        for (int run = 0; run < runs; ++run)
            field.values.push_back((run * (7919 + 104 * axis)) % runs);
        field.extent = {0, runs - 1.0};
        table->fields.push_back(std::move(field));
    }
    table->color = table->fields.back();
    return table;
}

Timings brushFrames(int runs)
{
    ParallelPlot plot;
    plot.resize(plotSize);
    plot.setTable(scattered(runs));
    plot.show();
    QApplication::processEvents();
    double low = 0;
    return timed(brushRounds, [&] {
        plot.setBrush(0, AxisRange{low, low + runs * 0.5});
        low += runs * 0.02;
        plot.repaint();
    });
}

/// QtCharts with a series a run, when anything changes.
double chartFrame(int runs)
{
    const auto table = scattered(runs);
    QChartView view;
    view.setRenderHint(QPainter::Antialiasing);
    view.chart()->legend()->hide();
    auto* x = new QValueAxis;
    auto* y = new QValueAxis;
    view.chart()->addAxis(x, Qt::AlignBottom);
    view.chart()->addAxis(y, Qt::AlignLeft);
    x->setRange(0, axisCount - 1);
    y->setRange(0, runs);
    for (std::size_t run = 0; run < table->runs.size(); ++run) {
        auto* series = new QLineSeries;
        for (std::size_t axis = 0; axis < table->fields.size(); ++axis)
            series->append(static_cast<double>(axis), table->fields[axis].values[run]);
        view.chart()->addSeries(series);
        series->attachAxis(x);
        series->attachAxis(y);
    }
    view.resize(plotSize);
    view.show();
    QApplication::processEvents();
    double high = runs;
    return medianMilliseconds(3, [&] {
        y->setRange(0, high += 1);
        view.viewport()->repaint();
    });
}

} // namespace

void compareBench(Report& report)
{
    applyTheme(ThemeChoice::Light);
    report.section(QStringLiteral("A brush moves over parallel coordinates of %1 axes").arg(axisCount));
    const double reference = chartFrame(1000);
    for (const int runs : {1000, 2000})
        report.within(QStringLiteral("%1 runs").arg(runs), brushFrames(runs), brushLimit,
                      QStringLiteral("QtCharts, 1000 runs"), reference);
    report.section(QStringLiteral("Reading %1 runs to be compared, off the window's thread").arg(comparedRuns));
    const RunTable table = tests::sweepOf(comparedRuns);
    std::vector<std::size_t> rows(static_cast<std::size_t>(comparedRuns));
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    const std::pair<CompareKind, const char*> kinds[] = {{CompareKind::Parallel, "parallel coordinates"},
                                                         {CompareKind::Scatter, "scatter"},
                                                         {CompareKind::Bars, "bars"},
                                                         {CompareKind::Boxes, "boxes"},
                                                         {CompareKind::Importance, "importance"}};
    for (const auto& [kind, name] : kinds) {
        CompareChoice choice;
        choice.kind = kind;
        const double took =
            medianMilliseconds(3, [&] { (void)readCompareData(table, rows, {}, choice, [] { return false; }); });
        report.plain(QString::fromLatin1(name), took, QStringLiteral("ms"));
    }
}

} // namespace assay::bench
