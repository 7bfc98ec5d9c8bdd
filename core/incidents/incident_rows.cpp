// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident_rows.h"

#include "core/audit/audit_entry.h"
#include "core/audit/audit_facts.h"
#include "core/audit/row_query_hash.h"
#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/domain/decision.h"
#include "core/past/trails.h"
#include "core/people/named_person.h"

#include <map>

namespace assay::incidents {
namespace {

const QByteArray IncidentSql =
    "SELECT x.id, x.uid, x.key, x.title, x.text, x.root_cause, x.severity, x.state, x.state_since, x.state_reason,"
    " x.detected_at, x.acknowledged_at, x.mitigated_at, x.resolved_at, x.reviewed_at, x.reopened_at, x.use_case_id,"
    " u.uid, u.key, x.release_id, r.uid, m.name || '@' || CAST(v.version AS TEXT), d.uid,"
    " dm.name || '@' || CAST(dv.version AS TEXT) || ', ' || d.environment, x.owner_id, o.uid, o.name, x.reported_by,"
    " w.uid, w.name, x.staged, x.created_at, x.row_version, x.false_alarm_at FROM incident x JOIN person w ON w.id = "
    "x.reported_by"
    " LEFT JOIN person o ON o.id = x.owner_id LEFT JOIN use_case u ON u.id = x.use_case_id"
    " LEFT JOIN release r ON r.id = x.release_id LEFT JOIN model_version v ON v.id = r.version_id"
    " LEFT JOIN registered_model m ON m.id = v.model_id LEFT JOIN deployment d ON d.id = x.caused_by_deployment"
    " LEFT JOIN release dr ON dr.id = d.release_id LEFT JOIN model_version dv ON dv.id = dr.version_id"
    " LEFT JOIN registered_model dm ON dm.id = dv.model_id ";

/// Of each incident tasks that were made from it or linked to it, then the decisions that were linked; `which` narrows each
/// part by the incident x.
QByteArray linksSql(const QByteArray& which)
{
    return "SELECT x.id, 'task', t.uid, t.key, t.title, t.state, 1, t.id FROM incident x JOIN task t"
           " ON t.source_kind = 'incident' AND t.source_uid = x.uid"
        + which
        + " UNION ALL SELECT x.id, 'task', t.uid, t.key, t.title, t.state, 0, t.id FROM incident x JOIN incident_link l"
          " ON l.incident_id = x.id AND l.kind = 'task' JOIN task t ON t.uid = l.uid"
        + which
        + " UNION ALL SELECT x.id, 'decision', d.uid, d.key, d.title, d.state, 0, d.id FROM incident x"
          " JOIN incident_link l ON l.incident_id = x.id AND l.kind = 'decision' JOIN decision d ON d.uid = l.uid"
        + which + " ORDER BY 2 DESC, 8";
}

QString wordsAt(const db::Statement& row, int column)
{
    return row.isNull(column) ? QString() : row.text(column);
}

Incident readIncident(const db::Statement& row)
{
    Incident incident;
    incident.id = {row.integer(0)};
    incident.uid = row.text(1);
    incident.key = row.text(2);
    incident.text = {row.text(3), row.text(4), row.text(5)};
    incident.severity = db::requireKnown(severityFromString(row.text(6)), incident.key);
    incident.state = db::requireKnown(incidentStateFromString(row.text(7)), incident.key);
    incident.stateSince = row.integer(8);
    incident.stateReason = row.text(9);
    incident.times = {row.integer(10),         row.optionalInteger(11), row.optionalInteger(12),
                      row.optionalInteger(13), row.optionalInteger(14), row.optionalInteger(15),
                      row.optionalInteger(33)};
    incident.useCase = {row.optionalInteger(16).value_or(0)};
    incident.useCaseUid = wordsAt(row, 17);
    incident.useCaseKey = wordsAt(row, 18);
    incident.release = {row.optionalInteger(19).value_or(0)};
    incident.releaseUid = wordsAt(row, 20);
    incident.releaseName = wordsAt(row, 21);
    incident.deploymentUid = wordsAt(row, 22);
    incident.deployment = wordsAt(row, 23);
    incident.owner = people::namedPersonAt(row, 24);
    incident.reportedBy = people::namedPersonAt(row, 27);
    incident.staged = row.boolean(30);
    incident.createdAt = row.integer(31);
    incident.rowVersion = row.integer(32);
    return incident;
}

IncidentLink readLink(const db::Statement& row)
{
    IncidentLink link{{row.bytes(1), row.text(2)}, row.text(3), row.text(4), {}, row.boolean(6)};
    if (const auto task = taskStateFromString(row.text(5)); task && link.thing.kind == "task") {
        link.state = taskStateTitle(*task);
        link.isOff = *task == TaskState::Cancelled;
    } else if (const auto decision = decisionStateFromString(row.text(5))) {
        link.state = decisionStateTitle(*decision);
        link.isOff = *decision == DecisionState::Rejected;
    }
    return link;
}

std::vector<Incident> readIncidents(db::Statement rows)
{
    std::vector<Incident> found;
    while (rows.step())
        found.push_back(readIncident(rows));
    return found;
}

/// Every list asks once, and not once for each of ten thousand.
void addLinks(std::vector<Incident>& incidents, db::Statement rows)
{
    std::map<qint64, Incident*> byId;
    for (Incident& incident : incidents)
        byId[incident.id.value] = &incident;
    while (rows.step()) {
        if (const auto incident = byId.find(rows.integer(0)); incident != byId.end())
            incident->second->links.push_back(readLink(rows));
    }
}

/// Since when the log has it as grave, without a break until now.
qint64 graveSince(db::Connection& connection, const Incident& incident)
{
    db::Statement rows = connection.prepare("SELECT body FROM audit_event WHERE entity = 'incident' AND entity_id = ?"
                                            " ORDER BY seq DESC");
    rows.bind(incident.uid);
    qint64 since = incident.createdAt;
    while (rows.step()) {
        const AuditEntry entry = db::orRaise(parseBody(rows.bytesView(0)));
        const auto severity = severityFromString(audit::factText(entry, QLatin1StringView("severity")));
        if (!severity)
            continue;
        if (*severity < Severity::High)
            break;
        since = entry.at;
    }
    return since;
}

} // namespace

std::vector<Incident> all(db::Connection& connection)
{
    std::vector<Incident> found = readIncidents(connection.prepare(IncidentSql + "ORDER BY x.id"));
    addLinks(found, connection.prepare(linksSql("")));
    return found;
}

Incident byName(db::Connection& connection, const QString& name)
{
    db::Statement rows = connection.prepare(IncidentSql + "WHERE x.key = ? OR x.uid = ?");
    rows.bind(name).bind(name);
    std::vector<Incident> found = readIncidents(std::move(rows));
    if (found.empty())
        db::raise(Error::Kind::NotFound, Text::tr("The project has no incident %1.").arg(name));
    db::Statement links = connection.prepare(linksSql(" WHERE x.id = ?"));
    for (int part = 0; part < 3; ++part)
        links.bind(found.front().id.value);
    addLinks(found, std::move(links));
    return std::move(found.front());
}

std::vector<IncidentWait> waits(db::Connection& connection)
{
    const QByteArray thatWait =
        "WHERE (x.state = 'Resolved' OR (x.state = 'Detected' AND x.severity IN ('high', 'critical')))";
    std::vector<Incident> waiting = readIncidents(connection.prepare(IncidentSql + thatWait + " ORDER BY x.id"));
    addLinks(waiting, connection.prepare(linksSql(" " + thatWait)));
    std::vector<IncidentWait> found;
    for (Incident& incident : waiting) {
        const bool isReview = incident.state == IncidentState::Resolved;
        const qint64 since = isReview ? incident.stateSince : graveSince(connection, incident);
        found.push_back({std::move(incident), isReview, since});
    }
    return found;
}

DeploymentName deploymentByName(db::Connection& connection, const QString& name)
{
    db::Statement row = connection.prepare(
        "SELECT d.id, d.uid, d.release_id, d.live_at FROM deployment d JOIN release r ON r.id = d.release_id"
        " JOIN model_version v ON v.id = r.version_id JOIN registered_model m ON m.id = v.model_id WHERE d.uid = ?"
        " OR m.name || '@' || CAST(v.version AS TEXT) || '/' || d.environment = ? ORDER BY d.live_at DESC, d.id DESC");
    if (!row.bind(name).bind(name).step())
        db::raise(Error::Kind::NotFound,
                  Text::tr("The project has no deployment %1. Name one as MODEL@VERSION/ENVIRONMENT or by its uid.")
                      .arg(name));
    return {row.integer(0), row.text(1), {row.integer(2)}, row.integer(3)};
}

QString deploymentTitle(db::Connection& connection, const QString& uid)
{
    db::Statement row = connection.prepare(
        "SELECT m.name || '@' || CAST(v.version AS TEXT) || ', ' || d.environment FROM deployment d JOIN release r"
        " ON r.id = d.release_id JOIN model_version v ON v.id = r.version_id JOIN registered_model m"
        " ON m.id = v.model_id WHERE d.uid = ?");
    return row.bind(uid).step() ? row.text(0) : uid;
}

Digest incidentHash(db::Connection& connection, IncidentId id)
{
    RowHasher hasher("incident");
    addRows(hasher, connection,
            "SELECT x.uid, x.key, x.title, x.text, x.root_cause, x.severity, x.state, CAST(x.state_since AS TEXT),"
            " x.state_reason, CAST(x.detected_at AS TEXT), coalesce(CAST(x.acknowledged_at AS TEXT), ''),"
            " coalesce(CAST(x.mitigated_at AS TEXT), ''), coalesce(CAST(x.resolved_at AS TEXT), ''),"
            " coalesce(CAST(x.reviewed_at AS TEXT), ''), coalesce(CAST(x.reopened_at AS TEXT), ''),"
            " coalesce(CAST(x.false_alarm_at AS TEXT), ''),"
            " coalesce(u.uid, ''), coalesce(r.uid, ''), coalesce(d.uid, ''), coalesce(o.uid, ''), w.uid,"
            " CAST(x.staged AS TEXT), CAST(x.created_at AS TEXT), CAST(x.row_version AS TEXT) FROM incident x"
            " JOIN person w ON w.id = x.reported_by LEFT JOIN person o ON o.id = x.owner_id"
            " LEFT JOIN use_case u ON u.id = x.use_case_id LEFT JOIN release r ON r.id = x.release_id"
            " LEFT JOIN deployment d ON d.id = x.caused_by_deployment WHERE x.id = ?",
            id.value);
    addRows(hasher, connection,
            "SELECT CAST(l.ordinal AS TEXT), l.kind, l.uid, p.uid, CAST(l.linked_at AS TEXT) FROM incident_link l"
            " JOIN person p ON p.id = l.linked_by WHERE l.incident_id = ? ORDER BY l.ordinal",
            id.value);
    return hasher.finish();
}

} // namespace assay::incidents
