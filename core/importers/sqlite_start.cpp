// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/sqlite_start.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace assay {
namespace {

constexpr qint64 schemaBytes = 2LL * 1024 * 1024;

constexpr QByteArrayView sqliteMagic("SQLite format 3\0", 16);

/// Up to the limit; nothing where the file does not begin with `beginning`, whose bytes are looked at first because most
/// files that are asked about are no database.
QByteArray startOf(const QString& path, QByteArrayView beginning)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    const QByteArray first = file.read(beginning.size());
    if (first != beginning)
        return {};
    return first + file.read(std::clamp<qint64>(file.size() - first.size(), 0, schemaBytes - first.size()));
}

} // namespace

SqliteStart::SqliteStart(const QString& path)
    : m_bytes(startOf(path, sqliteMagic))
{
    if (!m_bytes.isEmpty())
        m_bytes += startOf(path + QStringLiteral("-wal"), {});
}

bool SqliteStart::makesTable(const QByteArray& table) const
{
    // "CREATE TABLE name" is kept so whatever was written before the name; a table that was renamed is in quotes.
    return m_bytes.contains("CREATE TABLE " + table + ' ') || m_bytes.contains("CREATE TABLE " + table + '(')
        || m_bytes.contains("CREATE TABLE \"" + table + '"');
}

} // namespace assay
