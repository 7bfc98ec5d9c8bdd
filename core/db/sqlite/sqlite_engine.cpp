// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/sqlite/sqlite_engine.h"

#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/db/sqlite/backup.h"
#include "core/db/sqlite/memory_database.h"
#include "core/db/sqlite/open_files.h"
#include "core/db/sqlite/sqlite_connection.h"
#include "core/db/sqlite/sqlite_library.h"

#include <QFileInfo>
#include <QScopeGuard>

#include <sqlite3.h>

namespace assay::db {
namespace {

constexpr qint64 TidyAbove = 8LL << 20;    ///< Bytes of log from which a commit also checkpoints.
constexpr qint64 InsistAbove = 32LL << 20; ///< Bytes of log from which it waits for slow readers, too.

Result<> checkHeader(const QString& path)
{
    if (OpenFiles::contains(path))
        return {}; // This process checked it when it opened it first.
    const Result<FileHeader> header = readHeader(path);
    if (!header)
        return failed(header);
    if (!header->sqlite || header->applicationId != SqliteEngine::ApplicationId) {
        return fail(
            Error::Kind::Invalid,
            Text::tr("%1 is not an Assay project. Nothing was changed; import it into a project, or choose another "
                     "file.")
                .arg(path));
    }
    return {};
}

} // namespace

Result<std::unique_ptr<Engine>> SqliteEngine::open(const QString& path, const FileSystemProbe& probe)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    const QString resolved = canonical.isEmpty() ? path : canonical;
    if (const Result<> header = checkHeader(resolved); !header)
        return failed(header);
    const QString reason = db::readOnlyReason(resolved);
    if (reason.isEmpty()) {
        if (const Result<> folder = checkFolder(QFileInfo(resolved).path(), probe); !folder)
            return failed(folder);
    }
    std::unique_ptr<SqliteEngine> engine(new SqliteEngine(resolved, reason));
    if (reason.isEmpty()) {
        Result<std::unique_ptr<ProjectLock>> lock = ProjectLock::open(resolved + QStringLiteral("-lock"));
        if (!lock)
            return failed(lock);
        engine->m_lock = std::move(*lock);
    }
    return std::unique_ptr<Engine>(std::move(engine));
}

Result<std::unique_ptr<Engine>> SqliteEngine::create(const QString& path, const FileSystemProbe& probe)
{
    const QFileInfo info(path);
    if (info.exists()) {
        return fail(Error::Kind::Conflict,
                    Text::tr("%1 exists already and stays as it is. Choose another name, or open it.").arg(path));
    }
    if (!QFileInfo(info.absolutePath()).isDir())
        return fail(Error::Kind::NotFound, Text::tr("There is no folder %1. Make it first.").arg(info.absolutePath()));
    if (const Result<> folder = checkFolder(QFileInfo(info.absolutePath()).canonicalFilePath(), probe); !folder)
        return failed(folder);
    try {
        const SqliteConnection made(info.absoluteFilePath(), SqliteConnection::Mode::Create);
    } catch (const SqlError& problem) {
        return tl::unexpected<Error>(problem.error);
    }
    return open(info.absoluteFilePath(), probe);
}

SqliteEngine::SqliteEngine(QString path, QString readOnlyReason)
    : m_path(std::move(path))
    , m_readOnlyReason(std::move(readOnlyReason))
{
    OpenFiles::add(m_path);
}

SqliteEngine::~SqliteEngine()
{
    if (m_lock)
        tidyAtClose();
    OpenFiles::remove(m_path);
}

QString SqliteEngine::description() const
{
    return QStringLiteral("SQLite %1").arg(sqliteVersion());
}

std::unique_ptr<Connection> SqliteEngine::connectForReading()
{
    // Without the right to write beside the file, SQLite can only read what the file itself holds.
    const auto mode = m_readOnlyReason.isEmpty() ? SqliteConnection::Mode::Read : SqliteConnection::Mode::Immutable;
    if (mode == SqliteConnection::Mode::Immutable && logSize() > 0) {
        raise(
            Error::Kind::Denied,
            Text::tr("%1 is read-only, and its latest changes still stand in the file beside it (%1-wal). Nothing was "
                     "changed; copy both into a folder that you may write, and open the copy.")
                .arg(m_path));
    }
    return std::make_unique<Connection>(std::make_unique<SqliteConnection>(m_path, mode));
}

