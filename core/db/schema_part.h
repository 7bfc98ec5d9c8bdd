// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace assay::db {

/// A table, index, trigger or view as the database defines it.
struct SchemaPart {
    QString kind; ///< "table", "index", "trigger" or "view".
    QString name;
    QByteArray definition; ///< In the engine's own words; to be compared, not read.
};

} // namespace assay::db
