// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding_story.h"
#include "ui/panes/step_buttons.h"

#include <QPointer>

namespace assay {

/// What people do with a finding.
class FindingSteps final : public StepButtons {
    Q_OBJECT

public:
    FindingSteps(Session& session, Page& page);

    void setStory(const findings::FindingStory& story);

private:
    void edit();
    void assign();
    void begin();
    void askForClosing();
    void close();
    void reopen();
    void offer();
    void agree();
    void move(FindingState to, const QString& reason, const std::shared_ptr<DraftFile>& draft = {});
    void askReason(FindingState to, const QString& title, const QString& words, const QString& verb, bool needed);
    void openForm(QWidget* form);

    findings::FindingStory m_story;
    QPushButton* m_edit;
    QPushButton* m_assign;
    QPushButton* m_offer;
    QPushButton* m_begin;
    QPushButton* m_ready;
    QPushButton* m_reopen;
    QPushButton* m_agree;
    QPushButton* m_close;
    QPointer<QWidget> m_form;
};

} // namespace assay
