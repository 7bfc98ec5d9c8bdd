// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/inbox.h"

#include <functional>
#include <map>
#include <queue>
#include <set>
#include <vector>

namespace assay::inbox {

/// Who is asked for, with what they said they want to hear.
struct InboxOwner {
    PersonId id;
    QString uid;
    std::map<Role, qint64> roles; ///< With the time since which they are held.
    std::set<InboxReason> muted;
    std::map<std::pair<QByteArray, QString>, FollowLevel> levels; ///< By thing.
};

InboxOwner inboxOwner(db::Connection& connection, const QString& personUid);

/// A thing of which somebody hears what others do.
struct FollowedThing {
    ThingName thing;
    InboxReason reason = InboxReason::Subscribed;
    qint64 since = 0;     ///< Milliseconds, UTC: what was before does not reach them.
    bool isGiven = false; ///< Owning it begins with an entry of the log: what was before that does not reach them.
};

/// All that a person owns, made, commented on, signed or chose to follow.
std::vector<FollowedThing> followedThings(db::Connection& connection, const InboxOwner& owner);

/// An entry of the log that may reach somebody.
struct InboxCandidate {
    qint64 seq = 0;
    qint64 at = 0;
    InboxReason reason = InboxReason::Subscribed;
    ThingName thing;
    bool isClock = false; ///< Nobody did it: the time came. Then `seq` is that of the entry that made the thing.
    qint64 things = 1;
};

constexpr std::size_t mostCandidates = 2000; ///< Whose entries are read.

/// Collects candidates, each entry once with its strongest reason.
class InboxCandidates {
public:
    explicit InboxCandidates(const InboxOwner& owner)
        : m_owner(owner)
    {
    }

    void add(const InboxCandidate& candidate);

    /// Entries of the log up to this one are too old to be among the newest, for so many newer ones are known. 0 where all
    /// may be.
    qint64 floor() const { return m_newest.size() > mostCandidates ? m_newest.top() - 1 : 0; }

    std::vector<InboxCandidate> newestFirst() const;

private:
    const InboxOwner& m_owner;
    std::map<std::pair<qint64, bool>, InboxCandidate> m_found;
    /// The newest entries, one more than are read, and the oldest of them at the top.
    std::priority_queue<qint64, std::vector<qint64>, std::greater<>> m_newest;
};

// Each adds what one kind of reason finds; entries up to `horizon` of the log are left out. May throw db::SqlError.

void addChangesOfFollowed(db::Connection& connection, const InboxOwner& owner, qint64 horizon, InboxCandidates& found);
void addMentions(db::Connection& connection, const InboxOwner& owner, qint64 horizon, InboxCandidates& found);
void addRequests(db::Connection& connection, const InboxOwner& owner, InboxCandidates& found);
void addWarnings(db::Connection& connection, const InboxOwner& owner, qint64 horizon, InboxCandidates& found);
void addObligations(db::Connection& connection, const InboxOwner& owner, qint64 horizon, qint64 now,
                    InboxCandidates& found);
void addDue(db::Connection& connection, const InboxOwner& owner, qint64 now, InboxCandidates& found);

} // namespace assay::inbox
