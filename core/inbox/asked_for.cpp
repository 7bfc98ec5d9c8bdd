// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of a person or of one of their roles, what a role is warned of, and what the clock asks for.
#include "core/charters/charter_rows.h"
#include "core/inbox/inbox_candidates.h"
#include "core/policies/policy_rules.h"
#include "core/policies/policy_text.h"

#include <algorithm>

namespace assay::inbox {
namespace {

constexpr qint64 day = 24LL * 3600 * 1000;
constexpr qint64 noticeOfDue = day;        ///< Before it is due.
constexpr qint64 patienceOfLate = 3 * day; ///< After it was due, until managers hear of it.

bool holdsOneOf(const InboxOwner& owner, const std::vector<Role>& roles)
{
    return std::any_of(roles.begin(), roles.end(), [&](Role role) { return owner.roles.contains(role); });
}

std::vector<Role> signingRoles(QByteArrayView policyText, const QString& tier)
{
    const Result<policies::Policy> policy = policies::policyFromText(policyText);
    const std::optional<RiskTier> known = riskTierFromString(tier);
    if (!policy || !known)
        return {Role::RiskAuditor};
    const auto quorum = policy->quorums.find(*known);
    return quorum == policy->quorums.end() ? std::vector<Role>{} : quorum->second.roles;
}

/// The first entry about something at a time.
std::optional<qint64> entryAt(db::Connection& connection, const char* entity, const QString& uid, qint64 at)
{
    db::Statement row = connection.prepare("SELECT min(seq) FROM audit_event WHERE entity = ? AND entity_id = ?"
                                           " AND at = ?");
    row.bindText(entity).bind(uid).bind(at);
    return row.step() ? row.optionalInteger(0) : std::nullopt;
}

/// Releases that wait for a decision which the person may take and has not.
void addSignOffs(db::Connection& connection, const InboxOwner& owner, InboxCandidates& found)
{
    db::Statement rows = connection.prepare(
        "SELECT q.uid, q.requested_at, r.uid, v.content, coalesce(u.risk_tier, '') FROM approval_request q JOIN "
        "release r"
        " ON r.id = q.release_id JOIN policy_version v ON v.id = q.policy_id LEFT JOIN use_case u ON u.id ="
        " r.use_case_id WHERE q.outcome = 'open' AND q.requested_by <> ? AND r.author_id <> ? AND NOT EXISTS (SELECT 1"
        " FROM sign_off s WHERE s.request_id = q.id AND s.person_id = ?)");
    rows.bind(owner.id.value).bind(owner.id.value).bind(owner.id.value);
    while (rows.step()) {
        if (!holdsOneOf(owner, signingRoles(rows.bytesView(3), rows.text(4))))
            continue;
        if (const auto seq = entryAt(connection, "approval_request", rows.text(0), rows.integer(1)))
            found.add({*seq, rows.integer(1), InboxReason::SignOffRequested, {"release", rows.text(2)}});
    }
}

/// Framings and plans that wait for the word of one of the person's roles.
void addReviews(db::Connection& connection, const InboxOwner& owner, InboxCandidates& found)
{
    db::Statement rows = connection.prepare(
        "SELECT c.uid, c.proposed_at, u.uid, u.risk_tier FROM charter c JOIN use_case u ON u.id = c.use_case_id"
        " WHERE c.state = 'Proposed' AND c.author_id <> ? AND NOT EXISTS (SELECT 1 FROM charter_vote v WHERE"
        " v.charter_id = c.id AND v.person_id = ?)");
    rows.bind(owner.id.value).bind(owner.id.value);
    while (rows.step()) {
        const Charter charter = charters::byUid(connection, rows.text(0));
        if (!holdsOneOf(owner, missingAcceptances(charter, rows.text(3) == QLatin1StringView("high"))))
            continue;
        const qint64 at = rows.optionalInteger(1).value_or(0);
        if (const auto seq = entryAt(connection, "charter", charter.uid, at))
            found.add({*seq, at, InboxReason::ReviewRequested, {"use-case", rows.text(2)}});
    }
}

/// Drafts of policies that wait for a manager who wrote nothing of them.
void addPolicies(db::Connection& connection, const InboxOwner& owner, InboxCandidates& found)
{
    if (!owner.roles.contains(Role::Manager))
        return;
    for (const policies::PolicyVersion& version : policies::policyVersions(connection)) {
        const bool waits = version.proposedAt && !version.agreedAt && !version.publishedAt && !version.withdrawnAt;
        if (!waits || policies::wroteOn(connection, version, owner.uid))
            continue;
        if (const auto seq = entryAt(connection, "policy_version", version.uid, *version.proposedAt))
            found.add({*seq, *version.proposedAt, InboxReason::ReviewRequested, {"policy", version.uid}});
    }
}

/// What one role offers another.
void addHandovers(db::Connection& connection, const InboxOwner& owner, InboxCandidates& found)
{
    db::Statement rows = connection.prepare("SELECT uid, to_role, offered_at FROM handover WHERE state = 'Offered'"
                                            " AND author_id <> ?");
    rows.bind(owner.id.value);
    while (rows.step()) {
        const std::optional<Role> role = roleFromString(rows.text(1));
        const auto seq = role && owner.roles.contains(*role)
            ? entryAt(connection, "handover", rows.text(0), rows.integer(2))
            : std::nullopt;
        if (seq)
            found.add({*seq, rows.integer(2), InboxReason::Handover, {"handover", rows.text(0)}});
    }
}

/// What one role hears of whatever thing it is about: an entry with a fact, as its bytes have it.
struct RoleWarning {
    const char* entity;
    const char* kind;
    const char* verb;
    const char* fact; ///< Empty for any.
    Role role;
    InboxReason reason;
};

constexpr RoleWarning roleWarnings[] = {
    {"feedback", "feedback", "created", "\"harm\":\"1\"", Role::RiskAuditor, InboxReason::FeedbackHarm},
    {"feedback", "feedback", "state_changed", "\"harm\":\"1\"", Role::RiskAuditor, InboxReason::FeedbackHarm},
    {"alarm", "alarm", "raised", "", Role::DevOps, InboxReason::Alarm},
    // Who takes the step that somebody asks for; the next name tells the fact from the role that they asked in.
    {"use_case", "use-case", "requested", R"("role":"manager","step":)", Role::Manager, InboxReason::ReviewRequested},
    {"use_case", "use-case", "requested", R"("role":"data-scientist","step":)", Role::DataScientist,
     InboxReason::ReviewRequested},
    {"use_case", "use-case", "requested", R"("role":"risk-auditor","step":)", Role::RiskAuditor,
     InboxReason::ReviewRequested},
    {"use_case", "use-case", "requested", R"("role":"devops","step":)", Role::DevOps, InboxReason::ReviewRequested}};

void addRoleWarning(db::Connection& connection, const InboxOwner& owner, const RoleWarning& warning, qint64 horizon,
                    InboxCandidates& found)
{
    const auto held = owner.roles.find(warning.role);
    if (held == owner.roles.end())
        return;
    // The verb stands in the statement, for SQLite finds what was asked for by an index of nothing else.
    db::Statement rows = connection.prepare("SELECT seq, at, actor, entity_id, body FROM audit_event WHERE entity = ?"
                                            " AND verb = '"
                                            + QByteArray(warning.verb) + "' AND at >= ? AND seq > ?");
    rows.bindText(warning.entity).bind(held->second).bind(horizon);
    while (rows.step()) {
        if (rows.bytesView(2) != owner.uid.toUtf8() && rows.bytesView(4).contains(warning.fact))
            found.add({rows.integer(0), rows.integer(1), warning.reason, {warning.kind, rows.text(3)}});
    }
}

/// Findings that a rule raised about what is the person's.
void addRuleFindings(db::Connection& connection, const InboxOwner& owner, qint64 horizon, InboxCandidates& found)
{
    db::Statement rows = connection.prepare(
        "SELECT a.seq, a.at, f.uid FROM finding f LEFT JOIN release r ON r.id = f.release_id LEFT JOIN use_case u ON"
        " u.id = coalesce(f.use_case_id, r.use_case_id) CROSS JOIN audit_event a WHERE a.entity = 'finding' AND"
        " a.entity_id = f.uid AND a.verb = 'created' AND f.source <> '' AND a.seq > ? AND (r.author_id = ? OR "
        "u.owner_id = ? OR"
        " u.business_owner_id = ?)");
    rows.bind(horizon).bind(owner.id.value).bind(owner.id.value).bind(owner.id.value);
    while (rows.step())
        found.add({rows.integer(0), rows.integer(1), InboxReason::GateFailed, {"finding", rows.text(2)}});
}

/// Of a kind of thing, those of the person that are due.
void addDueThings(db::Connection& connection, const InboxOwner& owner, qint64 now, const char* kind,
                  const QByteArray& sql, InboxCandidates& found)
{
    db::Statement rows = connection.prepare(sql);
    rows.bind(owner.id.value).bind(now + noticeOfDue);
    while (rows.step()) {
        const auto seq = entryAt(connection, kind, rows.text(0), rows.integer(2));
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
        if (late.things++ > 0)
            continue;
        late.seq = entryAt(connection, "task", rows.text(0), rows.integer(2)).value_or(0);
        late.at = rows.integer(1) + patienceOfLate;
        late.thing = {"task", rows.text(0)};
    }
    if (late.things > 0)
        found.add(late);
}

} // namespace

void addRequests(db::Connection& connection, const InboxOwner& owner, InboxCandidates& found)
{
    addSignOffs(connection, owner, found);
    addReviews(connection, owner, found);
    addPolicies(connection, owner, found);
    addHandovers(connection, owner, found);
}

void addWarnings(db::Connection& connection, const InboxOwner& owner, qint64 horizon, InboxCandidates& found)
{
    for (const RoleWarning& warning : roleWarnings)
        addRoleWarning(connection, owner, warning, horizon, found);
    addRuleFindings(connection, owner, horizon, found);
}

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
    addLate(connection, owner, now, found);
}

} // namespace assay::inbox
