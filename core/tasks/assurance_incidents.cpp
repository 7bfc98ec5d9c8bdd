// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/assurance_sources.h"

#include "core/domain/incident.h"

namespace assay {
namespace {

AssuranceStage stageOfIncident(const Incident& incident)
{
    if (incident.state == IncidentState::Detected)
        return AssuranceStage::Planned;
    return incident.isOpen() ? AssuranceStage::InProgress : AssuranceStage::Done;
}

} // namespace

void tasks::addIncidentItems(db::Connection& connection, qint64 now, std::vector<AssuranceItem>& items)
{
    db::Statement rows = connection.prepare(
        "SELECT i.uid, i.key, i.title, i.severity, i.state, i.state_since, i.detected_at, i.resolved_at,"
        " coalesce(o.name, ''), i.staged FROM incident i LEFT JOIN person o ON o.id = i.owner_id"
        " WHERE i.state <> 'FalseAlarm' ORDER BY i.id");
    while (rows.step()) {
        Incident incident;
        incident.state = incidentStateFromString(rows.text(4)).value_or(IncidentState::Detected);
        incident.times.detected = rows.integer(6);
        incident.times.resolved = rows.optionalInteger(7);
        AssuranceItem item;
        item.source = AssuranceSource::Incident;
        item.thing = {"incident", rows.text(0)};
        item.key = rows.text(1);
        item.title = rows.text(2);
        item.kind = severityTitle(severityFromString(rows.text(3)).value_or(Severity::Critical));
        item.stage = stageOfIncident(incident);
        item.state = incidentStateTitle(incident.state);
        item.since = rows.integer(5);
        item.age = incident.age(now);
        item.owner = rows.text(8);
        item.staged = rows.boolean(9);
        items.push_back(std::move(item));
    }
}

} // namespace assay
