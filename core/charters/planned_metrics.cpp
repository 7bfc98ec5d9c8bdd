// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charters/planned_metrics.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace assay::charters {
namespace {

QString boundText(double bound)
{
    return QString::number(bound, 'g', QLocale::FloatingPointShortest);
}

} // namespace

QString wordsOf(const PlannedMetric& metric)
{
    if (metric.atLeast)
        return QStringLiteral("%1 >= %2").arg(metric.name, boundText(*metric.atLeast));
    return metric.atMost ? QStringLiteral("%1 <= %2").arg(metric.name, boundText(*metric.atMost)) : metric.name;
}

std::optional<PlannedMetric> plannedMetricFrom(const QString& words)
{
    static const QRegularExpression shape(QStringLiteral(R"(^([^<>=≤≥\n]+?)\s*(?:(>=|≥|<=|≤)\s*([^<>=≤≥]+))?$)"));
    const QRegularExpressionMatch match = shape.match(words.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    PlannedMetric metric{match.captured(1).trimmed(), {}, {}};
    const QString sign = match.captured(2);
    if (sign.isEmpty())
        return metric.name.isEmpty() ? std::nullopt : std::optional(metric);
    bool isNumber = false;
    const double bound = match.captured(3).trimmed().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(bound) || metric.name.isEmpty())
        return std::nullopt;
    (sign == u">=" || sign == u"≥" ? metric.atLeast : metric.atMost) = bound;
    return metric;
}

std::vector<PlannedMetric> plannedMetricsFrom(const QStringList& words)
{
    std::vector<PlannedMetric> metrics;
    for (const QString& each : words) {
        if (std::optional<PlannedMetric> metric = plannedMetricFrom(each))
            metrics.push_back(std::move(*metric));
    }
    return metrics;
}

QStringList wordsOf(const std::vector<PlannedMetric>& metrics)
{
    QStringList words;
    for (const PlannedMetric& metric : metrics)
        words << wordsOf(metric);
    return words;
}

} // namespace assay::charters
