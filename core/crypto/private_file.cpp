// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/private_file.h"

#include "core/base/text.h"

#include <QFile>
#include <QFileInfo>

#include <openssl/crypto.h>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace assay {
namespace {

/// A file descriptor that is closed when it goes.
class OpenFile {
public:
    explicit OpenFile(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    ~OpenFile()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;

    bool isOpen() const { return m_descriptor >= 0; }
    int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
};

QString systemReason()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

bool writeAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t length = ::write(descriptor, bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (length < 0 && errno != EINTR)
            return false;
        bytes = bytes.sliced(qMax<ssize_t>(length, 0));
    }
    return true;
}

/// A new name is on the disk once its folder is.
bool syncFolderOf(const QString& path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const OpenFile file(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return file.isOpen() && ::fsync(file.descriptor()) == 0;
}

tl::unexpected<Error> notRead(const QString& path, const QString& reason)
{
    return fail(Error::Kind::Io,
                Text::tr("The file %1 cannot be read: %2. Check that it is a plain file of yours.").arg(path, reason),
                path);
}

Result<> checkPrivate(const QString& path, const struct stat& status, qsizetype limit)
{
    if (!S_ISREG(status.st_mode))
        return notRead(path, Text::tr("it is no plain file"));
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return fail(Error::Kind::Invalid,
                    Text::tr("The file %1 is not used, because others than you may read or change it. Take that away "
                             "with chmod 600, and think about whether its secret is one still.")
                        .arg(path),
                    path);
    if (status.st_size > limit)
        return fail(Error::Kind::Invalid,
                    Text::tr("The file %1 is larger than the %2 bytes that such a file may have.")
                        .arg(path, QString::number(limit)),
                    path);
    return {};
}

} // namespace

Result<> writePrivateFile(const QString& path, QByteArrayView bytes)
{
    const QByteArray name = QFile::encodeName(path);
    const OpenFile file(::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!file.isOpen() && errno == EEXIST)
        return fail(Error::Kind::Conflict,
                    Text::tr("There is a file %1 already, and it was left as it is. Choose another name.").arg(path),
                    path);
    if (file.isOpen() && writeAll(file.descriptor(), bytes) && ::fsync(file.descriptor()) == 0 && syncFolderOf(path))
        return {};
    const QString reason = systemReason();
    if (file.isOpen())
        ::unlink(name.constData());
    return fail(Error::Kind::Io,
                Text::tr("The file %1 cannot be written: %2. Nothing was changed; choose another folder or free some "
                         "space.")
                    .arg(path, reason),
                path);
}

Result<SecretText> readPrivateFile(const QString& path, qsizetype limit)
{
    // O_NONBLOCK: a pipe in the file's place is refused below instead of waited for.
    const OpenFile file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!file.isOpen() && errno == ENOENT)
        return fail(Error::Kind::NotFound, Text::tr("There is no file %1.").arg(path), path);
    struct stat status = {};
    if (!file.isOpen() || ::fstat(file.descriptor(), &status) != 0)
        return notRead(path, systemReason());
    if (const auto checked = checkPrivate(path, status, limit); !checked)
        return failed(checked);

    std::vector<char> bytes(static_cast<std::size_t>(status.st_size));
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t length = ::read(file.descriptor(), bytes.data() + done, bytes.size() - done);
        if (length < 0 && errno != EINTR)
            return notRead(path, systemReason());
        if (length == 0)
            break;
        done += static_cast<std::size_t>(qMax<ssize_t>(length, 0));
    }
    SecretText content(QByteArrayView(bytes.data(), static_cast<qsizetype>(done)));
    OPENSSL_cleanse(bytes.data(), bytes.size());
    return content;
}

} // namespace assay