std::unique_ptr<Connection> SqliteEngine::connectForWriting()
{
    m_mayHaveWritten = true;
    return std::make_unique<Connection>(std::make_unique<SqliteConnection>(m_path, SqliteConnection::Mode::Write));
}

std::unique_ptr<Connection> SqliteEngine::connectToScratch()
{
    return connectToMemory();
}

void SqliteEngine::whileWriting(const std::function<void()>& transaction)
{
    orRaise(m_lock->lockShared());
    const auto unlock = qScopeGuard([this] { m_lock->unlock(); });
    transaction();
}

void SqliteEngine::tidy(Connection& writer)
{
    const qint64 size = logSize();
    if (size < TidyAbove)
        return;
    orRaise(m_lock->lockAlone());
    const auto unlock = qScopeGuard([this] { m_lock->unlock(); });
    static_cast<SqliteConnection&>(writer.driver()).checkpoint(size < InsistAbove ? 50 : 5'000);
}

void SqliteEngine::settle(Connection& writer)
{
    orRaise(m_lock->lockAlone());
    const auto unlock = qScopeGuard([this] { m_lock->unlock(); });
    if (!static_cast<SqliteConnection&>(writer.driver()).checkpoint(5'000)) {
        raise(
            Error::Kind::Conflict,
            Text::tr("Another program kept %1 busy for too long. What was committed is safe; try again.").arg(m_path));
    }
}

void SqliteEngine::tidyAtClose()
{
    // What a crashed program left in the log stays there until somebody writes: a project that was only looked at, or
    // refused, keeps its bytes. An empty log is only the trace of our own reading.
    if (!m_mayHaveWritten && logSize() > 0)
        return;
    if (!QFileInfo::exists(m_path))
        return; // Taken away while it was open: there is nothing left to put in order.
    if (!m_lock->tryStayAlone() || !m_lock->tryLockAlone())
        return; // Somebody else closes last.
    const auto unlock = qScopeGuard([this] { m_lock->unlock(); });
    try {
        SqliteConnection last(m_path, SqliteConnection::Mode::Write);
        last.checkpoint(50);
        last.tidyWhenClosed();
    } catch (const SqlError& problem) {
        // Of a file that is no project its opening has said so already.
        if (problem.error.kind != Error::Kind::Corrupt)
            qWarning("The log of the project was left as it is: %s", qUtf8Printable(problem.error.detail));
    }
}

Result<> SqliteEngine::backUp(const QString& path)
{
    return backUpSqlite(m_path, path);
}

// SQLite keeps each definition as the text it was given, comments and all, so both sides of a comparison that came from
// the same scripts are equal to the byte; smoothing out blanks would hide one that moves code into a comment. What has no
// text is made from a table's own, and the two tables of ANALYZE hold nothing but counts.
std::vector<SchemaPart> SqliteEngine::schema(Connection& connection) const
{
    Statement rows = connection.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE sql IS NOT NULL"
                                        " AND NOT (type = 'table' AND name IN ('sqlite_stat1', 'sqlite_stat4'))"
                                        " ORDER BY type, name");
    std::vector<SchemaPart> parts;
    while (rows.step())
        parts.push_back({rows.text(0), rows.text(1), rows.bytes(2) + ": " + rows.bytes(3)});
    return parts;
}

QByteArray SqliteEngine::expand(QByteArray script) const
{
    return script.replace("{{identity}}", "INTEGER PRIMARY KEY")
        .replace("{{integer}}", "INTEGER")
        .replace("{{real}}", "REAL")
        .replace("{{bytes}}", "BLOB")
        .replace("{{table}}", "STRICT")
        .replace("{{compact table}}", "STRICT, WITHOUT ROWID");
}

qint64 SqliteEngine::logSize() const
{
    return QFileInfo(m_path + QStringLiteral("-wal")).size();
}

} // namespace assay::db
