// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packages/package_target.h"

#include "core/base/text.h"
#include "core/packages/stored_zip.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTemporaryFile>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <set>

#include <fcntl.h>
#include <unistd.h>

namespace assay {
namespace {

tl::unexpected<Error> packageUnwritten(const QString& path, const QString& reason)
{
    return fail(Error::Kind::Io,
                Text::tr("The package %1 cannot be written: %2. Nothing was left behind; choose another folder or free "
                         "some space.")
                    .arg(path, reason),
                path);
}

tl::unexpected<Error> packageExists(const QString& path)
{
    return fail(Error::Kind::Conflict,
                Text::tr("There is something at %1 already, and it was left as it is. Choose another name.").arg(path),
                path);
}

QString systemSays()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

bool folderSynced(const QString& folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool done = handle >= 0 && ::fsync(handle) == 0;
    if (handle >= 0)
        ::close(handle);
    return done;
}

/// Gives what is at `from` its name, unless something has it; lasting.
Result<> placed(const QString& from, const QString& path)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(path);
    int failed = ::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE);
    if (failed != 0 && (errno == EINVAL || errno == ENOSYS) && !QFileInfo::exists(path)) // Not on every file system.
        failed = ::rename(source.constData(), target.constData());
    if (failed != 0 && (errno == EEXIST || QFileInfo::exists(path)))
        return packageExists(path);
    if (failed != 0 || !folderSynced(QFileInfo(path).absolutePath()))
        return packageUnwritten(path, systemSays());
    return {};
}

/// A hidden name beside a place, for something that is not whole yet.
QString besides(const QString& path)
{
    const QFileInfo info(path);
    return QStringLiteral("%1/.%2-XXXXXX").arg(info.absolutePath(), info.fileName());
}

class FolderTarget final : public PackageTarget {
public:
    explicit FolderTarget(const QString& path)
        : m_path(path)
        , m_folder(besides(path))
    {
    }

    bool isReady() const { return m_folder.isValid(); }

    Result<> begin(const QString& name, qint64) override
    {
        m_file.setFileName(m_folder.filePath(name));
        const QString folder = QFileInfo(m_file.fileName()).path();
        if (!QDir().mkpath(folder))
            return packageUnwritten(m_path, Text::tr("the folder cannot be made"));
        for (QString parent = folder; parent.size() >= m_folder.path().size(); parent = QFileInfo(parent).path())
            m_folders.insert(parent);
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return packageUnwritten(m_path, m_file.errorString());
        return {};
    }

    Result<> write(QByteArrayView bytes) override
    {
        if (m_file.write(bytes.data(), bytes.size()) != bytes.size())
            return packageUnwritten(m_path, m_file.errorString());
        return {};
    }

    Result<> end() override
    {
        if (!m_file.flush() || ::fsync(m_file.handle()) != 0)
            return packageUnwritten(m_path, systemSays());
        m_file.close();
        return {};
    }

    Result<> commit() override
    {
        constexpr auto readable = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner
            | QFileDevice::ReadGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::ExeOther;
        QFile::setPermissions(m_folder.path(), readable);
        for (const QString& folder : m_folders) {
            if (!folderSynced(folder))
                return packageUnwritten(m_path, systemSays());
        }
        if (const auto done = placed(m_folder.path(), m_path); !done)
            return done;
        m_folder.setAutoRemove(false);
        return {};
    }

private:
    QString m_path;
    QTemporaryDir m_folder;
    QFile m_file;
    std::set<QString> m_folders;
};

class ArchiveTarget final : public PackageTarget {
public:
    explicit ArchiveTarget(const QString& path)
        : m_path(path)
        , m_file(besides(path))
        , m_zip(m_file)
    {
    }

    bool isReady() { return m_file.open(); }

    Result<> begin(const QString& name, qint64 size) override { return done(m_zip.begin(name.toUtf8(), size)); }
    Result<> write(QByteArrayView bytes) override { return done(m_zip.write(bytes)); }
    Result<> end() override { return done(m_zip.end()); }

    Result<> commit() override
    {
        if (const auto finished = done(m_zip.finish()); !finished)
            return finished;
        if (!m_file.flush() || ::fsync(m_file.handle()) != 0)
            return packageUnwritten(m_path, systemSays());
        m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup
                              | QFileDevice::ReadOther);
        if (const auto at = placed(m_file.fileName(), m_path); !at)
            return at;
        m_file.setAutoRemove(false);
        return {};
    }

private:
    Result<> done(bool isDone) const
    {
        if (!isDone)
            return packageUnwritten(m_path, m_file.errorString());
        return {};
    }

    QString m_path;
    QTemporaryFile m_file;
    StoredZipWriter m_zip;
};

template <typename Target>
Result<std::unique_ptr<PackageTarget>> readyTarget(const QString& path)
{
    auto target = std::make_unique<Target>(path);
    if (!target->isReady())
        return packageUnwritten(path, Text::tr("its folder cannot be written to"));
    return std::unique_ptr<PackageTarget>(std::move(target));
}

} // namespace

Result<std::unique_ptr<PackageTarget>> PackageTarget::create(const QString& path)
{
    const QString plain = QDir::cleanPath(path);
    if (QFileInfo::exists(plain) || QFileInfo(plain).isSymLink())
        return packageExists(plain);
    return plain.endsWith(QStringLiteral(".zip"), Qt::CaseInsensitive) ? readyTarget<ArchiveTarget>(plain)
                                                                       : readyTarget<FolderTarget>(plain);
}

} // namespace assay
