// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/import_batch.h"

#include <limits>

namespace assay::tests {

/// Run `number`: a hundred points of loss with one NaN among them, and an accuracy that is logged once.
inline ImportedRun sampleRun(int number, const QString& name)
{
    ImportedRun made;
    made.experimentExternalId = QStringLiteral("test:e");
    made.externalId = QStringLiteral("test:r%1").arg(number);
    made.name = name;
    made.status = number == 2 ? RunStatus::Failed : RunStatus::Finished;
    made.startedAt = 1700000000000 + number * 60000;
    made.endedAt = *made.startedAt + 5000;
    made.params = {{QStringLiteral("depth"), QString::number(number)},
                   {QStringLiteral("solver"), QStringLiteral("lbfgs")}};
    ImportedSeries loss{QStringLiteral("loss"), {}};
    for (int step = 0; step < 100; ++step)
        loss.points.push_back({step, *made.startedAt + step, 1.0 / (step + 1) + number * 0.1});
    loss.points[40].value = std::numeric_limits<double>::quiet_NaN();
    made.series = {loss, {QStringLiteral("auc"), {{0, *made.startedAt, 0.5 + number * 0.05}}}};
    return made;
}

/// Six of them in one experiment, with names that look like markup.
inline ImportBatch sixRuns()
{
    ImportBatch made;
    made.format = "test";
    made.source = QStringLiteral("memory");
    made.experiments = {{QStringLiteral("test:e"), {}, QStringLiteral("Card <b>default</b>"), false, 1, {}}};
    for (int i = 0; i < 6; ++i)
        made.runs.push_back(sampleRun(i, i == 0 ? QStringLiteral("<img src=x>") : QStringLiteral("run-%1").arg(i)));
    return made;
}

} // namespace assay::tests
