// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/metric_sections.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <map>

namespace assay {
namespace {

QString prefixOf(const QString& metric)
{
    const qsizetype slash = metric.indexOf(QLatin1Char('/'));
    return slash > 0 ? metric.left(slash + 1) : QString();
}

} // namespace

MetricPlan planMetrics(const RunTable& table, const std::vector<std::size_t>& rows, const QString& search,
                       const QStringList& pinned)
{
    std::map<QString, qint64> longest;
    for (const std::size_t row : rows) {
        for (const ListedMetric& metric : table.metrics.of(row)) {
            qint64& most = longest[table.metricKeys.text(metric.key)];
            most = std::max(most, metric.points);
        }
    }
    MetricPlan plan;
    const QRegularExpression pattern(search, QRegularExpression::CaseInsensitiveOption);
    if (!pattern.isValid())
        plan.searchFault = Text::tr("This is no pattern: %1").arg(pattern.errorString());
    const bool searching = !search.isEmpty() && pattern.isValid();
    std::map<QString, QStringList> byPrefix;
    QStringList top;
    for (const auto& [metric, points] : longest) {
        if (searching && !pattern.match(metric).hasMatch())
            ++plan.hidden;
        else if (points <= 1)
            plan.once << metric;
        else if (pinned.contains(metric))
            top << metric;
        else
            byPrefix[prefixOf(metric)] << metric;
    }
    if (!top.isEmpty())
        plan.sections.push_back({Text::tr("Pinned"), top});
    for (const auto& [prefix, metrics] : byPrefix)
        plan.sections.push_back({prefix.isEmpty() ? Text::tr("Metrics") : prefix, metrics});
    return plan;
}

} // namespace assay
