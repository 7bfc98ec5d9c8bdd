// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/sqlite/memory_database.h"

#include "core/db/sqlite/sqlite_connection.h"

namespace assay::db {

std::unique_ptr<Connection> connectToMemory()
{
    return std::make_unique<Connection>(
        std::make_unique<SqliteConnection>(QStringLiteral(":memory:"), SqliteConnection::Mode::Scratch));
}

} // namespace assay::db
