// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/inbox.h"
#include "core/domain/quiet_time.h"
#include "core/inbox/inbox_reading.h"
#include "ui/panes/session.h"

#include <QTimer>

#include <set>

namespace assay {

/// What waits in the inbox of the acting person, read once for all who show it: after each commit, when quiet time ends,
/// every few minutes, because something may have become due or come back, and when somebody asks while what is known is
/// of some time ago. Lives as long as the project is open. GUI thread.
class InboxFeed final : public QObject {
    Q_OBJECT

public:
    struct Reading {
        Inbox inbox;
        std::set<InboxReason> muted; ///< Reasons that do not reach the person.
        QuietTime quiet;
    };

    /// May throw db::SqlError. For a thread of jobs.
    static Reading readingOf(db::Connection& connection, const QString& person, qint64 now,
                             const inbox::InboxDemand& demand = {});

    explicit InboxFeed(Session& session);
    ~InboxFeed() override;

    /// What was read last; null until something was, and from when somebody else acts until theirs was.
    const Result<Reading>* latest() const
    {
        return m_latest && m_person == m_session.actor.person ? &*m_latest : nullptr;
    }

    /// Reads again unless that was done within the last minute or is under way.
    void ask();
    void readAgain();

Q_SIGNALS:
    void read(); ///< There is a new latest().

private:
    void take(const QString& person, const Result<Reading>& reading);

    Session& m_session;
    std::optional<Result<Reading>> m_latest;
    QString m_person;    ///< Whose the latest is, by uid.
    qint64 m_readAt = 0; ///< Milliseconds, UTC.
    bool m_isReading = false;
    QFuture<Result<Reading>> m_reading;
    QTimer m_next; ///< There may be more to tell then.
};

} // namespace assay
