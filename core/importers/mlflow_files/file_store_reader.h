// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/yaml_reader.h"
#include "core/importers/importer.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QSet>

#include <optional>

namespace assay {

/// Reads one mlruns folder into a batch. Links are never followed; what cannot be read becomes an issue.
class FileStoreReader {
public:
    FileStoreReader(QString root, const ReadMonitor& monitor);

    Result<ImportBatch> read();

private:
    std::vector<QFileInfo> entries(const QString& folder);
    std::optional<QByteArray> bytesOf(const QFileInfo& file, qint64 limit);
    std::optional<YamlValue> meta(const QString& folder);
    std::vector<Attribute> attributes(const QString& folder);
    void filesBelow(const QString& folder, int depth, std::vector<QFileInfo>& into);
    bool experiment(const QString& folder, bool trashed);
    void run(const QString& folder, const QString& experimentExternalId, bool trashed);
    void series(const QString& folder, ImportedRun& run);
    void inputs(const QString& folder, ImportedRun& run);
    void artifacts(const QString& folder, ImportedRun& run);
    void models(const QString& folder);
    void version(const QString& folder, ImportedModel& model);
    void issue(const QString& path, const QString& message);
    QString placeOf(const QString& path) const;
    bool goOn();

    QString m_root;
    const ReadMonitor& m_monitor;
    ImportBatch m_batch;
    QSet<QString> m_runIds;
    QElapsedTimer m_sinceTold;
    qint64 m_done = 0;
    qint64 m_total = 0;
    bool m_cancelled = false;
};

} // namespace assay
