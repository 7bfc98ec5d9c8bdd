// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/import_plan.h"
#include "core/people/new_project.h"
#include "core/runs/series_store.h"

#include <QTemporaryDir>

namespace assay::testing {

/// A real project file of its own, with one experiment and one run in it, that goes away with this value.
class RunProject {
public:
    RunProject()
        : m_path(m_folder.filePath(QStringLiteral("runs.assay")))
    {
        auto made = createProject(m_path, {.projectName = QStringLiteral("Runs"), .personName = QStringLiteral("Ada")});
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        m_database = std::move(*made);
        m_actor = *defaultActor(*m_database, QStringLiteral("data-scientist"));
        const ImportBatch batch = batchOfOneRun();
        if (const auto done = applyImport(*m_database, m_actor, batch, {}); !done)
            qFatal("%s", qPrintable(done.error().message));
        const auto run = m_database->read(
            [](db::Connection& connection) { return RunId{connection.integer("SELECT id FROM run")}; });
        m_run = *run;
    }

    db::Database& database() { return *m_database; }
    QString path() const { return m_path; }
    QString folder() const { return m_folder.path(); }
    const Actor& actor() const { return m_actor; }
    RunId run() const { return m_run; }

    /// A note for adding points to the run.
    db::AuditNote note() const
    {
        return {m_actor, QStringLiteral("appended"), QStringLiteral("run"), QStringLiteral("r"), {}, {}};
    }

    /// Adds points to the run's series `key`, which is made when it is not there, in one write.
    Result<> append(const QString& key, std::span<const MetricPoint> points, series::Growth growth)
    {
        return m_database->write(note(), [&](db::WriteTransaction& transaction) {
            db::Connection& connection = transaction.connection();
            const std::optional<SeriesId> known = series::find(connection, m_run, key);
            const SeriesId target = known ? *known : series::create(connection, m_run, key);
            const AuditBatch batch = series::append(connection, target, points, growth);
            transaction.record({.verb = {}, .entity = {}, .entityId = {}, .batches = {batch}});
        });
    }

private:
    static ImportBatch batchOfOneRun()
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

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<db::Database> m_database;
    Actor m_actor;
    RunId m_run;
};

} // namespace assay::testing
