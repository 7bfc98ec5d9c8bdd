// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart computes before it draws: decimation to the pixel and smoothing, beside memcpy of the same x and y.
#include "core/metrics/decimation.h"
#include "core/metrics/smoothing.h"
#include "tests/bench/bench.h"
#include "tests/bench/sample_points.h"

#include <algorithm>

namespace assay::bench {
namespace {

constexpr int chartRounds = 9;
constexpr int columns = 1000;

struct Curve {
    std::vector<double> x;
    std::vector<double> y;
};

Curve curveOf(std::size_t count)
{
    Curve curve;
    for (const MetricPoint& point : lossCurve(count)) {
        curve.x.push_back(static_cast<double>(point.step));
        curve.y.push_back(point.value);
    }
    return curve;
}

/// How many columns show another extreme than the points they stand for; it has to be 0.
qint64 wrongColumns(const metrics::Decimation& decimation, const Curve& curve)
{
    return std::count_if(decimation.columns.begin(), decimation.columns.end(), [&](const metrics::PlotColumn& column) {
        const auto begin = curve.y.begin() + static_cast<std::ptrdiff_t>(column.begin);
        const auto end = curve.y.begin() + static_cast<std::ptrdiff_t>(column.end);
        return *std::min_element(begin, end) != curve.y[column.minimum]
            || *std::max_element(begin, end) != curve.y[column.maximum];
    });
}

void measure(Report& report, const QString& size, std::size_t count)
{
    const Curve curve = curveOf(count);
    Curve copy = curve;
    const QString reference = QStringLiteral("memcpy of x and y");
    const double copying = medianMilliseconds(chartRounds, [&] {
        std::copy(curve.x.begin(), curve.x.end(), copy.x.begin());
        std::copy(curve.y.begin(), curve.y.end(), copy.y.begin());
    });
    const metrics::ColumnGrid grid{.from = curve.x.front(), .to = curve.x.back(), .columns = columns};
    metrics::Decimation found;
    const double scanning = medianMilliseconds(
        chartRounds, [&] { found = metrics::decimate(curve.x, curve.y, metrics::AxisScale::Linear, grid); });
    report.atMostTimes(QStringLiteral("decimate by scan, ") + size, scanning, reference, copying, 1);
    report.atMost(QStringLiteral("columns with a wrong extreme, ") + size,
                  static_cast<double>(wrongColumns(found, curve)), {}, 0);

    const double building =
        medianMilliseconds(chartRounds, [&] { metrics::RangePyramid(curve.y, metrics::AxisScale::Linear); });
    report.atMostTimes(QStringLiteral("build the pyramid, ") + size, building, reference, copying, 1);
    const metrics::RangePyramid pyramid(curve.y, metrics::AxisScale::Linear);
    const double asking = medianMilliseconds(chartRounds, [&] { found = metrics::decimate(curve.x, pyramid, grid); });
    report.fasterThan(QStringLiteral("decimate by pyramid, ") + size, asking, QStringLiteral("decimate by scan"),
                      scanning, 1);
    report.atMost(QStringLiteral("columns with a wrong extreme, ") + size,
                  static_cast<double>(wrongColumns(found, curve)), {}, 0);

    const double smoothing =
        medianMilliseconds(chartRounds, [&] { copy.y = metrics::exponentiallySmoothed(curve.y, 0.99); });
    report.atMostTimes(QStringLiteral("smooth, weight 0.99, ") + size, smoothing, reference, copying, 5);
}

} // namespace

void chartsBench(Report& report)
{
    report.section(QStringLiteral("Charts, %1 pixel columns").arg(columns));
    measure(report, QStringLiteral("1 million points"), 1'000'000);
    measure(report, QStringLiteral("10 million points"), 10'000'000);
}

} // namespace assay::bench
