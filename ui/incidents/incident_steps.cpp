// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/incident_steps.h"

#include "core/base/shown_text.h"
#include "core/incidents/incident_store.h"
#include "ui/incidents/incident_form.h"
#include "ui/incidents/incident_forms.h"
#include "ui/talk/task_steps.h"
#include "ui/widgets/button.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/page.h"

#include <algorithm>

namespace assay {

IncidentSteps::IncidentSteps(Session& session, Page& page)
    : StepButtons(session, page)
    , m_tasks(new TaskSteps(session, page))
    , m_edit(add("editIncident", tr("Edit…"), &IncidentSteps::edit))
    , m_assign(add("assignIncident", tr("Who sees to it…"), &IncidentSteps::assign))
    , m_earlier(add("acknowledgeEarlier", tr("It was acknowledged at…"), &IncidentSteps::acknowledgeEarlier))
    , m_link(add("linkIncident", tr("Link a task or decision…"), &IncidentSteps::link))
    , m_unlink(add("unlinkIncident", tr("Take a link away…"), &IncidentSteps::unlink))
    , m_decide(add("decideOnIncident", tr("Propose a decision from it…"), &IncidentSteps::decide))
    , m_task(add("taskFromIncident", tr("Make a task of it…"), &IncidentSteps::makeTask))
    , m_falseAlarm(add("falseAlarm", tr("It was a false alarm…"), &IncidentSteps::falseAlarm))
    , m_reopen(add("reopenIncident", tr("It broke out again…"), &IncidentSteps::reopen))
    , m_noFalseAlarm(add("noFalseAlarm", tr("It was no false alarm…"), &IncidentSteps::reopen))
    , m_cause(add("writeRootCause", tr("Write the root cause…"), &IncidentSteps::writeCause))
    , m_acknowledge(add("acknowledgeIncident", tr("Acknowledge"), &IncidentSteps::acknowledge, true))
    , m_mitigate(add("mitigateIncident", tr("It does no more harm…"), &IncidentSteps::mitigate, true))
    , m_resolve(add("resolveIncident", tr("It is resolved…"), &IncidentSteps::resolve, true))
    , m_review(add("reviewIncident", tr("Review…"), &IncidentSteps::review, true))
{
    addAsking();
    connect(m_tasks, &TaskSteps::refused, this, &IncidentSteps::refused);
}

/// What is needed before the review stands there until it is done.
void IncidentSteps::setStory(const incidents::IncidentStory& story)
{
    m_story = story;
    const Incident& incident = story.incident;
    const incidents::IncidentRefusals& refusals = story.refusals;
    const bool resolved = incident.state == IncidentState::Resolved;
    const bool cameToSomething =
        std::any_of(incident.links.begin(), incident.links.end(), [](const IncidentLink& link) { return !link.isOff; });
    show(m_edit, false, refusals.edit);
    show(m_assign, !incident.owner.id && !incident.isOver(), refusals.edit);
    show(m_earlier, false, refusals.acknowledge);
    show(m_link, false, refusals.link);
    show(m_unlink, false, refusals.unlink);
    show(m_decide, false, refusals.link);
    show(m_task, resolved && !cameToSomething, {});
    const bool isFalseAlarm = incident.isFalseAlarm();
    show(m_falseAlarm, false, refusals.falseAlarm);
    show(m_reopen, false,
         isFalseAlarm ? tr("%1 was a false alarm, so it did not break out.").arg(incident.key) : refusals.reopen);
    show(m_noFalseAlarm, isFalseAlarm, isFalseAlarm ? refusals.reopen : tr("%1 is no false alarm.").arg(incident.key));
    show(m_cause, resolved && incident.text.rootCause.trimmed().isEmpty(), refusals.edit);
    show(m_acknowledge, incident.state == IncidentState::Detected, refusals.acknowledge);
    show(m_mitigate, incident.state == IncidentState::Acknowledged, refusals.mitigate);
    show(m_resolve, incident.state == IncidentState::Mitigated, refusals.resolve);
    show(m_review, resolved, refusals.review);
    showRest();
}

void IncidentSteps::open(FieldsForm* form)
{
    m_form = FieldsForm::open(form, &m_page, [this] { Q_EMIT taken({}); });
}

void IncidentSteps::edit()
{
    if (m_form)
        return;
    auto* form = new IncidentForm(m_session, m_story);
    connect(form, &WorkForm::done, this, [this] { Q_EMIT taken({}); });
    m_form = form;
    new Overlay(form, m_page.window());
}

void IncidentSteps::assign()
{
    if (!m_form)
        open(incidentOwnerForm(m_session, m_story));
}

void IncidentSteps::writeCause()
{
    if (!m_form)
        open(incidentCauseForm(m_session, m_story.incident));
}

void IncidentSteps::link()
{
    if (!m_form)
        open(incidentLinkForm(m_session, m_story.incident));
}

void IncidentSteps::unlink()
{
    if (!m_form)
        open(incidentUnlinkForm(m_session, m_story.incident));
}

void IncidentSteps::makeTask()
{
    const Incident& incident = m_story.incident;
    m_tasks->makeNew({"incident", incident.uid},
                     QStringLiteral("%1 · %2").arg(incident.key, shownText(incident.text.title)));
}

void IncidentSteps::decide()
{
    m_session.fetch<DecisionForm::Choices>(
        tr("Reading decisions"), this, [](db::Connection& connection) { return DecisionForm::choicesIn(connection); },
        [this](const DecisionForm::Choices& choices) { openDecision(choices); });
}

/// The decision is there in any case; that it came of the incident is said then.
void IncidentSteps::openDecision(const DecisionForm::Choices& choices)
{
    if (m_form)
        return;
    auto* form = new DecisionForm(m_session, choices);
    connect(form, &WorkForm::done, this,
            [this, form] { addLink(form->made(), tr("The decision was proposed; it came of this incident.")); });
    m_form = form;
    new Overlay(form, m_page.window());
}

void IncidentSteps::addLink(const QString& thing, const QString& sentence)
{
    write(
        [uid = m_story.incident.uid, thing](db::Database& database, const Actor& actor, const QString& command) {
            return IncidentStore(database).link(uid, thing, actor, command);
        },
        sentence);
}

void IncidentSteps::acknowledge()
{
    write([move = IncidentMove{m_story.incident.uid, IncidentState::Acknowledged}](
              db::Database& database, const Actor& actor, const QString& command) {
        return IncidentStore(database).move(move, actor, command);
    });
}

void IncidentSteps::acknowledgeEarlier()
{
    if (m_form)
        return;
    open(incidentStepForm(m_session, m_story.incident, IncidentState::Acknowledged,
                          {tr("%1 was acknowledged").arg(m_story.incident.key),
                           tr("Somebody who may mend it knew of it and was at it before it was written down."),
                           tr("Acknowledge"), tr("What was known; may be empty")}));
}

void IncidentSteps::mitigate()
{
    if (m_form)
        return;
    open(incidentStepForm(m_session, m_story.incident, IncidentState::Mitigated,
                          {tr("%1 does no more harm").arg(m_story.incident.key),
                           tr("Its cause may still be there, but nobody suffers from it any more."), tr("Say so"),
                           tr("What was done, such as going back to the release before; may be empty")}));
}

void IncidentSteps::resolve()
{
    if (m_form)
        return;
    open(incidentStepForm(m_session, m_story.incident, IncidentState::Resolved,
                          {tr("%1 is resolved").arg(m_story.incident.key),
                           tr("All is as it should be. Its review is still to come: it needs the root cause, and a "
                              "task or a decision that came of it."),
                           tr("It is resolved"), tr("What was done; may be empty")}));
}

void IncidentSteps::review()
{
    if (m_form)
        return;
    open(incidentStepForm(m_session, m_story.incident, IncidentState::Reviewed,
                          {tr("Review %1").arg(m_story.incident.key),
                           tr("Its root cause is written down, and something came of it. What it says stays as it is "
                              "from then on."),
                           tr("It was reviewed"), tr("What was learnt; may be empty")}));
}

void IncidentSteps::falseAlarm()
{
    if (m_form)
        return;
    open(incidentStepForm(
        m_session, m_story.incident, IncidentState::FalseAlarm,
        {tr("%1 was a false alarm").arg(m_story.incident.key),
         tr("Nothing was wrong. It needs no review, stays to be read, and is no incident of any count."),
         tr("Close it"), tr("How that is known, for everybody who reads the log"), true}));
}

void IncidentSteps::reopen()
{
    if (m_form)
        return;
    if (m_story.incident.isFalseAlarm())
        return open(
            incidentStepForm(m_session, m_story.incident, IncidentState::Acknowledged,
                             {tr("%1 was no false alarm").arg(m_story.incident.key),
                              tr("It is open again, and counts from when it was detected."), tr("Open it again"),
                              tr("What was seen, for everybody who reads the log"), true}));
    open(incidentStepForm(m_session, m_story.incident, IncidentState::Acknowledged,
                          {tr("%1 broke out again").arg(m_story.incident.key),
                           tr("It is open again, and counts on from when it was detected first."), tr("Open it again"),
                           tr("What was seen, for everybody who reads the log"), true}));
}

} // namespace assay
