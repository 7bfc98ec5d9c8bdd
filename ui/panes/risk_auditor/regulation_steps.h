// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inbox/regulation_story.h"
#include "ui/panes/step_buttons.h"

#include <QPointer>

namespace assay {

/// What people do with a regulation. GUI thread.
class RegulationSteps final : public StepButtons {
    Q_OBJECT

public:
    RegulationSteps(Session& session, Page& page);

    void setStory(const policies::RegulationStory& story);

private:
    void replace();
    void exportText();

    policies::RegulationStory m_story;
    QPushButton* m_export;
    QPushButton* m_replace;
    QPointer<QWidget> m_form;
};

} // namespace assay
