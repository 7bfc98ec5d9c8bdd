// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/past/past_judgements.h"

#include "core/audit/audit_facts.h"
#include "core/past/trails.h"
#include "core/people/people_rows.h"

#include <algorithm>

namespace assay::past {
namespace {

using namespace Qt::Literals::StringLiterals;

using PeopleByUid = std::map<QString, NamedPerson>;

PeopleByUid peopleByUid(db::Connection& connection)
{
    PeopleByUid found;
    for (const Person& person : people::all(connection))
        found[person.uid] = {person.id, person.uid, person.name};
    return found;
}

RiskLevel levelOf(const AuditEntry& entry)
{
    return {static_cast<int>(audit::numberFact(entry, "likelihood"_L1).value_or(0)),
            static_cast<int>(audit::numberFact(entry, "impact"_L1).value_or(0))};
}

/// Takes the offer to bear a finding or a risk that an entry tells of, or forgets the one that there was.
template <typename Judged>
void takeOffer(Judged& judged, const AuditEntry* entry, PeopleByUid& people)
{
    judged.accepter = entry ? people[entry->actor] : NamedPerson{};
    judged.acceptedUntil = entry ? audit::numberFact(*entry, "until"_L1) : std::nullopt;
}

std::optional<findings::FindingWait> waitOf(Finding finding, const Trail& trail, qint64 at, PeopleByUid& people)
{
    finding.state = FindingState::Open;
    takeOffer(finding, nullptr, people);
    qint64 since = 0;
    for (const AuditEntry& entry : trail) {
        const bool isOffer = entry.verb == "acceptance_offered"_L1;
        const auto to = findingStateFromString(audit::factText(entry, "to"_L1));
        if (!isOffer && !to)
            continue;
        since = entry.at;
        if (isOffer || *to != FindingState::RiskAccepted)
            takeOffer(finding, isOffer ? &entry : nullptr, people);
        finding.state = to.value_or(finding.state);
        if (finding.state == FindingState::ReadyForValidation)
            finding.owner = people[entry.actor]; // Nobody else says so.
    }
    const bool isToBear = finding.isOfferedAt(at);
    if (!isToBear && finding.state != FindingState::ReadyForValidation)
        return std::nullopt;
    const PersonId askedBy = isToBear ? finding.accepter.id : finding.owner.id;
    return findings::FindingWait{std::move(finding), isToBear, askedBy, since};
}

/// Replays what the log has of a risk.
class RiskReplay {
public:
    RiskReplay(Risk risk, PeopleByUid& people)
        : m_risk(std::move(risk))
        , m_people(people)
    {
        m_risk.state = RiskState::Identified;
        m_risk.inherent.reset();
        m_risk.lowering.reset();
        takeOffer(m_risk, nullptr, m_people);
    }

    void take(const AuditEntry& entry)
    {
        const auto to = riskStateFromString(audit::factText(entry, "to"_L1));
        if (entry.verb == "acceptance_offered"_L1) {
            takeOffer(m_risk, &entry, m_people);
            m_offeredAt = entry.at;
        } else if (entry.verb == "assessed"_L1 || (to && *to != RiskState::RiskAccepted)) {
            takeOffer(m_risk, nullptr, m_people);
        }
        m_risk.state = to.value_or(m_risk.state);
        takeLowering(entry);
    }

    void addWaits(qint64 at, std::vector<risks::RiskWait>& found) const
    {
        if (m_risk.lowering)
            found.push_back({m_risk, false, m_risk.lowering->by.id, m_risk.lowering->at});
        if (m_risk.isOfferedAt(at))
            found.push_back({m_risk, true, m_risk.accepter.id, m_offeredAt});
    }

private:
    /// Evidence holds until somebody judges it, the risk is assessed as no less, or it becomes another's.
    void takeLowering(const AuditEntry& entry)
    {
        if (entry.verb == "lowering_offered"_L1) {
            m_risk.lowering = RiskLowering{levelOf(entry), entry.reason, m_people[entry.actor], entry.at};
        } else if (entry.verb == "assessed"_L1) {
            const RiskLevel level = levelOf(entry);
            if (!m_risk.inherent || !level.isBelow(*m_risk.inherent))
                m_risk.lowering.reset();
            m_risk.inherent = level;
        } else if (entry.verb == "lowering_validated"_L1 || entry.verb == "lowering_returned"_L1 || isHandedOn(entry)) {
            m_risk.lowering.reset();
        }
    }

    static bool isHandedOn(const AuditEntry& entry)
    {
        return entry.verb == "updated"_L1
            && std::any_of(entry.facts.begin(), entry.facts.end(),
                           [](const AuditFact& fact) { return fact.key == "owner"_L1; });
    }

    Risk m_risk;
    PeopleByUid& m_people;
    qint64 m_offeredAt = 0;
};

/// Replays the state and the severity of an incident.
std::optional<incidents::IncidentWait> waitOf(Incident incident, const Trail& trail)
{
    incident.state = IncidentState::Detected;
    bool wasGrave = false;
    qint64 graveSince = 0;
    for (const AuditEntry& entry : trail) {
        if (const auto to = incidentStateFromString(audit::factText(entry, "to"_L1))) {
            incident.state = *to;
            incident.stateSince = entry.at;
        }
        incident.severity = severityFromString(audit::factText(entry, "severity"_L1)).value_or(incident.severity);
        if (incident.isGrave() && !wasGrave)
            graveSince = entry.at;
        wasGrave = incident.isGrave();
    }
    if (incident.state == IncidentState::Resolved)
        return incidents::IncidentWait{incident, true, incident.stateSince};
    if (incident.state == IncidentState::Detected && incident.isGrave())
        return incidents::IncidentWait{incident, false, graveSince};
    return std::nullopt;
}

} // namespace

std::vector<findings::FindingWait> findingWaits(db::Connection& connection, qint64 at)
{
    const auto trails = trailsOf(connection, "finding", at);
    PeopleByUid people = peopleByUid(connection);
    std::vector<findings::FindingWait> found;
    for (Finding& finding : findings::all(connection)) {
        const auto trail = trails.find(finding.uid);
        if (trail == trails.end())
            continue;
        if (auto wait = waitOf(std::move(finding), trail->second, at, people))
            found.push_back(std::move(*wait));
    }
    return found;
}

std::vector<risks::RiskWait> riskWaits(db::Connection& connection, qint64 at)
{
    const auto trails = trailsOf(connection, "risk", at);
    PeopleByUid people = peopleByUid(connection);
    std::vector<risks::RiskWait> found;
    for (Risk& risk : risks::all(connection)) {
        const auto trail = trails.find(risk.uid);
        if (trail == trails.end())
            continue;
        RiskReplay replay(std::move(risk), people);
        for (const AuditEntry& entry : trail->second)
            replay.take(entry);
        replay.addWaits(at, found);
    }
    return found;
}

std::vector<incidents::IncidentWait> incidentWaits(db::Connection& connection, qint64 at)
{
    const auto trails = trailsOf(connection, "incident", at);
    std::vector<incidents::IncidentWait> found;
    for (Incident& incident : incidents::all(connection)) {
        const auto trail = trails.find(incident.uid);
        if (trail == trails.end())
            continue;
        if (auto wait = waitOf(std::move(incident), trail->second))
            found.push_back(std::move(*wait));
    }
    return found;
}

} // namespace assay::past
