// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident_change.h"

#include "core/incidents/incident_rows.h"
#include "core/people/people_rows.h"

namespace assay::incidents {
namespace {

std::optional<qint64> numberOr(qint64 id)
{
    return id > 0 ? std::optional(id) : std::nullopt;
}

/// What comes after the columns of its identity, in the order of both statements.
void bindContent(db::Statement& row, const Incident& incident, qint64 stateSince)
{
    const IncidentTimes& times = incident.times;
    row.bind(incident.text.title).bind(incident.text.text).bind(incident.text.rootCause);
    row.bind(toString(incident.severity)).bind(toString(incident.state)).bind(stateSince).bind(incident.stateReason);
    row.bind(times.detected).bind(times.acknowledged).bind(times.mitigated).bind(times.resolved).bind(times.reviewed);
    row.bind(times.reopened)
        .bind(times.falseAlarm)
        .bind(numberOr(incident.useCase.value))
        .bind(numberOr(incident.release.value));
    row.bind(incident.deploymentUid).bind(numberOr(incident.owner.id.value));
}

} // namespace

void addIncident(db::WriteTransaction& transaction, const Incident& incident, std::vector<AuditFact> facts)
{
    db::Connection& connection = transaction.connection();
    db::Statement made = connection.prepare(
        "INSERT INTO incident (uid, key, title, text, root_cause, severity, state, state_since, state_reason,"
        " detected_at, acknowledged_at, mitigated_at, resolved_at, reviewed_at, reopened_at, false_alarm_at,"
        " use_case_id, release_id, caused_by_deployment, owner_id, reported_by, staged, created_at, row_version)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT id FROM deployment WHERE uid = ?), ?, "
        "?, ?, ?, 1) RETURNING id");
    made.bind(incident.uid);
    made.bind(QStringLiteral("I-%1").arg(connection.integer("SELECT count(*) + 1 FROM incident")));
    bindContent(made, incident, transaction.now());
    made.bind(incident.reportedBy.id.value).bind(incident.staged).bind(transaction.now()).step();
    transaction.record({.verb = QStringLiteral("created"),
                        .entity = IncidentEntity,
                        .entityId = incident.uid,
                        .after = incidentHash(connection, {made.integer(0)}),
                        .facts = std::move(facts)});
}

void writeIncident(db::WriteTransaction& transaction, const Incident& before, const Incident& after,
                   std::vector<AuditFact> facts, const QString& verb)
{
    db::Connection& connection = transaction.connection();
    const Digest hash = incidentHash(connection, before.id);
    db::Statement row = connection.prepare(
        "UPDATE incident SET title = ?, text = ?, root_cause = ?, severity = ?, state = ?, state_since = ?,"
        " state_reason = ?, detected_at = ?, acknowledged_at = ?, mitigated_at = ?, resolved_at = ?, reviewed_at = ?,"
        " reopened_at = ?, false_alarm_at = ?, use_case_id = ?, release_id = ?,"
        " caused_by_deployment = (SELECT id FROM deployment WHERE uid = ?), owner_id = ?,"
        " row_version = row_version + 1 WHERE id = ?");
    bindContent(row, after, after.state == before.state ? before.stateSince : transaction.now());
    row.bind(before.id.value).run();
    transaction.record({.verb = verb,
                        .entity = IncidentEntity,
                        .entityId = before.uid,
                        .before = hash,
                        .after = incidentHash(connection, before.id),
                        .facts = std::move(facts)});
}

void addLink(db::WriteTransaction& transaction, const Incident& incident, const ThingName& thing, const QString& key)
{
    db::Connection& connection = transaction.connection();
    const Digest hash = incidentHash(connection, incident.id);
    connection
        .prepare("INSERT INTO incident_link (incident_id, ordinal, kind, uid, linked_by, linked_at) SELECT ?,"
                 " coalesce(max(ordinal), 0) + 1, ?, ?, ?, ? FROM incident_link WHERE incident_id = ?")
        .bind(incident.id.value)
        .bindText(thing.kind)
        .bind(thing.uid)
        .bind(people::byUid(connection, transaction.note().actor.person).id.value)
        .bind(transaction.now())
        .bind(incident.id.value)
        .run();
    connection.prepare("UPDATE incident SET row_version = row_version + 1 WHERE id = ?").bind(incident.id.value).run();
    transaction.record({.verb = QStringLiteral("linked"),
                        .entity = IncidentEntity,
                        .entityId = incident.uid,
                        .before = hash,
                        .after = incidentHash(connection, incident.id),
                        .facts = {{QStringLiteral("to"), key}}});
}

void removeLink(db::WriteTransaction& transaction, const Incident& incident, const IncidentLink& link)
{
    db::Connection& connection = transaction.connection();
    const Digest hash = incidentHash(connection, incident.id);
    connection.prepare("DELETE FROM incident_link WHERE incident_id = ? AND kind = ? AND uid = ?")
        .bind(incident.id.value)
        .bindText(link.thing.kind)
        .bind(link.thing.uid)
        .run();
    connection.prepare("UPDATE incident SET row_version = row_version + 1 WHERE id = ?").bind(incident.id.value).run();
    transaction.record({.verb = QStringLiteral("unlinked"),
                        .entity = IncidentEntity,
                        .entityId = incident.uid,
                        .before = hash,
                        .after = incidentHash(connection, incident.id),
                        .facts = {{QStringLiteral("from"), link.key}}});
}

} // namespace assay::incidents
