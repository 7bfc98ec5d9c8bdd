// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/past/past_rows.h"

#include "core/approvals/approval_rows.h"
#include "core/audit/audit_facts.h"
#include "core/changes/change_rows.h"
#include "core/charters/charter_rows.h"
#include "core/decisions/decision_rows.h"
#include "core/handovers/handover_rows.h"
#include "core/past/trails.h"
#include "core/releases/release_rows.h"

#include <algorithm>
#include <set>

namespace assay::past {
namespace {

using namespace Qt::Literals::StringLiterals;

using Trails = std::map<QString, Trail>;

/// Null for what was not there yet.
const Trail* trailOf(const Trails& trails, const QString& uid)
{
    const auto found = trails.find(uid);
    return found == trails.end() ? nullptr : &found->second;
}

template <typename Said>
void dropLater(std::vector<Said>& said, qint64 Said::*when, qint64 at)
{
    std::erase_if(said, [when, at](const Said& each) { return each.*when > at; });
}

/// Sets when a policy was proposed and clears what ended that; whether it waited for a manager's word.
bool tellProposal(const Trail& trail, policies::PolicyVersion& version)
{
    version.proposedAt.reset();
    version.agreedAt.reset();
    version.publishedAt.reset();
    version.withdrawnAt.reset();
    for (const AuditEntry& entry : trail) {
        const bool takesBack = !audit::factText(entry, "takes_back"_L1).isEmpty();
        if (entry.verb == "proposed"_L1)
            version.proposedAt = entry.at;
        else if (takesBack || entry.verb == "agreed"_L1 || entry.verb == "published"_L1 || entry.verb == "withdrawn"_L1)
            version.proposedAt.reset();
    }
    return version.proposedAt.has_value();
}

/// The times at which it was with its receiver, from its offers and their answers; whether it still was.
bool tellOffer(const Trail& trail, Handover& handover)
{
    bool isOffered = false;
    handover.waitedBefore = 0;
    for (const AuditEntry& entry : trail) {
        if (entry.verb == "handed_over"_L1) {
            isOffered = true;
            handover.offeredAt = entry.at;
        } else if (entry.verb == "returned"_L1) {
            isOffered = false;
            handover.waitedBefore += std::max<qint64>(0, entry.at - handover.offeredAt);
        } else if (entry.verb == "accepted"_L1 || entry.verb == "withdrawn"_L1) {
            isOffered = false;
        }
    }
    handover.state = HandoverState::Offered;
    handover.decidedAt.reset();
    return isOffered;
}

/// Questions are asked in the order of their entries; answers name what they answer.
OfferedHandover withOpenQuestions(const Trail& trail, Handover handover)
{
    std::vector<qint64> asked;
    std::set<QString> settled;
    for (const AuditEntry& entry : trail) {
        if (entry.verb == "asked"_L1)
            asked.push_back(entry.at);
        else if (entry.verb == "answered"_L1 || entry.verb == "waived"_L1)
            settled.insert(audit::factText(entry, "item"_L1));
    }
    OfferedHandover open{std::move(handover), {}};
    std::vector<HandoverItem> items;
    std::size_t number = 0;
    for (HandoverItem& item : open.handover.items) {
        if (item.kind != HandoverItem::Kind::Question || number >= asked.size())
            continue;
        const qint64 at = asked[number++];
        if (settled.contains(item.text))
            continue;
        open.askedAt.push_back(at);
        items.push_back(std::move(item));
    }
    open.handover.items = std::move(items);
    return open;
}

} // namespace

std::vector<OpenRequest> openRequests(db::Connection& connection, qint64 at)
{
    db::Statement rows = connection.prepare("SELECT uid FROM approval_request WHERE requested_at <= ?"
                                            " AND (outcome_at IS NULL OR outcome_at > ?) ORDER BY requested_at, id");
    rows.bind(at).bind(at);
    const Trails releases = trailsOf(connection, "release", at);
    std::vector<OpenRequest> open;
    while (rows.step()) {
        OpenRequest each;
        each.request = approvals::requestByUid(connection, rows.text(0));
        each.request.outcome = RequestOutcome::Open;
        each.request.outcomeAt.reset();
        each.release = releases::byId(connection, each.request.release);
        each.signOffs = approvals::signOffsOf(connection, each.request.id);
        dropLater(each.signOffs, &SignOff::decidedAt, at);
        const Trail* trail = trailOf(releases, each.release.uid);
        each.isTaken = trail && stateAtEnd(*trail) != toString(ReleaseState::Submitted);
        open.push_back(std::move(each));
    }
    return open;
}

std::vector<Charter> awaitedCharters(db::Connection& connection, qint64 at)
{
    const Trails trails = trailsOf(connection, "charter", at);
    std::vector<Charter> awaited;
    for (Charter& charter : charters::all(connection)) {
        const Trail* trail = trailOf(trails, charter.uid);
        const AuditEntry* move = trail ? lastMove(*trail) : nullptr;
        const auto state = charterStateFromString(move ? audit::factText(*move, "to"_L1) : QString());
        if (state != CharterState::Proposed && state != CharterState::Accepted)
            continue;
        charter.state = *state;
        if (state == CharterState::Proposed) {
            charter.proposedAt = move->at;
            charter.acceptedAt.reset();
        }
        dropLater(charter.voices, &CharterVoice::at, at);
        awaited.push_back(std::move(charter));
    }
    return awaited;
}

std::vector<policies::PolicyVersion> proposedPolicies(db::Connection& connection, qint64 at)
{
    const Trails trails = trailsOf(connection, "policy_version", at);
    std::vector<policies::PolicyVersion> proposed;
    for (policies::PolicyVersion& version : policies::policyVersions(connection)) {
        const Trail* trail = trailOf(trails, version.uid);
        if (trail && tellProposal(*trail, version))
            proposed.push_back(std::move(version));
    }
    return proposed;
}

std::vector<ChangeRecord> submittedChanges(db::Connection& connection, qint64 at)
{
    const QString submitted = toString(ChangeState::Submitted);
    const Trails trails = trailsOf(connection, "change", at);
    std::vector<ChangeRecord> waiting;
    for (ChangeRecord& change : changes::all(connection)) {
        const Trail* trail = trailOf(trails, change.uid);
        const AuditEntry* move = trail ? lastMove(*trail) : nullptr;
        if (!move || audit::factText(*move, "to"_L1) != submitted)
            continue;
        change.state = ChangeState::Submitted;
        change.stateSince = move->at;
        change.submissions = std::count_if(trail->begin(), trail->end(), [&submitted](const AuditEntry& entry) {
            return entry.verb != "requested"_L1 && audit::factText(entry, "to"_L1) == submitted;
        });
        dropLater(change.approvals, &ChangeApproval::at, at);
        waiting.push_back(std::move(change));
    }
    return waiting;
}

std::vector<DecisionRecord> proposals(db::Connection& connection, qint64 at)
{
    const Trails trails = trailsOf(connection, "decision", at);
    std::vector<DecisionRecord> open;
    for (DecisionRecord& decision : decisions::all(connection)) {
        const Trail* trail = trailOf(trails, decision.uid);
        if (!trail || lastMove(*trail))
            continue; // Not proposed yet, or decided: nothing is proposed twice.
        decision.state = DecisionState::Proposed;
        open.push_back(std::move(decision));
    }
    return open;
}

std::vector<OfferedHandover> offeredHandovers(db::Connection& connection, qint64 at)
{
    const Trails trails = trailsOf(connection, "handover", at);
    std::vector<OfferedHandover> offered;
    for (Handover& handover : handovers::all(connection)) {
        const Trail* trail = trailOf(trails, handover.uid);
        if (trail && tellOffer(*trail, handover))
            offered.push_back(withOpenQuestions(*trail, std::move(handover)));
    }
    return offered;
}

std::map<qint64, std::vector<Role>> rolesHeld(db::Connection& connection, qint64 at)
{
    db::Statement rows = connection.prepare("SELECT person_id, role FROM role_grant WHERE granted_at <= ?"
                                            " AND (revoked_at IS NULL OR revoked_at > ?) AND use_case_id IS NULL"
                                            " AND (holds_from IS NULL OR holds_from <= ?)"
                                            " AND (holds_until IS NULL OR holds_until > ?)"
                                            " GROUP BY person_id, role ORDER BY min(id)"); // Held twice is held once.
    rows.bind(at).bind(at).bind(at).bind(at);
    std::map<qint64, std::vector<Role>> roles;
    while (rows.step()) {
        if (const std::optional<Role> role = roleFromString(rows.text(1)))
            roles[rows.integer(0)].push_back(*role);
    }
    return roles;
}

std::map<qint64, std::vector<LimitedRole>> rolesHeldForUseCases(db::Connection& connection, qint64 at)
{
    db::Statement rows =
        connection.prepare("SELECT g.person_id, g.role, u.id, u.uid, u.key, g.holds_from, g.holds_until"
                           " FROM role_grant g JOIN use_case u ON u.id = g.use_case_id WHERE g.granted_at <= ?"
                           " AND (g.revoked_at IS NULL OR g.revoked_at > ?)"
                           " AND (g.holds_from IS NULL OR g.holds_from <= ?)"
                           " AND (g.holds_until IS NULL OR g.holds_until > ?) ORDER BY g.id");
    rows.bind(at).bind(at).bind(at).bind(at);
    std::map<qint64, std::vector<LimitedRole>> roles;
    while (rows.step()) {
        if (const std::optional<Role> role = roleFromString(rows.text(1)))
            roles[rows.integer(0)].push_back({*role,
                                              {rows.integer(2)},
                                              rows.text(3),
                                              rows.text(4),
                                              rows.optionalInteger(5),
                                              rows.optionalInteger(6)});
    }
    return roles;
}

} // namespace assay::past
