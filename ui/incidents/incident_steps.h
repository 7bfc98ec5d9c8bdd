// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/incidents/incident_story.h"
#include "ui/panes/step_buttons.h"
#include "ui/teamwork/decision_form.h"

#include <QPointer>

namespace assay {

class TaskSteps;

/// What people do with an incident.
class IncidentSteps final : public StepButtons {
    Q_OBJECT

public:
    IncidentSteps(Session& session, Page& page);

    void setStory(const incidents::IncidentStory& story);

private:
    void edit();
    void assign();
    void writeCause();
    void link();
    void unlink();
    void makeTask();
    void decide();
    void openDecision(const DecisionForm::Choices& choices);
    void acknowledge();
    void acknowledgeEarlier();
    void mitigate();
    void resolve();
    void review();
    void falseAlarm();
    void reopen();
    void addLink(const QString& thing, const QString& sentence);
    void open(FieldsForm* form);

    incidents::IncidentStory m_story;
    TaskSteps* m_tasks;
    QPushButton* m_edit;
    QPushButton* m_assign;
    QPushButton* m_earlier;
    QPushButton* m_link;
    QPushButton* m_unlink;
    QPushButton* m_decide;
    QPushButton* m_task;
    QPushButton* m_falseAlarm;
    QPushButton* m_reopen;
    QPushButton* m_noFalseAlarm;
    QPushButton* m_cause;
    QPushButton* m_acknowledge;
    QPushButton* m_mitigate;
    QPushButton* m_resolve;
    QPushButton* m_review;
    QPointer<QWidget> m_form;
};

} // namespace assay
