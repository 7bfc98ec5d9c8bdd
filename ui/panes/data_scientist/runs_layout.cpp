// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/runs_layout.h"

#include "core/base/text.h"

#include <QSettings>

#include <algorithm>
#include <set>
#include <tuple>

namespace assay {
namespace {

using Kind = RunField::Kind;

constexpr std::size_t usualMetrics = 5;
constexpr std::size_t usualParams = 4;
constexpr QChar separator = u'|';

QString groupOf(const QString& project)
{
    return QStringLiteral("runs/%1/").arg(project);
}

QString written(const RunColumn& column)
{
    return (column.pinned ? QStringLiteral("pinned") : QStringLiteral("free")) + separator
        + QString::number(column.width) + separator + toString(column.field);
}

std::optional<RunColumn> columnFrom(const QString& text)
{
    const QStringList parts{text.section(separator, 0, 0), text.section(separator, 1, 1), text.section(separator, 2)};
    const std::optional<RunField> field = runFieldFromString(parts.at(2));
    if (!field)
        return std::nullopt;
    return RunColumn{*field, std::clamp(parts.at(1).toInt(), 0, 2000), parts.at(0) == QLatin1String("pinned")};
}

/// In how many runs each key occurs, and with how many values.
struct KeyUse {
    QString key;
    std::size_t runs = 0;
    std::set<quint32> values = {}; ///< At most two: whether there are several is all that counts.
};

std::vector<QString> commonest(std::vector<KeyUse> uses, std::size_t most)
{
    std::erase_if(uses, [](const KeyUse& use) { return use.runs == 0; });
    std::stable_sort(uses.begin(), uses.end(), [](const KeyUse& a, const KeyUse& b) {
        const bool aVaries = a.values.size() > 1, bVaries = b.values.size() > 1;
        // "auc@0.50" is one of a family: its plain relatives come first.
        const bool aPlain = !a.key.contains(QLatin1Char('@')), bPlain = !b.key.contains(QLatin1Char('@'));
        return std::tuple(!aVaries, !aPlain, b.runs, a.key) < std::tuple(!bVaries, !bPlain, a.runs, b.key);
    });
    std::vector<QString> keys;
    for (const KeyUse& use : uses) {
        if (keys.size() < most)
            keys.push_back(use.key);
    }
    return keys;
}

std::vector<KeyUse> usesOf(const TextPool& keys)
{
    std::vector<KeyUse> uses;
    for (std::size_t key = 0; key < keys.size(); ++key)
        uses.push_back({keys.text(static_cast<quint32>(key))});
    return uses;
}

} // namespace

RunsLayout readRunsLayout(const QString& project)
{
    const QSettings settings;
    RunsLayout layout;
    for (const QString& text : settings.value(groupOf(project) + QStringLiteral("columns")).toStringList()) {
        if (const auto column = columnFrom(text))
            layout.columns.push_back(*column);
    }
    layout.dense = settings.value(groupOf(project) + QStringLiteral("dense")).toBool();
    layout.pinnedMetrics = settings.value(groupOf(project) + QStringLiteral("pinnedMetrics")).toStringList();
    layout.metricOrder = settings.value(groupOf(project) + QStringLiteral("metricOrder")).toStringList();
    layout.pinnedRuns = settings.value(groupOf(project) + QStringLiteral("pinnedRuns")).toStringList();
    layout.baseline = settings.value(groupOf(project) + QStringLiteral("baseline")).toString();
    return layout;
}

void rememberRunsLayout(const QString& project, const RunsLayout& layout)
{
    QSettings settings;
    QStringList columns;
    for (const RunColumn& column : layout.columns)
        columns << written(column);
    settings.setValue(groupOf(project) + QStringLiteral("columns"), columns);
    settings.setValue(groupOf(project) + QStringLiteral("dense"), layout.dense);
    settings.setValue(groupOf(project) + QStringLiteral("pinnedMetrics"), layout.pinnedMetrics);
    settings.setValue(groupOf(project) + QStringLiteral("metricOrder"), layout.metricOrder);
    settings.setValue(groupOf(project) + QStringLiteral("pinnedRuns"), layout.pinnedRuns);
    settings.setValue(groupOf(project) + QStringLiteral("baseline"), layout.baseline);
}

std::vector<RunColumn> usualColumns(const RunTable& table)
{
    std::vector<KeyUse> metrics = usesOf(table.metricKeys);
    for (const ListedMetric& metric : table.metrics.all())
        ++metrics[metric.key].runs;
    std::vector<KeyUse> params = usesOf(table.paramKeys);
    for (const ListedText& param : table.params.all()) {
        KeyUse& use = params[param.key];
        ++use.runs;
        if (use.values.size() < 2)
            use.values.insert(param.value);
    }
    std::vector<RunColumn> columns{{{Kind::Name}, 0, true}, {{Kind::Status}}};
    for (const QString& key : commonest(std::move(metrics), usualMetrics))
        columns.push_back({{Kind::Metric, key}});
    for (const QString& key : commonest(std::move(params), usualParams))
        columns.push_back({{Kind::Param, key}});
    columns.push_back({{Kind::Started}});
    columns.push_back({{Kind::Duration}});
    return columns;
}

QStringList sortedKeys(const TextPool& keys)
{
    QStringList sorted;
    for (std::size_t key = 0; key < keys.size(); ++key)
        sorted << keys.text(static_cast<quint32>(key));
    sorted.sort(Qt::CaseInsensitive);
    return sorted;
}

QString titleOf(const RunField& field)
{
    switch (field.kind) {
    case Kind::Name:
        return Text::tr("Run");
    case Kind::Status:
        return Text::tr("Status");
    case Kind::Started:
        return Text::tr("Started (UTC)");
    case Kind::Ended:
        return Text::tr("Ended (UTC)");
    case Kind::Duration:
        return Text::tr("Duration");
    case Kind::User:
        return Text::tr("User");
    case Kind::Source:
        return Text::tr("Source");
    case Kind::Experiment:
        return Text::tr("Experiment");
    case Kind::Lifecycle:
        return Text::tr("Life cycle");
    case Kind::RunId:
        return Text::tr("Run id");
    case Kind::Uid:
        return Text::tr("Uid");
    case Kind::Data:
        return Text::tr("Data");
    case Kind::DatasetName:
        return Text::tr("Data set");
    case Kind::DatasetDigest:
        return Text::tr("Digest of the data set");
    case Kind::DatasetContext:
        return Text::tr("Use of the data set");
    case Kind::Param:
    case Kind::Tag:
        return field.key;
    case Kind::Metric:
        break;
    }
    switch (field.value) {
    case RunField::Value::Last:
        return field.key;
    case RunField::Value::Minimum:
        return Text::tr("%1, lowest").arg(field.key);
    case RunField::Value::Maximum:
        return Text::tr("%1, highest").arg(field.key);
    case RunField::Value::AtStep:
        return Text::tr("%1, step %2").arg(field.key, QString::number(field.step));
    }
    return field.key;
}

} // namespace assay
