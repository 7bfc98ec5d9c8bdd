// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident_story.h"

#include "core/base/text.h"
#include "core/changes/deployment_rows.h"
#include "core/incidents/incident_rows.h"
#include "core/incidents/incident_rules.h"
#include "core/people/people_store.h"
#include "core/usecases/use_case_party.h"

#include <algorithm>
#include <tuple>

namespace assay::incidents {
namespace {

constexpr int toldIncidentChanges = 100; ///< Of the history.

IncidentRefusals refusalsFor(const Incident& incident, const IncidentParty& party, const RoleHolders& holders)
{
    const auto step = [&](IncidentState to) { return incidentStepRefusal(incident, to, party, holders); };
    IncidentRefusals refusals;
    refusals.edit = incidentEditRefusal(incident, party, holders);
    refusals.link = incidentLinkRefusal(incident, party, holders);
    refusals.unlink = incidentUnlinkRefusal(incident, party, holders);
    const bool wasAcknowledged = incident.state != IncidentState::Detected;
    refusals.acknowledge = incident.isFalseAlarm()
        ? Text::tr("%1 was a false alarm. Nothing was changed; open it again where it was none.").arg(incident.key)
        : wasAcknowledged ? Text::tr("%1 is acknowledged already.").arg(incident.key)
                          : step(IncidentState::Acknowledged);
    refusals.mitigate = step(IncidentState::Mitigated);
    refusals.resolve = step(IncidentState::Resolved);
    refusals.review = step(IncidentState::Reviewed);
    refusals.falseAlarm = step(IncidentState::FalseAlarm);
    refusals.reopen = wasAcknowledged
        ? step(IncidentState::Acknowledged)
        : Text::tr("%1 is not acknowledged yet, so it does not break out again.").arg(incident.key);
    return refusals;
}

} // namespace

QString reportRefusal(db::Connection& connection, const Actor& viewer, UseCaseId about)
{
    const IncidentParty party{people::byUid(connection, viewer.person).id,
                              people::rolesActedInSomewhere(connection, viewer)};
    return incidentReportRefusal(party, people::holders(connection, about));
}

std::vector<Incident> incidentList(db::Connection& connection)
{
    std::vector<Incident> list = all(connection);
    const auto rank = [](const Incident& incident) {
        const int stage = incident.isOpen()             ? 0
            : incident.state == IncidentState::Resolved ? 1
            : incident.isFalseAlarm()                   ? 3
                                                        : 2;
        return std::tuple(stage, -static_cast<int>(incident.severity), -incident.times.detected);
    };
    std::stable_sort(list.begin(), list.end(),
                     [&](const Incident& one, const Incident& other) { return rank(one) < rank(other); });
    return list;
}

IncidentStory newIncidentStory(db::Connection& connection, const Actor& viewer, qint64 now)
{
    IncidentStory story;
    story.asOf = now;
    for (const Person& person : people::all(connection)) {
        if (person.active)
            story.people.push_back(person);
    }
    story.subjects = findings::subjects(connection);
    for (Deployment& deployment : changes::deployments(connection, now)) {
        if (!deployment.uid.isEmpty())
            story.deployments.push_back(std::move(deployment));
    }
    std::stable_sort(story.deployments.begin(), story.deployments.end(),
                     [](const Deployment& one, const Deployment& other) { return one.at > other.at; });
    story.refusals.report = reportRefusal(connection, viewer);
    return story;
}

IncidentStory incidentStory(db::Connection& connection, const QString& name, const Actor& viewer, qint64 now)
{
    IncidentStory story = newIncidentStory(connection, viewer, now);
    story.incident = byName(connection, name);
    const UseCaseId about = usecases::servedBy(connection, story.incident.useCase, story.incident.release);
    const IncidentParty party{people::byUid(connection, viewer.person).id,
                              people::rolesActedIn(connection, viewer, about)};
    const QString report = story.refusals.report;
    story.refusals = refusalsFor(story.incident, party, people::holders(connection, about));
    story.refusals.report = report;
    story.history = thingHistory(connection, {{}, "incident", story.incident.uid}, toldIncidentChanges);
    return story;
}

} // namespace assay::incidents
