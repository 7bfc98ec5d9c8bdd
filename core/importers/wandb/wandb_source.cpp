// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/wandb/wandb_source.h"

#include "core/base/text.h"
#include "core/importers/source_folder.h"
#include "core/importers/wandb/wandb_sidecars.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace assay {
namespace {

constexpr qint64 pieceSize = 1024LL * 1024;
constexpr qsizetype foldersLimit = 100'000;
const QString logPattern = QStringLiteral("*.wandb");

/// Run folders are named by when they began: run-20260313_002503-inxvae70.
QString timeOrder(const QString& log)
{
    QString folder = QFileInfo(QFileInfo(log).path()).fileName();
    if (folder.startsWith(u"offline-"))
        folder.remove(0, 8);
    return folder + u'/' + log;
}

void addLogsIn(const QString& folder, QStringList& logs)
{
    for (const QString& name : QDir(folder).entryList({logPattern}, QDir::Files | QDir::NoSymLinks, QDir::Name))
        logs.push_back(folder + u'/' + name);
}

/// run-<id>.wandb
QString idInName(const QString& log)
{
    const QString name = QFileInfo(log).completeBaseName();
    return name.startsWith(u"run-") ? name.mid(4) : name;
}

} // namespace

QStringList wandbLogs(const QString& path)
{
    const QFileInfo info(path);
    if (info.isFile())
        return info.suffix() == u"wandb" && !info.isSymLink() ? QStringList{path} : QStringList();
    QStringList logs;
    const QString below = path + QStringLiteral("/wandb");
    for (const QString& base : {path, below}) {
        if (!QFileInfo(base).isDir() || (base == below && QFileInfo(base).isSymLink()))
            continue;
        addLogsIn(base, logs);
        const QStringList runs = QDir(base).entryList({QStringLiteral("run-*"), QStringLiteral("offline-run-*")},
                                                      QDir::Dirs | QDir::NoSymLinks, QDir::Name);
        for (const QString& run : runs.mid(0, foldersLimit))
            addLogsIn(base + u'/' + run, logs);
    }
    std::sort(logs.begin(), logs.end(), [](const QString& a, const QString& b) { return timeOrder(a) < timeOrder(b); });
    return logs;
}

WandbSource::WandbSource(QString path)
    : m_path(std::move(path))
{
}

Result<ImportBatch> WandbSource::next(const ReadMonitor& monitor)
{
    return readOn(monitor, Ending::Waits);
}

Result<ImportBatch> WandbSource::read(const ReadMonitor& monitor)
{
    return readOn(monitor, Ending::IsNoted);
}

Result<ImportBatch> WandbSource::readOn(const ReadMonitor& monitor, Ending ending)
{
    findLogs();
    if (m_runs.empty())
        return fail(Error::Kind::Invalid,
                    Text::tr("%1 is no .wandb log, and no folder of runs that holds one.").arg(m_path));
    ReadPace pace(monitor);
    ImportBatch batch;
    batch.format = QByteArrayLiteral("wandb");
    batch.source = m_path;
    for (const auto& run : m_runs) {
        for (const Log& log : run->logs)
            pace.expect(QFileInfo(log.path).size() / pieceSize + 1);
    }
    for (const auto& run : m_runs) {
        if (readOn(*run, pace, batch) && ending == Ending::IsNoted)
            noteEnding(*run, batch);
    }
    if (pace.stopped())
        return fail(Error::Kind::Cancelled, Text::tr("Reading %1 was cancelled.").arg(m_path));
    batch.issues = m_issues.take(m_path);
    const bool anyRead = std::any_of(m_runs.begin(), m_runs.end(), [](const auto& run) {
        return std::any_of(run->logs.begin(), run->logs.end(), [](const Log& log) { return log.told; });
    });
    if (!anyRead && !batch.issues.empty())
        return fail(Error::Kind::Invalid,
                    Text::tr("Nothing in %1 could be read. %2: %3")
                        .arg(m_path, batch.issues.front().place, batch.issues.front().message));
    return batch;
}

