// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/use_case_evidence.h"

#include "core/reports/report_rows.h"
#include "core/runs/metric_definitions.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <optional>

namespace assay {
namespace {

struct Shown {
    QStringList runUids;
    QStringList metrics;
};

void addNew(QStringList& list, const QString& word)
{
    if (!list.contains(word))
        list.append(word);
}

Shown shownBy(const std::vector<ReportBlock>& blocks)
{
    Shown shown;
    for (const ReportBlock& block : blocks) {
        for (const QString& uid : block.content.runUids)
            addNew(shown.runUids, uid);
        if (!block.content.metric.isEmpty())
            addNew(shown.metrics, block.content.metric);
        for (const RunField& column : block.content.columns) {
            if (column.kind == RunField::Kind::Metric)
                addNew(shown.metrics, column.key);
        }
    }
    return shown;
}

/// The best of the runs' last values of a metric; none where no source of theirs says which way it gets better, two say
/// different things, or no run has logged a finite value.
std::optional<double> bestOf(db::Connection& connection, const QStringList& runUids, const QString& metric)
{
    db::Statement row = connection.prepare("SELECT r.id, s.last_bits FROM metric_series s JOIN run r ON r.id = s.run_id"
                                           " WHERE r.uid = ? AND s.name = ?");
    MetricGoal goal = MetricGoal::None;
    std::vector<double> values;
    for (const QString& uid : runUids) {
        row.reset();
        row.bind(uid).bind(metric);
        if (!row.step())
            continue;
        const auto value = std::bit_cast<double>(row.integer(1));
        if (std::isfinite(value))
            values.push_back(value);
        const auto said = definitions::find(connection, {row.integer(0)}, metric);
        if (!said || said->goal == MetricGoal::None)
            continue;
        if (goal != MetricGoal::None && goal != said->goal)
            return std::nullopt;
        goal = said->goal;
    }
    if (goal == MetricGoal::None || values.empty())
        return std::nullopt;
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    return goal == MetricGoal::Minimize ? *least : *most;
}

/// The newest registered version that one of the runs made, by the run's uid.
std::map<QString, std::pair<qint64, QString>> modelsByRun(db::Connection& connection)
{
    db::Statement rows =
        connection.prepare("SELECT r.uid, v.created_at, m.name, v.version FROM model_version v"
                           " JOIN registered_model m ON m.id = v.model_id JOIN run r ON r.external_id ="
                           " v.run_external_id ORDER BY v.created_at, v.version");
    std::map<QString, std::pair<qint64, QString>> models;
    while (rows.step())
        models[rows.text(0)] = {rows.integer(1), QStringLiteral("%1 v%2").arg(rows.text(2)).arg(rows.integer(3))};
    return models;
}

} // namespace

std::map<qint64, UseCaseEvidence> useCaseEvidence(db::Connection& connection)
{
    std::map<qint64, UseCaseEvidence> found;
    const auto models = modelsByRun(connection);
    for (const ReportRow& row : reports::all(connection)) {
        if (!row.report.useCase)
            continue;
        const Shown shown = shownBy(reports::blocksOf(connection, row.report));
        UseCaseEvidence& evidence = found[row.report.useCase.value];
        evidence.editions = row.editions;
        evidence.runs = shown.runUids.size();
        for (const QString& metric : shown.metrics) {
            if (const auto best = bestOf(connection, shown.runUids, metric)) {
                evidence.metric = metric;
                evidence.best = *best;
                break;
            }
        }
        qint64 newest = -1;
        for (const QString& uid : shown.runUids) {
            const auto model = models.find(uid);
            if (model == models.end() || model->second.first <= newest)
                continue;
            newest = model->second.first;
            evidence.model = model->second.second;
        }
    }
    return found;
}

} // namespace assay
