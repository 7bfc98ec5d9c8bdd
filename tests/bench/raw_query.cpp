// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/raw_query.h"

#include <QFile>

#include <sqlite3.h>

namespace assay::bench {

RawQuery::RawQuery(const QString& path)
{
    if (sqlite3_open(QFile::encodeName(path).constData(), &m_database) != SQLITE_OK)
        qFatal("SQLite: %s", sqlite3_errmsg(m_database));
}

RawQuery::~RawQuery()
{
    sqlite3_close(m_database);
}

qint64 RawQuery::sumOf(const QByteArray& sql)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_database, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        qFatal("SQLite: %s", sqlite3_errmsg(m_database));
    qint64 sum = 0;
    int code = SQLITE_DONE;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW)
        sum += sqlite3_column_int64(statement, 0);
    if (code != SQLITE_DONE)
        qFatal("SQLite: %s", sqlite3_errmsg(m_database));
    sqlite3_finalize(statement);
    return sum;
}

} // namespace assay::bench
