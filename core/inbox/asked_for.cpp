// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of a person or of one of their roles, and what a role is warned of.
#include "core/audit/audit_facts.h"
#include "core/inbox/inbox_candidates.h"
#include "core/past/trails.h"
#include "core/usecases/about_use_case.h"

#include <algorithm>

namespace assay::inbox {
namespace {

/// Why a request reaches those on whom it waits.
InboxReason reasonOf(const WaitingThing& waits)
{
    if (waits.kind == WaitKind::Handover)
        return InboxReason::Handover;
    if (waits.kind == WaitKind::Incident)
        return InboxReason::Alarm; // It calls as loudly as the entry that began it.
    return waits.thing.kind == "release" ? InboxReason::SignOffRequested : InboxReason::ReviewRequested;
}

/// What one role hears of whatever thing it is about: an entry with a fact, as its bytes have it.
struct RoleWarning {
    const char* entity;
    const char* kind;
    const char* verb;
    const char* fact;
    Role role;
    InboxReason reason;
};

constexpr RoleWarning roleWarnings[] = {
    {"feedback", "feedback", "created", "\"harm\":\"1\"", Role::RiskAuditor, InboxReason::FeedbackHarm},
    {"feedback", "feedback", "state_changed", "\"harm\":\"1\"", Role::RiskAuditor, InboxReason::FeedbackHarm},
    // Who takes the step that somebody asks for; the next name tells the fact from the role that they asked in.
    {"use_case", "use-case", "requested", R"("role":"manager","step":)", Role::Manager, InboxReason::ReviewRequested},
    {"use_case", "use-case", "requested", R"("role":"data-scientist","step":)", Role::DataScientist,
     InboxReason::ReviewRequested},
    {"use_case", "use-case", "requested", R"("role":"risk-auditor","step":)", Role::RiskAuditor,
     InboxReason::ReviewRequested},
    {"use_case", "use-case", "requested", R"("role":"devops","step":)", Role::DevOps, InboxReason::ReviewRequested},
    {"change", "change", "requested", R"("role":"devops","step":)", Role::DevOps, InboxReason::ReviewRequested},
    {"change", "change", "requested", R"("role":"manager","step":)", Role::Manager, InboxReason::ReviewRequested},
    {"change", "change", "requested", R"("role":"risk-auditor","step":)", Role::RiskAuditor,
     InboxReason::ReviewRequested},
    {"change", "change", "requested", R"("role":"ml-architect","step":)", Role::MlArchitect,
     InboxReason::ReviewRequested}};

/// Whether the role was held at a time, for the whole project or for what the thing is about.
bool isHeldFor(db::Connection& connection, const InboxOwner& owner, Role role, const ThingName& thing, qint64 at)
{
    const std::optional<qint64> everywhere = owner.heldSince(role);
    if (everywhere && *everywhere <= at)
        return true;
    if (!owner.heldSomewhereSince(role))
        return false;
    const std::optional<qint64> there = owner.heldSince(role, usecases::useCaseOfThing(connection, thing));
    return there && *there <= at;
}

void addRoleWarning(db::Connection& connection, const InboxOwner& owner, const RoleWarning& warning, qint64 horizon,
                    InboxCandidates& found)
{
    const std::optional<qint64> since = owner.heldSomewhereSince(warning.role);
    if (!since)
        return;
    // The verb stands in the statement, for SQLite finds what was asked for by an index of nothing else.
    db::Statement rows = connection.prepare("SELECT seq, at, actor, entity_id, body FROM audit_event WHERE entity = ?"
                                            " AND verb = '"
                                            + QByteArray(warning.verb) + "' AND at >= ? AND seq > ?");
    rows.bindText(warning.entity).bind(*since).bind(horizon);
    while (rows.step()) {
        if (rows.bytesView(2) == owner.uid.toUtf8() || !rows.bytesView(4).contains(warning.fact))
            continue;
        const ThingName thing{warning.kind, rows.text(3)};
        if (isHeldFor(connection, owner, warning.role, thing, rows.integer(1)))
            found.add({rows.integer(0), rows.integer(1), warning.reason, thing});
    }
}

/// Requests to supply what a gate lacks, which name the roles that can. An entry that reaches somebody in several ways is one.
void addGateRequests(db::Connection& connection, const InboxOwner& owner, qint64 horizon, InboxCandidates& found)
{
    db::Statement rows = connection.prepare("SELECT seq, at, actor, entity_id, body FROM audit_event WHERE entity ="
                                            " 'use_case' AND verb = 'requested' AND seq > ?");
    rows.bind(horizon);
    while (rows.step()) {
        const Result<AuditEntry> entry = parseBody(rows.bytesView(4));
        if (!entry || entry->actor == owner.uid)
            continue;
        const QStringList asked =
            audit::factText(*entry, QLatin1StringView("asked")).split(QStringLiteral(", "), Qt::SkipEmptyParts);
        const ThingName thing{"use-case", rows.text(3)};
        const bool isAsked = std::any_of(asked.begin(), asked.end(), [&](const QString& word) {
            const std::optional<Role> role = roleFromString(word);
            return role && isHeldFor(connection, owner, *role, thing, rows.integer(1));
        });
        if (isAsked)
            found.add({rows.integer(0), rows.integer(1), InboxReason::ReviewRequested, thing});
    }
}

} // namespace

void addRequests(db::Connection& connection, const InboxOwner& owner, InboxWaiting& waiting, InboxCandidates& found)
{
    FirstEntries entries(connection);
    for (const WaitingThing& waits : waiting.requests()) {
        if (!waits.rolesOf(owner.id, waiting.heldFor(waits)))
            continue;
        if (const auto seq = entries.of(waits.entry.kind, waits.entry.uid, waits.since))
            found.add({*seq, waits.since, reasonOf(waits), waits.thing, false, 1, waiting.ofOwner(waits), true});
    }
}

void addWarnings(db::Connection& connection, const InboxOwner& owner, qint64 horizon, InboxCandidates& found)
{
    for (const RoleWarning& warning : roleWarnings)
        addRoleWarning(connection, owner, warning, horizon, found);
    addGateRequests(connection, owner, horizon, found);
}

} // namespace assay::inbox
