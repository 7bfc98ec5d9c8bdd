// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/sqlite/sqlite_statement.h"

#include "core/db/sqlite/sqlite_error.h"

#include <sqlite3.h>

namespace assay::db {

SqliteStatement::SqliteStatement(sqlite3* handle, QByteArrayView sql)
    : m_handle(handle)
{
    const int code = sqlite3_prepare_v2(handle, sql.data(), static_cast<int>(sql.size()), &m_statement, nullptr);
    if (code != SQLITE_OK)
        raiseSqlite(handle, code, QString::fromUtf8(sql));
}

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_statement);
}

void SqliteStatement::check(int code) const
{
    if (code != SQLITE_OK)
        raiseSqlite(m_handle, code, QString::fromUtf8(sqlite3_sql(m_statement)));
}

void SqliteStatement::bindNull(int index)
{
    check(sqlite3_bind_null(m_statement, index + 1));
}

void SqliteStatement::bindInteger(int index, qint64 value)
{
    check(sqlite3_bind_int64(m_statement, index + 1, value));
}

void SqliteStatement::bindReal(int index, double value)
{
    check(sqlite3_bind_double(m_statement, index + 1, value));
}

void SqliteStatement::bindText(int index, QByteArrayView utf8)
{
    // A null pointer would bind NULL where an empty text is meant.
    const char* data = utf8.data() ? utf8.data() : "";
    check(sqlite3_bind_text64(m_statement, index + 1, data, static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT,
                              SQLITE_UTF8));
}

void SqliteStatement::bindBlob(int index, QByteArrayView bytes)
{
    const char* data = bytes.data() ? bytes.data() : "";
    check(
        sqlite3_bind_blob64(m_statement, index + 1, data, static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT));
}

bool SqliteStatement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    raiseSqlite(m_handle, code, QString::fromUtf8(sqlite3_sql(m_statement)));
}

void SqliteStatement::reset()
{
    // The code repeats the last step's error, which was raised already.
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

ValueType SqliteStatement::type(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return ValueType::Integer;
    case SQLITE_FLOAT:
        return ValueType::Real;
    case SQLITE_TEXT:
        return ValueType::Text;
    case SQLITE_BLOB:
        return ValueType::Blob;
    default:
        return ValueType::Null;
    }
}

qint64 SqliteStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double SqliteStatement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QByteArrayView SqliteStatement::bytes(int column) const
{
    const void* data = sqlite3_column_blob(m_statement, column);
    return QByteArrayView(static_cast<const char*>(data), data ? sqlite3_column_bytes(m_statement, column) : 0);
}

int SqliteStatement::columns() const
{
    return sqlite3_column_count(m_statement);
}

} // namespace assay::db
