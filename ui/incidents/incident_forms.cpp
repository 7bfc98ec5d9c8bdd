// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/incident_forms.h"

#include "core/base/shown_text.h"
#include "core/incidents/incident_rows.h"
#include "core/incidents/incident_texts.h"
#include "ui/panes/moment_field.h"

#include <QCoreApplication>

namespace assay {
namespace {

using Field = FieldsForm::Field;
using Kind = FieldsForm::Kind;
using Values = FieldsForm::Values;

class IncidentForms final {
    Q_DECLARE_TR_FUNCTIONS(IncidentForms)
};

QString incidentPlace(const Incident& incident, const QString& what)
{
    return QStringLiteral("incident/%1/%2").arg(incident.uid, what);
}

/// What an incident says, with what a form has of it.
IncidentFields withSaid(const IncidentFields& fields, const FieldTexts& said)
{
    FieldTexts all = incidents::textsOf(fields);
    for (FieldText& field : all)
        field.text = textIn(said, field.field).value_or(field.text);
    return incidents::fieldsFrom(all);
}

/// A form over a field of an incident that others may change meanwhile.
FieldsForm* sharedIncidentForm(Session& session, const FieldsForm::Words& words, const Incident& incident,
                               const Field& field)
{
    auto* form = new FieldsForm(session, words, {field}, {}, {});
    form->share({incident.key,
                 [uid = incident.uid, since = incident.rowVersion](db::Connection& connection) {
                     return incidents::newerTexts(connection, incidents::byName(connection, uid), since);
                 },
                 [incident](const FieldTexts& said, const FieldTexts& seen, db::Database& database, const Actor& actor,
                            const QString& command) {
                     const IncidentFields before = withSaid(incidents::fieldsOf(incident), seen);
                     const IncidentEdit edit{incident.uid, incident.rowVersion, withSaid(before, said),
                                             incidents::textsOf(before)};
                     return IncidentStore(database).edit(edit, actor, command);
                 }});
    return form;
}

/// Of the words that go with a step. Opening it again leads to where acknowledging it did; what was begun for the one is
/// not what the other asks for.
QString stepPlace(const Incident& incident, IncidentState to)
{
    const bool again = to == IncidentState::Acknowledged && incident.state != IncidentState::Detected;
    return incidentPlace(incident, again ? QStringLiteral("again") : toString(to));
}

QString stepProblem(const Values& said, bool needsWords)
{
    const QString fault = momentProblem(said, "at");
    const bool lacksWords = needsWords && FieldsForm::said(said, "words").isEmpty();
    return fault.isEmpty() && lacksWords ? IncidentForms::tr("The reason is missing.") : fault;
}

} // namespace

FieldsForm* incidentOwnerForm(Session& session, const incidents::IncidentStory& story)
{
    const Incident& incident = story.incident;
    Field owner{QStringLiteral("owner"), IncidentForms::tr("Who sees to it"), Kind::Choice, incident.owner.uid};
    owner.choices.emplace_back(IncidentForms::tr("Nobody yet"), QString());
    bool isOffered = incident.owner.uid.isEmpty();
    for (const Person& person : story.people) {
        owner.choices.emplace_back(shownText(person.name), person.uid);
        isOffered = isOffered || person.uid == incident.owner.uid;
    }
    if (!isOffered) // Somebody who left.
        owner.choices.emplace_back(shownText(incident.owner.name), incident.owner.uid);
    return sharedIncidentForm(session,
                              {QStringLiteral("incidentOwner"),
                               IncidentForms::tr("Who sees to %1?").arg(incident.key),
                               IncidentForms::tr("Save"),
                               {},
                               incidentPlace(incident, QStringLiteral("owner"))},
                              incident, owner);
}

FieldsForm* incidentCauseForm(Session& session, const Incident& incident)
{
    return sharedIncidentForm(
        session,
        {QStringLiteral("incidentCause"), IncidentForms::tr("Why did it come to %1?").arg(incident.key),
         IncidentForms::tr("Save"),
         IncidentForms::tr("The root cause: what has to be otherwise, so that it does not happen again. It is needed "
                           "before the incident is reviewed."),
         incidentPlace(incident, QStringLiteral("cause"))},
        incident, {QStringLiteral("root_cause"), IncidentForms::tr("Root cause"), Kind::Text, incident.text.rootCause});
}

FieldsForm* incidentLinkForm(Session& session, const Incident& incident)
{
    const auto problem = [](const Values& said) {
        return FieldsForm::said(said, "thing").isEmpty() ? IncidentForms::tr("Which task or decision?") : QString();
    };
    const auto act = [uid = incident.uid](const Values& said, db::Database& database, const Actor& actor,
                                          const QString& command) {
        return IncidentStore(database).link(uid, FieldsForm::said(said, "thing"), actor, command);
    };
    return new FieldsForm(session,
                          {QStringLiteral("incidentLink"), IncidentForms::tr("What came of %1?").arg(incident.key),
                           IncidentForms::tr("Link it"),
                           IncidentForms::tr("A task or a decision that is there already, by its key."),
                           incidentPlace(incident, QStringLiteral("link"))},
                          {Field{QStringLiteral("thing"),
                                 IncidentForms::tr("Task or decision"),
                                 Kind::Line,
                                 {},
                                 {},
                                 IncidentForms::tr("T-3 or D-2")}},
                          problem, act);
}

FieldsForm* incidentUnlinkForm(Session& session, const Incident& incident)
{
    Field thing{QStringLiteral("thing"), IncidentForms::tr("Task or decision"), Kind::Choice};
    for (const IncidentLink& link : incident.links) {
        if (!link.isMade)
            thing.choices.emplace_back(QStringLiteral("%1 · %2").arg(link.key, shownText(link.title)), link.thing.uid);
    }
    const auto act = [uid = incident.uid](const Values& said, db::Database& database, const Actor& actor,
                                          const QString& command) {
        return IncidentStore(database).unlink(uid, FieldsForm::said(said, "thing"), actor, command);
    };
    return new FieldsForm(
        session,
        {QStringLiteral("incidentUnlink"), IncidentForms::tr("What did not come of %1?").arg(incident.key),
         IncidentForms::tr("Take the link away"),
         IncidentForms::tr("The task or the decision stays as it is; only that it came of the incident is taken back."),
         incidentPlace(incident, QStringLiteral("unlink"))},
        {thing}, {}, act);
}

FieldsForm* incidentStepForm(Session& session, const Incident& incident, IncidentState to,
                             const IncidentStepWords& words)
{
    const auto act = [uid = incident.uid, to](const Values& said, db::Database& database, const Actor& actor,
                                              const QString& command) {
        const IncidentMove move{uid, to, FieldsForm::said(said, "words"), momentSaid(said, "at")};
        return IncidentStore(database).move(move, actor, command);
    };
    const Field at = momentField(QStringLiteral("at"), IncidentForms::tr("When that was, in UTC; may be empty"), {},
                                 IncidentForms::tr("now, or as in 2027-01-31 09:30"));
    return new FieldsForm(
        session, {QStringLiteral("incidentStep"), words.title, words.verb, words.about, stepPlace(incident, to)},
        {Field{QStringLiteral("words"), words.caption, Kind::Text}, at},
        [needed = words.needed](const Values& said) { return stepProblem(said, needed); }, act);
}

} // namespace assay
