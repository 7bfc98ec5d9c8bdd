// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/sqlite/file_location.h"

#include "core/base/text.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <array>
#include <span>

#include <sys/stat.h>
#include <sys/vfs.h>

namespace assay::db {
namespace {

struct NamedType {
    quint64 type;
    const char* name;
};

// Magic numbers from statfs(2) and linux/magic.h.
constexpr std::array NetworkFileSystems{
    NamedType{0x6969, "NFS"},       NamedType{0x517B, "SMB"},        NamedType{0xFF534D42, "CIFS"},
    NamedType{0xFE534D42, "SMB2"},  NamedType{0x01021997, "9p"},     NamedType{0x65735546, "FUSE"},
    NamedType{0x5346414F, "AFS"},   NamedType{0x00C36400, "Ceph"},   NamedType{0x73757245, "Coda"},
    NamedType{0x013111A8, "IBRIX"}, NamedType{0x0BD00BD0, "Lustre"}, NamedType{0x7461636F, "OCFS2"},
};

constexpr std::array SyncFolders{"Dropbox",   "OneDrive", "Google Drive", "GoogleDrive", "iCloud Drive", "iCloudDrive",
                                 "Nextcloud", "ownCloud", "Box Sync",     "MEGA",        "pCloud Drive"};

QString syncProgram(const QString& folder)
{
    const QStringList parts = folder.split(u'/');
    for (const char* name : SyncFolders) {
        const QString wanted = QString::fromLatin1(name);
        for (const QString& part : parts) {
            if (part == wanted || part.startsWith(wanted + QStringLiteral(" - ")))
                return wanted;
        }
    }
    for (QString path = folder; path.size() > 1; path = QFileInfo(path).path()) {
        if (QFileInfo::exists(path + QStringLiteral("/.stfolder")))
            return QStringLiteral("Syncthing");
    }
    return {};
}

bool writableBits(const QString& path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return false;
    return (status.st_mode & (S_IWUSR | S_IWGRP | S_IWOTH)) != 0 && QFileInfo(path).isWritable();
}

} // namespace

quint64 fileSystemType(const QString& path)
{
    struct statfs status = {};
    if (::statfs(QFile::encodeName(path).constData(), &status) != 0)
        return 0;
    return static_cast<quint64>(status.f_type) & 0xFFFFFFFFU;
}

Result<> checkFolder(const QString& folder, const FileSystemProbe& probe)
{
    const quint64 type = probe(folder);
    for (const NamedType& entry : NetworkFileSystems) {
        if (entry.type == type) {
            return fail(
                Error::Kind::Denied,
                Text::tr("%1 is on a network file system (%2), where several computers can damage a project file. "
                         "Nothing was changed; copy the project to a local disk and open the copy.")
                    .arg(folder, QString::fromLatin1(entry.name)));
        }
    }
    if (const QString program = syncProgram(folder); !program.isEmpty()) {
        return fail(
            Error::Kind::Denied,
            Text::tr("%1 is kept by %2, which copies a project file while it is being written and can damage it. "
                     "Nothing was changed; move the project to an ordinary folder and sync its backups instead.")
                .arg(folder, program));
    }
    return {};
}

QString readOnlyReason(const QString& path)
{
    if (!writableBits(path))
        return Text::tr("The project file is marked read-only.");
    if (!writableBits(QFileInfo(path).path()))
        return Text::tr("The folder of the project file is read-only.");
    return {};
}

Result<FileHeader> readHeader(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(Error::Kind::NotFound,
                    Text::tr("There is no file %1. Check the name, or make a new project.").arg(path));
    if (!info.isFile())
        return fail(Error::Kind::Invalid, Text::tr("%1 is not a file. Choose a project file.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, Text::tr("%1 cannot be read. Check its permissions.").arg(path),
                    file.errorString());
    const QByteArray bytes = file.read(100);
    FileHeader header;
    header.sqlite = bytes.size() == 100 && bytes.startsWith(QByteArrayView("SQLite format 3\0", 16));
    if (header.sqlite) {
        header.schemaVersion = static_cast<int>(qFromBigEndian<quint32>(bytes.constData() + 60));
        header.applicationId = qFromBigEndian<quint32>(bytes.constData() + 68);
    }
    return header;
}

} // namespace assay::db
