// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/sqlite/foreign_database.h"
#include "core/importers/importer.h"

#include <QElapsedTimer>
#include <QHash>

namespace assay {

/// Reads MLflow's SQL store (schemas of 2.22, 3.4 and 3.11) into a batch: by column name, without tables that are not
/// there. Values are undone as MLflow stores them: is_nan 1 is NaN, and the largest double stands for infinity.
class SqlStoreReader {
public:
    SqlStoreReader(db::ForeignDatabase& store, QString path, const ReadMonitor& monitor);

    Result<ImportBatch> read();

private:
    void experiments();
    void runs();
    void run(const db::Statement& row);
    void attributes(const QString& table, std::vector<Attribute> ImportedRun::* into);
    void finishRuns();
    void metrics();
    void metric(const db::Statement& row);
    void inputs();
    void nameWhatIsNotRead();
    ImportedRun* runOf(const db::Statement& row, int column);
    bool goOn(qint64 done, qint64 total);

    db::ForeignDatabase& m_store;
    QString m_path;
    const ReadMonitor& m_monitor;
    QElapsedTimer m_sinceTold;
    bool m_cancelled = false;
    QHash<qint64, QString> m_experimentIds; ///< External ids by MLflow's numbers.
    QHash<QByteArray, std::size_t> m_runs;  ///< By run_uuid.
    QHash<QByteArray, std::size_t> m_series; ///< By run_uuid, NUL and key: place in its run.
    qint64 m_badPoints = 0;
    qint64 m_withArtifacts = 0;
    ImportBatch m_batch;
};

} // namespace assay
