// SPDX-License-Identifier: GPL-3.0-or-later
// What the clock asks for: what is due, and what waits longer than it may.
#include "core/changes/change_rows.h"
#include "core/inbox/inbox_candidates.h"
#include "core/usecases/about_use_case.h"

#include <algorithm>

namespace assay::inbox {
namespace {

constexpr qint64 day = 24LL * 3600 * 1000;
constexpr qint64 noticeOfDue = day;        ///< Before it is due.
constexpr qint64 patienceOfLate = 3 * day; ///< After it was due, until managers hear of it.

/// Of a kind of thing, those of the person that are due.
void addDueThings(db::Connection& connection, const InboxOwner& owner, qint64 now, const char* kind,
                  const QByteArray& sql, InboxCandidates& found)
{
    db::Statement rows = connection.prepare(sql);
    rows.bind(owner.id.value).bind(now + noticeOfDue);
    FirstEntries entries(connection);
    while (rows.step()) {
        const auto seq = entries.of(kind, rows.text(0), rows.integer(2));
        if (seq)
            found.add({*seq, rows.integer(1) - noticeOfDue, InboxReason::Due, {kind, rows.text(0)}, true});
    }
}

/// One item for a manager, whatever the number of tasks that are late beyond patience.
void addLate(db::Connection& connection, const InboxOwner& owner, qint64 now, InboxCandidates& found)
{
    if (!owner.roles.contains(Role::Manager))
        return;
    db::Statement rows = connection.prepare(
        "SELECT uid, due_at, created_at FROM task WHERE due_at < ? AND state IN ('Planned', 'InProgress', 'Blocked')"
        " AND priority IN ('high', 'urgent') AND coalesce(owner_id, 0) <> ? ORDER BY due_at DESC");
    rows.bind(now - patienceOfLate).bind(owner.id.value);
    InboxCandidate late{0, 0, InboxReason::Due, {}, true, 0};
    while (rows.step()) {
        const auto level = owner.levels.find({"task", rows.text(0)});
        if (level != owner.levels.end() && level->second == FollowLevel::Muted)
            continue;
        if (late.things++ > 0)
            continue;
        late.seq = FirstEntries(connection).of("task", rows.text(0), rows.integer(2)).value_or(0);
        late.at = rows.integer(1) + patienceOfLate;
        late.thing = {"task", rows.text(0)};
    }
    if (late.things > 0)
        found.add(late);
}

/// Emergencies that were done and have to be looked at soon, for those who may, from a day before.
void addDueReviews(db::Connection& connection, const InboxOwner& owner, qint64 now, InboxCandidates& found)
{
    FirstEntries entries(connection);
    for (const ChangeRecord& change : changes::dueForReview(connection)) {
        const std::optional<qint64> due = change.reviewDueAt();
        if (!due || *due - noticeOfDue > now || change.author.id == owner.id)
            continue;
        const std::vector<Role> reviewers = approvingRoles(change.type, change.impact);
        const UseCaseId about = usecases::useCaseOfThing(connection, {"change", change.uid});
        if (std::none_of(reviewers.begin(), reviewers.end(),
                         [&](Role role) { return owner.heldSince(role, about).has_value(); }))
            continue;
        if (const auto seq = entries.of("change", change.uid, change.stateSince))
            found.add({*seq, *due - noticeOfDue, InboxReason::Due, {"change", change.uid}, true});
    }
}

/// What an item may tell of that waits for its owner beside what they were asked for.
std::optional<WaitKind> kindOfWait(const InboxItem& item)
{
    switch (item.reason) {
    case InboxReason::FeedbackHarm:
        return WaitKind::Harm;
    case InboxReason::ReviewRequested:
        return WaitKind::Step;
    case InboxReason::OwnerOfChanged: // Of a handover it may be a question.
        return item.thing.kind == "handover" ? std::optional(WaitKind::Question) : std::nullopt;
    default:
        return std::nullopt;
    }
}

} // namespace

void addDue(db::Connection& connection, const InboxOwner& owner, qint64 now, InboxCandidates& found)
{
    addDueThings(connection, owner, now, "task",
                 "SELECT uid, due_at, created_at FROM task WHERE owner_id = ? AND due_at < ? AND state IN ('Planned',"
                 " 'InProgress', 'Blocked')",
                 found);
    addDueThings(connection, owner, now, "finding",
                 "SELECT uid, due_at, created_at FROM finding WHERE owner_id = ? AND due_at < ? AND state IN ('Open',"
                 " 'InProgress')",
                 found);
    addDueThings(
        connection, owner, now, "risk",
        "SELECT uid, review_at, created_at FROM risk WHERE owner_id = ? AND review_at < ? AND state <> 'Closed'",
        found);
    addDueThings(connection, owner, now, "decision", // Whoever made it sees whether it did what it was to do.
                 "SELECT uid, review_at, created_at FROM decision WHERE ? IN (author_id, decided_by_id)"
                 " AND review_at < ? AND state = 'Accepted' AND measured = ''",
                 found);
    for (const char* kind : {"finding", "risk"}) { // Whoever bears it decides again, or it is open once more.
        addDueThings(connection, owner, now, kind,
                     "SELECT uid, accepted_until, created_at FROM " + QByteArray(kind)
                         + " WHERE accepter_id = ? AND accepted_until < ? AND state = 'RiskAccepted'",
                     found);
    }
    addDueReviews(connection, owner, now, found);
    addLate(connection, owner, now, found);
}

FirstEntries::FirstEntries(db::Connection& connection)
    : m_row(connection.prepare("SELECT min(seq) FROM audit_event WHERE entity = ? AND entity_id = ? AND at = ?"))
{
}

std::optional<qint64> FirstEntries::of(const QByteArray& entity, const QString& uid, qint64 at)
{
    m_row.reset();
    m_row.bindText(entity).bind(uid).bind(at);
    return m_row.step() ? m_row.optionalInteger(0) : std::nullopt;
}

InboxWaiting::InboxWaiting(db::Connection& connection, const InboxOwner& owner, qint64 now)
    : m_owner(owner)
    , m_levels(levels::all(connection))
    , m_requests(waiting::requests(connection, m_levels, now))
{
    for (const auto& [role, since] : owner.roles)
        m_held.push_back(role);
    WaitingScope scope;
    scope.dueSoonAt = now;
    if (!owner.roles.contains(Role::Manager)) {
        scope.person = owner.id;
        scope.held = m_held;
        for (const auto& [limited, since] : owner.rolesFor)
            scope.held.push_back(limited.first);
    }
    m_others = waiting::others(connection, m_levels, scope);
}

std::vector<Role> InboxWaiting::heldFor(const WaitingThing& waits) const
{
    std::vector<Role> held = m_held;
    for (const auto& [limited, since] : m_owner.rolesFor) {
        if (limited.second == waits.useCase)
            held.push_back(limited.first);
    }
    return held;
}

const LevelStanding* InboxWaiting::ofOwner(const WaitingThing& waits)
{
    const auto mine = waits.rolesOf(m_owner.id, heldFor(waits));
    const auto standing = mine ? waiting::standingOf(waits, m_levels, *mine) : std::nullopt;
    return standing ? &m_standings.emplace_back(*standing) : nullptr;
}

/// The wait that an item tells of. A thing can wait for several words at once: what was asked for by the item's own entry goes
/// before a step through a gate, which waits from before anybody asked for it.
const WaitingThing* InboxWaiting::waitOf(const InboxItem& item) const
{
    const std::optional<WaitKind> kind = kindOfWait(item);
    if (!kind)
        return nullptr;
    const WaitingThing* longest = nullptr;
    for (const WaitingThing& each : m_others) {
        if (each.kind != *kind || !(each.thing == item.thing) || each.since > item.at
            || !each.rolesOf(m_owner.id, heldFor(each)))
            continue;
        if (each.since == item.at)
            return &each;
        if (*kind != WaitKind::Question && (!longest || each.since < longest->since))
            longest = &each;
    }
    return longest;
}

void InboxWaiting::tell(db::Connection& connection, std::vector<InboxItem>& items) const
{
    std::set<QString> tasks;
    for (const InboxItem& item : items) {
        if (item.reason == InboxReason::Assigned && item.thing.kind == "task" && item.things == 1)
            tasks.insert(item.thing.uid);
    }
    const std::map<QString, WaitingThing> notBegun = waiting::ofTasks(connection, m_levels, tasks);
    for (InboxItem& item : items) {
        if (item.standing || item.things > 1)
            continue;
        if (const WaitingThing* waits = waitOf(item))
            item.standing = waits->standing;
        if (const auto task = notBegun.find(item.thing.uid);
            task != notBegun.end() && task->second.person.id == m_owner.id && item.reason == InboxReason::Assigned)
            item.standing = task->second.standing;
    }
}

void addWaiting(db::Connection& connection, const InboxOwner& owner, InboxWaiting& waiting, qint64 now,
                InboxCandidates& found)
{
    const bool isManager = owner.roles.contains(Role::Manager);
    FirstEntries entries(connection);
    const auto add = [&](const WaitingThing& waits) {
        const bool isMissed = waits.standing && now >= waits.standing->lateAt();
        const LevelStanding* own = isManager && isMissed ? &*waits.standing : waiting.ofOwner(waits);
        const bool isLate = isManager && isMissed;
        if (!own || (!isLate && now < own->soonAt()))
            return;
        if (const auto seq = entries.of(waits.entry.kind, waits.entry.uid, waits.since))
            found.add({*seq, isLate ? own->lateAt() : own->soonAt(), InboxReason::Due, waits.thing, true, 1, own});
    };
    for (const WaitingThing& waits : waiting.requests())
        add(waits);
    for (const WaitingThing& waits : waiting.others())
        add(waits);
}

} // namespace assay::inbox
