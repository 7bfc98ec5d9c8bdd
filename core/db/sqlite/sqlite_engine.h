// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/engine.h"
#include "core/db/sqlite/file_location.h"
#include "core/db/sqlite/project_lock.h"

#include <atomic>

namespace assay::db {

/// A project in one SQLite file.
class SqliteEngine final : public Engine {
public:
    static constexpr quint32 ApplicationId = 0x41534159; ///< "ASAY", at byte 68 of a project file.

    /// The engine of an existing project file. Refuses what is not one, and places where it would not be safe.
    static Result<std::unique_ptr<Engine>> open(const QString& path, const FileSystemProbe& probe);

    /// Makes an empty file at `path`, which must not exist; the caller fills it before anyone else knows its name.
    static Result<std::unique_ptr<Engine>> create(const QString& path, const FileSystemProbe& probe);

    ~SqliteEngine() override;

    QString location() const override { return m_path; }
    QString description() const override;
    QString readOnlyReason() const override { return m_readOnlyReason; }
    std::unique_ptr<Connection> connectForReading() override;
    std::unique_ptr<Connection> connectForWriting() override;
    std::unique_ptr<Connection> connectToScratch() override;
    void whileWriting(const std::function<void()>& transaction) override;
    void tidy(Connection& writer) override;
    void settle(Connection& writer) override;
    std::vector<SchemaPart> schema(Connection& connection) const override;
    Result<> backUp(const QString& path) override;
    QByteArray expand(QByteArray script) const override;
    QString scriptSuffix() const override { return QStringLiteral("sqlite"); }

    /// Bytes of the write-ahead log now.
    qint64 logSize() const;

private:
    SqliteEngine(QString path, QString readOnlyReason);

    void tidyAtClose();

    QString m_path;
    QString m_readOnlyReason;
    std::unique_ptr<ProjectLock> m_lock;
    std::atomic<bool> m_mayHaveWritten = false; ///< A connection for writing was asked for.
};

} // namespace assay::db
