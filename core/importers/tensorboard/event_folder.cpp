// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/tensorboard/event_folder.h"

#include "core/base/text.h"
#include "core/importers/flat_params.h"
#include "core/importers/run_file_names.h"

#include <QFileInfo>

#include <algorithm>

#include <sys/stat.h>

namespace assay {
namespace {

using Outcome = RecordReader::Outcome;

constexpr qint64 contentsLimit = 512LL * 1024 * 1024; // bytes of images and texts in memory at a time

/// The file system's number of an open file; another one has come in its place when it differs.
quint64 numberOf(const QFile& file)
{
    struct stat status = {};
    return ::fstat(file.handle(), &status) == 0 ? static_cast<quint64>(status.st_ino) : 0;
}

QString joined(const QString& folder, const QString& name)
{
    return folder.isEmpty() ? name : folder + u'/' + name;
}

void addMissingParams(ImportedRun& run, const std::vector<Attribute>& params)
{
    for (const Attribute& param : params) {
        const auto same = [&param](const Attribute& one) { return one.key == param.key; };
        if (std::none_of(run.params.begin(), run.params.end(), same))
            run.params.push_back(param);
    }
}

} // namespace

struct EventFolder::Reading {
    Reading(const QString& root, const ReadMonitor& monitor)
        : pace(monitor)
        , folder(root, issues, pace)
    {
    }

