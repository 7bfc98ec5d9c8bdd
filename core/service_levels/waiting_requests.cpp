// SPDX-License-Identifier: GPL-3.0-or-later
// What was put before people for their word, or for them to take.
#include "core/approvals/approval_rows.h"
#include "core/changes/change_rows.h"
#include "core/charters/charter_rows.h"
#include "core/handovers/handover_rows.h"
#include "core/people/people_store.h"
#include "core/policies/policy_rules.h"
#include "core/service_levels/waits_of.h"
#include "core/usecases/use_case_party.h"
#include "core/usecases/use_case_store.h"

namespace assay::waiting {
namespace {

void addIfAwaited(WaitingThing waits, std::vector<WaitingThing>& found)
{
    if (!waits.roles.empty())
        found.push_back(std::move(waits));
}

void addSignOffs(db::Connection& connection, std::vector<WaitingThing>& found)
{
    db::Statement rows = connection.prepare(
        "SELECT q.id, q.uid, q.requested_at, r.uid, v.content, coalesce(u.risk_tier, ''), q.requested_by, r.author_id,"
        " r.state, q.due_at, coalesce(r.use_case_id, 0)"
        " FROM approval_request q JOIN release r ON r.id = q.release_id JOIN policy_version v ON v.id = q.policy_id"
        " LEFT JOIN use_case u ON u.id = r.use_case_id WHERE q.outcome = 'open'");
    while (rows.step()) {
        const AskedRelease asked{rows.text(1),           rows.integer(2),
                                 rows.integer(6),        rows.text(3),
                                 rows.integer(7),        rows.text(8) != toString(ReleaseState::Submitted),
                                 rows.optionalInteger(9)};
        WaitingThing waits = ofRequest(asked, quorumIn(rows.bytesView(4), rows.text(5)),
                                       approvals::signOffsOf(connection, {rows.integer(0)}));
        waits.useCase = {rows.integer(10)};
        addIfAwaited(std::move(waits), found);
    }
}

/// What is agreed on waits for model risk where the risk has become high since.
void addCharters(db::Connection& connection, std::vector<WaitingThing>& found)
{
    db::Statement rows =
        connection.prepare("SELECT c.uid, u.uid FROM charter c JOIN use_case u ON u.id = c.use_case_id"
                           " WHERE c.state = 'Proposed' OR (c.state = 'Accepted' AND u.risk_tier = ?)");
    rows.bind(toString(RiskTier::High));
    while (rows.step()) {
        const CharterAsk ask = charters::askOf(connection, usecases::byUid(connection, rows.text(1)));
        const Charter charter = charters::byUid(connection, rows.text(0));
        if (missingAcceptances(charter, ask).empty())
            continue;
        const charters::CharterWait wait = charters::waitOf(connection, charter, rows.text(1));
        for (WaitingThing& waits : ofCharter(charter, rows.text(1), ask, wait)) {
            waits.useCase = charter.useCase;
            addIfAwaited(std::move(waits), found);
        }
    }
}

/// A draft waits for a manager who wrote nothing of it.
void addPolicies(db::Connection& connection, std::vector<WaitingThing>& found)
{
    for (const policies::PolicyVersion& version : policies::policyVersions(connection)) {
        if (!version.proposedAt || version.agreedAt || version.publishedAt || version.withdrawnAt)
            continue;
        std::set<qint64> writers;
        for (const Person& person : people::all(connection)) {
            if (policies::wroteOn(connection, version, person.uid))
                writers.insert(person.id.value);
        }
        found.push_back(ofPolicy(version, std::move(writers)));
    }
}

/// A change waits for each role of its type, by people who neither wrote it nor agreed to it already.
void addChanges(db::Connection& connection, std::vector<WaitingThing>& found)
{
    for (const ChangeRecord& change : changes::submitted(connection)) {
        found.push_back(ofChange(change));
        found.back().useCase = usecases::servedBy(connection, {}, change.release);
    }
}

/// A finding that is mended, evidence that a risk is less, and an offer to bear either wait for a risk auditor.
void addJudgements(db::Connection& connection, qint64 now, std::vector<WaitingThing>& found)
{
    for (const findings::FindingWait& wait : findings::waits(connection, now)) {
        found.push_back(ofFinding(wait));
        found.back().useCase = usecases::servedBy(connection, wait.finding.useCase, wait.finding.release);
    }
    for (const risks::RiskWait& wait : risks::waits(connection, now)) {
        found.push_back(ofRisk(wait));
        found.back().useCase = usecases::servedBy(connection, wait.risk.useCase, wait.risk.release);
    }
}

/// Grave incidents that nobody has acknowledged, and resolved ones that nobody has reviewed.
void addIncidents(db::Connection& connection, std::vector<WaitingThing>& found)
{
    for (const incidents::IncidentWait& wait : incidents::waits(connection)) {
        found.push_back(ofIncident(wait));
        found.back().useCase = usecases::servedBy(connection, wait.incident.useCase, wait.incident.release);
    }
}

void addHandovers(db::Connection& connection, std::vector<WaitingThing>& found)
{
    for (const Handover& handover : handovers::offered(connection)) {
        found.push_back(ofHandover(handover));
        found.back().useCase = handover.useCase;
    }
}

} // namespace

std::vector<WaitingThing> requests(db::Connection& connection, const ServiceLevels& levels, qint64 now)
{
    std::vector<WaitingThing> found;
    addSignOffs(connection, found);
    addCharters(connection, found);
    addPolicies(connection, found);
    addChanges(connection, found);
    addJudgements(connection, now, found);
    addIncidents(connection, found);
    addHandovers(connection, found);
    for (WaitingThing& waits : found)
        waits.standing = standingOf(waits, levels, waits.roles);
    return found;
}

} // namespace assay::waiting
