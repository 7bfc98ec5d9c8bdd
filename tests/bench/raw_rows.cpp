// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/raw_rows.h"

#include <QFile>

#include <sqlite3.h>

namespace assay::bench {
namespace {

void expect(int code, int wanted)
{
    if (code != wanted)
        qFatal("SQLite answered %d: %s", code, sqlite3_errstr(code));
}

sqlite3_stmt* prepared(sqlite3* database, const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    expect(sqlite3_prepare_v2(database, sql, -1, &statement, nullptr), SQLITE_OK);
    return statement;
}

qint64 firstInteger(sqlite3* database, const char* sql)
{
    sqlite3_stmt* statement = prepared(database, sql);
    expect(sqlite3_step(statement), SQLITE_ROW);
    const qint64 value = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return value;
}

} // namespace

RawRows::RawRows(const QString& path)
{
    expect(sqlite3_open(QFile::encodeName(path).constData(), &m_database), SQLITE_OK);
    execute(
        "PRAGMA page_size = 4096; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0");
    execute("CREATE TABLE point (series INTEGER NOT NULL, ordinal INTEGER NOT NULL, step INTEGER NOT NULL,"
            " time INTEGER NOT NULL, value REAL, PRIMARY KEY (series, ordinal)) STRICT, WITHOUT ROWID");
}

RawRows::~RawRows()
{
    sqlite3_close(m_database);
}

void RawRows::append(int series, std::span<const MetricPoint> points, qint64 ordinal)
{
    execute("BEGIN IMMEDIATE");
    sqlite3_stmt* row = prepared(m_database, "INSERT INTO point VALUES (?, ?, ?, ?, ?)");
    sqlite3_bind_int64(row, 1, series);
    for (const MetricPoint& point : points) {
        sqlite3_bind_int64(row, 2, ordinal++);
        sqlite3_bind_int64(row, 3, point.step);
        sqlite3_bind_int64(row, 4, point.time);
        sqlite3_bind_double(row, 5, point.value);
        expect(sqlite3_step(row), SQLITE_DONE);
        sqlite3_reset(row);
    }
    sqlite3_finalize(row);
    execute("COMMIT");
}

std::vector<MetricPoint> RawRows::read(int series)
{
    std::vector<MetricPoint> points;
    sqlite3_stmt* row = prepared(m_database, "SELECT step, time, value FROM point WHERE series = ? ORDER BY ordinal");
    sqlite3_bind_int64(row, 1, series);
    int code = SQLITE_DONE;
    while ((code = sqlite3_step(row)) == SQLITE_ROW)
        points.push_back({sqlite3_column_int64(row, 0), sqlite3_column_int64(row, 1), sqlite3_column_double(row, 2)});
    expect(code, SQLITE_DONE);
    sqlite3_finalize(row);
    return points;
}

qint64 RawRows::bytes()
{
    return firstInteger(m_database, "PRAGMA page_count") * firstInteger(m_database, "PRAGMA page_size");
}

void RawRows::execute(const char* sql)
{
    expect(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr), SQLITE_OK);
}

} // namespace assay::bench
