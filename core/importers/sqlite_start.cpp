// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/sqlite_start.h"

#include <QFile>
#include <QFileInfo>

namespace assay {
namespace {

constexpr qint64 schemaBytes = 2LL * 1024 * 1024;

QByteArray startOf(const QString& path)
{
    QFile file(path);
    const QFileInfo info(path);
    return info.isFile() && file.open(QIODevice::ReadOnly) ? file.read(schemaBytes) : QByteArray();
}

} // namespace

SqliteStart::SqliteStart(const QString& path)
    : m_bytes(startOf(path))
{
    if (m_bytes.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        m_bytes += startOf(path + QStringLiteral("-wal"));
    else
        m_bytes.clear();
}

bool SqliteStart::makesTable(const QByteArray& table) const
{
    // "CREATE TABLE name" is kept so whatever was written before the name; a table that was renamed is in quotes.
    return m_bytes.contains("CREATE TABLE " + table + ' ') || m_bytes.contains("CREATE TABLE " + table + '(')
        || m_bytes.contains("CREATE TABLE \"" + table + '"');
}

} // namespace assay
