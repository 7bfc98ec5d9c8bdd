// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_value.h"
#include "core/importers/artifact_finder.h"
#include "core/importers/importer.h"

#include <QSet>

namespace assay {

/// Reads what Sacred's FileStorageObserver leaves: a folder for each run with run.json, config.json (params),
/// metrics.json (series), info.json (tags "sacred.info.…"), and files of its own (artifacts, cout.txt among them). Times
/// are UTC, as Sacred writes them. Values that jsonpickle wrapped ({"py/object": …, "value": …}) are unwrapped. _sources,
/// _resources and lock files are left alone.
class SacredReader {
public:
    SacredReader(QString path, const ReadMonitor& monitor);

    /// Whether `path` is a run's folder or has one directly in it. Looks at the start of at most a hundred run.json.
    static bool isSacred(const QString& path);

    Result<ImportBatch> read();

private:
    void run(const QString& folder);
    bool facts(const JsonValue& record, ImportedRun& run, const QString& place);
    void tags(const JsonValue& record, ImportedRun& run);
    void metrics(const QString& file, ImportedRun& run);
    void metric(const QString& key, const JsonValue& metric, ImportedRun& run, const QString& file);
    void artifacts(const QString& folder, const JsonValue& record, ImportedRun& run);
    std::optional<qint64> timeOf(const JsonValue& record, QStringView name, const QString& place);
    std::optional<JsonValue> objectIn(const QString& file);
    QString experimentOf(const QString& folder, const JsonValue& record);

    QString m_path;
    IssueList m_issues;
    ReadPace m_pace;
    SourceFolder m_folder;
    ArtifactFinder m_artifacts;
    QSet<QString> m_experiments; ///< External ids in the batch.
    ImportBatch m_batch;
};

} // namespace assay
