// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/inbox_feed.h"

#include "core/inbox/follow_rows.h"
#include "core/inbox/quiet_queue.h"
#include "core/people/people_store.h"

#include <algorithm>

namespace assay {
namespace {

constexpr qint64 oldAfter = 60'000;     ///< Milliseconds; by then something more may be due.
constexpr qint64 shortestWait = 1'000;  ///< Milliseconds.
constexpr qint64 longestWait = 300'000; ///< Milliseconds.

qint64 waitAfter(const Inbox& inbox, qint64 now)
{
    return std::clamp(inbox.quietUntil.value_or(now + longestWait) - now, shortestWait, longestWait);
}

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
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &InboxFeed::readAgain);
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
    m_next.stop();
    if (reading) // A failure is not said again and again.
        m_next.start(std::chrono::milliseconds(waitAfter(reading->inbox, now)));
    Q_EMIT read();
}

} // namespace assay
