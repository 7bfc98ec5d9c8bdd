// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

struct sqlite3;

namespace assay::bench {

/// The reference for queries: one statement by hand through SQLite's C API on a file that is only read. Any failure
/// ends the program.
class RawQuery {
public:
    explicit RawQuery(const QString& path);
    ~RawQuery();
    Q_DISABLE_COPY_MOVE(RawQuery)

    /// Steps through all rows; their first columns, which are numbers, summed up.
    qint64 sumOf(const QByteArray& sql);

private:
    sqlite3* m_database = nullptr;
};

} // namespace assay::bench
