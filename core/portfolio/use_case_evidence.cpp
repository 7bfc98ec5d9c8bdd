// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/use_case_evidence.h"

#include "core/reports/report_rows.h"
#include "core/runs/metric_definitions.h"

#include <QSet>

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

/// The runs of the experiments that belong to use cases, and the metrics of which those runs' sources say which way they get
/// better.
void addLinked(db::Connection& connection, std::map<qint64, Shown>& shown)
{
    db::Statement runs = connection.prepare("SELECT l.use_case_id, r.uid FROM experiment_use_case l"
                                            " JOIN run r ON r.experiment_id = l.experiment_id ORDER BY r.id");
    std::map<qint64, QSet<QString>> known;
    for (const auto& [useCase, named] : shown)
        known[useCase] = {named.runUids.begin(), named.runUids.end()};
    while (runs.step()) {
        QSet<QString>& listed = known[runs.integer(0)];
        if (const QString uid = runs.text(1); !listed.contains(uid)) {
            listed.insert(uid);
            shown[runs.integer(0)].runUids.append(uid);
        }
    }
    db::Statement metrics = connection.prepare(
        "SELECT DISTINCT l.use_case_id, d.name FROM experiment_use_case l JOIN run r ON r.experiment_id ="
        " l.experiment_id JOIN metric_definition d ON d.run_id = r.id ORDER BY l.use_case_id, d.name");
    while (metrics.step())
        addNew(shown[metrics.integer(0)].metrics, metrics.text(1));
}

} // namespace

std::map<qint64, UseCaseEvidence> useCaseEvidence(db::Connection& connection)
{
    std::map<qint64, UseCaseEvidence> found;
    std::map<qint64, Shown> shownOf;
    for (const ReportRow& row : reports::all(connection)) {
        if (!row.report.useCase)
            continue;
        shownOf[row.report.useCase.value] = shownBy(reports::blocksOf(connection, row.report));
        found[row.report.useCase.value].editions = row.editions;
    }
    addLinked(connection, shownOf);
    const auto models = modelsByRun(connection);
    for (const auto& [useCase, shown] : shownOf) {
        UseCaseEvidence& evidence = found[useCase];
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
