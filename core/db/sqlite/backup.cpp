// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/sqlite/backup.h"

#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/db/sqlite/sqlite_connection.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <fcntl.h>
#include <unistd.h>

namespace assay::db {
namespace {

bool syncToDisk(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
}

void copyInto(const QString& source, const QString& unfinished)
{
    Connection connection(std::make_unique<SqliteConnection>(source, SqliteConnection::Mode::Backup));
    connection.prepare("VACUUM INTO ?").bind(unfinished).run();
}

void checkWhole(const QString& path)
{
    Connection copy(std::make_unique<SqliteConnection>(path, SqliteConnection::Mode::Immutable));
    Statement check = copy.prepare("PRAGMA integrity_check(1)");
    if (!check.step() || check.text(0) != QStringLiteral("ok"))
        raise(Error::Kind::Corrupt, Text::tr("The backup of the project did not check out, so it was removed."));
}

} // namespace

Result<> backUpSqlite(const QString& source, const QString& target)
{
    if (QFileInfo::exists(target))
        return fail(Error::Kind::Conflict, Text::tr("%1 exists already and stays as it is.").arg(target));
    const QString unfinished = target + QStringLiteral(".unfinished");
    QFile::remove(unfinished);
    auto removeUnfinished = qScopeGuard([&] { QFile::remove(unfinished); });
    try {
        copyInto(source, unfinished);
        if (!syncToDisk(unfinished))
            return fail(Error::Kind::Io, Text::tr("The backup %1 could not be written to disk.").arg(target));
        checkWhole(unfinished);
    } catch (const SqlError& problem) {
        return tl::unexpected<Error>(problem.error);
    }
    if (!QFile::rename(unfinished, target) || !syncToDisk(QFileInfo(target).absolutePath()))
        return fail(Error::Kind::Io, Text::tr("The backup %1 could not be put in place.").arg(target));
    removeUnfinished.dismiss();
    return {};
}

} // namespace assay::db
