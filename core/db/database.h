// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/db/audit_note.h"
#include "core/db/engine.h"
#include "core/db/sql_error.h"
#include "core/db/write_transaction.h"

#include <functional>
#include <mutex>
#include <optional>
#include <type_traits>
#include <vector>

namespace assay::db {

struct OpenOptions {
    const Clock* clock = &Clock::system();
    bool migrate = false; ///< Bring an older project up to date, after a backup beside it. Otherwise it is refused.
    std::function<quint64(const QString&)> fileSystemProbe = {}; ///< For tests; empty asks the system.
};

/// What a project is before its first change.
struct NewProject {
    QString name;
    AuditNote note;                                    ///< Who makes it, and how the log tells it.
    std::function<void(WriteTransaction&)> found = {}; ///< Writes the first rows, in the same transaction.
};

/// One project database. Thread-safe and blocking: call it from a job, never from the GUI thread.
///
/// Reads run side by side on connections of their own; writes of this process queue for one connection, and every
/// write is one transaction that also appends its audit entries: an unlogged change cannot be written.
class Database {
public:
    /// Makes a project that appears under its name whole or not at all.
    static Result<std::unique_ptr<Database>> create(const QString& path, const NewProject& project,
                                                    const OpenOptions& options = {});
    static Result<std::unique_ptr<Database>> open(const QString& path, const OpenOptions& options = {});
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Runs `function(Connection&)` on one snapshot of the project and hands back what it returns.
    template <typename Function>
    auto read(Function function) -> Result<std::invoke_result_t<Function, Connection&>>
    {
        using Value = std::invoke_result_t<Function, Connection&>;
        std::optional<std::conditional_t<std::is_void_v<Value>, bool, Value>> value;
        const Result<> done = readWith([&](Connection& connection) {
            if constexpr (std::is_void_v<Value>)
                function(connection);
            else
                value.emplace(function(connection));
        });
        if (!done)
            return failed(done);
        if constexpr (std::is_void_v<Value>)
            return {};
        else
            return std::move(*value);
    }

    /// Runs `function(WriteTransaction&)` and commits it with its audit entries; any failure leaves no trace.
    template <typename Function>
    auto write(const AuditNote& note, Function function) -> Result<std::invoke_result_t<Function, WriteTransaction&>>
    {
        using Value = std::invoke_result_t<Function, WriteTransaction&>;
        std::optional<std::conditional_t<std::is_void_v<Value>, bool, Value>> value;
        const Result<> done = writeWith(note, [&](WriteTransaction& transaction) {
            if constexpr (std::is_void_v<Value>)
                function(transaction);
            else
                value.emplace(function(transaction));
        });
        if (!done)
            return failed(done);
        if constexpr (std::is_void_v<Value>)
            return {};
        else
            return std::move(*value);
    }

    /// A write that happens once for each note.command, however often it is sent: a repetition changes nothing and
    /// gets the outcome (such as the uid made) of the first.
    Result<QString> writeOnce(const AuditNote& note, const std::function<QString(WriteTransaction&)>& function);

    bool readOnly() const { return !readOnlyReason().isEmpty(); }
    QString readOnlyReason() const; ///< Translated; empty when the project can be written.
    QString location() const { return m_engine->location(); }
    QString engineDescription() const { return m_engine->description(); }
    QString projectUid() const { return m_projectUid; }
    QString projectName() const { return m_projectName; }
    const Clock& clock() const { return *m_clock; }

    /// Differs from the last answer when anybody, in this process or another, has committed since.
    Result<qint64> dataVersion();

    /// The project's tables, indexes, triggers and views as `connection` sees them, and as this program's migrations
    /// make them: equal unless somebody changed them. For use inside read(); may throw SqlError.
    std::vector<SchemaPart> schema(Connection& connection) const { return m_engine->schema(connection); }
    std::vector<SchemaPart> intendedSchema();

    /// A verified copy of the project as it is now.
    Result<> backUp(const QString& path) { return m_engine->backUp(path); }

private:
    Database(std::unique_ptr<Engine> engine, const OpenOptions& options);

    Result<> readWith(const std::function<void(Connection&)>& function);
    Result<> writeWith(const AuditNote& note, const std::function<void(WriteTransaction&)>& function);
    void replaceWriterAfter(const Error& error);
    void commitWrite(const AuditNote& note, const std::function<void(WriteTransaction&)>& function);
    void followWrite(const WriteTransaction& done); ///< What comes of it, in its transaction.
    Result<> foundProject(const NewProject& project);
    Result<> prepareToUse(const OpenOptions& options);
    Result<> loadIdentity();
    std::unique_ptr<Connection> takeReader();
    void giveBackReader(std::unique_ptr<Connection> reader);

    std::unique_ptr<Engine> m_engine;
    const Clock* m_clock;
    QString m_projectUid;
    QString m_projectName;
    QString m_versionReason; ///< Why a project of a newer version is only read.

    std::mutex m_readersMutex;
    std::vector<std::unique_ptr<Connection>> m_readers; ///< Idle ones.
    std::mutex m_versionMutex;
    std::unique_ptr<Connection> m_versionReader;
    std::mutex m_writerMutex;
    std::unique_ptr<Connection> m_writer;
};

} // namespace assay::db
