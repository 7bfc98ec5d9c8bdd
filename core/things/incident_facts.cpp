// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/things/incident_facts.h"

#include "core/base/text.h"
#include "core/incidents/incident_rows.h"

namespace assay {

std::optional<ThingFacts> incidentFacts(db::Connection& connection, const QString& key)
{
    db::Statement known = connection.prepare("SELECT uid FROM incident WHERE uid = ? OR key = ?");
    if (!known.bind(key).bind(key).step())
        return std::nullopt;
    const Incident incident = incidents::byName(connection, key);
    std::vector<ThingFact> lines;
    const auto words = [&lines](const QString& title, const QString& text) {
        if (!text.isEmpty())
            lines.push_back({title, text});
    };
    const auto time = [&lines](const QString& title, std::optional<qint64> at) {
        if (at)
            lines.push_back({title, {}, at});
    };
    words(Text::tr("State"), incidentStateTitle(incident.state));
    words(Text::tr("Reason"), incident.stateReason);
    words(Text::tr("Severity"), severityTitle(incident.severity));
    words(Text::tr("Owner"), incident.owner.name);
    words(Text::tr("What was noticed"), incident.text.text);
    words(Text::tr("Root cause"), incident.text.rootCause);
    time(Text::tr("Detected"), incident.times.detected);
    time(Text::tr("Acknowledged"), incident.times.acknowledged);
    time(Text::tr("Broke out again"), incident.times.reopened);
    time(Text::tr("Mitigated"), incident.times.mitigated);
    time(Text::tr("Resolved"), incident.times.resolved);
    time(Text::tr("Reviewed"), incident.times.reviewed);
    time(Text::tr("False alarm"), incident.times.falseAlarm);
    words(Text::tr("Use case"), incident.useCaseKey);
    words(Text::tr("Release"), incident.releaseName);
    words(Text::tr("Caused by"), incident.deployment);
    for (const IncidentLink& link : incident.links)
        words(Text::tr("Came of it"), Text::tr("%1 · %2 (%3)").arg(link.key, link.title, link.state));
    words(Text::tr("Reported by"), incident.reportedBy.name);
    time(Text::tr("Reported"), incident.createdAt);
    return ThingFacts{{{}, "incident", incident.uid}, incident.key, incident.text.title, incident.staged, lines};
}

} // namespace assay
