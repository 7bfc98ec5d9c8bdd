// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/ask_for_step.h"
#include "ui/panes/manager/use_case_tab.h"
#include "ui/panes/session.h"

class QLabel;

namespace assay {

class GateCard;
class IncidentsCard;
class KeyValueList;
class LifecycleRibbon;
class PriorityCard;
class StepTaker;

/// Where a use case stands, what it says of itself, and the steps that can be taken.
class OverviewTab final : public UseCaseTab {
    Q_OBJECT

public:
    explicit OverviewTab(Session& session, QWidget* parent = nullptr);

    void setStory(const UseCaseStory& story) override;

private:
    QWidget* makeReportRow();
    void showFacts();
    void showExperiments();
    void showSteps();
    void offerAsking(const std::vector<RefusedStep>& refused);
    void focusStep(const QString& name);
    QString personWords(PersonId id) const; ///< Empty for nobody.
    QString ageWords() const;

    Session& m_session;
    UseCaseStory m_story;
    StepTaker* m_steps;
    LifecycleRibbon* m_ribbon;
    QLabel* m_problem;
    KeyValueList* m_facts;
    GateCard* m_gate;
    PriorityCard* m_priority;
    IncidentsCard* m_incidents;
    QBoxLayout* m_stepRows = nullptr;
    QBoxLayout* m_experimentRows = nullptr;
};

} // namespace assay
