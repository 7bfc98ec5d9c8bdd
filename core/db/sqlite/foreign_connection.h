// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"

#include <QDeadlineTimer>
#include <QHash>

struct sqlite3;

namespace assay::db {

/// One sqlite3 handle on a database that someone else made and that may be hostile: read-only, its schema trusted with
/// nothing, small limits, SELECT and nothing else, and no step that takes longer than five seconds. The check at opening
/// has a second more for every 32 MiB.
class ForeignConnection final : public ConnectionDriver {
public:
    /// Opens `path`, a private copy, and checks what can be read of it (quick_check). Throws SqlError.
    explicit ForeignConnection(const QString& path);
    ~ForeignConnection() override;
    Q_DISABLE_COPY_MOVE(ForeignConnection)

    std::unique_ptr<StatementDriver> prepare(QByteArrayView sql) override;
    void execute(const QByteArray& script) override; ///< Refused, like every other call that is no SELECT.
    void beginRead() override;
    void beginWrite() override;
    void commit() override;
    void rollback() noexcept override {}
    qint64 dataVersion() override { return 0; } ///< A private copy never changes.
    qint64 changes() const override { return 0; }

    /// Everything the schema names, in lower case, and whether it is an ordinary table: a view, a virtual table and a
    /// table with generated columns are none.
    const QHash<QString, bool>& objects() const { return m_objects; }

    /// Names of a table's columns, in the file's order. Throws SqlError.
    QStringList columns(const QString& table);

    /// Lets the next step take its time again. Called before each one.
    void restartClock();

private:
    void applyProfile();
    void check(qint64 bytes, const QStringList& tables);
    void checkBy(const QByteArray& pragma);
    QStringList listObjects(); ///< Answers the names of the ordinary tables.

    sqlite3* m_handle = nullptr;
    QDeadlineTimer m_deadline;
    bool m_computes = false; ///< Some table has computed columns.
    QHash<QString, bool> m_objects;
};

} // namespace assay::db
