// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/wandb/wandb_metrics.h"

#include "core/importers/wandb/wandb_items.h"

#include <algorithm>

namespace assay {
namespace {

constexpr std::size_t globLimit = 1000;

MetricGoal goalOf(quint64 number)
{
    return number == 1 ? MetricGoal::Minimize : number == 2 ? MetricGoal::Maximize : MetricGoal::None;
}

/// What the summary keeps of a metric says which way it gets better, too: the least or the greatest.
MetricGoal goalOfSummary(QByteArrayView summary)
{
    bool least = false;
    bool greatest = false;
    (void)eachWandbField(summary, [&](const WireField& field) {
        least |= field.number == 1 && field.integer != 0;
        greatest |= field.number == 2 && field.integer != 0;
    });
    return least == greatest ? MetricGoal::None : least ? MetricGoal::Minimize : MetricGoal::Maximize;
}

/// define_metric() has dots that part no levels escaped.
QString unescaped(QByteArrayView name)
{
    return QString::fromUtf8(name).replace(QStringLiteral("\\."), QStringLiteral("."));
}

bool fits(const QString& glob, const QString& key)
{
    return glob.endsWith(u'*') ? key.startsWith(QStringView(glob).chopped(1)) : key == glob;
}

} // namespace

bool WandbMetrics::take(QByteArrayView record)
{
    MetricDefinition definition;
    MetricGoal ofSummary = MetricGoal::None;
    QString glob;
    const bool whole = eachWandbField(record, [&](const WireField& field) {
        if (field.number == 1)
            definition.key = unescaped(field.bytes);
        else if (field.number == 2)
            glob = unescaped(field.bytes);
        else if (field.number == 4)
            definition.stepMetric = unescaped(field.bytes);
        else if (field.number == 7)
            ofSummary = goalOfSummary(field.bytes);
        else if (field.number == 8)
            definition.goal = goalOf(field.integer);
    });
    if (definition.goal == MetricGoal::None)
        definition.goal = ofSummary;
    if (!definition.key.isEmpty()) {
        m_exact.insert(definition.key, definition);
    } else if (!glob.isEmpty()) {
        definition.key = glob;
        std::erase_if(m_globs, [&glob](const MetricDefinition& known) { return known.key == glob; });
        if (m_globs.size() < globLimit)
            m_globs.push_back(definition);
    }
    return whole;
}

std::vector<MetricDefinition> WandbMetrics::definitionsOf(const std::vector<QString>& keys) const
{
    std::vector<MetricDefinition> definitions;
    for (const QString& key : keys) {
        const auto exact = m_exact.constFind(key);
        const auto glob =
            std::find_if(m_globs.begin(), m_globs.end(), [&](const auto& known) { return fits(known.key, key); });
        MetricDefinition definition = exact != m_exact.constEnd() ? *exact
            : glob != m_globs.end()                               ? *glob
                                                                  : MetricDefinition{};
        definition.key = key;
        if (definition.stepMetric == key)
            definition.stepMetric.clear();
        if (definition.goal != MetricGoal::None || !definition.stepMetric.isEmpty())
            definitions.push_back(std::move(definition));
    }
    return definitions;
}

} // namespace assay
