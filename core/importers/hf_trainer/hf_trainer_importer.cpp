// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/importers/flat_params.h"
#include "core/importers/hf_trainer/trainer_state.h"
#include "core/importers/importer.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace assay {
namespace {

constexpr qint64 stateLimit = 64LL * 1024 * 1024;

QString stateFile()
{
    return QStringLiteral("trainer_state.json");
}

/// The step of a folder named checkpoint-500; nothing for another.
std::optional<qint64> checkpointStep(const QString& folder)
{
    static const QRegularExpression pattern(QStringLiteral("^checkpoint-([0-9]{1,18})$"));
    const auto match = pattern.match(folder);
    return match.hasMatch() ? std::optional(match.captured(1).toLongLong()) : std::nullopt;
}

struct StateFile {
    QString path;
    qint64 step = -1; ///< By its folder's name; -1 for one that is not in a checkpoint.
};

/// The file itself, or those that a Trainer leaves in its output folder: the newest checkpoint first, the folder's own
/// last.
std::vector<StateFile> stateFiles(const QString& path)
{
    const QFileInfo info(path);
    if (info.isFile())
        return info.fileName() == stateFile() ? std::vector<StateFile>{{path, -1}} : std::vector<StateFile>();
    std::vector<StateFile> found;
    for (const QString& name : QDir(path).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
        const QString file = path + u'/' + name + u'/' + stateFile();
        const auto step = checkpointStep(name);
        if (step && QFileInfo(file).isFile())
            found.push_back({file, *step});
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.step > b.step; });
    if (QFileInfo(path + u'/' + stateFile()).isFile())
        found.push_back({path + u'/' + stateFile(), -1});
    return found;
}

/// The state that reaches furthest: it holds the history of all earlier ones.
struct Newest {
    std::optional<TrainerState> state;
    QString path;
};

Newest newestOf(const std::vector<StateFile>& files, ImportBatch& batch)
{
    Newest newest;
    for (const StateFile& file : files) {
        // A file in a checkpoint ends where the checkpoint was made, so an earlier one cannot reach further.
        if (newest.state && file.step >= 0)
            continue;
        const auto bytes = readImportFile(file.path, stateLimit);
        auto state = bytes ? TrainerState::open(*bytes) : Result<TrainerState>(failed(bytes));
        if (!state) {
            batch.issues.push_back({file.path, state.error().message});
            continue;
        }
        if (!newest.state || state->globalStep() >= newest.state->globalStep()) {
            newest.state.emplace(std::move(*state));
            newest.path = file.path;
        }
    }
    return newest;
}

class HfTrainerImporter final : public Importer {
public:
    QByteArray id() const override { return QByteArrayLiteral("hf-trainer"); }
    QString name() const override
    {
        return Text::tr("Hugging Face trainer_state.json, or the folder of its checkpoints");
    }
    bool accepts(const QString& path) const override { return !stateFiles(path).empty(); }
    Result<ImportBatch> read(const QString& path, const ReadMonitor& monitor) const override
    {
        const std::vector<StateFile> files = stateFiles(path);
        if (files.empty())
            return fail(Error::Kind::Invalid,
                        Text::tr("%1 is no trainer_state.json, and no folder with one or with checkpoint-… folders.")
                            .arg(path));
        ImportBatch batch;
        batch.format = id();
        batch.source = path;
        const Newest newest = newestOf(files, batch);
        if (!newest.state)
            return fail(Error::Kind::Invalid,
                        Text::tr("Nothing in %1 could be read. %2: %3")
                            .arg(path, batch.issues.front().place, batch.issues.front().message));
        if (files.size() > 1)
            batch.notes.push_back(
                {newest.path,
                 Text::tr(
                     "Of %1 trainer states this one reaches furthest, to step %2, and was read; it holds the history "
                     "of the earlier ones.")
                     .arg(QString::number(files.size()), QString::number(newest.state->globalStep()))});
        ReadPace pace(monitor);
        batch.runs.push_back(runOf(newest, batch, pace));
        if (pace.stopped())
            return fail(Error::Kind::Cancelled, Text::tr("Reading %1 was cancelled.").arg(path));
        return batch;
    }

private:
    /// The run is the training whose output folder is above the checkpoints, whichever of them is read. The format has no
    /// identity: neither an id nor a time, and two trainings with one seed may write the same file. So the run is known by
    /// the folder's path, and one that was moved or copied is another run.
    static ImportedRun runOf(const Newest& newest, ImportBatch& batch, ReadPace& pace)
    {
        const QFileInfo file(QFileInfo(newest.path).canonicalFilePath());
        QDir folder = file.dir();
        if (checkpointStep(folder.dirName()))
            folder = QFileInfo(folder.path()).dir();
        ImportedExperiment experiment;
        experiment.externalId = QStringLiteral("hf-trainer:") + folder.path();
        experiment.name = folder.dirName();
        ImportedRun run;
        run.experimentExternalId = experiment.externalId;
        run.externalId = experiment.externalId + u'/' + stateFile();
        run.name = experiment.name;
        run.source = stateFile();
        batch.experiments.push_back(std::move(experiment));
        newest.state->readInto(run, batch, newest.path, pace);
        return run;
    }
};

} // namespace

const Importer& hfTrainerImporter()
{
    static const HfTrainerImporter importer;
    return importer;
}

} // namespace assay
