// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/statement.h"

namespace assay::db {

Statement& Statement::bind(qint64 value)
{
    m_driver->bindInteger(m_bound++, value);
    return *this;
}

Statement& Statement::bind(double value)
{
    m_driver->bindReal(m_bound++, value);
    return *this;
}

Statement& Statement::bind(const QString& text)
{
    return bindText(text.toUtf8());
}

Statement& Statement::bind(const QByteArray& blob)
{
    return bind(QByteArrayView(blob));
}

Statement& Statement::bind(QByteArrayView blob)
{
    m_driver->bindBlob(m_bound++, blob);
    return *this;
}

Statement& Statement::bindText(QByteArrayView utf8)
{
    m_driver->bindText(m_bound++, utf8);
    return *this;
}

Statement& Statement::bindNull()
{
    m_driver->bindNull(m_bound++);
    return *this;
}

bool Statement::step()
{
    return m_driver->step();
}

void Statement::run()
{
    while (m_driver->step()) {}
    reset();
}

void Statement::reset()
{
    m_driver->reset();
    m_bound = 0;
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return integer(column);
}

} // namespace assay::db
