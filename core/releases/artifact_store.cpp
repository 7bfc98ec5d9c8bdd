// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/releases/artifact_store.h"

#include "core/base/text.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace assay {
namespace {

constexpr qint64 pieceSize = 1024 * 1024;

tl::unexpected<Error> unreadable(const QFile& file)
{
    return fail(Error::Kind::Io,
                Text::tr("%1 cannot be read: %2. Nothing was stored.").arg(file.fileName(), file.errorString()));
}

tl::unexpected<Error> unwritable(const QString& path, const QString& why)
{
    return fail(
        Error::Kind::Io,
        Text::tr("%1 cannot be written: %2. Nothing was stored; make room or choose to leave the file where it is.")
            .arg(path, why));
}

/// A file's name is on the disk when its folder is.
bool syncFolder(const QString& folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool done = ::fsync(handle) == 0;
    ::close(handle);
    return done;
}

/// Hashes what it copies.
Result<HashedFile> copyAll(QFile& from, QFile& copy, const HashMonitor& monitor)
{
    Sha256 hash;
    QByteArray piece(pieceSize, Qt::Uninitialized);
    HashedFile file;
    for (;;) {
        const qint64 got = from.read(piece.data(), piece.size());
        if (got < 0)
            return unreadable(from);
        if (got == 0)
            break;
        const QByteArrayView bytes(piece.constData(), got);
        hash.add(bytes);
        if (copy.write(bytes.data(), bytes.size()) != bytes.size())
            return unwritable(copy.fileName(), copy.errorString());
        file.size += got;
        if (monitor && !monitor(file.size, std::max(file.size, from.size())))
            return fail(Error::Kind::Cancelled, Text::tr("Reading %1 was cancelled.").arg(from.fileName()));
    }
    file.sha256 = hash.finish();
    return file;
}

} // namespace

ArtifactStore::ArtifactStore(const QString& project)
    : m_folder(project + QStringLiteral(".files"))
{
}

QString ArtifactStore::pathOf(const Digest& digest) const
{
    const QString name = QString::fromLatin1(toHex(digest));
    return QStringLiteral("%1/sha256/%2/%3").arg(m_folder, name.left(2), name);
}

Result<HashedFile> ArtifactStore::add(const QString& path, const HashMonitor& monitor) const
{
    QFile from(path);
    if (!from.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(from);
    const QString root = m_folder + QStringLiteral("/sha256");
    if (!QDir().mkpath(root))
        return unwritable(root, Text::tr("the folder cannot be made"));
    QTemporaryFile copy(root + QStringLiteral("/incoming-XXXXXX"));
    if (!copy.open())
        return unwritable(copy.fileTemplate(), copy.errorString());
    const Result<HashedFile> file = copyAll(from, copy, monitor);
    if (!file)
        return file;
    if (!copy.flush() || ::fsync(copy.handle()) != 0)
        return unwritable(copy.fileName(), QString::fromLocal8Bit(std::strerror(errno)));
    const QString place = pathOf(file->sha256);
    const QString folder = QFileInfo(place).path();
    if (!QDir().mkpath(folder))
        return unwritable(folder, Text::tr("the folder cannot be made"));
    copy.setPermissions(QFileDevice::ReadOwner | QFileDevice::ReadGroup);
    // rename(2) also replaces a copy that somebody has altered by what was read just now.
    if (::rename(QFile::encodeName(copy.fileName()).constData(), QFile::encodeName(place).constData()) != 0)
        return unwritable(place, QString::fromLocal8Bit(std::strerror(errno)));
    copy.setAutoRemove(false);
    if (!syncFolder(folder) || !syncFolder(root))
        return unwritable(folder, QString::fromLocal8Bit(std::strerror(errno)));
    return file;
}

Result<ReleaseArtifact> readArtifact(const QString& project, const QString& path, bool inPlace,
                                     const HashMonitor& monitor)
{
    const QFileInfo info(path);
    ReleaseArtifact artifact;
    artifact.path = info.fileName();
    if (inPlace) {
        const Result<Digest> digest = sha256OfFile(path, monitor);
        if (!digest)
            return failed(digest);
        artifact.sha256 = *digest;
        artifact.size = info.size();
        artifact.location = info.absoluteFilePath();
        return artifact;
    }
    const Result<HashedFile> stored = ArtifactStore(project).add(path, monitor);
    if (!stored)
        return failed(stored);
    artifact.sha256 = stored->sha256;
    artifact.size = stored->size;
    return artifact;
}

} // namespace assay
