// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/runs_model.h"

#include "ui/charts/axis_ticks.h"
#include "ui/models/address_role.h"
#include "ui/widgets/chip.h"

#include <QDateTime>
#include <QLocale>

#include <limits>

namespace assay {
namespace {

constexpr int mostColumns = 40; ///< Of metrics, and of parameters.
constexpr double none = std::numeric_limits<double>::quiet_NaN();

QVariant kind(CellKind kind)
{
    return static_cast<int>(kind);
}

QStringList mostCommon(const std::map<QString, int>& counts, int most)
{
    std::vector<std::pair<QString, int>> sorted(counts.begin(), counts.end());
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    QStringList keys;
    for (const auto& [key, count] : sorted) {
        if (keys.size() < most)
            keys << key;
    }
    return keys;
}

Column<RunRow> statusColumn()
{
    return {RunsModel::tr("Status"), [](const RunRow& row) { return statusWord(row.run.status); }, {},
            [](const RunRow&, int role) { return role == CellKindRole ? kind(CellKind::Status) : QVariant(); }};
}

Column<RunRow> metricColumn(const QString& key)
{
    return {key,
            [key](const RunRow& row) {
                const SeriesSummary* metric = metricOf(row, key);
                return metric ? QString::number(metric->last, 'g', 4) : QString();
            },
            [key](const RunRow& row) {
                const SeriesSummary* metric = metricOf(row, key);
                return metric ? metric->last : none;
            },
            [](const RunRow&, int role) { return role == CellKindRole ? kind(CellKind::Figure) : QVariant(); }};
}

/// A parameter that is a number for every run that has it sorts and aligns as one.
Column<RunRow> paramColumn(const QString& key, const std::vector<RunRow>& runs)
{
    bool numbers = true;
    for (const RunRow& run : runs) {
        bool ok = true;
        if (const QString* value = paramOf(run, key))
            value->toDouble(&ok);
        numbers = numbers && ok;
    }
    Column<RunRow> column{key, [key](const RunRow& row) {
                              const QString* value = paramOf(row, key);
                              return value ? *value : QString();
                          }};
    if (numbers)
        column.number = [key](const RunRow& row) {
            const QString* value = paramOf(row, key);
            return value ? value->toDouble() : none;
        };
    column.extra = [numbers](const RunRow&, int role) {
        return role == CellKindRole ? kind(numbers ? CellKind::Figure : CellKind::Text) : QVariant();
    };
    return column;
}

Column<RunRow> startColumn()
{
    return {RunsModel::tr("Started (UTC)"),
            [](const RunRow& row) {
                return row.run.startedAt ? QDateTime::fromMSecsSinceEpoch(*row.run.startedAt, Qt::UTC)
                                               .toString(QStringLiteral("yyyy-MM-dd HH:mm"))
                                         : QString();
            },
            [](const RunRow& row) { return row.run.startedAt ? static_cast<double>(*row.run.startedAt) : none; },
            [](const RunRow&, int role) { return role == CellKindRole ? kind(CellKind::Figure) : QVariant(); }};
}

} // namespace

const SeriesSummary* metricOf(const RunRow& run, const QString& key)
{
    const auto found = std::find_if(run.metrics.begin(), run.metrics.end(),
                                    [&](const SeriesSummary& metric) { return metric.key == key; });
    return found == run.metrics.end() ? nullptr : &*found;
}

const QString* paramOf(const RunRow& run, const QString& key)
{
    const auto found = std::find_if(run.params.begin(), run.params.end(),
                                    [&](const Attribute& param) { return param.key == key; });
    return found == run.params.end() ? nullptr : &found->value;
}

QStringList commonMetrics(const std::vector<RunRow>& runs, int most)
{
    std::map<QString, int> counts;
    for (const RunRow& run : runs) {
        for (const SeriesSummary& metric : run.metrics)
            ++counts[metric.key];
    }
    return mostCommon(counts, most);
}

QStringList commonParams(const std::vector<RunRow>& runs, int most)
{
    std::map<QString, int> counts;
    for (const RunRow& run : runs) {
        for (const Attribute& param : run.params)
            ++counts[param.key];
    }
    return mostCommon(counts, most);
}

RunsModel::RunsModel(QObject* parent)
    : TableModel(parent)
{
    setColumns(columnsFor({}));
}

void RunsModel::setRuns(std::vector<RunRow> runs)
{
    std::vector<Column<RunRow>> columns = columnsFor(runs);
    QStringList before, after;
    for (int i = 0; i < columnCount(); ++i)
        before << headerData(i, Qt::Horizontal, Qt::DisplayRole).toString();
    for (const Column<RunRow>& column : columns)
        after << column.title;
    if (before != after) // Otherwise the order that a person chose stays.
        setColumns(std::move(columns));
    setRows(std::move(runs));
}

void RunsModel::setColors(std::map<RunId, int> colors)
{
    m_colors = std::move(colors);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {ColorIndexRole});
}

int RunsModel::rowOf(RunId run) const
{
    for (int i = 0; i < rowCount(); ++i) {
        if (row(i).run.id == run)
            return i;
    }
    return -1;
}

Column<RunRow> RunsModel::nameColumn() const
{
    return {tr("Run"), [](const RunRow& row) { return row.run.name; }, {}, [this](const RunRow& row, int role) {
                switch (role) {
                case CellKindRole: return kind(CellKind::Name);
                case RunIdRole: return QVariant(row.run.id.value);
                case AddressRole: return QVariant::fromValue(Address{{}, "run", row.run.uid});
                case StatusRole: return QVariant(static_cast<int>(row.run.status));
                case DeletedRole: return QVariant(row.run.deleted);
                case Qt::AccessibleDescriptionRole: return QVariant(statusWord(row.run.status));
                case ColorIndexRole: {
                    const auto found = m_colors.find(row.run.id);
                    return found == m_colors.end() ? QVariant() : QVariant(found->second);
                }
                default: return QVariant();
                }
            }};
}

std::vector<Column<RunRow>> RunsModel::columnsFor(const std::vector<RunRow>& runs) const
{
    std::vector<Column<RunRow>> columns{nameColumn(), statusColumn()};
    for (const QString& key : commonMetrics(runs, mostColumns))
        columns.push_back(metricColumn(key));
    for (const QString& key : commonParams(runs, mostColumns))
        columns.push_back(paramColumn(key, runs));
    columns.push_back(startColumn());
    return columns;
}

} // namespace assay
