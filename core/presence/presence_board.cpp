// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/presence/presence_board.h"

#include "core/base/text.h"
#include "core/db/migration.h"
#include "core/db/sqlite/sqlite_engine.h"
#include "core/presence/presence.h"

namespace assay {

Result<> PresenceBoard::say(const QString& window, const QString& personUid, const Address& place)
{
    const qint64 now = m_database.clock().now();
    return write([&](db::Connection& connection) {
        const Address common = presence::commonPlace(connection, place);
        connection.prepare("DELETE FROM presence WHERE said_at <= ?").bind(now - presence::lasts).run();
        connection
            .prepare("INSERT INTO presence (window_uid, person_id, thing_kind, thing_uid, said_at)"
                     " SELECT ?, id, ?, ?, ? FROM person WHERE uid = ? ON CONFLICT (window_uid) DO UPDATE SET"
                     " person_id = excluded.person_id, thing_kind = excluded.thing_kind,"
                     " thing_uid = excluded.thing_uid, said_at = excluded.said_at")
            .bind(window)
            .bindText(common.kind)
            .bind(common.key)
            .bind(now)
            .bind(personUid)
            .run();
    });
}

Result<> PresenceBoard::leave(const QString& window)
{
    return write([&](db::Connection& connection) {
        connection.prepare("DELETE FROM presence WHERE window_uid = ?").bind(window).run();
    });
}

void PresenceBoard::connect()
{
    if (!m_engine)
        m_engine = db::orRaise(db::SqliteEngine::open(m_database.location(), db::fileSystemType));
    if (!m_writer)
        m_writer = m_engine->connectForWriting();
}

Result<> PresenceBoard::write(const std::function<void(db::Connection&)>& statements)
{
    if (m_database.readOnly())
        return fail(Error::Kind::Denied, Text::tr("Nothing was changed: %1").arg(m_database.readOnlyReason()));
    const std::scoped_lock lock(m_mutex);
    try {
        connect();
        m_engine->whileWriting([&] {
            m_writer->driver().beginWrite();
            try {
                db::requireNewestSchema(*m_writer);
                statements(*m_writer);
                m_writer->driver().commit();
            } catch (...) {
                m_writer->driver().rollback();
                throw;
            }
        });
        m_engine->tidy(*m_writer);
    } catch (const db::SqlError& problem) {
        m_writer.reset(); // After a failed write the same handle is not trusted again.
        return tl::unexpected<Error>(problem.error);
    }
    return {};
}

} // namespace assay