void WandbSource::findLogs()
{
    for (const QString& path : wandbLogs(m_path)) {
        if (m_known.contains(path))
            continue;
        m_known.insert(path);
        const QString id = idInName(path);
        auto known = m_runOf.find(id);
        if (known == m_runOf.end()) {
            known = m_runOf.insert(id, m_runs.size());
            m_runs.push_back(std::make_unique<Run>(id));
        }
        m_runs[*known]->logs.push_back({path, {}});
    }
}

/// Whether there was news of the run; `batch` then has it.
bool WandbSource::readOn(Run& run, ReadPace& pace, ImportBatch& batch)
{
    bool news = false;
    QString folder;
    for (Log& log : run.logs) {
        if (!log.refused && pace.goOn())
            news = readOn(log, run.facts, pace) || news;
        if (log.told)
            folder = QFileInfo(log.path).absolutePath();
    }
    if (!news || pace.stopped())
        return false;
    readWandbSidecars(folder, run.facts, m_issues);
    ImportedExperiment experiment = run.facts.experiment();
    if (std::none_of(batch.experiments.begin(), batch.experiments.end(),
                     [&experiment](const auto& one) { return one.externalId == experiment.externalId; }))
        batch.experiments.push_back(std::move(experiment));
    batch.runs.push_back(run.facts.news(pace, m_issues, batch.notes));
    return true;
}

/// Whether there was news in the log; the first time, that there is one.
bool WandbSource::readOn(Log& log, WandbRun& facts, ReadPace& pace)
{
    QFile file;
    if (!SourceFolder::open(log.path, file) || file.size() < log.records.position()
        || !file.seek(log.records.position())) {
        m_issues.add(nameOf(log),
                     log.told ? Text::tr("The log has become shorter or is gone; what was read of it is kept.")
                              : Text::tr("The file is missing or cannot be read."));
        log.refused = true;
        return false;
    }
    bool news = false;
    while (pace.goOn()) {
        const QByteArray piece = file.read(std::clamp<qint64>(file.size() - file.pos(), 0, pieceSize));
        pace.advance();
        if (piece.isEmpty())
            break;
        log.records.read(
            piece,
            [&](QByteArrayView record, qint64 at) {
                facts.beginLog(nameOf(log), QFileInfo(log.path).absolutePath() + QStringLiteral("/files"));
                facts.take(record, at, m_issues);
                news = true;
            },
            [&](qint64 at, const QString& message) {
                m_issues.add(Text::tr("%1, byte %2").arg(nameOf(log), QString::number(at)), message);
            });
        if (log.records.isForeign() || log.records.hasGivenUp())
            break;
    }
    if (file.error() != QFileDevice::NoError)
        m_issues.add(nameOf(log), Text::tr("The file could not be read to its end."));
    log.refused = log.records.isForeign() || log.records.hasGivenUp();
    if (log.records.isForeign())
        return false;
    news = news || !log.told;
    log.told = true;
    return news;
}

void WandbSource::noteEnding(const Run& run, ImportBatch& batch) const
{
    for (const Log& log : run.logs) {
        if (!log.told || !log.records.isOpen())
            continue;
        const qint64 at = log.records.openAt();
        batch.notes.push_back(
            {Text::tr("%1, byte %2").arg(nameOf(log), QString::number(at)),
             at < WandbLog::HeaderSize
                 ? Text::tr("The log ends within its header.")
                 : Text::tr("The log ends within a record, which is still being written or was cut off; all before it "
                            "was read.")});
    }
}

QString WandbSource::nameOf(const Log& log) const
{
    const QString base = QFileInfo(m_path).isFile() ? QFileInfo(m_path).path() : m_path;
    return QDir(base).relativeFilePath(log.path);
}

} // namespace assay
