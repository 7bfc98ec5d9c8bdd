// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/inbox_candidates.h"

#include "core/inbox/follow_rows.h"
#include "core/people/people_store.h"

#include <algorithm>

namespace assay::inbox {

InboxOwner inboxOwner(db::Connection& connection, const QString& personUid)
{
    InboxOwner owner;
    owner.id = people::byUid(connection, personUid).id;
    owner.uid = personUid;
    owner.muted = mutedReasons(connection, personUid);
    db::Statement roles = connection.prepare(
        "SELECT g.role, coalesce(g.use_case_id, 0), min(CASE WHEN g.holds_from > g.granted_at THEN g.holds_from"
        " ELSE g.granted_at END) FROM role_grant g WHERE g.person_id = ? AND g.revoked_at IS NULL"
        " AND (g.holds_from IS NULL OR g.holds_from <= ?) AND (g.holds_until IS NULL OR g.holds_until > ?)"
        " GROUP BY g.role, coalesce(g.use_case_id, 0)");
    roles.bind(owner.id.value).bind(connection.now()).bind(connection.now());
    while (roles.step()) {
        const std::optional<Role> role = roleFromString(roles.text(0));
        if (role && roles.integer(1) == 0)
            owner.roles[*role] = roles.integer(2);
        else if (role)
            owner.rolesFor[{*role, UseCaseId{roles.integer(1)}}] = roles.integer(2);
    }
    db::Statement levels =
        connection.prepare("SELECT thing_kind, thing_uid, level FROM subscription WHERE person_id = ?");
    levels.bind(owner.id.value);
    while (levels.step()) {
        if (const auto level = followLevelFromString(levels.text(2)))
            owner.levels[{levels.bytes(0), levels.text(1)}] = *level;
    }
    return owner;
}

std::optional<qint64> InboxOwner::heldSince(Role role, UseCaseId useCase) const
{
    const auto everywhere = roles.find(role);
    const auto there = rolesFor.find({role, useCase});
    if (everywhere == roles.end())
        return there == rolesFor.end() ? std::nullopt : std::optional(there->second);
    return there == rolesFor.end() ? everywhere->second : std::min(everywhere->second, there->second);
}

std::optional<qint64> InboxOwner::heldSomewhereSince(Role role) const
{
    std::optional<qint64> first = heldSince(role);
    for (const auto& [held, since] : rolesFor) {
        if (held.first == role)
            first = std::min(first.value_or(since), since);
    }
    return first;
}

void InboxCandidates::add(const InboxCandidate& candidate)
{
    if (m_owner.muted.contains(candidate.reason))
        return;
    const auto level = m_owner.levels.find({candidate.thing.kind, candidate.thing.uid});
    if (level != m_owner.levels.end()) {
        const bool isPassing =
            candidate.reason == InboxReason::OwnerOfChanged || candidate.reason == InboxReason::Subscribed;
        if (level->second == FollowLevel::Muted || (level->second == FollowLevel::Mentions && isPassing))
            return;
    }
    const auto [known, isNew] = m_found.try_emplace({candidate.seq, candidate.isClock}, candidate);
    const bool isAsked = known->second.isAsked || candidate.isAsked;
    if (!isNew && candidate.reason < known->second.reason)
        known->second = candidate;
    known->second.isAsked = isAsked;
    if (!isNew || candidate.isClock)
        return;
    m_newest.push(candidate.seq);
    if (m_newest.size() > mostCandidates + 1)
        m_newest.pop();
}

std::vector<InboxCandidate> InboxCandidates::newestFirst() const
{
    std::vector<InboxCandidate> sorted;
    sorted.reserve(m_found.size());
    for (const auto& [key, candidate] : m_found)
        sorted.push_back(candidate);
    std::stable_sort(sorted.begin(), sorted.end(), [](const InboxCandidate& a, const InboxCandidate& b) {
        return std::pair(a.at, a.seq) > std::pair(b.at, b.seq);
    });
    return sorted;
}

} // namespace assay::inbox
