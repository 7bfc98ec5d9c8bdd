// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/sqlite/sqlite_error.h"

#include "core/base/text.h"
#include "core/db/sql_error.h"

#include <sqlite3.h>

namespace assay::db {
namespace {

QString fileOf(sqlite3* handle)
{
    const char* name = handle ? sqlite3_db_filename(handle, "main") : nullptr;
    return name && *name ? QString::fromUtf8(name) : Text::tr("the project file");
}

Error::Kind kindOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return Error::Kind::Io;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_CONSTRAINT:
        return Error::Kind::Conflict;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Error::Kind::Corrupt;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return Error::Kind::Denied;
    case SQLITE_INTERRUPT:
        return Error::Kind::Cancelled;
    case SQLITE_TOOBIG:
        return Error::Kind::Invalid;
    default:
        return Error::Kind::Internal;
    }
}

QString sentenceFor(int code)
{
    if (code == SQLITE_IOERR_FSYNC || code == SQLITE_IOERR_DIR_FSYNC) {
        return Text::tr(
            "The disk did not confirm that %1 was written. Check the disk, then open the project again to see "
            "whether the change is in it; nothing is half-written.");
    }
    switch (code & 0xff) {
    case SQLITE_FULL:
        return Text::tr(
            "The disk that holds %1 is full. Nothing of this change was written; free some space and try again.");
    case SQLITE_IOERR:
        return Text::tr(
            "Reading or writing %1 failed. Nothing of this change was written; check the disk, then open the "
            "project again.");
    case SQLITE_CANTOPEN:
        return Text::tr("%1 cannot be opened. Check that it exists and that you may read it.");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Text::tr("Another program kept %1 busy for too long. Nothing of this change was written; try again.");
    case SQLITE_CORRUPT:
        return Text::tr("%1 is damaged. Nothing was changed; restore the latest backup.");
    case SQLITE_NOTADB:
        return Text::tr("%1 is not a database. Nothing was changed; choose another file.");
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Text::tr("%1 can only be read. Nothing was changed; save a copy elsewhere to work on it.");
    case SQLITE_CONSTRAINT:
        return Text::tr("The change contradicts what %1 already holds, so nothing of it was written.");
    case SQLITE_TOOBIG:
        return Text::tr("A value is larger than %1 may hold. Nothing of this change was written.");
    default:
        return Text::tr("The database %1 refused a step. Nothing of this change was written.");
    }
}

} // namespace

Error sqliteError(sqlite3* handle, int code, const QString& what)
{
    const QString detail = QStringLiteral("%1: %2 (%3)")
                               .arg(what, QString::fromUtf8(handle ? sqlite3_errmsg(handle) : sqlite3_errstr(code)),
                                    QString::number(code));
    return {kindOf(code), sentenceFor(code).arg(fileOf(handle)), detail};
}

void raiseSqlite(sqlite3* handle, int code, const QString& what)
{
    throw SqlError{sqliteError(handle, code, what)};
}

} // namespace assay::db
