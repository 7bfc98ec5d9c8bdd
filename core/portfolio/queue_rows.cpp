// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/queue_rows.h"

#include "core/approvals/approval_rows.h"
#include "core/changes/change_rows.h"
#include "core/charters/charter_rows.h"
#include "core/decisions/decision_rows.h"
#include "core/handovers/handover_rows.h"
#include "core/past/past_judgements.h"
#include "core/portfolio/use_cases_on.h"
#include "core/releases/release_rows.h"
#include "core/service_levels/past_waits.h"
#include "core/usecases/use_case_store.h"
#include "core/value/records_on.h"
#include "core/value/value_rows.h"

namespace assay {

QueueRows queueRows(db::Connection& connection, Person person, qint64 now)
{
    QueueRows rows;
    rows.at = now;
    rows.useCases = usecases::all(connection);
    for (const ApprovalRequest& request : approvals::openRequests(connection)) {
        const Release release = releases::byId(connection, request.release);
        rows.requests.push_back({request, release, approvals::signOffsOf(connection, request.id),
                                 release.state != ReleaseState::Submitted});
    }
    rows.charters = charters::all(connection);
    rows.values = values::awaited(connection);
    rows.policies = policies::policyVersions(connection);
    rows.decisions = decisions::proposed(connection);
    rows.changes = changes::submitted(connection);
    rows.risks = risks::waits(connection, now);
    rows.findings = findings::waits(connection, now);
    rows.incidents = incidents::waits(connection);
    rows.handovers = handovers::offered(connection);
    rows.levels = levels::all(connection);
    WaitingScope scope{person.id, person.roles};
    for (const LimitedRole& limited : person.limited)
        scope.held.push_back(limited.role);
    scope.most = 0; // Neither tasks nor feedback are decisions.
    rows.waiting = waiting::requests(connection, rows.levels, now);
    for (WaitingThing& waits : waiting::others(connection, rows.levels, scope))
        rows.waiting.push_back(std::move(waits));
    rows.person = std::move(person);
    return rows;
}

QueueRows queueRowsOn(db::Connection& connection, Person person, qint64 at)
{
    QueueRows rows;
    rows.isPast = true;
    rows.at = at;
    rows.useCases = useCasesOn(connection, at);
    rows.requests = past::openRequests(connection, at);
    rows.charters = past::awaitedCharters(connection, at);
    rows.values = values::recordsOn(connection, valueLogUntil(valueLog(connection), at), at);
    rows.policies = past::proposedPolicies(connection, at);
    rows.decisions = past::proposals(connection, at);
    rows.changes = past::submittedChanges(connection, at);
    rows.risks = past::riskWaits(connection, at);
    rows.findings = past::findingWaits(connection, at);
    rows.incidents = past::incidentWaits(connection, at);
    for (past::OfferedHandover& offered : past::offeredHandovers(connection, at))
        rows.handovers.push_back(std::move(offered.handover));
    rows.levels = levels::all(connection);
    rows.waiting = waiting::waitsOn(connection, rows.levels, at, waiting::PastScope::Decisions).things;
    person.roles = past::rolesHeld(connection, at)[person.id.value];
    person.limited = past::rolesHeldForUseCases(connection, at)[person.id.value];
    rows.person = std::move(person);
    return rows;
}

} // namespace assay
