// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_incidents.h"

#include "core/base/json_members.h"
#include "core/incidents/incident_rows.h"
#include "core/incidents/incident_store.h"
#include "core/incidents/incident_texts.h"

#include <QDateTime>

namespace assay {
namespace {

/// "2026-04-15T13:30:00Z"; nothing where it is not said.
std::optional<qint64> incidentTime(const JsonValue& object, QStringView name)
{
    const QDateTime at = QDateTime::fromString(textOf(object, name), Qt::ISODate);
    return at.isValid() ? std::optional(at.toMSecsSinceEpoch()) : std::nullopt;
}

} // namespace

Result<QString> DemoIncidents::taskTitled(const QString& title)
{
    return database().read([&title](db::Connection& connection) {
        db::Statement row = connection.prepare("SELECT uid FROM task WHERE title = ?");
        return row.bind(title).step() ? row.text(0) : QString();
    });
}

Result<QString> DemoIncidents::begin(const JsonValue& entry)
{
    const QString severity = textOf(entry, u"severity");
    const std::optional<Severity> known = severityFromString(severity);
    if (!known)
        return unknownWord(severity);
    IncidentDraft draft;
    draft.fields.text = {textOf(entry, u"title"), textOf(entry, u"text"), {}};
    draft.fields.severity = *known;
    draft.fields.useCase = m_useCases.at(textOf(entry, u"useCase"));
    draft.fields.ownerUid = people().at(textOf(entry, u"owner")).person;
    draft.fields.detectedAt = incidentTime(entry, u"detected").value_or(0);
    if (entry.member(u"release"))
        draft.fields.release = textOf(entry, u"release");
    if (entry.member(u"deployment"))
        draft.fields.deployment = textOf(entry, u"deployment");
    draft.staged = true;
    return IncidentStore(database()).report(draft, actorOf(entry), command());
}

Result<> DemoIncidents::explain(const JsonValue& step, const QString& uid)
{
    const Result<IncidentEdit> opened = database().read([&uid](db::Connection& connection) {
        const Incident incident = incidents::byName(connection, uid);
        return IncidentEdit{incident.uid, incident.rowVersion, incidents::fieldsOf(incident)};
    });
    if (!opened)
        return failed(opened);
    IncidentEdit edit = *opened;
    edit.fields.text.rootCause = textOf(step, u"text");
    return IncidentStore(database()).edit(edit, actorOf(step), command());
}

Result<> DemoIncidents::goOn(const JsonValue& step, const QString& uid)
{
    IncidentStore store(database());
    const QString what = textOf(step, u"do");
    if (what == u"explain")
        return explain(step, uid);
    if (what == u"link") {
        const Result<QString> task = taskTitled(textOf(step, u"task"));
        return task ? store.link(uid, *task, actorOf(step), command()) : failed(task);
    }
    const std::optional<IncidentState> to = incidentStateFromString(what);
    if (!to)
        return unknownWord(what);
    const QString reason = step.member(u"text") ? textOf(step, u"text") : QString();
    return store.move({uid, *to, reason, incidentTime(step, u"at")}, actorOf(step), command());
}

} // namespace assay
