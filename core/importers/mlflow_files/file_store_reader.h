// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/artifact_finder.h"
#include "core/importers/importer.h"
#include "core/importers/logged_models.h"
#include "core/importers/mlflow_files/file_store.h"
#include "core/importers/mlflow_names.h"

#include <QHash>

#include <optional>

namespace assay {

/// Reads one mlruns folder into a batch. Links are never followed; what cannot be read becomes an issue. Artifacts are
/// looked for in the store, then below `chosen`, the folder that was named by the user: the store or the one above it.
class FileStoreReader {
public:
    FileStoreReader(const QString& store, const QString& chosen, const ReadMonitor& monitor,
                    std::chrono::milliseconds pause = std::chrono::milliseconds(200));

    Result<ImportBatch> read();

private:
    /// A folder of an experiment, with what is needed to put experiments in the order of their making.
    struct ExperimentFolder {
        QString path;
        bool trashed = false; ///< In the store's own bin.
        YamlValue meta;
        qint64 createdAt = 0;
        std::vector<SourceEntry> entries;
    };

    std::vector<ExperimentFolder> experimentFolders();
    void addExperimentFolder(const QString& path, bool trashed, std::vector<ExperimentFolder>& into);
    void experiment(const ExperimentFolder& folder);
    void run(const QString& folder, const QString& experimentExternalId, bool trashed);
    void series(const QString& folder, ImportedRun& run);
    void inputs(const QString& folder, ImportedRun& run);
    void outputs(const QString& folder, const QString& runId);
    void loggedModels(const QString& folder);
    void loggedModel(const QString& folder, const QString& name);
    void finishModels();

    QString m_path;
    IssueList m_issues;
    ReadPace m_pace;
    FileStore m_store;
    ArtifactFinder m_artifacts;
    MlflowExperimentIds m_experimentIds;
    ImportBatch m_batch;
    QSet<QString> m_runIds;
    QSet<QString> m_modelIds;
    QHash<QString, std::pair<QString, std::optional<qint64>>> m_outputs; ///< Run and step by logged model.
    std::vector<LoggedModel> m_models;
    qint64 m_modelsWithMetrics = 0;
};

} // namespace assay
