// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/inbox.h"
#include "core/service_levels/waiting_things.h"

#include <deque>
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
    std::map<Role, qint64> roles; ///< With the time since which they are held for the whole project.
    std::map<std::pair<Role, UseCaseId>, qint64> rolesFor; ///< The same of those held for one use case alone.
    std::set<InboxReason> muted;
    std::map<std::pair<QByteArray, QString>, FollowLevel> levels; ///< By thing.

    /// Since when a role is held for what is about a use case, or about none; nothing where it is not.
    std::optional<qint64> heldSince(Role role, UseCaseId useCase = {}) const;
    /// Since when it is held anywhere.
    std::optional<qint64> heldSomewhereSince(Role role) const;
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
    const LevelStanding* standing = nullptr; ///< Of what waits; of the clock's, against which the time came.
    bool isAsked = false;                    ///< It waits for the person until it is done.
};

constexpr std::size_t mostCandidates = 2000; ///< Whose entries are read, beside what waits or became due.

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

/// What waits for somebody, read once for all who look at it. What candidates point to lives here.
class InboxWaiting {
public:
    InboxWaiting(db::Connection& connection, const InboxOwner& owner, qint64 now);

    const std::vector<WaitingThing>& requests() const { return m_requests; } ///< Of everybody.
    const std::vector<WaitingThing>& others() const { return m_others; }     ///< Of the owner, or of all for a manager.
    std::vector<Role> heldFor(const WaitingThing& waits) const; ///< Those of the owner's roles that count for it.

    /// Where it stands for the owner; null where it does not wait on them, or for as long as it takes.
    const LevelStanding* ofOwner(const WaitingThing& waits);

    /// The standing of what an item is about, where that waits for the owner.
    void tell(db::Connection& connection, std::vector<InboxItem>& items) const;

private:
    const WaitingThing* waitOf(const InboxItem& item) const; ///< Null where nothing waits because of it any more.

    const InboxOwner& m_owner;
    std::vector<Role> m_held; ///< For the whole project.
    ServiceLevels m_levels;
    std::vector<WaitingThing> m_requests;
    std::vector<WaitingThing> m_others;
    std::deque<LevelStanding> m_standings;
};

// Each adds what one kind of reason finds; entries up to `horizon` of the log are left out. May throw db::SqlError.

void addChangesOfFollowed(db::Connection& connection, const InboxOwner& owner, qint64 horizon, InboxCandidates& found);
void addMentions(db::Connection& connection, const InboxOwner& owner, qint64 horizon, InboxCandidates& found);
/// Replies to feedback that the person gave, by name or e-mail address, or took in.
void addAnswers(db::Connection& connection, const InboxOwner& owner, qint64 horizon, InboxCandidates& found);
/// What others said of framings and plans that the person wrote.
void addVotes(db::Connection& connection, const InboxOwner& owner, qint64 horizon, InboxCandidates& found);
void addRequests(db::Connection& connection, const InboxOwner& owner, InboxWaiting& waiting, InboxCandidates& found);
void addWarnings(db::Connection& connection, const InboxOwner& owner, qint64 horizon, InboxCandidates& found);
/// What rules found about what is the person's, and what needs somebody at once, for those whom it concerns.
void addAlarms(db::Connection& connection, const InboxOwner& owner, qint64 horizon, InboxCandidates& found);
void addObligations(db::Connection& connection, const InboxOwner& owner, qint64 horizon, qint64 now,
                    InboxCandidates& found);
void addDue(db::Connection& connection, const InboxOwner& owner, qint64 now, InboxCandidates& found);

/// What waits on the person and is due soon, and for a manager whatever waits longer than it may.
void addWaiting(db::Connection& connection, const InboxOwner& owner, InboxWaiting& waiting, qint64 now,
                InboxCandidates& found);

/// The first entry about something at a time; nothing where the log has none.
class FirstEntries {
public:
    explicit FirstEntries(db::Connection& connection);
    std::optional<qint64> of(const QByteArray& entity, const QString& uid, qint64 at);

private:
    db::Statement m_row;
};

} // namespace assay::inbox
