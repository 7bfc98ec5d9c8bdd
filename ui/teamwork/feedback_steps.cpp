// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teamwork/feedback_steps.h"

#include "core/feedback/feedback_store.h"
#include "core/feedback/feedback_texts.h"
#include "ui/incidents/incident_form.h"
#include "ui/widgets/page.h"

namespace assay {

FeedbackSteps::FeedbackSteps(Session& session, Page& page)
    : StepButtons(session, page)
    , m_forms(session, page, [this] { Q_EMIT taken({}); })
    , m_triage(add("triageFeedback", tr("Triage…"), &FeedbackSteps::triage))
    , m_link(add("linkFeedback", tr("Link…"), &FeedbackSteps::link))
    , m_incident(add("reportIncident", tr("Make an incident of this…"), &FeedbackSteps::reportIncident))
    , m_linkIncident(add("linkToIncident", tr("Link to an incident…"), &FeedbackSteps::linkIncident))
    , m_unlink(add("unlinkFeedback", tr("Take a link away…"), &FeedbackSteps::unlink))
    , m_answer(add("answerFeedback", tr("Reply…"), &FeedbackSteps::answer))
    , m_close(add("closeFeedback", tr("Close"), &FeedbackSteps::end))
{
    addAsking();
}

/// A step that is still to come stands there, disabled; what is behind it goes into the menu.
void FeedbackSteps::setStory(const feedback::FeedbackStory& story)
{
    m_story = story;
    const FeedbackState state = story.item.state;
    const bool isOpen = state != FeedbackState::Closed;
    show(m_triage, feedbackMayGo(state, FeedbackState::Triaged), story.refusals.at(FeedbackState::Triaged));
    show(m_link, isOpen, story.refusals.at(FeedbackState::Linked));
    // Whoever was harmed by it may not be the last.
    show(m_incident, isOpen && story.item.harm && !story.item.ledToIncident(), story.incidentRefusal);
    show(m_linkIncident, false, story.incidentLinkRefusal);
    show(m_unlink, false, story.unlinkRefusal);
    show(m_answer, isOpen, story.refusals.at(FeedbackState::Answered));
    show(m_close, isOpen, story.refusals.at(FeedbackState::Closed));
    showRest();
}

void FeedbackSteps::triage()
{
    m_forms.triage(m_story.item, m_story.groups, m_story.useCases);
}

void FeedbackSteps::answer()
{
    m_forms.answer(m_story.item);
}

void FeedbackSteps::link()
{
    m_forms.link(m_story.item);
}

/// It is linked to the feedback and names it, so that each leads to the other.
void FeedbackSteps::reportIncident()
{
    const Feedback& item = m_story.item;
    IncidentOccasion occasion{QStringLiteral("feedback/%1").arg(item.uid)};
    occasion.fields = feedback::incidentFieldsOf(item);
    occasion.feedback = item.uid;
    openNewIncident(m_session, m_page, occasion);
}

void FeedbackSteps::linkIncident()
{
    m_forms.linkIncident(m_story.item);
}

void FeedbackSteps::unlink()
{
    m_forms.unlink(m_story.item);
}

void FeedbackSteps::end()
{
    write([uid = m_story.item.uid](db::Database& database, const Actor& actor, const QString& command) {
        return FeedbackStore(database).close(uid, actor, command);
    });
}

} // namespace assay
