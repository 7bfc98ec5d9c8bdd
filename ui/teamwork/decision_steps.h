// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decisions/decision_story.h"
#include "ui/panes/step_buttons.h"

#include <QPointer>

namespace assay {

/// What people do with a decision.
class DecisionSteps final : public StepButtons {
    Q_OBJECT

public:
    DecisionSteps(Session& session, Page& page);

    void setStory(const decisions::DecisionStory& story);

private:
    void edit();
    void accept();
    void reject();
    void deprecate();
    void measure();
    void move(DecisionState to, const QString& reason, const std::shared_ptr<DraftFile>& draft = {});
    void askReason(DecisionState to, const QString& title, const QString& words, const QString& verb);

    decisions::DecisionStory m_story;
    QPushButton* m_edit;
    QPushButton* m_deprecate;
    QPushButton* m_measure;
    QPushButton* m_reject;
    QPushButton* m_accept;
    QPointer<QWidget> m_form;
};

} // namespace assay
