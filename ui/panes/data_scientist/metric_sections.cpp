// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/metric_sections.h"

#include "core/base/text.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace assay {
namespace {

QString prefixOf(const QString& metric)
{
    const qsizetype slash = metric.indexOf(QLatin1Char('/'));
    return slash > 0 ? metric.left(slash + 1) : QString();
}

/// Those that are named first, in that order; the others as they stand.
QStringList ordered(QStringList metrics, const QStringList& order)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < order.size(); ++i)
        places.insert(order.at(i), i);
    std::stable_sort(metrics.begin(), metrics.end(), [&](const QString& a, const QString& b) {
        return places.value(a, order.size()) < places.value(b, order.size());
    });
    return metrics;
}

} // namespace

MetricPlan planMetrics(const RunTable& table, const std::vector<std::size_t>& rows, const MetricWishes& wishes)
{
    std::map<QString, qint64> longest;
    for (const std::size_t row : rows) {
        for (const ListedMetric& metric : table.metrics.of(row)) {
            qint64& most = longest[table.metricKeys.text(metric.key)];
            most = std::max(most, metric.points);
        }
    }
    MetricPlan plan;
    const QRegularExpression pattern(wishes.search, QRegularExpression::CaseInsensitiveOption);
    if (!pattern.isValid())
        plan.searchFault = Text::tr("This is no pattern: %1").arg(pattern.errorString());
    const bool searching = !wishes.search.isEmpty() && pattern.isValid();
    std::map<QString, QStringList> byPrefix;
    QStringList top;
    for (const auto& [metric, points] : longest) {
        if (searching && !pattern.match(metric).hasMatch())
            ++plan.hidden;
        else if (points <= 1)
            plan.once << metric;
        else if (wishes.pinned.contains(metric))
            top << metric;
        else
            byPrefix[prefixOf(metric)] << metric;
    }
    if (!top.isEmpty())
        plan.sections.push_back({Text::tr("Pinned"), ordered(top, wishes.order)});
    for (const auto& [prefix, metrics] : byPrefix)
        plan.sections.push_back({prefix.isEmpty() ? Text::tr("Metrics") : prefix, ordered(metrics, wishes.order)});
    return plan;
}

QStringList orderAfterMove(const MetricPlan& plan, const QStringList& order, const QString& metric, qsizetype place)
{
    for (const MetricSection& section : plan.sections) {
        QStringList moved = section.metrics;
        if (moved.removeAll(metric) == 0)
            continue;
        moved.insert(std::clamp<qsizetype>(place, 0, moved.size()), metric);
        QStringList result;
        for (const QString& other : order) {
            if (!moved.contains(other))
                result << other;
        }
        return result + moved;
    }
    return order;
}

} // namespace assay
