// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/sqlite/sqlite_connection.h"

#include "core/db/sqlite/sqlite_error.h"
#include "core/db/sqlite/sqlite_statement.h"

#include <QUrl>

#include <sqlite3.h>

namespace assay::db {
namespace {

constexpr int BusyMilliseconds = 15'000;

// A query that walks indexes of 100,000 runs touches tens of megabytes; with SQLite's own 2 MB each page is read anew. A
// walk over gigabytes finds nothing again in either, but 2 MB stay within the processor's cache.
constexpr const char* ManyPages = "PRAGMA cache_size = -65536;";
constexpr const char* FewPages = "PRAGMA cache_size = -2048;";

int openFlags(SqliteConnection::Mode mode)
{
    // One thread at a time uses a connection, so SQLite's own mutexes would be paid for nothing.
    constexpr int Common = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_EXRESCODE;
    switch (mode) {
    case SqliteConnection::Mode::Create:
        return Common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case SqliteConnection::Mode::Write:
    case SqliteConnection::Mode::Read:
    case SqliteConnection::Mode::Backup:
    case SqliteConnection::Mode::Scratch:
        return Common | SQLITE_OPEN_READWRITE;
    case SqliteConnection::Mode::Immutable:
        return Common | SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    }
    Q_UNREACHABLE();
}

QByteArray nameFor(const QString& path, SqliteConnection::Mode mode)
{
    if (mode != SqliteConnection::Mode::Immutable)
        return path.toUtf8();
    return "file:" + QUrl::toPercentEncoding(path, "/") + "?immutable=1";
}

/// Every allocation is counted under one lock of the whole process unless SQLite is told not to, before its first use:
/// readers would wait for each other, and for the thread that works only as far as they leave it time.
void countNoMemory()
{
    [[maybe_unused]] static const int done = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); // Only speed depends on it.
}

} // namespace

SqliteConnection::SqliteConnection(const QString& path, Mode mode)
{
    countNoMemory();
    const int code = sqlite3_open_v2(nameFor(path, mode).constData(), &m_handle, openFlags(mode), nullptr);
    try {
        if (code != SQLITE_OK)
            raiseSqlite(m_handle, code, QStringLiteral("open ") + path);
        applyProfile(mode);
    } catch (...) {
        sqlite3_close_v2(m_handle);
        throw;
    }
}

SqliteConnection::~SqliteConnection()
{
    m_dataVersion.reset();
    sqlite3_close_v2(m_handle);
}

void SqliteConnection::applyProfile(Mode mode)
{
    sqlite3_busy_timeout(m_handle, BusyMilliseconds);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    // Checkpoints run only under the project lock: SQLite up to 3.51.2 can corrupt the file otherwise.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, mode == Mode::Backup ? 1 : 0);
    execute("PRAGMA recursive_triggers = ON; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;"
            "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0; PRAGMA temp_store = MEMORY;");
    execute(ManyPages);
    if (mode == Mode::Create)
        execute("PRAGMA page_size = 4096; PRAGMA application_id = 1095975257; PRAGMA journal_mode = WAL;");
    if (mode == Mode::Write)
        execute("PRAGMA journal_mode = WAL;");
    if (mode == Mode::Read)
        execute("PRAGMA query_only = ON;");
}

std::unique_ptr<StatementDriver> SqliteConnection::prepare(QByteArrayView sql)
{
    return std::make_unique<SqliteStatement>(m_handle, sql);
}

void SqliteConnection::execute(const QByteArray& script)
{
    const int code = sqlite3_exec(m_handle, script.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        raiseSqlite(m_handle, code, QString::fromUtf8(script.left(200)));
}

void SqliteConnection::rollback() noexcept
{
    // A full disk ends the transaction by itself; a second ROLLBACK would be an error of its own.
    if (sqlite3_get_autocommit(m_handle) == 0)
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

qint64 SqliteConnection::dataVersion()
{
    if (!m_dataVersion)
        m_dataVersion = std::make_unique<Statement>(prepare("PRAGMA data_version"));
    m_dataVersion->step();
    const qint64 version = m_dataVersion->integer(0);
    m_dataVersion->reset();
    return version;
}

qint64 SqliteConnection::changes() const
{
    return sqlite3_changes64(m_handle);
}

void SqliteConnection::expectWalk(bool once) noexcept
{
    sqlite3_exec(m_handle, once ? FewPages : ManyPages, nullptr, nullptr, nullptr); // Only speed depends on it.
}

bool SqliteConnection::checkpoint(int waitMilliseconds)
{
    sqlite3_busy_timeout(m_handle, waitMilliseconds);
    int framesInLog = 0;
    const int code = sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_TRUNCATE, &framesInLog, nullptr);
    sqlite3_busy_timeout(m_handle, BusyMilliseconds);
    if (code != SQLITE_OK && (code & 0xff) != SQLITE_BUSY)
        raiseSqlite(m_handle, code, QStringLiteral("checkpoint"));
    return code == SQLITE_OK;
}

void SqliteConnection::tidyWhenClosed()
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
}

} // namespace assay::db
