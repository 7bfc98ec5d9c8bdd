// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/sqlite/foreign_connection.h"

#include "core/db/sql_error.h"
#include "core/db/sqlite/sqlite_error.h"
#include "core/db/sqlite/sqlite_statement.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

#include <sqlite3.h>

namespace assay::db {
namespace {

constexpr qint64 StepMilliseconds = 5'000;
constexpr qint64 CheckedBytesPerMillisecond = 32 * 1024; // a fiftieth of what quick_check was measured to do
constexpr int OperationsBetweenLooks = 10'000;

int allowReadingOnly(void*, int action, const char*, const char*, const char*, const char*)
{
    return action == SQLITE_SELECT || action == SQLITE_READ || action == SQLITE_FUNCTION ? SQLITE_OK : SQLITE_DENY;
}

int stopWhenLate(void* deadline)
{
    return static_cast<QDeadlineTimer*>(deadline)->hasExpired() ? 1 : 0;
}

[[noreturn]] void refuse()
{
    raise(Error::Kind::Denied,
          QCoreApplication::translate("ForeignConnection", "A database of another program is only read."));
}

/// A statement whose every step has the time limit to itself, so that a long table is no offence and a long step is.
class TimedStatement final : public StatementDriver {
public:
    TimedStatement(ForeignConnection& connection, sqlite3* handle, QByteArrayView sql)
        : m_connection(connection)
        , m_statement(handle, sql)
    {
    }

    void bindNull(int index) override { m_statement.bindNull(index); }
    void bindInteger(int index, qint64 value) override { m_statement.bindInteger(index, value); }
    void bindReal(int index, double value) override { m_statement.bindReal(index, value); }
    void bindText(int index, QByteArrayView utf8) override { m_statement.bindText(index, utf8); }
    void bindBlob(int index, QByteArrayView bytes) override { m_statement.bindBlob(index, bytes); }
    bool step() override
    {
        m_connection.restartClock();
        return m_statement.step();
    }
    void reset() override { m_statement.reset(); }
    ValueType type(int column) const override { return m_statement.type(column); }
    qint64 integer(int column) const override { return m_statement.integer(column); }
    double real(int column) const override { return m_statement.real(column); }
    QByteArrayView bytes(int column) const override { return m_statement.bytes(column); }
    int columns() const override { return m_statement.columns(); }

private:
    ForeignConnection& m_connection;
    SqliteStatement m_statement;
};

} // namespace

ForeignConnection::ForeignConnection(const QString& path)
{
    constexpr int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_EXRESCODE;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &m_handle, flags, nullptr);
    try {
        if (code != SQLITE_OK)
            raiseSqlite(m_handle, code, QStringLiteral("open"));
        applyProfile();
        check(QFileInfo(path).size(), listObjects());
        sqlite3_set_authorizer(m_handle, allowReadingOnly, nullptr);
    } catch (...) {
        sqlite3_close_v2(m_handle);
        throw;
    }
}

ForeignConnection::~ForeignConnection()
{
    sqlite3_close_v2(m_handle);
}

void ForeignConnection::applyProfile()
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, 16 * 1024 * 1024);
    sqlite3_limit(m_handle, SQLITE_LIMIT_EXPR_DEPTH, 100);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(m_handle, SQLITE_LIMIT_VDBE_OP, 250'000);
    sqlite3_progress_handler(m_handle, OperationsBetweenLooks, stopWhenLate, &m_deadline);
    restartClock();
    // In one transaction from here on: else each statement would lock the file and look for a journal anew.
    const int code = sqlite3_exec(m_handle,
                                  "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY;"
                                  " PRAGMA query_only = ON; BEGIN",
                                  nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        raiseSqlite(m_handle, code, QStringLiteral("profile"));
}

void ForeignConnection::restartClock()
{
    m_deadline.setRemainingTime(StepMilliseconds);
}

void ForeignConnection::check(qint64 bytes, const QStringList& tables)
{
    m_deadline.setRemainingTime(StepMilliseconds + bytes / CheckedBytesPerMillisecond);
    if (!m_computes)
        return checkBy("PRAGMA quick_check(1)");
    // To check a computed column is to compute it, which may take as long as its author likes. Nothing reads those.
    for (const QString& table : tables)
        checkBy(QStringLiteral("PRAGMA quick_check(\"%1\")").arg(QString(table).replace(u'"', QStringLiteral("\"\""))).toUtf8());
}

void ForeignConnection::checkBy(const QByteArray& pragma)
{
    SqliteStatement statement(m_handle, pragma);
    if (!statement.step() || statement.bytes(0) != "ok")
        raise(Error::Kind::Corrupt,
              QCoreApplication::translate("ForeignConnection", "The database is damaged; nothing of it was read."),
              QString::fromUtf8(statement.bytes(0)));
}

QStringList ForeignConnection::listObjects()
{
    restartClock();
    QStringList tables;
    // A generated column holds nothing and answers anything: one page of schema could fill the memory. Of a view the
    // columns are not even asked for, since that would look into what it selects.
    SqliteStatement statement(m_handle,
                              "SELECT name, CASE WHEN type = 'table' AND rootpage > 0 THEN NOT EXISTS"
                              " (SELECT 1 FROM pragma_table_xinfo(thing.name) WHERE hidden <> 0)"
                              " ELSE 0 END, type = 'table' AND rootpage > 0 FROM sqlite_schema AS thing");
    while (statement.step()) {
        const QString name = QString::fromUtf8(statement.bytes(0));
        m_objects.insert(name.toLower(), statement.integer(1) != 0);
        if (statement.integer(1) != 0)
            tables << name;
        else if (statement.integer(2) != 0)
            m_computes = true;
    }
    return tables;
}

std::unique_ptr<StatementDriver> ForeignConnection::prepare(QByteArrayView sql)
{
    restartClock();
    return std::make_unique<TimedStatement>(*this, m_handle, sql);
}

void ForeignConnection::execute(const QByteArray&)
{
    refuse();
}

void ForeignConnection::beginRead()
{
    refuse();
}

void ForeignConnection::beginWrite()
{
    refuse();
}

void ForeignConnection::commit()
{
    refuse();
}

QStringList ForeignConnection::columns(const QString& table)
{
    QString quoted = table;
    quoted.replace(u'"', QStringLiteral("\"\""));
    const QByteArray sql = QStringLiteral("SELECT * FROM \"%1\" LIMIT 0").arg(quoted).toUtf8();
    restartClock();
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v2(m_handle, sql.constData(), static_cast<int>(sql.size()), &statement, nullptr);
    if (code != SQLITE_OK)
        raiseSqlite(m_handle, code, QStringLiteral("columns of ") + table);
    QStringList names;
    for (int i = 0; i < sqlite3_column_count(statement); ++i)
        names.push_back(QString::fromUtf8(sqlite3_column_name(statement, i)));
    sqlite3_finalize(statement);
    return names;
}

} // namespace assay::db
