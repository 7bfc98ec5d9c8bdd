// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace assay::db {

/// The database files this process has open. Such a file must not be opened by any other means: closing any
/// descriptor of it would drop the locks that SQLite holds. Thread-safe.
class OpenFiles {
public:
    static void add(const QString& canonicalPath);
    static void remove(const QString& canonicalPath);
    static bool contains(const QString& canonicalPath);
};

} // namespace assay::db
