// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/sqlite/project_lock.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace assay::db {
namespace {

constexpr off_t GateByte = 0;
constexpr off_t LockByte = 1;
constexpr off_t UseByte = 2;

struct flock region(short type, off_t byte)
{
    struct flock lock = {};
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    lock.l_start = byte;
    lock.l_len = 1;
    return lock;
}

bool setLock(int descriptor, int command, short type, off_t byte)
{
    struct flock lock = region(type, byte);
    int result = 0;
    do {
        result = ::fcntl(descriptor, command, &lock);
    } while (result != 0 && errno == EINTR);
    return result == 0;
}

tl::unexpected<Error> lockError()
{
    const int code = errno;
    return fail(Error::Kind::Io,
                QCoreApplication::translate("ProjectLock",
                                            "The project's lock file cannot be locked. Nothing was "
                                            "written; check that the disk is a local one."),
                QString::fromLocal8Bit(std::strerror(code)));
}

} // namespace

Result<std::unique_ptr<ProjectLock>> ProjectLock::open(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
    if (descriptor < 0) {
        const int code = errno;
        return fail(Error::Kind::Io,
                    QCoreApplication::translate("ProjectLock",
                                                "The lock file %1 cannot be made. Nothing was written; "
                                                "check the folder's rights and free space.")
                        .arg(path),
                    QString::fromLocal8Bit(std::strerror(code)));
    }
    std::unique_ptr<ProjectLock> lock(new ProjectLock(descriptor));
    if (!setLock(descriptor, F_OFD_SETLKW, F_RDLCK, UseByte))
        return lockError();
    return lock;
}

ProjectLock::~ProjectLock()
{
    ::close(m_descriptor);
}

Result<> ProjectLock::lockShared()
{
    if (!setLock(m_descriptor, F_OFD_SETLKW, F_RDLCK, GateByte))
        return lockError();
    const bool locked = setLock(m_descriptor, F_OFD_SETLKW, F_RDLCK, LockByte);
    const tl::unexpected<Error> error = lockError();
    setLock(m_descriptor, F_OFD_SETLK, F_UNLCK, GateByte);
    if (!locked)
        return error;
    return {};
}

Result<> ProjectLock::lockAlone()
{
    if (!setLock(m_descriptor, F_OFD_SETLKW, F_WRLCK, GateByte))
        return lockError();
    if (!setLock(m_descriptor, F_OFD_SETLKW, F_WRLCK, LockByte)) {
        const tl::unexpected<Error> error = lockError();
        unlock();
        return error;
    }
    return {};
}

bool ProjectLock::tryLockAlone()
{
    if (setLock(m_descriptor, F_OFD_SETLK, F_WRLCK, GateByte) && setLock(m_descriptor, F_OFD_SETLK, F_WRLCK, LockByte))
        return true;
    unlock();
    return false;
}

bool ProjectLock::tryStayAlone()
{
    return setLock(m_descriptor, F_OFD_SETLK, F_WRLCK, UseByte);
}

void ProjectLock::unlock()
{
    setLock(m_descriptor, F_OFD_SETLK, F_UNLCK, LockByte);
    setLock(m_descriptor, F_OFD_SETLK, F_UNLCK, GateByte);
}

} // namespace assay::db
