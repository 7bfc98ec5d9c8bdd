// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident_rules.h"

#include "core/base/text.h"

#include <algorithm>
#include <span>

namespace assay {
namespace {

bool actsAsOneOf(const IncidentParty& party, std::span<const Role> roles)
{
    return std::any_of(roles.begin(), roles.end(), [&](Role role) {
        return std::find(party.acting.begin(), party.acting.end(), role) != party.acting.end();
    });
}

/// "Data engineer (Dana), Software engineer (Sam)"
QString whoAre(std::span<const Role> roles, const RoleHolders& holders)
{
    QStringList who;
    for (const Role role : roles)
        who << Text::tr("%1 (%2)").arg(roleTitle(role), whoHolds(role, holders));
    return who.join(QStringLiteral(", "));
}

QString noSuchIncidentStep(const Incident& incident, IncidentState to)
{
    QStringList ways;
    for (const IncidentStep& way : incidentStepsFrom(incident.state))
        ways << incidentStateTitle(way.to);
    return Text::tr("%1 is %2 and cannot go to %3 from there. Nothing was changed; it can go to: %4.")
        .arg(incident.key, incidentStateTitle(incident.state), incidentStateTitle(to),
             ways.isEmpty() ? Text::tr("nowhere") : ways.join(QStringLiteral(", ")));
}

/// A review says why it came to it and what is done so that it does not come again.
QString reviewLacks(const Incident& incident)
{
    const bool cameToSomething =
        std::any_of(incident.links.begin(), incident.links.end(), [](const IncidentLink& link) { return !link.isOff; });
    if (incident.text.rootCause.trimmed().isEmpty())
        return Text::tr("%1 is reviewed once its root cause is written down. Nothing was changed; write it first.")
            .arg(incident.key);
    if (!cameToSomething)
        return Text::tr(
                   "%1 is reviewed once a task or a decision came of it. Nothing was changed; make a task from it, "
                   "or link one that there is.")
            .arg(incident.key);
    return {};
}

/// What is over stays as it is; empty while it is not.
QString overRefusal(const Incident& incident)
{
    if (incident.isFalseAlarm())
        return Text::tr("%1 was a false alarm and stays as it is. Nothing was changed; open it again first.")
            .arg(incident.key);
    return incident.isOver()
        ? Text::tr("%1 is reviewed and stays as it is. Nothing was changed; report another.").arg(incident.key)
        : QString();
}

QString partRefusal(const Incident& incident, const QString& rule, const IncidentParty& party,
                    const RoleHolders& holders)
{
    const bool isPart =
        (incident.owner.id && incident.owner.id == party.person) || incident.reportedBy.id == party.person;
    if (isPart || actsAsOneOf(party, incidentMenders))
        return {};
    return Text::tr("%1 by its owner, by %2, who reported it, or by one of: %3. Nothing was changed; ask one of them.")
        .arg(rule, incident.reportedBy.name, whoAre(incidentMenders, holders));
}

} // namespace

QString incidentReportRefusal(const IncidentParty& party, const RoleHolders& holders)
{
    if (actsAsOneOf(party, incidentReporters))
        return {};
    return Text::tr("An incident is reported by those who make, run and judge models; whoever uses them gives feedback "
                    "instead. Nothing was changed. Who may: %1.")
        .arg(whoAre(incidentReporters, holders));
}

QString incidentEditRefusal(const Incident& incident, const IncidentParty& party, const RoleHolders& holders)
{
    if (const QString refusal = overRefusal(incident); !refusal.isEmpty())
        return refusal;
    return partRefusal(incident, Text::tr("What %1 says is changed").arg(incident.key), party, holders);
}

QString incidentStepRefusal(const Incident& incident, IncidentState to, const IncidentParty& party,
                            const RoleHolders& holders)
{
    if (!incidentStep(incident.state, to))
        return noSuchIncidentStep(incident, to);
    if (!actsAsOneOf(party, incidentMenders))
        return Text::tr("%1 goes from %2 to %3 by those who mend it. Nothing was changed; ask one of: %4.")
            .arg(incident.key, incidentStateTitle(incident.state), incidentStateTitle(to),
                 whoAre(incidentMenders, holders));
    return to == IncidentState::Reviewed ? reviewLacks(incident) : QString();
}

QString incidentLinkRefusal(const Incident& incident, const IncidentParty& party, const RoleHolders& holders)
{
    return partRefusal(incident, Text::tr("What came of %1 is said").arg(incident.key), party, holders);
}

QString incidentUnlinkRefusal(const Incident& incident, const IncidentParty& party, const RoleHolders& holders)
{
    if (const QString refusal = overRefusal(incident); !refusal.isEmpty())
        return refusal;
    if (std::all_of(incident.links.begin(), incident.links.end(), [](const IncidentLink& link) { return link.isMade; }))
        return Text::tr("Nobody linked anything to %1. Nothing was changed; what was made from it stays with it.")
            .arg(incident.key);
    return incidentLinkRefusal(incident, party, holders);
}

} // namespace assay