    IssueList issues;
    ReadPace pace;
    SourceFolder folder;
    ImportBatch batch;
    qint64 tables = 0; ///< Tables of metrics beside event files.
};

EventFolder::EventFolder(QString path, Mode mode, RestartRule rule)
    : m_chosen(std::move(path))
    , m_mode(mode)
    , m_rule(rule)
{
    const QFileInfo info(QFileInfo(m_chosen).canonicalFilePath());
    m_root = info.isDir() ? info.filePath() : info.path();
    if (!info.isDir())
        m_onlyFile = info.fileName();
}

QString EventFolder::nameOf(const QString& below) const
{
    return below.isEmpty() ? QFileInfo(m_root).fileName() : below;
}

std::unique_ptr<EventRun> EventFolder::newRun(const QString& below)
{
    return std::make_unique<EventRun>(nameOf(below), m_rule, m_findings, m_contentsLeft);
}

Result<ImportBatch> EventFolder::read(const ReadMonitor& monitor)
{
    if (QFileInfo(m_chosen).canonicalFilePath().isEmpty())
        return fail(Error::Kind::NotFound, Text::tr("%1 does not exist; nothing was read.").arg(m_chosen));
    Reading reading(m_root, monitor);
    m_contentsLeft = contentsLimit;
    findFiles(reading);
    for (auto& [below, folder] : m_runs)
        readRun(reading, below, folder);
    if (reading.pace.stopped())
        return fail(Error::Kind::Cancelled, Text::tr("Reading %1 was cancelled.").arg(m_chosen));
    return finish(reading);
}

void EventFolder::findFiles(Reading& reading)
{
    if (!m_onlyFile.isEmpty()) {
        m_runs[QString()].files[m_onlyFile];
        return;
    }
    std::vector<QString> tables;
    for (const QString& path : reading.folder.filesBelow(m_root)) {
        const qsizetype slash = path.lastIndexOf(u'/');
        const QString below = path.left(std::max<qsizetype>(slash, 0));
        const QString name = path.mid(slash + 1);
        if (isEventFileName(name))
            m_runs[below].files[name];
        else if (std::find(runTableNames.begin(), runTableNames.end(), name) != runTableNames.end())
            tables.push_back(below);
    }
    reading.tables = std::count_if(tables.begin(), tables.end(),
                                   [this](const QString& below) { return m_runs.find(below) != m_runs.end(); });
}

bool EventFolder::isRewritten(const QString& below, const RunFolder& folder) const
{
    return std::any_of(folder.files.begin(), folder.files.end(), [&](const auto& each) {
        const auto& [name, file] = each;
        QFile now;
        return file.offset > 0 && SourceFolder::open(joined(m_root, joined(below, name)), now)
            && (now.size() < file.offset || numberOf(now) != file.number);
    });
}

void EventFolder::readRun(Reading& reading, const QString& below, RunFolder& folder)
{
    if (m_again && isRewritten(below, folder)) {
        m_findings.add(EventFindings::Sort::Rewritten, below.isEmpty() ? nameOf(below) : below, 0);
        for (auto& [name, file] : folder.files)
            file = {};
        folder.run.reset();
    }
    if (!folder.run)
        folder.run = newRun(below);
    for (auto& [name, file] : folder.files) {
        if (!reading.pace.goOn())
            return;
        if (!file.ended)
            readFile(reading, joined(below, name), file, *folder.run);
    }
    if (folder.run->hasNews())
        takeRun(reading, below, folder);
}

void EventFolder::readFile(Reading& reading, const QString& path, EventFile& file, EventRun& run)
{
    constexpr int recordsBetweenTellings = 1024;
    QFile source;
    if (!SourceFolder::open(joined(m_root, path), source)) {
        reading.folder.issue(joined(m_root, path), Text::tr("The file is missing or cannot be read."));
        return;
    }
    file.number = numberOf(source);
    if (source.size() == file.offset)
        return;
    reading.pace.expect(source.size() - file.offset);
    run.enterFile(path, file.offset, source.size());
    RecordReader records(source, file.offset);
    QByteArrayView record;
    Outcome outcome = Outcome::End;
    for (int i = 1;; ++i) {
        outcome = records.next(record);
        if (outcome == Outcome::Record)
            run.add(record, records.start());
        else if (outcome == Outcome::Damaged)
            m_findings.add(EventFindings::Sort::DamagedRecord, path, records.start());
        else if (outcome == Outcome::TooLong)
            m_findings.add(EventFindings::Sort::LongRecord, path, records.start(),
                           QString::number(RecordReader::LongestRecord));
        else
            break;
        if (i % recordsBetweenTellings == 0) {
            reading.pace.advance(records.offset() - std::exchange(file.offset, records.offset()));
            if (!reading.pace.goOn())
                return;
        }
    }
    reading.pace.advance(records.offset() - std::exchange(file.offset, records.offset()));
    noteEnd(outcome, records, path, file);
}

void EventFolder::noteEnd(Outcome outcome, const RecordReader& records, const QString& path, EventFile& file)
{
    if (outcome == Outcome::NoFrame || outcome == Outcome::Unreadable) {
        file.ended = true;
        m_findings.add(outcome == Outcome::NoFrame ? EventFindings::Sort::NoFrame : EventFindings::Sort::Unreadable,
                       path, records.start());
    } else if (outcome == Outcome::Incomplete && m_mode == Mode::Whole) {
        m_findings.add(EventFindings::Sort::CutOff, path, records.start());
    }
}

void EventFolder::takeRun(Reading& reading, const QString& below, RunFolder& folder)
{
    const auto known = m_identities.try_emplace(folder.run->identity(), below).first;
    folder.suffix = known->second == below ? QString() : u'#' + below;
    const QString params = joined(m_root, joined(below, QStringLiteral("hparams.yaml")));
    const auto beside = readParamsFile(params, reading.batch);
    for (ImportedRun& run : folder.run->take(m_again, folder.suffix)) {
        addMissingParams(run, beside);
        reading.batch.runs.push_back(std::move(run));
    }
}

void EventFolder::noteTables(const Reading& reading)
{
    if (reading.tables > 0 && !m_again)
        m_findings.note(m_root,
                        Text::tr("Tables beside event files were not read (%1: metrics.csv, results.csv). They usually "
                                 "hold the same values; choose one of them to bring it in.")
                            .arg(reading.tables));
}

Result<ImportBatch> EventFolder::finish(Reading& reading)
{
    ImportBatch& batch = reading.batch;
    batch.format = QByteArrayLiteral("tensorboard");
    batch.source = m_chosen;
    noteTables(reading);
    for (ImportIssue& issue : reading.issues.take(m_chosen))
        batch.issues.push_back(std::move(issue));
    m_findings.moveTo(batch);
    std::erase_if(batch.issues, [this](const ImportIssue& issue) {
        return !m_told.emplace(issue.place, issue.message).second && m_mode == Mode::Following;
    });
    if (m_runs.empty() && m_mode == Mode::Whole)
        return fail(Error::Kind::Invalid, Text::tr("%1 holds no event file of TensorBoard.").arg(m_chosen));
    if (batch.runs.empty() && m_mode == Mode::Whole)
        return fail(Error::Kind::Invalid,
                    batch.issues.empty()
                        ? Text::tr("%1: no event file holds a whole event yet; nothing was read.").arg(m_chosen)
                        : Text::tr("Nothing in %1 could be read. %2: %3")
                              .arg(m_chosen, batch.issues.front().place, batch.issues.front().message));
    m_again = true;
    if (batch.runs.empty())
        return std::move(batch);
    const QFileInfo root(m_root);
    ImportedExperiment experiment;
    experiment.externalId = QStringLiteral("tensorboard:%1/%2").arg(QFileInfo(root.path()).fileName(), root.fileName());
    experiment.name = root.fileName();
    for (ImportedRun& run : batch.runs)
        run.experimentExternalId = experiment.externalId;
    batch.experiments.push_back(std::move(experiment));
    return std::move(batch);
}

} // namespace assay
