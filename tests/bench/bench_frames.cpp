// SPDX-License-Identifier: GPL-3.0-or-later
// From a zoom to the next painted frame: ten lines of a million points in one chart, beside QtCharts alone with one.
#include "core/metrics/smoothing.h"
#include "tests/bench/bench.h"
#include "tests/bench/raw_chart.h"
#include "tests/bench/sample_points.h"
#include "ui/charts/chart_view.h"
#include "ui/theme/theme.h"

#include <QApplication>

#include <cmath>

namespace assay::bench {
namespace {

constexpr std::size_t pointCount = 1'000'000;
constexpr int lineCount = 10;
constexpr QSize chartSize{1200, 700};
constexpr double frameLimit = 30;
constexpr int frames = 31;

std::vector<MetricPoint> curve(int line)
{
    std::vector<MetricPoint> points = lossCurve(pointCount);
    for (MetricPoint& point : points)
        point.value = point.value * (1 + line * 0.1) + line * 0.05;
    return points;
}

std::vector<ChartLine> tenLines(double smoothing)
{
    const auto none = std::make_shared<const std::vector<MetricPoint>>();
    std::vector<ChartLine> lines;
    for (int i = 0; i < lineCount; ++i) {
        auto plot = std::make_shared<const PlotLine>(preparePlotLine(curve(i), {.smoothing = {.amount = smoothing}}));
        lines.push_back({QStringLiteral("run"), i, none, std::move(plot)});
    }
    return lines;
}

/// A different stretch each time, none of which has few points.
AxisRange stretch(int frame, AxisRange whole)
{
    const double share = 0.02 * (frame % 20);
    return {whole.low + whole.span() * share / 2, whole.high - whole.span() * share};
}

Timings zoomFrames(ChartView& view, AxisRange whole)
{
    int frame = 1;
    return timed(frames, [&] {
        view.zoomTo(stretch(frame++, whole));
        view.viewport()->repaint();
    });
}

/// How many pixel columns of a line, as it is handed to QtCharts, show another extreme than all of its points do.
qint64 wrongColumns(const PlotLine& line, AxisRange range, int columns, ColumnDetail detail)
{
    const DrawnLine drawn = drawnPoints(line, LineKind::Raw, range, columns, detail);
    const metrics::ColumnGrid grid{.from = range.low, .to = range.high, .columns = columns};
    struct Extremes {
        double low = std::numeric_limits<double>::infinity();
        double high = -std::numeric_limits<double>::infinity();
        bool operator==(const Extremes&) const = default;
    };
    std::vector<Extremes> expected(static_cast<std::size_t>(columns)), found(static_cast<std::size_t>(columns));
    const auto add = [&](std::vector<Extremes>& to, double x, double y) {
        if (x < range.low || x > range.high || std::isnan(y))
            return;
        Extremes& at = to[static_cast<std::size_t>(grid.columnOf(x))];
        at = {std::min(at.low, y), std::max(at.high, y)};
    };
    for (std::size_t i = 0; i < line.x.size(); ++i)
        add(expected, line.x[i], line.y[i]);
    for (const QPointF& point : drawn.points)
        add(found, point.x(), point.y());
    qint64 wrong = 0;
    for (std::size_t i = 0; i < expected.size(); ++i)
        wrong += expected[i] != found[i];
    return wrong;
}

} // namespace

void framesBench(Report& report)
{
    report.section(
        QStringLiteral("Zoom to the next painted frame, %1 lines of %2 points").arg(lineCount).arg(pointCount));
    applyTheme(ThemeChoice::Light);
    const double raw = rawChartFrame(curve(0), chartSize);
    const QString reference = QStringLiteral("QtCharts, 1 such line");
    ChartView view;
    view.resize(chartSize);
    view.show();
    QApplication::processEvents();
    std::vector<ChartLine> lines = tenLines(0);
    const std::vector<const PlotLine*> plots{lines.front().plot.get()};
    const AxisRange whole = xExtent(plots).value_or(AxisRange{});
    qint64 wrong = 0;
    for (const ChartLine& line : lines) {
        for (int frame = 0; frame < 3; ++frame)
            wrong +=
                wrongColumns(*line.plot, stretch(frame * 7, whole), chartSize.width() - 60, ColumnDetail::Extremes);
    }
    view.setLines(std::move(lines), {});
    report.within(QStringLiteral("zoom"), zoomFrames(view, whole), frameLimit, reference, raw);
    report.plain(QStringLiteral("points drawn"), static_cast<double>(view.drawnPointCount()), {});
    report.atMost(QStringLiteral("columns with a wrong extreme"), static_cast<double>(wrong), {}, 0);
    double x = whole.low;
    report.within(QStringLiteral("move the cursor"),
                  timed(frames,
                        [&] {
                            view.setCursor(x += whole.span() / (2 * frames));
                            view.viewport()->repaint();
                        }),
                  frameLimit, reference, raw);
    view.setCursor(std::nullopt);
    view.setLines(tenLines(0.6), {.smoothing = {.amount = 0.6}});
    report.within(QStringLiteral("zoom, smoothed with the raw behind"), zoomFrames(view, whole), frameLimit, reference,
                  raw);
}

} // namespace assay::bench
