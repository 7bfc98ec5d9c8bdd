// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curves/plot_figures.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace assay {
namespace {

constexpr double noFigure = std::numeric_limits<double>::quiet_NaN();

double shareOfTotal(double part, double total)
{
    return total > 0 ? part / total : noFigure;
}

} // namespace

std::vector<RatePoint> ascending(const RateCurve& curve)
{
    std::vector<RatePoint> points = curve.points;
    if (points.size() > 1 && points.front().x > points.back().x)
        std::reverse(points.begin(), points.end());
    std::stable_sort(points.begin(), points.end(), [](const RatePoint& a, const RatePoint& b) { return a.x < b.x; });
    return points;
}

std::vector<QPointF> lineOf(PlotKind kind, const RateCurve& curve)
{
    std::vector<QPointF> line;
    double before = 0;
    for (const RatePoint& point : ascending(curve)) {
        if (kind == PlotKind::PrecisionRecall)
            line.emplace_back(before, point.y);
        line.emplace_back(point.x, point.y);
        before = point.x;
    }
    return line;
}

double areaUnder(const RateCurve& roc)
{
    const std::vector<RatePoint> points = ascending(roc);
    if (points.size() < 2)
        return noFigure;
    double area = 0;
    for (std::size_t i = 1; i < points.size(); ++i)
        area += (points[i].x - points[i - 1].x) * (points[i].y + points[i - 1].y) / 2;
    return area;
}

double averagePrecision(const RateCurve& curve)
{
    const std::vector<RatePoint> points = ascending(curve);
    if (points.empty())
        return noFigure;
    double average = 0;
    double before = 0;
    for (const RatePoint& point : points) {
        average += (point.x - before) * point.y;
        before = point.x;
    }
    return average;
}

double rowTotal(const ConfusionMatrix& matrix, std::size_t actual)
{
    double total = 0;
    for (std::size_t predicted = 0; predicted < matrix.classes.size(); ++predicted)
        total += matrix.at(actual, predicted);
    return total;
}

double totalOf(const ConfusionMatrix& matrix)
{
    return std::accumulate(matrix.counts.begin(), matrix.counts.end(), 0.0);
}

double recallOf(const ConfusionMatrix& matrix, std::size_t actual)
{
    return shareOfTotal(matrix.at(actual, actual), rowTotal(matrix, actual));
}

double precisionOf(const ConfusionMatrix& matrix, std::size_t predicted)
{
    double total = 0;
    for (std::size_t actual = 0; actual < matrix.classes.size(); ++actual)
        total += matrix.at(actual, predicted);
    return shareOfTotal(matrix.at(predicted, predicted), total);
}

double accuracyOf(const ConfusionMatrix& matrix)
{
    double right = 0;
    for (std::size_t each = 0; each < matrix.classes.size(); ++each)
        right += matrix.at(each, each);
    return shareOfTotal(right, totalOf(matrix));
}

} // namespace assay
