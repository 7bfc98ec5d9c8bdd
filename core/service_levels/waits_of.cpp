// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service_levels/waits_of.h"

#include "core/approvals/awaited_roles.h"
#include "core/audit/audit_facts.h"
#include "core/domain/use_case_gate.h"
#include "core/incidents/incident_rules.h"
#include "core/past/trails.h"
#include "core/policies/policy_text.h"

#include <algorithm>

namespace assay::waiting {
namespace {

/// Whoever stands by a figure in one role is not asked again in another; `person` is the business owner that the use case
/// names, who alone answers for it then.
WaitingThing valueWait(const ValueRecord& record, const std::vector<Role>& roles, const NamedPerson& person,
                       qint64 since)
{
    WaitingThing waits{
        WaitKind::Review, {"use-case", record.useCaseUid}, roles, person, {}, {"value_record", record.uid}, since};
    if (record.state == ValueState::Hypothesis) {
        for (const ValueVoice& voice : record.currentVoices())
            waits.notBy.insert(voice.person.id.value);
    }
    return waits;
}

/// A risk auditor judges what is neither theirs nor what they ask for.
WaitingThing judgement(const ThingName& judged, PersonId owner, PersonId askedBy, qint64 since)
{
    return {WaitKind::Review, judged, {Role::RiskAuditor}, {}, {owner.value, askedBy.value}, judged, since};
}

/// Of those who had a part in it, whoever is not waited for in a role: for everybody else it is one rule.
void leaveOut(WaitingThing& waits, const Charter& charter, const CharterAsk& ask)
{
    for (const Role role : waits.roles) {
        const auto look = [&](PersonId person) {
            if (!isAwaited(charter, person, role, ask))
                waits.notAs.emplace(person.value, role);
        };
        look(charter.author.id);
        for (const CharterVoice& voice : charter.voices)
            look(voice.person.id);
    }
}

} // namespace

policies::Quorum quorumIn(QByteArrayView policyText, const QString& tier)
{
    const Result<policies::Policy> policy = policies::policyFromText(policyText);
    const std::optional<RiskTier> known = riskTierFromString(tier);
    if (!policy || !known)
        return {.keys = 1, .roles = {Role::RiskAuditor}, .blockingRoles = {}, .daysOfApproval = {}};
    const auto quorum = policy->quorums.find(*known);
    return quorum == policy->quorums.end() ? policies::Quorum{} : quorum->second;
}

/// Nobody is asked twice.
WaitingThing ofRequest(const AskedRelease& asked, const policies::Quorum& quorum, const std::vector<SignOff>& signOffs)
{
    WaitingThing waits{WaitKind::Review,
                       {"release", asked.release},
                       approvals::awaitedRoles(quorum, signOffs, asked.isTaken),
                       {},
                       {asked.requestedBy, asked.author},
                       {"approval_request", asked.request},
                       asked.requestedAt};
    for (const SignOff& signOff : signOffs)
        waits.notBy.insert(signOff.person.value);
    waits.askedFor = asked.askedFor;
    return waits;
}

std::vector<WaitingThing> ofCharter(const Charter& charter, const QString& useCaseUid, const CharterAsk& ask,
                                    const charters::CharterWait& wait)
{
    std::vector<WaitingThing> found;
    WaitingThing waits{WaitKind::Review, {"use-case", useCaseUid}, missingAcceptances(charter, ask), {}, {}, wait.entry,
                       wait.since};
    if (ask.businessOwner.id && std::erase(waits.roles, Role::BusinessOwner) > 0
        && isAwaited(charter, ask.businessOwner.id, Role::BusinessOwner, ask)) {
        found.push_back(waits);
        found.back().roles = {Role::BusinessOwner};
        found.back().person = ask.businessOwner;
    }
    leaveOut(waits, charter, ask);
    if (!waits.roles.empty())
        found.push_back(std::move(waits));
    return found;
}

WaitingThing ofPolicy(const policies::PolicyVersion& version, std::set<qint64> writers)
{
    return {WaitKind::Review,
            {"policy", version.uid},
            {Role::Manager},
            {},
            std::move(writers),
            {"policy_version", version.uid},
            version.proposedAt.value_or(0)};
}

WaitingThing ofChange(const ChangeRecord& change)
{
    WaitingThing waits{WaitKind::Review,         {"change", change.uid}, change.missingApprovals(), {},
                       {change.author.id.value}, {"change", change.uid}, change.stateSince};
    for (const ChangeApproval& approval : change.countedApprovals())
        waits.notBy.insert(approval.person.id.value);
    return waits;
}

WaitingThing ofFinding(const findings::FindingWait& wait)
{
    return judgement({"finding", wait.finding.uid}, wait.finding.owner.id, wait.askedBy, wait.since);
}

WaitingThing ofRisk(const risks::RiskWait& wait)
{
    return judgement({"risk", wait.risk.uid}, wait.risk.owner.id, wait.askedBy, wait.since);
}

/// A grave one waits for those who run things to know of it, a resolved one for any of those who mend it to review it.
WaitingThing ofIncident(const incidents::IncidentWait& wait)
{
    const ThingName thing{"incident", wait.incident.uid};
    if (!wait.isReview)
        return {WaitKind::Incident, thing, rolesThatWait(WaitKind::Incident), {}, {}, thing, wait.since};
    return {WaitKind::Review, thing, {incidentMenders.begin(), incidentMenders.end()}, {}, {}, thing, wait.since};
}

WaitingThing ofHandover(const Handover& handover)
{
    return {WaitKind::Handover,         {"handover", handover.uid}, {handover.to},      {},
            {handover.author.id.value}, {"handover", handover.uid}, handover.offeredAt, handover.waitedBefore};
}

WaitingThing ofQuestion(const Handover& handover, qint64 askedAt)
{
    return {
        WaitKind::Question, {"handover", handover.uid}, {handover.from}, {}, {}, {"handover", handover.uid}, askedAt};
}

WaitingThing ofProposal(const QString& decisionUid, Role decider, qint64 since)
{
    return {WaitKind::Review, {"decision", decisionUid}, {decider}, {}, {}, {"decision", decisionUid}, since};
}

WaitingThing ofStep(const QString& useCaseUid, Role role, qint64 since, qint64 earlier)
{
    return {WaitKind::Step, {"use-case", useCaseUid}, {role}, {}, {}, {"use_case", useCaseUid}, since, earlier};
}

WaitingThing ofFeedback(const QString& uid, bool harm, qint64 since)
{
    const WaitKind kind = harm ? WaitKind::Harm : WaitKind::Feedback;
    return {kind, {"feedback", uid}, rolesThatWait(kind), {}, {}, {"feedback", uid}, since};
}

std::vector<WaitingThing> ofValue(const ValueRecord& record)
{
    switch (record.state) {
    case ValueState::Hypothesis:
        if (const ValueMeasurement* latest = record.latest())
            return {valueWait(record, missingAcknowledgements(record), {}, latest->at)};
        break;
    case ValueState::Disputed:
        return {valueWait(record, {Role::BusinessOwner}, record.businessOwner, record.stateSince),
                valueWait(record, {Role::Manager}, {}, record.stateSince)};
    case ValueState::Measured:
        return {valueWait(record, {Role::BusinessOwner}, record.businessOwner, record.stateSince)};
    case ValueState::Accepted:
        break;
    }
    return {};
}

std::optional<UseCaseTransition> gateStepFrom(UseCaseState state)
{
    for (const Gate gate : gates()) {
        UseCase useCase;
        useCase.state = state;
        if (const auto step = stateBefore(gate) == state ? transition(useCase, stateAfter(gate)) : std::nullopt;
            step && step->role)
            return step;
    }
    return std::nullopt;
}

std::optional<std::pair<Role, QString>> askedStep(const AuditEntry& entry, UseCaseState state)
{
    const auto role = roleFromString(audit::factText(entry, QLatin1StringView("role")));
    const QString to = audit::factText(entry, QLatin1StringView("step"));
    const std::optional<UseCaseTransition> gate = gateStepFrom(state);
    if (!role || (gate && toString(gate->to) == to))
        return std::nullopt;
    return std::pair(*role, to);
}

} // namespace assay::waiting
