// SPDX-License-Identifier: GPL-3.0-or-later
// What a write costs: an import's, and the small ones of a run that is watched live, beside plain SQLite rows.
#include "tests/bench/bench.h"
#include "tests/bench/raw_rows.h"
#include "tests/bench/sample_points.h"
#include "tests/support/run_project.h"

#include <algorithm>

namespace assay::bench {
namespace {

constexpr int runsInBatch = 10;
constexpr int seriesInRun = 10;
constexpr std::size_t pointsInSeries = 100;
constexpr std::size_t pointsInCommit = 10;

ImportedRun runOf(const QString& experiment, int number, const std::vector<MetricPoint>& points)
{
    ImportedRun run;
    run.experimentExternalId = experiment;
    run.externalId = QStringLiteral("%1/run/%2").arg(experiment, QString::number(number));
    run.name = QStringLiteral("nimble-shrike-%1").arg(number);
    run.startedAt = points.front().time;
    run.endedAt = points.back().time;
    for (int i = 0; i < 12; ++i)
        run.params.push_back({QStringLiteral("param_%1").arg(i), QString::number(i * 0.1)});
    for (int i = 0; i < 6; ++i)
        run.tags.push_back({QStringLiteral("mlflow.tag%1").arg(i), QStringLiteral("value %1").arg(i)});
    for (int i = 0; i < seriesInRun; ++i)
        run.series.push_back({QStringLiteral("metric_%1").arg(i), points});
    return run;
}

/// One experiment as MLflow stores hold them: ten finished runs with twelve parameters and ten metrics each.
ImportBatch batchOf(int number, const std::vector<MetricPoint>& points)
{
    ImportBatch batch;
    batch.format = "bench";
    batch.source = QStringLiteral("bench");
    ImportedExperiment& experiment = batch.experiments.emplace_back();
    experiment.externalId = QStringLiteral("bench:%1").arg(number);
    experiment.name = QStringLiteral("Experiment %1").arg(number);
    for (int run = 0; run < runsInBatch; ++run)
        batch.runs.push_back(runOf(experiment.externalId, run, points));
    return batch;
}

void importing(Report& report, tests::RunProject& project, RawRows& rows)
{
    const std::vector<MetricPoint> each = lossCurve(pointsInSeries);
    const std::vector<MetricPoint> all = lossCurve(pointsInSeries * seriesInRun * runsInBatch);
    int series = 0;
    const double plain = medianMilliseconds(9, [&] { rows.append(++series, all); });
    int number = 0;
    const double ours = medianMilliseconds(9, [&] {
        const auto done = required(applyImport(project.database(), project.actor(), batchOf(++number, each), {}));
        if (done.counts.points.created != static_cast<qint64>(all.size()))
            qFatal("The import left points out.");
    });
    report.atMostTimes(QStringLiteral("import 10 runs, 100 series, 10,000 points"), ours,
                       QStringLiteral("the 10,000 points as rows"), plain, 3);
}

void committing(Report& report, tests::RunProject& project, RawRows& rows)
{
    constexpr int Commits = 201;
    const std::vector<MetricPoint> points = lossCurve(pointsInCommit);
    int series = 1000;
    const double plain = medianMilliseconds(Commits, [&] { rows.append(++series, points); });
    const double ours = medianMilliseconds(
        Commits, [&] { required(project.append(QStringLiteral("live"), points, series::Growth::Growing)); });
    const auto perSecond = [](double milliseconds) { return QString::number(1000 / milliseconds, 'f', 0); };
    report.atMostTimes(QStringLiteral("commit 10 points, logged (%1 a second)").arg(perSecond(ours)), ours,
                       QStringLiteral("10 rows (%1 a second)").arg(perSecond(plain)), plain, 2);
}

} // namespace

void importBench(Report& report)
{
    tests::RunProject project;
    RawRows rows(project.folder() + QStringLiteral("/rows.sqlite"));
    report.section(QStringLiteral("Writes to a project"));
    importing(report, project, rows);
    committing(report, project, rows);
}

} // namespace assay::bench
