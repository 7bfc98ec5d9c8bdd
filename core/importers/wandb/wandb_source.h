// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/importer.h"
#include "core/importers/issue_list.h"
#include "core/importers/read_pace.h"
#include "core/importers/wandb/wandb_log.h"
#include "core/importers/wandb/wandb_run.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <memory>
#include <vector>

namespace assay {

/// The logs of a source, in the order of time, and nothing behind a link: the file `path` itself, those in the folder
/// `path`, and those in run folders (run-…, offline-run-…) there or in its folder `wandb`. Cheap: names only.
QStringList wandbLogs(const QString& path);

/// Reads the logs of a source as far as they go, and each byte once. Several logs of one run, which was resumed, are one
/// run. Belongs to one thread.
class WandbSource final : public SourceFollower {
public:
    explicit WandbSource(QString path);

    /// An open record at the end of a log waits for the next call.
    Result<ImportBatch> next(const ReadMonitor& monitor) override;

    /// All there is, once: a log that ends within a record is noted.
    Result<ImportBatch> read(const ReadMonitor& monitor);

private:
    struct Log {
        QString path;
        WandbLog records;
        bool refused = false; ///< It cannot be opened, or is no log.
        bool told = false;    ///< The batches have its run.
    };

    struct Run {
        explicit Run(const QString& id)
            : facts(id)
        {
        }

        WandbRun facts;
        std::vector<Log> logs;
    };

    enum class Ending { Waits, IsNoted };

    Result<ImportBatch> readOn(const ReadMonitor& monitor, Ending ending);
    void findLogs();
    bool readOn(Run& run, ReadPace& pace, ImportBatch& batch);
    bool readOn(Log& log, WandbRun& facts, ReadPace& pace);
    void noteEnding(const Run& run, ImportBatch& batch) const;
    QString nameOf(const Log& log) const;

    QString m_path;
    IssueList m_issues;
    QHash<QString, std::size_t> m_runOf; ///< By the id in the name of a log.
    QSet<QString> m_known;               ///< Paths of logs.
    std::vector<std::unique_ptr<Run>> m_runs;
};

} // namespace assay
