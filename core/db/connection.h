// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/db/statement.h"

namespace assay::db {

/// What an engine does for one connection.
class ConnectionDriver {
public:
    virtual ~ConnectionDriver() = default;

    virtual std::unique_ptr<StatementDriver> prepare(QByteArrayView sql) = 0;
    virtual void execute(const QByteArray& script) = 0;
    virtual void beginRead() = 0;
    virtual void beginWrite() = 0; ///< Waits for other writers, up to the engine's time limit.
    virtual void commit() = 0;
    virtual void rollback() noexcept = 0; ///< Also after an error that has ended the transaction already.
    virtual qint64 dataVersion() = 0;
    virtual qint64 changes() const = 0;

    /// Whether what is read now is read once and is more than any cache holds.
    virtual void expectWalk(bool /*once*/) noexcept {}
};

/// One thread's connection. Statements take `?` for values; SQL keeps to what every engine shares.
/// Every call may throw SqlError.
class Connection {
public:
    explicit Connection(std::unique_ptr<ConnectionDriver> driver)
        : m_driver(std::move(driver))
    {
    }

    Statement prepare(QByteArrayView sql) { return Statement(m_driver->prepare(sql)); }
    void execute(const QByteArray& script) { m_driver->execute(script); } ///< Several statements, no values.

    /// The first column of the first row; 0 where there is none.
    qint64 integer(QByteArrayView sql);

    /// Rows changed by the statement that ran last.
    qint64 changes() const { return m_driver->changes(); }

    ConnectionDriver& driver() { return *m_driver; }

    /// What time it is for whoever reads here, for what holds for a time only: milliseconds, UTC. That of the machine until
    /// a clock is set, which has to outlive the connection.
    qint64 now() const { return m_clock->now(); }
    void setClock(const Clock& clock) { m_clock = &clock; }

private:
    std::unique_ptr<ConnectionDriver> m_driver;
    const Clock* m_clock = &Clock::system();
};

/// While it lives, a connection is told that whoever has it walks once over more than any cache holds. It has to live no
/// longer than the connection.
class WalkOnce {
public:
    explicit WalkOnce(Connection& connection)
        : m_driver(connection.driver())
    {
        m_driver.expectWalk(true);
    }

    ~WalkOnce() { m_driver.expectWalk(false); }
    Q_DISABLE_COPY_MOVE(WalkOnce)

private:
    ConnectionDriver& m_driver;
};

} // namespace assay::db
