// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the process to the first painted window on a project of 10,000 runs, beside a program that only
// makes its QApplication.
#include "core/imports/import_plan.h"
#include "core/people/new_project.h"
#include "tests/bench/bench.h"

#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>

namespace assay::bench {
namespace {

constexpr int storedRuns = 10'000;
constexpr int startMetrics = 10;
constexpr int startRounds = 7;
constexpr double startLimit = 700;

ImportBatch runsToShow()
{
    ImportBatch batch;
    batch.format = "bench";
    batch.source = QStringLiteral("memory");
    batch.experiments = {{QStringLiteral("bench:e"), {}, QStringLiteral("many"), false, 1, {}}};
    for (int i = 0; i < storedRuns; ++i) {
        ImportedRun run;
        run.experimentExternalId = QStringLiteral("bench:e");
        run.externalId = QStringLiteral("bench:%1").arg(i);
        run.name = QStringLiteral("run-%1").arg(i);
        run.startedAt = 1'700'000'000'000 + i * 1000;
        run.endedAt = *run.startedAt + 500;
        run.params = {{QStringLiteral("eta"), QString::number(i % 7 * 0.1)},
                      {QStringLiteral("depth"), QString::number(i % 9)}};
        for (int metric = 0; metric < startMetrics; ++metric) {
            const double value = (i * 31 + metric * 7) % 1000 / 1000.0;
            run.series.push_back({QStringLiteral("metric-%1").arg(metric),
                                  {{0, *run.startedAt, value}, {1, *run.startedAt + 1, value / 2}}});
        }
        batch.runs.push_back(std::move(run));
    }
    return batch;
}

QByteArray outputOf(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral(ASSAY_WORKBENCH), arguments);
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        qFatal("assay %s: %s", qPrintable(arguments.join(QLatin1Char(' '))),
               process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

double timeAfter(const QByteArray& output, const QByteArray& word)
{
    for (const QByteArray& line : output.split('\n')) {
        if (line.startsWith(word + ' '))
            return line.mid(word.size() + 1).toDouble();
    }
    qFatal("the workbench did not say when: %s", word.constData());
}

Timings summed(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return {times.front(), times[times.size() / 2]};
}

} // namespace

void startBench(Report& report)
{
    report.section(QStringLiteral("Start with a project of %1 runs").arg(storedRuns));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("many.assay"));
    {
        const auto database =
            required(createProject(path, {.projectName = QStringLiteral("Many"), .personName = QStringLiteral("Mei")}));
        const Actor actor = required(defaultActor(*database, QStringLiteral("data-scientist")));
        (void)required(applyImport(*database, actor, runsToShow(), {}));
    }
    const double empty = medianMilliseconds(startRounds, [] { outputOf({QStringLiteral("--version")}); });
    std::vector<double> window, content;
    for (int i = 0; i < startRounds; ++i) {
        const QByteArray output =
            outputOf({QStringLiteral("--first-paint"), QStringLiteral("--pane"), QStringLiteral("data-science"), path});
        window.push_back(timeAfter(output, "window"));
        content.push_back(timeAfter(output, "content"));
    }
    report.within(QStringLiteral("first paint of the window"), summed(window), startLimit,
                  QStringLiteral("assay --version, whole"), empty);
    report.within(QStringLiteral("runs and charts painted"), summed(content), 2 * startLimit,
                  QStringLiteral("assay --version, whole"), empty);
}

} // namespace assay::bench
