// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/artifact_finder.h"
#include "core/importers/importer.h"
#include "core/importers/logged_models.h"
#include "core/importers/sql_table.h"

#include <QHash>

namespace assay {

/// Reads MLflow's SQL store (schemas of 2.22, 3.4 and 3.11) into a batch: by column name, without tables that are not
/// there. Values are undone as MLflow stores them: is_nan 1 is NaN, and the largest double stands for infinity. The
/// artifacts are looked for beside the database file.
class SqlStoreReader {
public:
    SqlStoreReader(db::ForeignDatabase& store, QString path, const ReadMonitor& monitor,
                   std::chrono::milliseconds pause = std::chrono::milliseconds(200));

    Result<ImportBatch> read();

private:
    void experiments();
    void runs();
    void run(SqlTable& rows);
    void attributes(const QString& table, std::vector<Attribute> ImportedRun::*into);
    void metrics();
    void metric(SqlTable& rows);
    void inputs();
    bool input(SqlTable& links, const QHash<QByteArray, DatasetInput>& datasets);
    void artifacts();
    void nameWhatIsNotRead();
    ImportedRun* runOf(const QByteArray& id);

    QString m_path;
    IssueList m_issues;
    ReadPace m_pace;
    SqlSource m_source;
    SourceFolder m_folder;
    ArtifactFinder m_artifacts;
    QHash<qint64, QString> m_experimentIds;  ///< External ids by MLflow's numbers.
    QHash<QByteArray, std::size_t> m_runs;   ///< By run_uuid.
    std::vector<QString> m_artifactUris;     ///< Of the runs, in their order.
    QHash<QByteArray, std::size_t> m_series; ///< By run_uuid, NUL and key: place in its run.
    QHash<QByteArray, QString> m_contexts;   ///< Of inputs, by input_uuid.
    std::vector<LoggedModel> m_models;
    qint64 m_badPoints = 0;
    ImportBatch m_batch;
};

} // namespace assay
