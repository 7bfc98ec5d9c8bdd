// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <sqlite3.h>

#include <functional>

namespace assay::tests {

/// A project file opened past Assay, by somebody who may write it: no keys are enforced, and the triggers are away while
/// something is changed and there again afterwards, to the letter.
class RawProject {
public:
    explicit RawProject(const QString& path)
    {
        if (sqlite3_open(path.toUtf8().constData(), &m_db) != SQLITE_OK)
            qFatal("cannot open %s", qPrintable(path));
        sqlite3_busy_timeout(m_db, 10'000);
        run("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; PRAGMA synchronous = OFF");
    }

    ~RawProject() { sqlite3_close(m_db); }
    Q_DISABLE_COPY_MOVE(RawProject)

    void run(const QByteArray& sql)
    {
        char* message = nullptr;
        if (sqlite3_exec(m_db, sql.constData(), nullptr, nullptr, &message) != SQLITE_OK)
            qFatal("%s: %s", message, sql.constData());
    }

    /// Whether it could be done.
    bool tries(const QByteArray& sql)
    {
        return sqlite3_exec(m_db, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    }

    /// The first column of all rows.
    QByteArrayList column(const QByteArray& sql)
    {
        QByteArrayList values;
        forEachRow(sql, [&values](sqlite3_stmt* row) { values << valueOf(row, 0); });
        return values;
    }

    void forEachRow(const QByteArray& sql, const std::function<void(sqlite3_stmt*)>& function)
    {
        sqlite3_stmt* row = nullptr;
        if (sqlite3_prepare_v2(m_db, sql.constData(), -1, &row, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sqlite3_errmsg(m_db), sql.constData());
        while (sqlite3_step(row) == SQLITE_ROW)
            function(row);
        sqlite3_finalize(row);
    }

    static QByteArray valueOf(sqlite3_stmt* row, int column)
    {
        const auto* bytes = static_cast<const char*>(sqlite3_column_blob(row, column));
        return {bytes, sqlite3_column_bytes(row, column)};
    }

    /// Changes the file in one transaction, without triggers; answers whether the tables let it.
    bool change(const QByteArray& sql)
    {
        QByteArray drops;
        QByteArray triggers;
        forEachRow("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'", [&](sqlite3_stmt* row) {
            drops += "DROP TRIGGER " + valueOf(row, 0) + ';';
            triggers += valueOf(row, 1) + ';';
        });
        run("BEGIN IMMEDIATE;" + drops);
        if (!tries(sql)) {
            run("ROLLBACK");
            return false;
        }
        run(triggers + "COMMIT");
        return true;
    }

private:
    sqlite3* m_db = nullptr;
};

} // namespace assay::tests
