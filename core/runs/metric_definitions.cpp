// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/metric_definitions.h"

namespace assay::definitions {
namespace {

QString wordOf(MetricGoal goal)
{
    switch (goal) {
    case MetricGoal::Minimize:
        return QStringLiteral("minimize");
    case MetricGoal::Maximize:
        return QStringLiteral("maximize");
    case MetricGoal::None:
        break;
    }
    return QStringLiteral("none");
}

MetricGoal goalFrom(const QString& word)
{
    if (word == u"minimize")
        return MetricGoal::Minimize;
    return word == u"maximize" ? MetricGoal::Maximize : MetricGoal::None;
}

MetricDefinition readDefinition(const db::Statement& row)
{
    return {row.text(0), goalFrom(row.text(1)), row.text(2)};
}

} // namespace

std::vector<MetricDefinition> of(db::Connection& connection, RunId run)
{
    db::Statement rows =
        connection.prepare("SELECT name, goal, step_metric FROM metric_definition WHERE run_id = ? ORDER BY name");
    rows.bind(run.value);
    std::vector<MetricDefinition> found;
    while (rows.step())
        found.push_back(readDefinition(rows));
    return found;
}

std::optional<MetricDefinition> find(db::Connection& connection, RunId run, const QString& key)
{
    db::Statement row =
        connection.prepare("SELECT name, goal, step_metric FROM metric_definition WHERE run_id = ? AND name = ?");
    row.bind(run.value).bind(key);
    return row.step() ? std::optional(readDefinition(row)) : std::nullopt;
}

QHash<QString, MetricGoal> goals(db::Connection& connection)
{
    db::Statement rows = connection.prepare(
        "SELECT name, min(goal), max(goal) FROM metric_definition WHERE goal <> 'none' GROUP BY name");
    QHash<QString, MetricGoal> found;
    while (rows.step()) {
        const QString least = rows.text(1);
        if (least == rows.text(2))
            found.insert(rows.text(0), goalFrom(least));
    }
    return found;
}

void put(db::Connection& connection, RunId run, const MetricDefinition& definition)
{
    connection
        .prepare("INSERT INTO metric_definition (run_id, name, goal, step_metric) VALUES (?, ?, ?, ?)"
                 " ON CONFLICT (run_id, name) DO UPDATE SET goal = excluded.goal, step_metric = excluded.step_metric")
        .bind(run.value)
        .bind(definition.key)
        .bind(wordOf(definition.goal))
        .bind(definition.stepMetric)
        .run();
}

} // namespace assay::definitions
