// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/write_file.h"

#include "core/base/text.h"

#include <QFileInfo>
#include <QSaveFile>

namespace assay {

static tl::unexpected<Error> notWritten(const QSaveFile& file, const QString& path)
{
    return fail(Error::Kind::Io,
                Text::tr("%1 could not be written: %2. No file was changed; choose another folder or free some space.")
                    .arg(QFileInfo(path).fileName(), file.errorString()),
                path);
}

FileWriter bytesWriter(const QByteArray& bytes)
{
    return [bytes](QIODevice& file, const WriteMonitor&) -> Result<> {
        file.write(bytes); // A short one keeps the file from being committed.
        return {};
    };
}

Result<> writeFile(const QString& path, const QByteArray& bytes)
{
    return writeFile(path, bytesWriter(bytes), [](double) { return true; });
}

Result<> writeFile(const QString& path, const FileWriter& writer, const WriteMonitor& monitor)
{
    QSaveFile file(path); // Takes back what it has written, unless it is committed.
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(file, path);
    const Result<> written = writer(file, monitor);
    if (!written)
        return failed(written);
    if (!monitor(1)) {
        return fail(
            Error::Kind::Cancelled,
            Text::tr("%1 was not written: it was cancelled. No file was changed.").arg(QFileInfo(path).fileName()),
            path);
    }
    if (!file.commit())
        return notWritten(file, path);
    return {};
}

} // namespace assay
