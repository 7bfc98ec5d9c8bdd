// SPDX-License-Identifier: GPL-3.0-or-later
// What a letter typed into the command palette costs in a project with ten thousand runs, beside SQLite's own search.
#include "core/things/find_things.h"
#include "tests/bench/bench.h"
#include "tests/support/run_project.h"

namespace assay::bench {
namespace {

constexpr int findableRuns = 10'000;

ImportBatch runsToFind()
{
    const QStringList first{QStringLiteral("nimble"), QStringLiteral("amber"), QStringLiteral("quiet"),
                            QStringLiteral("bold")};
    const QStringList second{QStringLiteral("shrike"), QStringLiteral("fjord"), QStringLiteral("otter"),
                             QStringLiteral("Übung")};
    ImportBatch batch;
    batch.format = "bench";
    batch.source = QStringLiteral("bench");
    ImportedExperiment& experiment = batch.experiments.emplace_back();
    experiment.externalId = QStringLiteral("bench:e");
    experiment.name = QStringLiteral("Depth and eta");
    for (int i = 0; i < findableRuns; ++i) {
        ImportedRun& run = batch.runs.emplace_back();
        run.experimentExternalId = experiment.externalId;
        run.externalId = QStringLiteral("bench:%1").arg(i);
        run.name = QStringLiteral("%1-%2-%3").arg(first.at(i % 4), second.at(i / 4 % 4), QString::number(i));
    }
    return batch;
}

void finding(Report& report, tests::RunProject& project, const QString& words)
{
    const double plain = medianMilliseconds(21, [&] {
        required(project.database().read([&](db::Connection& connection) {
            db::Statement count = connection.prepare("SELECT count(*) FROM run WHERE name LIKE ?");
            count.bind(QStringLiteral("%%1%").arg(words)).step();
            return count.integer(0);
        }));
    });
    qint64 total = 0;
    const double ours = medianMilliseconds(21, [&] {
        total = required(project.database().read([&](db::Connection& connection) {
                    return findThings(connection, words, 50);
                })).total;
    });
    report.atMost(QStringLiteral("find “%1” among 10,000 runs (%2 match)").arg(words, QString::number(total)), ours,
                  QStringLiteral("ms"), 10);
    report.plain(QStringLiteral("  the same as a LIKE, which knows no words and no capital Ü"), plain,
                 QStringLiteral("ms"));
}

} // namespace

void thingsBench(Report& report)
{
    report.section(QStringLiteral("Finding things by name"));
    tests::RunProject project;
    required(applyImport(project.database(), project.actor(), runsToFind(), {}));
    for (const QString& words :
         {QStringLiteral("a"), QStringLiteral("amber fjo"), QStringLiteral("übung"), QStringLiteral("nothing")})
        finding(report, project, words);
}

} // namespace assay::bench
