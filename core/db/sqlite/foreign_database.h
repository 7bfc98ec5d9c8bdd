// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/db/connection.h"

#include <QStringList>
#include <QTemporaryDir>

#include <functional>

namespace assay::db {

class ForeignConnection;

/// A SQLite database of another program, to be read as evidence. The file itself is never opened by SQLite: it is copied
/// with its write-ahead log to a private folder, and the copy is read. Belongs to one thread.
class ForeignDatabase {
public:
    /// Refuses what is no SQLite database, links, databases with a hot rollback journal (they hold half a transaction),
    /// files that change while they are copied, and damaged ones. The message names the file.
    static Result<std::unique_ptr<ForeignDatabase>> open(const QString& path);

    ~ForeignDatabase();
    Q_DISABLE_COPY_MOVE(ForeignDatabase)

    /// Whether there is an ordinary table of that name, in any case: views, virtual tables and tables
    /// with generated columns are none.
    bool hasTable(const QString& table) const;

    /// An error naming the first of `tables` that something other than an ordinary table stands for; absence is none.
    Result<void> refuseImpostors(const QStringList& tables) const;

    QStringList columns(const QString& table); ///< Throws SqlError, so only inside read().

    db::Connection& connection() { return *m_connection; } ///< Throws SqlError, so only inside read().

    /// Takes from what values over 64 KiB may have together, which is 128 MiB; false where that is not enough.
    bool takeLarge(qint64 bytes);

    /// Runs `reading`; an SqlError it throws becomes an Error that names the file.
    Result<void> read(const std::function<void()>& reading);

private:
    explicit ForeignDatabase(QString path);

    Result<void> copy();
    Result<void> copyFile(const QString& suffix);
    QString copyPath() const;

    QString m_path;
    QTemporaryDir m_folder;
    std::unique_ptr<db::Connection> m_connection;
    ForeignConnection* m_driver = nullptr; ///< Owned by m_connection.
    qint64 m_largeLeft = 128LL * 1024 * 1024;
};

} // namespace assay::db
