// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/inbox_feed.h"

#include "core/inbox/follow_rows.h"
#include "core/inbox/quiet_queue.h"
#include "core/people/people_store.h"

#include <algorithm>

namespace assay {
namespace {

constexpr qint64 oldAfter = 60'000;    ///< Milliseconds; by then something more may be due.
constexpr qint64 shortestWait = 1'000; ///< Milliseconds.

} // namespace

InboxFeed::Reading InboxFeed::readingOf(db::Connection& connection, const QString& person, qint64 now,
                                        const inbox::InboxDemand& demand)
{
    return {inbox::inboxOf(connection, person, now, demand), inbox::mutedReasons(connection, person),
            inbox::quietTimeOf(connection, people::byUid(connection, person).id)};
}

InboxFeed::InboxFeed(Session& session)
    : m_session(session)
{
    m_quietEnd.setSingleShot(true);
    connect(&m_quietEnd, &QTimer::timeout, this, &InboxFeed::readAgain);
    connect(&session.events, &SessionEvents::changed, this, &InboxFeed::readAgain);
    readAgain();
}

InboxFeed::~InboxFeed()
{
    m_reading.cancel();
}

void InboxFeed::ask()
{
    const qint64 age = m_session.database->clock().now() - m_readAt;
    if (!m_isReading && (!latest() || age < 0 || age > oldAfter))
        readAgain();
}

void InboxFeed::readAgain()
{
    m_reading.cancel();
    m_isReading = true;
    m_reading = m_session.fetchResult<Reading>(
        tr("Reading the inbox"), this,
        [person = m_session.actor.person, now = m_session.database->clock().now()](db::Connection& connection) {
            return readingOf(connection, person, now);
        },
        [this, person = m_session.actor.person](const Result<Reading>& reading) { take(person, reading); });
}

void InboxFeed::take(const QString& person, const Result<Reading>& reading)
{
    const qint64 now = m_session.database->clock().now();
    m_isReading = false;
    m_latest = reading;
    m_person = person;
    m_readAt = now;
    m_quietEnd.stop();
    if (reading && reading->inbox.quietUntil)
        m_quietEnd.start(std::chrono::milliseconds(std::max(*reading->inbox.quietUntil - now, shortestWait)));
    Q_EMIT read();
}

} // namespace assay
