// SPDX-License-Identifier: GPL-3.0-or-later
// What was put before people for their word, or for them to take.
#include "core/approvals/approval_rows.h"
#include "core/approvals/awaited_roles.h"
#include "core/changes/change_rows.h"
#include "core/charters/charter_rows.h"
#include "core/db/sql_error.h"
#include "core/domain/release.h"
#include "core/handovers/handover_rows.h"
#include "core/people/people_store.h"
#include "core/policies/policy_rules.h"
#include "core/policies/policy_text.h"
#include "core/risks/risk_rows.h"
#include "core/service_levels/waiting_things.h"

namespace assay::waiting {
namespace {

/// Who has to sign; a risk auditor where that cannot be told.
policies::Quorum quorumOf(QByteArrayView policyText, const QString& tier)
{
    const Result<policies::Policy> policy = policies::policyFromText(policyText);
    const std::optional<RiskTier> known = riskTierFromString(tier);
    if (!policy || !known)
        return {.keys = 1, .roles = {Role::RiskAuditor}, .blockingRoles = {}, .daysOfApproval = {}};
    const auto quorum = policy->quorums.find(*known);
    return quorum == policy->quorums.end() ? policies::Quorum{} : quorum->second;
}

/// On which roles a request still waits; nobody is asked twice.
void takeOutSigned(db::Connection& connection, qint64 request, const policies::Quorum& quorum, ReleaseState state,
                   WaitingThing& waits)
{
    const std::vector<SignOff> signOffs = approvals::signOffsOf(connection, {request});
    for (const SignOff& signOff : signOffs)
        waits.notBy.insert(signOff.person.value);
    waits.roles = approvals::awaitedRoles(quorum, signOffs, state);
}

void addSignOffs(db::Connection& connection, std::vector<WaitingThing>& found)
{
    db::Statement rows = connection.prepare(
        "SELECT q.id, q.uid, q.requested_at, r.uid, v.content, coalesce(u.risk_tier, ''), q.requested_by, r.author_id,"
        " r.state, q.due_at"
        " FROM approval_request q JOIN release r ON r.id = q.release_id JOIN policy_version v ON v.id = q.policy_id"
        " LEFT JOIN use_case u ON u.id = r.use_case_id WHERE q.outcome = 'open'");
    while (rows.step()) {
        WaitingThing waits{WaitKind::Review,
                           {"release", rows.text(3)},
                           {},
                           {},
                           {rows.integer(6), rows.integer(7)},
                           {"approval_request", rows.text(1)},
                           rows.integer(2)};
        waits.askedFor = rows.optionalInteger(9);
        takeOutSigned(connection, rows.integer(0), quorumOf(rows.bytesView(4), rows.text(5)),
                      db::requireKnown(releaseStateFromString(rows.text(8)), waits.thing.uid), waits);
        if (!waits.roles.empty())
            found.push_back(std::move(waits));
    }
}

void addCharters(db::Connection& connection, std::vector<WaitingThing>& found)
{
    db::Statement rows =
        connection.prepare("SELECT c.uid, c.proposed_at, u.uid, u.risk_tier, c.author_id FROM charter c"
                           " JOIN use_case u ON u.id = c.use_case_id WHERE c.state = 'Proposed'");
    while (rows.step()) {
        const Charter charter = charters::byUid(connection, rows.text(0));
        WaitingThing waits{WaitKind::Review,
                           {"use-case", rows.text(2)},
                           missingAcceptances(charter, rows.text(3) == QLatin1StringView("high")),
                           {},
                           {rows.integer(4)},
                           {"charter", charter.uid},
                           rows.optionalInteger(1).value_or(0)};
        db::Statement voters = connection.prepare("SELECT person_id FROM charter_vote WHERE charter_id = ?");
        voters.bind(charter.id.value);
        while (voters.step())
            waits.notBy.insert(voters.integer(0));
        if (!waits.roles.empty())
            found.push_back(std::move(waits));
    }
}

/// A draft waits for a manager who wrote nothing of it.
void addPolicies(db::Connection& connection, std::vector<WaitingThing>& found)
{
    for (const policies::PolicyVersion& version : policies::policyVersions(connection)) {
        if (!version.proposedAt || version.agreedAt || version.publishedAt || version.withdrawnAt)
            continue;
        WaitingThing waits{
            WaitKind::Review,   {"policy", version.uid}, {Role::Manager}, {}, {}, {"policy_version", version.uid},
            *version.proposedAt};
        for (const Person& person : people::all(connection)) {
            if (policies::wroteOn(connection, version, person.uid))
                waits.notBy.insert(person.id.value);
        }
        found.push_back(std::move(waits));
    }
}

/// A change waits for each role of its type, by people who neither wrote it nor agreed to it already.
void addChanges(db::Connection& connection, std::vector<WaitingThing>& found)
{
    for (const ChangeRecord& change : changes::submitted(connection)) {
        WaitingThing waits{WaitKind::Review,         {"change", change.uid}, change.missingApprovals(), {},
                           {change.author.id.value}, {"change", change.uid}, change.stateSince};
        for (const ChangeApproval& approval : change.countedApprovals())
            waits.notBy.insert(approval.person.id.value);
        found.push_back(std::move(waits));
    }
}

/// Evidence that a risk is less, and an offer to bear it, wait for a risk auditor who neither owns the risk nor brought that.
void addRisks(db::Connection& connection, std::vector<WaitingThing>& found)
{
    for (const risks::RiskWait& wait : risks::waits(connection)) {
        found.push_back({WaitKind::Review,
                         {"risk", wait.risk.uid},
                         {Role::RiskAuditor},
                         {},
                         {wait.askedBy.value, wait.risk.owner.id.value},
                         {"risk", wait.risk.uid},
                         wait.since});
    }
}

void addHandovers(db::Connection& connection, std::vector<WaitingThing>& found)
{
    for (const Handover& handover : handovers::offered(connection)) {
        found.push_back({WaitKind::Handover,
                         {"handover", handover.uid},
                         {handover.to},
                         {},
                         {handover.author.id.value},
                         {"handover", handover.uid},
                         handover.offeredAt,
                         handover.waitedBefore});
    }
}

} // namespace

std::vector<WaitingThing> requests(db::Connection& connection, const ServiceLevels& levels)
{
    std::vector<WaitingThing> found;
    addSignOffs(connection, found);
    addCharters(connection, found);
    addPolicies(connection, found);
    addChanges(connection, found);
    addRisks(connection, found);
    addHandovers(connection, found);
    for (WaitingThing& waits : found)
        waits.standing = standingOf(waits, levels, waits.roles);
    return found;
}

} // namespace assay::waiting
