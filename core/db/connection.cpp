// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/connection.h"

namespace assay::db {

qint64 Connection::integer(QByteArrayView sql)
{
    Statement statement = prepare(sql);
    return statement.step() ? statement.integer(0) : 0;
}

} // namespace assay::db
