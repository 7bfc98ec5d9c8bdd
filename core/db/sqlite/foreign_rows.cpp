// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/sqlite/foreign_rows.h"

#include "core/db/sql_error.h"

#include <QCoreApplication>

#include <utility>

namespace assay::db {
namespace {

QString quoted(QString name)
{
    return u'"' + name.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

ForeignRows::ForeignRows(ForeignDatabase& database, const QString& table, const QStringList& columns)
    : m_database(database)
    , m_table(quoted(table))
    , m_count(static_cast<int>(columns.size()))
{
    if (!database.hasTable(table))
        return;
    const QStringList present = database.columns(table);
    m_rowId = freeRowId(present);
    QStringList wanted;
    for (const QString& column : columns)
        wanted.push_back(present.contains(column, Qt::CaseInsensitive) ? quoted(column) : QStringLiteral("NULL"));
    wanted.push_back(m_rowId);
    m_columns = wanted.join(QStringLiteral(", "));
    select();
}

QString ForeignRows::freeRowId(const QStringList& present) const
{
    for (const char* name : {"rowid", "oid", "_rowid_"}) {
        const QString word = QString::fromLatin1(name);
        if (!present.contains(word, Qt::CaseInsensitive))
            return word;
    }
    raise(Error::Kind::Invalid,
          QCoreApplication::translate("ForeignRows", "The table %1 hides its row numbers; it was not read.")
              .arg(m_table));
}

/// Selects the rows after the last one.
void ForeignRows::select()
{
    m_statement.reset();
    const QString after = m_last ? QStringLiteral("WHERE %1 > ?").arg(m_rowId) : QString();
    const QString sql = QStringLiteral("SELECT %1 FROM %2 %3 ORDER BY %4").arg(m_columns, m_table, after, m_rowId);
    m_statement = m_database.connection().prepare(sql.toUtf8());
    if (m_last)
        m_statement->bind(*m_last);
}

bool ForeignRows::next()
{
    while (m_statement) {
        try {
            if (!m_statement->step()) {
                m_statement.reset();
                return false;
            }
        } catch (const SqlError& failure) {
            if (failure.error.kind != Error::Kind::Invalid) // only a value over the limit is
                throw;
            passOver();
            continue;
        }
        m_last = m_statement->integer(m_count);
        if (withinBudget())
            return true;
        m_passedOver.push_back(*m_last);
    }
    return false;
}

/// Finds the row that could not be read, which is the one after the last, and goes on behind it.
void ForeignRows::passOver()
{
    m_statement.reset();
    const QString after = m_last ? QStringLiteral("WHERE %1 > ?").arg(m_rowId) : QString();
    Statement first = m_database.connection().prepare(
        QStringLiteral("SELECT %1 FROM %2 %3 ORDER BY %1 LIMIT 1").arg(m_rowId, m_table, after).toUtf8());
    if (m_last)
        first.bind(*m_last);
    if (!first.step())
        return;
    m_last = first.integer(0);
    m_passedOver.push_back(*m_last);
    select();
}

bool ForeignRows::withinBudget()
{
    constexpr qint64 large = 64LL * 1024;
    qint64 bytes = 0;
    for (int column = 0; column < m_count; ++column) {
        const ValueType type = m_statement->type(column);
        if (type == ValueType::Text || type == ValueType::Blob) {
            const qint64 size = m_statement->bytesView(column).size();
            bytes += size > large ? size : 0;
        }
    }
    return bytes == 0 || m_database.takeLarge(bytes);
}

qint64 ForeignRows::expected()
{
    if (m_rowId.isEmpty())
        return 0;
    return m_database.connection().integer(QStringLiteral("SELECT max(%1) FROM %2").arg(m_rowId, m_table).toUtf8());
}

std::vector<qint64> ForeignRows::takePassedOver()
{
    return std::exchange(m_passedOver, {});
}

} // namespace assay::db
