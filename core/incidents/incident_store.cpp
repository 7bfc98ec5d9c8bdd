// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident_store.h"

#include "core/base/moment.h"
#include "core/base/text.h"
#include "core/base/text_limits.h"
#include "core/base/ulid.h"
#include "core/decisions/decision_rows.h"
#include "core/incidents/incident_change.h"
#include "core/incidents/incident_rows.h"
#include "core/incidents/incident_rules.h"
#include "core/incidents/incident_texts.h"
#include "core/people/people_store.h"
#include "core/releases/release_rows.h"
#include "core/tasks/task_rows.h"
#include "core/usecases/use_case_party.h"
#include "core/usecases/use_case_store.h"

#include <algorithm>

namespace assay {
namespace {

db::AuditNote incidentNote(const Actor& actor, const char* verb, const QString& command, const QString& reason = {})
{
    return {actor, QString::fromLatin1(verb), incidents::IncidentEntity, {}, reason, command};
}

std::optional<Error> faultOfIncident(const IncidentText& text)
{
    if (text.title.trimmed().isEmpty())
        return Error{Error::Kind::Invalid, Text::tr("An incident needs a title. Nothing was saved."), {}};
    const QString problem = lengthProblem(text.title, {text.text, text.rootCause});
    return problem.isEmpty() ? std::nullopt : std::optional(Error{Error::Kind::Invalid, problem, {}});
}

/// An incident inside the write that changes it.
struct IncidentChange {
    db::WriteTransaction& transaction;
    Incident before;
    Incident after;
    IncidentParty party;
    RoleHolders holders;
    std::vector<AuditFact> facts = {};
    QString verb = {}; ///< Empty for the note's.
};

IncidentChange changeOf(db::WriteTransaction& transaction, const QString& name)
{
    db::Connection& connection = transaction.connection();
    const Actor& actor = transaction.note().actor;
    const Incident before = incidents::byName(connection, name);
    const UseCaseId about = usecases::servedBy(connection, before.useCase, before.release);
    return {transaction,
            before,
            before,
            {people::actingByUid(connection, actor.person).id, people::rolesActedIn(connection, actor, about)},
            people::holders(connection, about)};
}

QString write(IncidentChange change)
{
    incidents::writeIncident(change.transaction, change.before, change.after, std::move(change.facts), change.verb);
    return change.before.uid;
}

/// Who says a time to the minute means any of it: in the minute of what came before, that of what came before.
qint64 inMinuteOf(qint64 earliest, qint64 said)
{
    constexpr qint64 minute = 60'000;
    return said == earliest - earliest % minute ? earliest : said;
}

/// It is detected before anybody knows of it.
void requireDetection(const db::WriteTransaction& transaction, const Incident& incident)
{
    const qint64 detected = incident.times.detected;
    if (detected <= 0 || detected > transaction.now())
        db::raise(Error::Kind::Invalid,
                  Text::tr("An incident is detected at a time that has come. Nothing was saved."));
    if (incident.times.acknowledged && detected > *incident.times.acknowledged)
        db::raise(Error::Kind::Invalid,
                  Text::tr("%1 was acknowledged at %2, so it was detected by then. Nothing was saved.")
                      .arg(incident.key, minuteWords(*incident.times.acknowledged)));
}

/// It is detected after what caused it.
void takeCause(db::Connection& connection, const QString& deployment, Incident& incident)
{
    incident.deploymentUid.clear();
    if (deployment.isEmpty())
        return;
    const incidents::DeploymentName caused = incidents::deploymentByName(connection, deployment);
    incident.deploymentUid = caused.uid;
    incident.times.detected = inMinuteOf(caused.liveAt, incident.times.detected);
    if (incident.times.detected < caused.liveAt)
        db::raise(Error::Kind::Invalid,
                  Text::tr("That deployment went live at %1, so it did not cause what was detected before. Nothing was "
                           "saved.")
                      .arg(minuteWords(caused.liveAt)));
}

void takeFields(db::WriteTransaction& transaction, const IncidentFields& fields, Incident& incident)
{
    db::Connection& connection = transaction.connection();
    incident.text = fields.text;
    incident.text.title = fields.text.title.trimmed();
    incident.severity = fields.severity;
    incident.useCase = fields.useCase.isEmpty() ? UseCaseId{} : usecases::byKeyOrUid(connection, fields.useCase).id;
    incident.release = fields.release.isEmpty() ? ReleaseId{} : releases::byName(connection, fields.release).id;
    // What somebody said by another clock keeps nobody from changing the rest.
    if (fields.detectedAt != incident.times.detected || fields.deployment != incident.deploymentUid) {
        incident.times.detected = fields.detectedAt;
        takeCause(connection, fields.deployment, incident);
        requireDetection(transaction, incident);
    }
    if (fields.ownerUid == incident.owner.uid)
        return;
    const Person owner = fields.ownerUid.isEmpty() ? Person{} : people::hereByUid(connection, fields.ownerUid);
    incident.owner = {owner.id, owner.uid, owner.name};
}

/// The same with each thing by its uid, so that they compare with what others wrote.
IncidentFields byUids(db::Connection& connection, IncidentFields fields)
{
    if (!fields.useCase.isEmpty())
        fields.useCase = usecases::byKeyOrUid(connection, fields.useCase).uid;
    if (!fields.release.isEmpty())
        fields.release = releases::byName(connection, fields.release).uid;
    if (!fields.deployment.isEmpty())
        fields.deployment = incidents::deploymentByName(connection, fields.deployment).uid;
    return fields;
}

/// The fields as they are to be written. What others wrote meanwhile stays where this edit does not touch it.
IncidentFields wantedIncident(db::Connection& connection, const Incident& before, const IncidentEdit& edit)
{
    const IncidentFields mine = byUids(connection, edit.fields);
    if (edit.seen) {
        const NewerTexts newer = incidents::newerTexts(connection, before, edit.expectedVersion);
        return incidents::fieldsFrom(
            merging::mergedOrRaise(*edit.seen, incidents::textsOf(mine), newer, before.key, incidents::fieldTitle));
    }
    if (before.rowVersion != edit.expectedVersion)
        db::raise(Error::Kind::Conflict,
                  Text::tr("%1 has changed since you opened it. Nothing was saved; look at what is new and save again.")
                      .arg(before.key));
    return mine;
}

void applyIncidentEdit(IncidentChange& change, const IncidentEdit& edit)
{
    const Incident& before = change.before;
    db::requireAllowed(incidentEditRefusal(before, change.party, change.holders));
    const IncidentFields wanted = wantedIncident(change.transaction.connection(), before, edit);
    change.facts = merging::editFacts(incidents::textsOf(incidents::fieldsOf(before)), incidents::textsOf(wanted));
    if (change.facts.empty())
        db::raise(Error::Kind::Invalid, Text::tr("Nothing differs from what %1 says already.").arg(before.key));
    takeFields(change.transaction, wanted, change.after);
    change.verb = QStringLiteral("updated");
    if (change.after.severity != before.severity)
        change.facts.push_back({QStringLiteral("severity"), toString(change.after.severity)});
    if (change.after.owner.id == before.owner.id)
        return;
    change.facts.push_back({QStringLiteral("owner"), change.after.owner.name});
    // Whoever gets it and nothing else hears that it is theirs now.
    const QString fields = std::get<QString>(change.facts.front().value);
    if (change.after.owner.id && fields == QLatin1StringView("owner"))
        change.verb = QStringLiteral("assigned");
}

std::optional<qint64>& timeOf(IncidentTimes& times, IncidentState state)
{
    switch (state) {
    case IncidentState::Mitigated:
        return times.mitigated;
    case IncidentState::Resolved:
        return times.resolved;
    case IncidentState::Reviewed:
        return times.reviewed;
    case IncidentState::FalseAlarm:
        return times.falseAlarm;
    case IncidentState::Detected:
    case IncidentState::Acknowledged:
        break;
    }
    return times.acknowledged;
}

qint64 timeOfMove(const IncidentChange& change, const IncidentMove& move)
{
    const qint64 earliest = change.before.lastTime();
    const qint64 latest = std::max(change.transaction.now(), earliest);
    const qint64 at = move.at ? inMinuteOf(earliest, *move.at) : latest;
    if (at < earliest || at > latest)
        db::raise(Error::Kind::Invalid,
                  Text::tr("%1 goes to %2 at a time from %3 until now. Nothing was changed.")
                      .arg(change.before.key, incidentStateTitle(move.to), minuteWords(earliest)));
    return at;
}

/// A step back, and that nothing was wrong, take back what was said of how it was mended.
void setTimes(IncidentChange& change, IncidentState to, qint64 at)
{
    IncidentTimes& times = change.after.times;
    const bool isBack = change.before.state > to;
    if (isBack || to == IncidentState::FalseAlarm) {
        times.mitigated.reset();
        times.resolved.reset();
    }
    if (!isBack) {
        timeOf(times, to) = at;
    } else if (change.before.isFalseAlarm()) { // It did not break out again: it was there all along.
        times.falseAlarm.reset();
        times.acknowledged = times.acknowledged.value_or(at);
    } else {
        times.reopened = at;
    }
}

void applyIncidentMove(IncidentChange& change, const IncidentMove& move)
{
    const Incident& before = change.before;
    db::requireAllowed(incidentStepRefusal(before, move.to, change.party, change.holders));
    const bool needsReason = incidentStep(before.state, move.to)->needsReason;
    if (needsReason && move.reason.trimmed().isEmpty())
        db::raise(Error::Kind::Denied,
                  move.to == IncidentState::FalseAlarm
                      ? Text::tr("Closing %1 as a false alarm needs a reason. Nothing was changed.").arg(before.key)
                      : Text::tr("Taking %1 back to %2 needs a reason. Nothing was changed.")
                            .arg(before.key, incidentStateTitle(move.to)));
    const qint64 at = timeOfMove(change, move);
    setTimes(change, move.to, at);
    change.after.state = move.to;
    change.after.stateReason = move.reason;
    change.facts = {{QStringLiteral("from"), toString(before.state)},
                    {QStringLiteral("to"), toString(move.to)},
                    {QStringLiteral("when"), at}};
    if (before.state > move.to) // How bad what is back is, so that it calls people anew.
        change.facts.push_back({QStringLiteral("severity"), toString(before.severity)});
}

/// A task or a decision by its key or uid.
struct CameOfIt {
    ThingName thing;
    QString key;
};

CameOfIt whatCameOfIt(db::Connection& connection, const QString& name)
{
    for (const char* kind : {"task", "decision"}) {
        db::Statement row =
            connection.prepare("SELECT uid, key FROM " + QByteArray(kind) + " WHERE key = ? OR uid = ?");
        if (row.bind(name).bind(name).step())
            return {{kind, row.text(0)}, row.text(1)};
    }
    db::raise(Error::Kind::NotFound,
              Text::tr("The project has no task or decision %1. Nothing was changed.").arg(name));
}

/// What a draft does not say follows from what it says.
IncidentFields completed(db::WriteTransaction& transaction, IncidentFields fields)
{
    db::Connection& connection = transaction.connection();
    if (fields.detectedAt == 0)
        fields.detectedAt = transaction.now();
    if (fields.release.isEmpty() && !fields.deployment.isEmpty()) {
        const ReleaseId release = incidents::deploymentByName(connection, fields.deployment).release;
        fields.release = releases::byId(connection, release).uid;
    }
    if (fields.useCase.isEmpty() && !fields.release.isEmpty()) {
        const UseCaseId served = usecases::servedBy(connection, {}, releases::byName(connection, fields.release).id);
        fields.useCase = served ? usecases::byId(connection, served).uid : QString();
    }
    return fields;
}

QString insertIncident(db::WriteTransaction& transaction, const IncidentDraft& draft)
{
    db::Connection& connection = transaction.connection();
    const Actor& actor = transaction.note().actor;
    const Person person = people::byUid(connection, actor.person);
    const IncidentFields fields = byUids(connection, completed(transaction, draft.fields));
    Incident incident;
    incident.uid = newUlid(transaction.now());
    takeFields(transaction, fields, incident);
    const UseCaseId about = usecases::servedBy(connection, incident.useCase, incident.release);
    // Whoever works in a part of the project may notice what goes wrong in another.
    db::requireAllowed(incidentReportRefusal({person.id, people::rolesActedInSomewhere(connection, actor)},
                                             people::holders(connection, about)));
    incident.reportedBy = {person.id, person.uid, person.name};
    incident.stateReason = QStringLiteral("");
    incident.staged = draft.staged;
    std::vector<AuditFact> facts{{QStringLiteral("severity"), toString(incident.severity)},
                                 {QStringLiteral("detected"), incident.times.detected}};
    for (const auto& [name, value] :
         {std::pair("use_case", fields.useCase), std::pair("release", fields.release),
          std::pair("deployment", incident.deploymentUid), std::pair("owner", incident.owner.name)}) {
        if (!value.isEmpty())
            facts.push_back({QString::fromLatin1(name), value});
    }
    incidents::addIncident(transaction, incident, std::move(facts));
    return incident.uid;
}

} // namespace

Result<QString> IncidentStore::report(const IncidentDraft& draft, const Actor& actor, const QString& command)
{
    return m_database.writeOnce(incidentNote(actor, "created", command), [&](db::WriteTransaction& transaction) {
        return incidents::report(transaction, draft);
    });
}

Result<> IncidentStore::edit(const IncidentEdit& edit, const Actor& actor, const QString& command)
{
    return withoutValue(
        m_database.writeOnce(incidentNote(actor, "updated", command),
                             [&](db::WriteTransaction& transaction) { return incidents::edit(transaction, edit); }));
}

Result<> IncidentStore::move(const IncidentMove& move, const Actor& actor, const QString& command)
{
    return withoutValue(m_database.writeOnce(incidentNote(actor, "state_changed", command, move.reason),
                                             [&](db::WriteTransaction& transaction) {
                                                 IncidentChange change = changeOf(transaction, move.incident);
                                                 applyIncidentMove(change, move);
                                                 return write(std::move(change));
                                             }));
}

Result<> IncidentStore::link(const QString& incident, const QString& thing, const Actor& actor, const QString& command)
{
    return withoutValue(
        m_database.writeOnce(incidentNote(actor, "linked", command), [&](db::WriteTransaction& transaction) {
            const IncidentChange change = changeOf(transaction, incident);
            db::requireAllowed(incidentLinkRefusal(change.before, change.party, change.holders));
            const CameOfIt came = whatCameOfIt(transaction.connection(), thing);
            const auto& links = change.before.links;
            if (std::any_of(links.begin(), links.end(), [&](const auto& each) { return each.thing == came.thing; }))
                db::raise(Error::Kind::Invalid,
                          Text::tr("%1 is linked to %2 already.").arg(came.key, change.before.key));
            incidents::addLink(transaction, change.before, came.thing, came.key);
            return change.before.uid;
        }));
}

Result<> IncidentStore::unlink(const QString& incident, const QString& thing, const Actor& actor,
                               const QString& command)
{
    return withoutValue(
        m_database.writeOnce(incidentNote(actor, "unlinked", command), [&](db::WriteTransaction& transaction) {
            const IncidentChange change = changeOf(transaction, incident);
            db::requireAllowed(incidentUnlinkRefusal(change.before, change.party, change.holders));
            const auto& links = change.before.links;
            const auto link = std::find_if(links.begin(), links.end(), [&thing](const IncidentLink& each) {
                return !each.isMade && (each.key == thing || each.thing.uid == thing);
            });
            if (link == links.end())
                db::raise(Error::Kind::NotFound,
                          Text::tr("Nobody linked %1 to %2. Nothing was changed.").arg(thing, change.before.key));
            incidents::removeLink(transaction, change.before, *link);
            return change.before.uid;
        }));
}

namespace incidents {

QString report(db::WriteTransaction& transaction, const IncidentDraft& draft)
{
    if (const auto fault = faultOfIncident(draft.fields.text))
        db::raise(fault->kind, fault->message);
    return insertIncident(transaction, draft);
}

QString edit(db::WriteTransaction& transaction, const IncidentEdit& edit)
{
    if (const auto fault = faultOfIncident(edit.fields.text))
        db::raise(fault->kind, fault->message);
    IncidentChange change = changeOf(transaction, edit.incident);
    applyIncidentEdit(change, edit);
    return write(std::move(change));
}

} // namespace incidents
} // namespace assay
