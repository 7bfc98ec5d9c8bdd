// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/use_case_evidence.h"

#include "core/reports/report_rows.h"
#include "core/runs/metric_definitions.h"
#include "core/runs/run_rows.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <optional>

namespace assay {
namespace {

void addNew(QStringList& list, const QString& word)
{
    if (!list.contains(word))
        list.append(word);
}

QStringList metricsShownBy(const std::vector<ReportBlock>& blocks)
{
    QStringList metrics;
    for (const ReportBlock& block : blocks) {
        if (!block.content.metric.isEmpty())
            addNew(metrics, block.content.metric);
        for (const RunField& column : block.content.columns) {
            if (column.kind == RunField::Kind::Metric)
                addNew(metrics, column.key);
        }
    }
    return metrics;
}

/// The best of the last values of a metric over the runs of a use case's experiments; nothing where nothing finite was
/// logged.
std::optional<double> bestOf(db::Connection& connection, qint64 useCase, const QString& metric, MetricGoal goal)
{
    db::Statement rows = connection.prepare(
        "SELECT s.last_bits FROM run r JOIN metric_series s ON s.run_id = r.id WHERE s.name = ? AND s.points > 0 AND "
        + runs::isActiveSql()
        + " AND r.experiment_id IN (SELECT experiment_id FROM experiment_use_case WHERE use_case_id = ?)");
    rows.bind(metric).bind(useCase);
    std::optional<double> best;
    while (rows.step()) {
        const auto value = std::bit_cast<double>(rows.integer(0));
        const bool better = !best || (goal == MetricGoal::Minimize ? value < *best : value > *best);
        if (std::isfinite(value) && better)
            best = value;
    }
    return best;
}

struct LinkedRuns {
    qint64 active = 0;   ///< Neither archived nor deleted in their source.
    QStringList metrics; ///< Of which a source says which way they get better.
};

/// Of the experiments that belong to use cases.
std::map<qint64, LinkedRuns> linkedRuns(db::Connection& connection)
{
    std::map<qint64, LinkedRuns> found;
    db::Statement counts = connection.prepare("SELECT l.use_case_id, count(*) FROM experiment_use_case l"
                                              " JOIN run r ON r.experiment_id = l.experiment_id WHERE "
                                              + runs::isActiveSql() + " GROUP BY l.use_case_id");
    while (counts.step())
        found[counts.integer(0)].active = counts.integer(1);
    db::Statement metrics = connection.prepare(
        "SELECT DISTINCT l.use_case_id, d.name FROM experiment_use_case l JOIN run r ON r.experiment_id ="
        " l.experiment_id JOIN metric_definition d ON d.run_id = r.id WHERE d.goal <> 'none' ORDER BY l.use_case_id, "
        "d.name");
    while (metrics.step())
        found[metrics.integer(0)].metrics << metrics.text(1);
    return found;
}

struct MadeModel {
    qint64 useCase = 0; ///< That the run's experiment belongs to.
    QString name;       ///< With its version.
};

/// Registered versions that runs of use cases' experiments made, the newest last.
std::vector<MadeModel> madeModels(db::Connection& connection)
{
    db::Statement rows = connection.prepare(
        "SELECT l.use_case_id, m.name, v.version FROM model_version v"
        " JOIN registered_model m ON m.id = v.model_id JOIN run r ON r.external_id = v.run_external_id"
        " JOIN experiment_use_case l ON l.experiment_id = r.experiment_id ORDER BY v.created_at, v.version");
    std::vector<MadeModel> models;
    while (rows.step())
        models.push_back({rows.integer(0), QStringLiteral("%1 v%2").arg(rows.text(1)).arg(rows.integer(2))});
    return models;
}

} // namespace

std::map<qint64, UseCaseEvidence> useCaseEvidence(db::Connection& connection)
{
    std::map<qint64, UseCaseEvidence> found;
    std::map<qint64, QStringList> metricsOf; // Those of the report first.
    for (const ReportRow& row : reports::all(connection)) {
        if (!row.report.useCase)
            continue;
        metricsOf[row.report.useCase.value] = metricsShownBy(reports::blocksOf(connection, row.report));
        found[row.report.useCase.value].editions = row.editions;
    }
    for (const auto& [useCase, linked] : linkedRuns(connection)) {
        found[useCase].runs = linked.active;
        for (const QString& metric : linked.metrics)
            addNew(metricsOf[useCase], metric);
    }
    const std::vector<MadeModel> models = madeModels(connection);
    const QHash<QString, MetricGoal> goals = definitions::goals(connection);
    for (auto& [useCase, evidence] : found) {
        for (const QString& metric : metricsOf[useCase]) {
            const MetricGoal goal = goals.value(metric, MetricGoal::None);
            if (goal == MetricGoal::None)
                continue;
            if (const auto best = bestOf(connection, useCase, metric, goal)) {
                evidence.metric = metric;
                evidence.best = *best;
                break;
            }
        }
        for (const MadeModel& model : models) {
            if (model.useCase == useCase)
                evidence.model = model.name;
        }
    }
    return found;
}

} // namespace assay
