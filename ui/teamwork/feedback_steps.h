// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/feedback_story.h"
#include "ui/panes/step_buttons.h"
#include "ui/teamwork/feedback_forms.h"

namespace assay {

/// What people do with an item of feedback, on its page.
class FeedbackSteps final : public StepButtons {
    Q_OBJECT

public:
    FeedbackSteps(Session& session, Page& page);

    void setStory(const feedback::FeedbackStory& story);

private:
    void triage();
    void answer();
    void link();
    void reportIncident();
    void linkIncident();
    void unlink();
    void end();

    feedback::FeedbackStory m_story;
    FeedbackForms m_forms;
    QPushButton* m_triage;
    QPushButton* m_link;
    QPushButton* m_incident;
    QPushButton* m_linkIncident;
    QPushButton* m_unlink;
    QPushButton* m_answer;
    QPushButton* m_close;
};

} // namespace assay
