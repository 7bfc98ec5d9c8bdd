// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"

struct sqlite3;

namespace assay::db {

/// One sqlite3 handle on a project file, opened under the connection profile of docs/file-format.md.
class SqliteConnection final : public ConnectionDriver {
public:
    enum class Mode {
        Create,    ///< Makes the file; it must not exist.
        Write,     ///< The process's one writer.
        Read,      ///< Reads what every process commits.
        Backup,    ///< Reads, and may copy the whole into a new file.
        Immutable, ///< Reads a file that nobody can write; makes no side files.
        Scratch,   ///< A database in memory.
    };

    SqliteConnection(const QString& path, Mode mode);
    ~SqliteConnection() override;
    Q_DISABLE_COPY_MOVE(SqliteConnection)

    std::unique_ptr<StatementDriver> prepare(QByteArrayView sql) override;
    void execute(const QByteArray& script) override;
    void beginRead() override { execute("BEGIN"); }
    void beginWrite() override { execute("BEGIN IMMEDIATE"); }
    void commit() override { execute("COMMIT"); }
    void rollback() noexcept override;
    qint64 dataVersion() override;
    qint64 changes() const override;
    void expectWalk(bool once) noexcept override;

    /// Moves the write-ahead log into the file and empties it; false when readers were in the way.
    bool checkpoint(int waitMilliseconds);

    /// Lets closing this connection move the log into the file and remove it: only while no one else can commit.
    void tidyWhenClosed();

private:
    void applyProfile(Mode mode);

    sqlite3* m_handle = nullptr;
    std::unique_ptr<Statement> m_dataVersion;
};

} // namespace assay::db
