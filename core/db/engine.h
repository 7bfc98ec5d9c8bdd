// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/db/connection.h"
#include "core/db/schema_part.h"

#include <functional>
#include <vector>

namespace assay::db {

/// Where a project lives and how it is reached: everything that differs between databases.
/// Connections are made on the thread that uses them; the other calls are thread-safe.
class Engine {
public:
    virtual ~Engine() = default;

    virtual QString location() const = 0;       ///< For people: a path or an address without secrets.
    virtual QString description() const = 0;    ///< "SQLite 3.40.1": for the side bar and Diagnostics.
    virtual QString readOnlyReason() const = 0; ///< Empty when the project can be written.

    virtual std::unique_ptr<Connection> connectForReading() = 0; ///< May throw SqlError.
    virtual std::unique_ptr<Connection> connectForWriting() = 0; ///< May throw SqlError.

    /// An empty database that nobody else sees and that goes with its connection. May throw SqlError.
    virtual std::unique_ptr<Connection> connectToScratch() = 0;

    /// Runs `transaction`, which begins and ends one write transaction, while nothing tidies the storage.
    virtual void whileWriting(const std::function<void()>& transaction) = 0;

    /// Tidies the storage if it needs it; never while any process is inside whileWriting().
    virtual void tidy(Connection& writer) = 0;

    /// Brings all that is committed into the main storage and drops whatever a failed commit left elsewhere, so that it
    /// cannot come to light later. Raises when that could not be done.
    virtual void settle(Connection& writer) = 0;

    /// Every table, index, trigger and view that somebody defined, by kind and name. May throw SqlError.
    virtual std::vector<SchemaPart> schema(Connection& connection) const = 0;

    /// A verified copy of the project as it is now. Fails, and leaves nothing, when the copy does not check out.
    virtual Result<> backUp(const QString& path) = 0;

    /// Replaces the named hooks of a migration script ({{integer}}, {{identity}}, …) by this engine's words.
    virtual QByteArray expand(QByteArray script) const = 0;

    /// The suffix of migration scripts that only this engine runs: "sqlite" for 0001_audit.sqlite.sql.
    virtual QString scriptSuffix() const = 0;
};

} // namespace assay::db
