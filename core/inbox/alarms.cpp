// SPDX-License-Identifier: GPL-3.0-or-later
// What a rule found, and what somebody has to look at before anything else.
#include "core/audit/audit_facts.h"
#include "core/domain/incident.h"
#include "core/domain/release.h"
#include "core/inbox/inbox_candidates.h"
#include "core/past/trails.h"

#include <algorithm>
#include <array>
#include <limits>

namespace assay::inbox {
namespace {

/// The rules whose findings mean that something runs that nobody allowed, or that is not what it was. Of those about an
/// environment the source goes on with its name.
constexpr std::array AlarmingRules{"artifact-changed",          "decides-against-framing",
                                   "deployed-in-freeze",        "deployed-through-closed-gate",
                                   "deployed-without-approval", "deployed-without-change"};

/// Who is called to such a finding beside its owners: those who run the model, and those who answer for its risk.
constexpr std::array AlarmedRoles{Role::DevOps, Role::RiskAuditor};

bool isAlarming(const QString& source)
{
    const QString rule = source.section(u'/', 0, 0);
    return std::any_of(AlarmingRules.begin(), AlarmingRules.end(),
                       [&rule](const char* each) { return rule == QLatin1StringView(each); });
}

/// Since when a role is held for what is about a use case; never where it is not.
qint64 heldSince(const InboxOwner& owner, Role role, UseCaseId useCase = {})
{
    return owner.heldSince(role, useCase).value_or(std::numeric_limits<qint64>::max());
}

bool isCalledAt(const InboxOwner& owner, UseCaseId useCase, qint64 at)
{
    return std::any_of(AlarmedRoles.begin(), AlarmedRoles.end(),
                       [&](Role role) { return heldSince(owner, role, useCase) <= at; });
}

/// Findings that a rule raised: those about what is the person's, and alarming ones for whom they call.
void addRuleFindings(db::Connection& connection, const InboxOwner& owner, qint64 horizon, InboxCandidates& found)
{
    db::Statement rows = connection.prepare(
        "SELECT a.seq, a.at, a.actor, f.uid, f.source, coalesce(r.author_id, 0) = ? OR coalesce(u.owner_id, 0) = ?"
        " OR coalesce(u.business_owner_id, 0) = ?, coalesce(u.id, 0) FROM finding f LEFT JOIN release r ON r.id = "
        "f.release_id"
        " LEFT JOIN use_case u ON u.id = coalesce(f.use_case_id, r.use_case_id) CROSS JOIN audit_event a"
        " WHERE a.entity = 'finding' AND a.entity_id = f.uid AND a.verb = 'created' AND f.source <> '' AND a.seq > ?");
    rows.bind(owner.id.value).bind(owner.id.value).bind(owner.id.value).bind(horizon);
    while (rows.step()) {
        const bool isAlarm = isAlarming(rows.text(4));
        const bool isCalled =
            isAlarm && rows.text(2) != owner.uid && isCalledAt(owner, {rows.integer(6)}, rows.integer(1));
        if (rows.boolean(5) || isCalled)
            found.add({rows.integer(0),
                       rows.integer(1),
                       isAlarm ? InboxReason::Alarm : InboxReason::GateFailed,
                       {"finding", rows.text(3)}});
    }
}

/// Whether people who may had allowed its use, and it is not allowed any more.
bool isApprovalLost(const AuditEntry& entry)
{
    const auto from = releaseStateFromString(audit::factText(entry, QLatin1StringView("from")));
    const auto to = releaseStateFromString(audit::factText(entry, QLatin1StringView("to")));
    return from && to && isApproved(*from) && !isApproved(*to) && *to != ReleaseState::Retired;
}

/// Approvals that no longer hold: for those who signed, whose release it is and who run it.
void addLostApprovals(db::Connection& connection, const InboxOwner& owner, qint64 horizon, InboxCandidates& found)
{
    db::Statement rows = connection.prepare(
        "SELECT a.seq, a.at, a.body, r.uid, coalesce(u.id, 0), r.author_id = ? OR coalesce(u.owner_id, 0) = ?"
        " OR coalesce(u.business_owner_id, 0) = ? OR EXISTS (SELECT 1 FROM approval_request q JOIN sign_off s"
        " ON s.request_id = q.id WHERE q.release_id = r.id AND s.person_id = ? AND s.decided_at <= a.at)"
        " FROM release r LEFT JOIN use_case u ON u.id = r.use_case_id CROSS JOIN audit_event a"
        " WHERE a.entity = 'release' AND a.entity_id = r.uid AND a.verb = 'state_changed' AND a.seq > ?"
        " AND a.actor <> ?");
    rows.bind(owner.id.value).bind(owner.id.value).bind(owner.id.value).bind(owner.id.value);
    rows.bind(horizon).bind(owner.uid);
    while (rows.step()) {
        if (!rows.boolean(5) && rows.integer(1) < heldSince(owner, Role::DevOps, {rows.integer(4)}))
            continue;
        const Result<AuditEntry> entry = parseBody(rows.bytesView(2));
        if (entry && isApprovalLost(*entry))
            found.add({rows.integer(0), rows.integer(1), InboxReason::Alarm, {"release", rows.text(3)}});
    }
}

/// Requests that became void after somebody had signed: for those who signed them and who asked.
void addVoidSignatures(db::Connection& connection, const InboxOwner& owner, qint64 horizon, InboxCandidates& found)
{
    db::Statement rows = connection.prepare(
        "SELECT a.seq, a.at, r.uid FROM approval_request q JOIN release r ON r.id = q.release_id"
        " CROSS JOIN audit_event a WHERE a.entity = 'approval_request' AND a.entity_id = q.uid AND a.verb = 'voided'"
        " AND a.seq > ? AND a.actor <> ? AND EXISTS (SELECT 1 FROM sign_off s WHERE s.request_id = q.id"
        " AND (s.person_id = ? OR q.requested_by = ?))");
    rows.bind(horizon).bind(owner.uid).bind(owner.id.value).bind(owner.id.value);
    while (rows.step())
        found.add({rows.integer(0), rows.integer(1), InboxReason::Alarm, {"release", rows.text(2)}});
}

/// That somebody found the project's file older, or another, than what they had seen of it, and why: for those who audit or
/// administer it, who can ask whoever says so.
void addReplacedFiles(db::Connection& connection, const InboxOwner& owner, qint64 horizon, InboxCandidates& found)
{
    const qint64 since = std::min(heldSince(owner, Role::RiskAuditor), heldSince(owner, Role::Administrator));
    db::Statement rows = connection.prepare(
        "SELECT a.seq, a.at, a.actor FROM audit_event a WHERE a.entity = 'project' AND a.verb = 'acknowledged'"
        " AND a.verb <> '' AND a.at >= ? AND a.seq > ? AND a.actor <> ?");
    rows.bind(since).bind(horizon).bind(owner.uid);
    while (rows.step())
        found.add({rows.integer(0), rows.integer(1), InboxReason::Alarm, {"person", rows.text(2)}});
}

/// Incidents that are reported as grave, turn out to be, or are and break out again: for those who run things, and whose use
/// case it is.
void addGraveIncidents(db::Connection& connection, const InboxOwner& owner, qint64 horizon, InboxCandidates& found)
{
    db::Statement rows = connection.prepare(
        "SELECT a.seq, a.at, i.uid, a.body, coalesce(u.id, 0), coalesce(u.owner_id, 0) FROM incident i"
        " LEFT JOIN release r ON r.id = i.release_id LEFT JOIN use_case u ON u.id = coalesce(i.use_case_id,"
        " r.use_case_id) CROSS JOIN audit_event a WHERE a.entity = 'incident' AND a.entity_id = i.uid"
        " AND a.verb IN ('created', 'updated', 'state_changed') AND a.seq > ? AND a.actor <> ?");
    rows.bind(horizon).bind(owner.uid);
    while (rows.step()) {
        const bool isTheirs = rows.integer(5) == owner.id.value;
        if (!isTheirs && rows.integer(1) < heldSince(owner, Role::DevOps, {rows.integer(4)}))
            continue;
        const Result<AuditEntry> entry = parseBody(rows.bytesView(3));
        if (!entry)
            continue;
        const auto said = severityFromString(audit::factText(*entry, QLatin1StringView("severity")));
        const auto was = severityFromString(audit::factText(*entry, QLatin1StringView("severity_was")));
        if (said.value_or(Severity::Low) >= Severity::High && was.value_or(Severity::Low) < Severity::High)
            found.add({rows.integer(0), rows.integer(1), InboxReason::Alarm, {"incident", rows.text(2)}});
    }
}

/// Checks that found columns drifted, each once: for those who own or follow the use case, whose release it is and who
/// prepare data.
void addDrifts(db::Connection& connection, const InboxOwner& owner, qint64 horizon, InboxCandidates& found)
{
    db::Statement rows = connection.prepare(
        "SELECT a.seq, a.at, d.uid, u.id, u.uid, coalesce(u.owner_id, 0) = ?"
        " OR coalesce(u.business_owner_id, 0) = ? OR coalesce(r.author_id, 0) = ? FROM drift_check d"
        " JOIN use_case u ON u.id = d.use_case_id LEFT JOIN release r ON r.id = d.release_id CROSS JOIN audit_event a"
        " WHERE a.entity = 'drift_check' AND a.entity_id = d.uid AND a.verb = 'created' AND a.seq > ? AND a.actor <> ?"
        " AND EXISTS (SELECT 1 FROM drift_reading g WHERE g.check_id = d.id"
        " AND g.verdict IN ('drifted', 'missing-in-current'))");
    rows.bind(owner.id.value).bind(owner.id.value).bind(owner.id.value).bind(horizon).bind(owner.uid);
    while (rows.step()) {
        const auto level = owner.levels.find({"use-case", rows.text(4)});
        const bool follows = level != owner.levels.end() && level->second == FollowLevel::All;
        const bool prepares = heldSince(owner, Role::DataEngineer, {rows.integer(3)}) <= rows.integer(1);
        if (rows.boolean(5) || follows || prepares)
            found.add({rows.integer(0), rows.integer(1), InboxReason::Alarm, {"drift", rows.text(2)}});
    }
}

} // namespace

void addAlarms(db::Connection& connection, const InboxOwner& owner, qint64 horizon, InboxCandidates& found)
{
    addRuleFindings(connection, owner, horizon, found);
    addLostApprovals(connection, owner, horizon, found);
    addVoidSignatures(connection, owner, horizon, found);
    addReplacedFiles(connection, owner, horizon, found);
    addGraveIncidents(connection, owner, horizon, found);
    addDrifts(connection, owner, horizon, found);
}

} // namespace assay::inbox
