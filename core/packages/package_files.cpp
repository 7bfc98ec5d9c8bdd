// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packages/package_files.h"

#include "core/base/crc32.h"
#include "core/base/shown_text.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/packages/package_name.h"
#include "core/packages/stored_zip.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>

namespace assay {
namespace {

constexpr qint64 largestContent = 32 * 1024 * 1024;
constexpr qsizetype pieceOfFile = 256 * 1024;
constexpr std::size_t mostPackageFiles = 200'000;

tl::unexpected<Error> refusedName(const QByteArray& name, const QString& reason)
{
    return fail(
        Error::Kind::Invalid,
        Text::tr("The package is not read, because of %1: %2.").arg(shownText(QString::fromUtf8(name)), reason));
}

tl::unexpected<Error> unreadablePackage(const QString& path, const QString& reason)
{
    return fail(Error::Kind::Io, Text::tr("The package at %1 cannot be read: %2.").arg(path, reason), path);
}

} // namespace

Result<PackageFiles> PackageFiles::open(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(Error::Kind::NotFound, Text::tr("There is no release package at %1.").arg(path), path);
    PackageFiles files;
    const Result<> added = info.isDir() ? files.addFolder(info.canonicalFilePath()) : files.addArchive(path);
    if (!added)
        return failed(added);
    for (const auto& [name, place] : files.m_places)
        files.m_names << name;
    std::sort(files.m_names.begin(), files.m_names.end(),
              [](const QString& a, const QString& b) { return a.toUtf8() < b.toUtf8(); });
    return files;
}

Result<> PackageFiles::add(const QByteArray& name, const Place& place)
{
    const QString text = QString::fromUtf8(name);
    if (firstInvalidUtf8(name) >= 0 || !isPackageName(text))
        return refusedName(name, Text::tr("its name is none of a file in a package"));
    if (m_places.size() == mostPackageFiles)
        return refusedName(name, Text::tr("there are more than %1 files").arg(mostPackageFiles));
    if (!m_places.try_emplace(text, place).second)
        return refusedName(name, Text::tr("there are two of that name"));
    return {};
}

Result<> PackageFiles::addFolder(const QString& path)
{
    namespace fs = std::filesystem;
    const fs::path root = QFile::encodeName(path).toStdString();
    std::error_code error;
    fs::recursive_directory_iterator at(root, error);
    for (; !error && at != fs::recursive_directory_iterator(); at.increment(error)) {
        const QByteArray name = QByteArray::fromStdString(at->path().lexically_relative(root).generic_string());
        const fs::file_type type = at->symlink_status(error).type();
        if (type == fs::file_type::directory)
            continue;
        if (type != fs::file_type::regular)
            return refusedName(name, Text::tr("it is neither a file nor a folder"));
        const QString file = QFile::decodeName(QByteArray::fromStdString(at->path().string()));
        if (const auto added = add(name, {file, 0, static_cast<qint64>(at->file_size(error)), {}}); !added)
            return added;
    }
    if (error)
        return unreadablePackage(path, QString::fromStdString(error.message()));
    return {};
}

Result<> PackageFiles::addArchive(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return unreadablePackage(path, file.errorString());
    const Result<std::vector<StoredMember>> members = readStoredZip(file);
    if (!members)
        return failed(members);
    for (const StoredMember& member : *members) {
        if (const auto added = add(member.name, {path, member.dataAt(), member.size, member.crc}); !added)
            return added;
    }
    return {};
}

Result<> PackageFiles::readPieces(const QString& name, const std::function<Result<>(QByteArrayView)>& take) const
{
    const auto found = m_places.find(name);
    if (found == m_places.end())
        return fail(Error::Kind::NotFound, Text::tr("The package has no file %1.").arg(name));
    const Place& place = found->second;
    QFile file(place.file);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !file.seek(place.from))
        return unreadablePackage(place.file, file.errorString());
    QByteArray piece(pieceOfFile, Qt::Uninitialized);
    quint32 crc = 0;
    for (qint64 left = place.size; left > 0;) {
        const qint64 got = file.read(piece.data(), std::min<qint64>(left, piece.size()));
        if (got <= 0)
            return unreadablePackage(place.file, got < 0 ? file.errorString() : Text::tr("it ends too early"));
        const QByteArrayView bytes(piece.constData(), got);
        if (place.crc)
            crc = crc32(bytes, crc);
        if (const auto taken = take(bytes); !taken)
            return taken;
        left -= got;
    }
    if (place.crc && crc != *place.crc)
        return fail(Error::Kind::Corrupt, Text::tr("The file %1 is damaged in the archive.").arg(name));
    return {};
}

Result<QByteArray> PackageFiles::content(const QString& name) const
{
    const auto found = m_places.find(name);
    if (found != m_places.end() && found->second.size > largestContent)
        return fail(Error::Kind::Invalid, Text::tr("The file %1 of the package is too large.").arg(name));
    QByteArray bytes;
    const auto read = readPieces(name, [&bytes](QByteArrayView piece) -> Result<> {
        bytes += piece;
        return {};
    });
    if (!read)
        return failed(read);
    return bytes;
}

Result<Digest> PackageFiles::digest(const QString& name, const HashMonitor& monitor) const
{
    Sha256 sum;
    qint64 done = 0;
    const auto read = readPieces(name, [&](QByteArrayView piece) -> Result<> {
        sum.add(piece);
        done += piece.size();
        if (monitor && !monitor(done, m_places.at(name).size))
            return fail(Error::Kind::Cancelled, Text::tr("Reading %1 was cancelled.").arg(name));
        return {};
    });
    if (!read)
        return failed(read);
    return sum.finish();
}

} // namespace assay
