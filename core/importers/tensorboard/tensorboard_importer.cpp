// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/importers/run_file_names.h"
#include "core/importers/tensorboard/event_folder.h"
#include "core/importers/tensorboard/record_reader.h"

#include <QDirIterator>

namespace assay {
namespace {

constexpr int entriesLookedAt = 20'000;

/// Whether a first record begins as one does; its payload is not looked at.
bool isEventFile(const QFileInfo& info)
{
    QFile file(info.filePath());
    return isEventFileName(info.fileName()) && info.isFile() && file.open(QIODevice::ReadOnly)
        && RecordReader::isHeader(file.peek(RecordReader::HeaderSize));
}

/// Whether there is an event file in the folder or below. Unsorted and cut off: a folder of a million other files is not
/// looked through to its end.
bool holdsEventFile(const QString& path)
{
    QDirIterator files(path, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    for (int looked = 0; looked < entriesLookedAt && files.hasNext(); ++looked) {
        files.next();
        if (isEventFile(files.fileInfo()))
            return true;
    }
    return false;
}

class TensorboardFollower final : public SourceFollower {
public:
    explicit TensorboardFollower(const QString& path)
        : m_folder(path, EventFolder::Mode::Following)
    {
    }

    Result<ImportBatch> next(const ReadMonitor& monitor) override { return m_folder.read(monitor); }

private:
    EventFolder m_folder;
};

class TensorboardImporter final : public Importer {
public:
    QByteArray id() const override { return QByteArrayLiteral("tensorboard"); }
    QString name() const override { return Text::tr("TensorBoard event files"); }
    bool accepts(const QString& path) const override
    {
        const QFileInfo info(path);
        return info.isDir() ? holdsEventFile(path) : isEventFile(info);
    }
    Result<ImportBatch> read(const QString& path, const ReadMonitor& monitor) const override
    {
        return EventFolder(path, EventFolder::Mode::Whole).read(monitor);
    }
    Result<ImportBatch> readWithoutOrphans(const QString& path, const ReadMonitor& monitor) const override
    {
        return EventFolder(path, EventFolder::Mode::Whole, RestartRule::Purge).read(monitor);
    }
    std::unique_ptr<SourceFollower> follow(const QString& path) const override
    {
        return std::make_unique<TensorboardFollower>(path);
    }
};

} // namespace

const Importer& tensorboardImporter()
{
    static const TensorboardImporter importer;
    return importer;
}

} // namespace assay
