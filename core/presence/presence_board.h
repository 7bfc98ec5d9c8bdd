// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/domain/address.h"

namespace assay {

/// Where windows tell each other what they show: the one table of a project that is written outside the log, so that
/// looking leaves no entries. It has a connection of its own and writes to no other table. Thread-safe and blocking: call it
/// from a job.
class PresenceBoard {
public:
    /// Of an open project, which has to outlive it.
    explicit PresenceBoard(const db::Database& database)
        : m_database(database)
    {
    }

    /// That somebody has a place open in a window, from now on until presence::lasts is over. Forgets windows whose time is
    /// over. Denied for a project that is only read.
    Result<> say(const QString& window, const QString& personUid, const Address& place);
    Result<> leave(const QString& window);

private:
    Result<> write(const std::function<void(db::Connection&)>& statements);
    void connect();

    const db::Database& m_database;
    std::mutex m_mutex;
    std::unique_ptr<db::Engine> m_engine;
    std::unique_ptr<db::Connection> m_writer;
};

} // namespace assay
