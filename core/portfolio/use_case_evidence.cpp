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

/// The best of the last values of a metric, those of a use case's experiments and of runs that its report names; nothing
/// where nothing finite was logged. A run that is in both is looked at twice, which changes no extreme.
std::optional<double> bestOf(db::Connection& connection, qint64 useCase, const QStringList& runUids,
                             const QString& metric, MetricGoal goal)
{
    std::optional<double> best;
    const auto take = [&](db::Statement& rows) {
        while (rows.step()) {
            const auto value = std::bit_cast<double>(rows.integer(0));
            const bool better = !best || (goal == MetricGoal::Minimize ? value < *best : value > *best);
            if (std::isfinite(value) && better)
                best = value;
        }
    };
    const QByteArray select = "SELECT s.last_bits FROM run r JOIN metric_series s ON s.run_id = r.id"
                              " WHERE s.name = ? AND s.points > 0 AND ";
    db::Statement linked = connection.prepare(
        select + runs::isActiveSql()
        + " AND r.experiment_id IN (SELECT experiment_id FROM experiment_use_case WHERE use_case_id = ?)");
    take(linked.bind(metric).bind(useCase));
    db::Statement named = connection.prepare(select + "r.uid = ?");
    for (const QString& uid : runUids) {
        take(named.bind(metric).bind(uid));
        named.reset();
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

/// Of the runs that a report names, how many are not counted by their experiment.
qint64 namedElsewhere(db::Connection& connection, qint64 useCase, const QStringList& runUids)
{
    db::Statement linked = connection.prepare("SELECT 1 FROM run r JOIN experiment_use_case l ON l.experiment_id ="
                                              " r.experiment_id WHERE r.uid = ? AND l.use_case_id = ? AND "
                                              + runs::isActiveSql());
    qint64 count = 0;
    for (const QString& uid : runUids) {
        count += linked.bind(uid).bind(useCase).step() ? 0 : 1;
        linked.reset();
    }
    return count;
}

struct MadeModel {
    QString runUid;
    qint64 useCase = 0; ///< That the run's experiment belongs to; 0 for none.
    QString name;       ///< With its version.
};

/// Registered versions that runs made, the newest last.
std::vector<MadeModel> madeModels(db::Connection& connection)
{
    db::Statement rows = connection.prepare(
        "SELECT r.uid, coalesce(l.use_case_id, 0), m.name, v.version FROM model_version v"
        " JOIN registered_model m ON m.id = v.model_id JOIN run r ON r.external_id = v.run_external_id"
        " LEFT JOIN experiment_use_case l ON l.experiment_id = r.experiment_id ORDER BY v.created_at, v.version");
    std::vector<MadeModel> models;
    while (rows.step())
        models.push_back(
            {rows.text(0), rows.integer(1), QStringLiteral("%1 v%2").arg(rows.text(2)).arg(rows.integer(3))});
    return models;
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
    for (const auto& [useCase, linked] : linkedRuns(connection)) {
        found[useCase].runs = linked.active;
        for (const QString& metric : linked.metrics)
            addNew(shownOf[useCase].metrics, metric);
    }
    const std::vector<MadeModel> models = madeModels(connection);
    const QHash<QString, MetricGoal> goals = definitions::goals(connection);
    for (auto& [useCase, evidence] : found) {
        const Shown& shown = shownOf[useCase];
        evidence.runs += namedElsewhere(connection, useCase, shown.runUids);
        for (const QString& metric : shown.metrics) {
            const MetricGoal goal = goals.value(metric, MetricGoal::None);
            if (goal == MetricGoal::None)
                continue;
            if (const auto best = bestOf(connection, useCase, shown.runUids, metric, goal)) {
                evidence.metric = metric;
                evidence.best = *best;
                break;
            }
        }
        for (const MadeModel& model : models) {
            if (model.useCase == useCase || shown.runUids.contains(model.runUid))
                evidence.model = model.name;
        }
    }
    return found;
}

} // namespace assay
