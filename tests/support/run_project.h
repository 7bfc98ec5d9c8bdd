// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/import_plan.h"
#include "core/runs/run_rows.h"
#include "core/runs/series_store.h"
#include "tests/support/temporary_project.h"

namespace assay::tests {

/// One experiment and one run that is still growing.
inline ImportBatch batchOfOneRun()
{
    ImportBatch batch;
    batch.format = "test";
    batch.source = QStringLiteral("test");
    ImportedExperiment& experiment = batch.experiments.emplace_back();
    experiment.externalId = QStringLiteral("e");
    experiment.name = QStringLiteral("Experiment");
    ImportedRun& run = batch.runs.emplace_back();
    run.experimentExternalId = experiment.externalId;
    run.externalId = QStringLiteral("r");
    run.name = QStringLiteral("Run");
    run.status = RunStatus::Running;
    return batch;
}

/// A project with those.
class RunProject : public TemporaryProject {
public:
    RunProject()
    {
        valueOf(applyImport(database(), actor(), batchOfOneRun(), {}));
        m_run = valueOf(database().read(
            [](db::Connection& connection) { return RunId{connection.integer("SELECT id FROM run")}; }));
    }

    RunId run() const { return m_run; }

    /// A note for adding points to the run.
    db::AuditNote note() const
    {
        return {actor(), QStringLiteral("appended"), QStringLiteral("run"), QStringLiteral("r"), {}, {}};
    }

    /// Adds points to the run's series `key`, which is made when it is not there, in one write.
    Result<> append(const QString& key, std::span<const MetricPoint> points, series::Growth growth)
    {
        return database().write(note(), [&](db::WriteTransaction& transaction) {
            db::Connection& connection = transaction.connection();
            const std::optional<SeriesId> known = series::find(connection, m_run, key);
            const SeriesId target = known ? *known : series::create(connection, m_run, key);
            const AuditBatch batch = series::append(connection, target, points, growth);
            db::Statement run = connection.prepare("SELECT uid FROM run WHERE id = ?");
            run.bind(m_run.value).step();
            transaction.record({.verb = {},
                                .entity = {},
                                .entityId = run.text(0),
                                .after = runs::runHash(connection, m_run),
                                .batches = {batch}});
        });
    }

private:
    RunId m_run;
};

} // namespace assay::tests
