// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/importer.h"
#include "core/importers/source_folder.h"
#include "core/importers/tensorboard/event_run.h"
#include "core/importers/tensorboard/record_reader.h"

#include <map>
#include <set>

namespace assay {

/// Reads all event files of a folder and the folders below it, or one file, as TensorBoard does: each folder with event
/// files is a run, its files one after the other by name, which is by time. In a second reading it goes on where the
/// first ended; see SourceFollower. hparams.yaml, which Lightning puts beside the files, gives params too.
///
/// An experiment is known by the names of the folder and the one around it, a run by EventRun::identity(): both stay the
/// same when the folders are moved elsewhere.
class EventFolder {
public:
    enum class Mode {
        Whole,     ///< What is cut off is told.
        Following, ///< What is cut off is waited for.
    };

    EventFolder(QString path, Mode mode, RestartRule rule = RestartRule::Split);

    /// As Importer::read() the first time, and then as SourceFollower::next().
    Result<ImportBatch> read(const ReadMonitor& monitor);

private:
    struct EventFile {
        qint64 offset = 0;  ///< All before it is read.
        quint64 number = 0; ///< The file system's own.
        bool ended = false; ///< It is damaged so that nothing behind can be read.
    };
    struct RunFolder {
        std::map<QString, EventFile> files; ///< By name.
        std::unique_ptr<EventRun> run;
        QString suffix; ///< Of the run's identity.
    };
    struct Reading; ///< What lasts as long as one reading.

    void findFiles(Reading& reading);
    void readRun(Reading& reading, const QString& below, RunFolder& folder);
    bool isRewritten(const QString& below, const RunFolder& folder) const;
    void readFile(Reading& reading, const QString& path, EventFile& file, EventRun& run);
    void noteEnd(RecordReader::Outcome outcome, const RecordReader& records, const QString& path, EventFile& file);
    void takeRun(Reading& reading, const QString& below, RunFolder& folder);
    void noteTables(const Reading& reading);
    Result<ImportBatch> finish(Reading& reading);
    std::unique_ptr<EventRun> newRun(const QString& below);
    QString nameOf(const QString& below) const;

    QString m_chosen;
    QString m_root;     ///< Canonical.
    QString m_onlyFile; ///< Empty where all files of the folder are read.
    Mode m_mode;
    RestartRule m_rule;
    bool m_again = false; ///< It was read before.
    EventFindings m_findings;
    qint64 m_contentsLeft = 0;
    std::map<QString, RunFolder> m_runs;          ///< By path below the root; empty for the root.
    std::map<QString, QString> m_identities;      ///< The runs' folders by identity.
    std::set<std::pair<QString, QString>> m_told; ///< Issues of earlier readings, which would be there each time.
};

} // namespace assay
