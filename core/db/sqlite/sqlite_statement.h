// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/statement.h"

struct sqlite3;
struct sqlite3_stmt;

namespace assay::db {

/// One sqlite3_stmt.
class SqliteStatement final : public StatementDriver {
public:
    SqliteStatement(sqlite3* handle, QByteArrayView sql);
    ~SqliteStatement() override;
    Q_DISABLE_COPY_MOVE(SqliteStatement)

    void bindNull(int index) override;
    void bindInteger(int index, qint64 value) override;
    void bindReal(int index, double value) override;
    void bindText(int index, QByteArrayView utf8) override;
    void bindBlob(int index, QByteArrayView bytes) override;
    bool step() override;
    void reset() override;
    ValueType type(int column) const override;
    qint64 integer(int column) const override;
    double real(int column) const override;
    QByteArrayView bytes(int column) const override;
    int columns() const override;

private:
    void check(int code) const;

    sqlite3* m_handle = nullptr;
    sqlite3_stmt* m_statement = nullptr;
};

} // namespace assay::db
