// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/sqlite/sqlite_library.h"

#include <sqlite3.h>

namespace assay::db {

QString sqliteVersion()
{
    return QString::fromLatin1(sqlite3_libversion());
}

int sqliteVersionNumber()
{
    return sqlite3_libversion_number();
}

bool hasWalResetFault(int versionNumber)
{
    return versionNumber >= 3007000 && versionNumber <= 3051002;
}

} // namespace assay::db
