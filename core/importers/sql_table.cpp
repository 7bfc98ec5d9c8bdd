// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/sql_table.h"

#include "core/base/text.h"
#include "core/base/utf8.h"

namespace assay {

SqlTable::SqlTable(const SqlSource& source, const QString& table, const QStringList& columns)
    : m_source(source)
    , m_table(table)
    , m_columns(columns)
    , m_rows(source.store, table, columns)
{
}

bool SqlTable::next()
{
    const bool more = m_source.pace.goOn() && m_rows.next();
    namePassedOver();
    return more;
}

void SqlTable::namePassedOver()
{
    for (const qint64 row : m_rows.takePassedOver()) {
        m_source.issues.add(Text::tr("%1, row %2").arg(m_table, QString::number(row)),
                            Text::tr("The row holds a value too large to be read; the row is left out."));
    }
}

void SqlTable::issue(const QString& message)
{
    m_source.issues.add(Text::tr("%1, row %2").arg(m_table, QString::number(m_rows.rowId())), message);
}

QString SqlTable::text(int column)
{
    const QByteArrayView bytes = row().bytesView(column);
    if (firstInvalidUtf8(bytes) >= 0)
        issue(Text::tr("%1 is not UTF-8; its bad bytes are replaced.").arg(m_columns[column]));
    return QString::fromUtf8(bytes);
}

QByteArray SqlTable::bytes(int column) const
{
    return row().bytes(column);
}

std::optional<qint64> SqlTable::whole(int column)
{
    const db::ValueType type = row().type(column);
    if (type == db::ValueType::Integer)
        return row().integer(column);
    if (type != db::ValueType::Null)
        issue(Text::tr("%1 is no whole number; it is left unknown.").arg(m_columns[column]));
    return std::nullopt;
}

} // namespace assay
