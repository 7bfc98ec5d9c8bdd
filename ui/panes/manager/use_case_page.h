// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/use_case_story.h"
#include "ui/panes/session.h"
#include "ui/widgets/page.h"

class QBoxLayout;
class QLabel;
class QPushButton;

namespace assay {

class Banner;
class Chip;
class CharterCard;
class KeyValueList;
class LifecycleRibbon;
class StepTaker;
class ValueLedger;

/// One use case: where it stands, what it can do next, what it says, who has done what.
class UseCasePage final : public Page {
    Q_OBJECT

public:
    UseCasePage(Session& session, const UseCaseStory& story, QWidget* parent = nullptr);

    void setStory(const UseCaseStory& story);
    const UseCaseStory& story() const { return m_story; }
    void showError(const Error& error);

Q_SIGNALS:
    void editAsked();
    void changed(); ///< A step was taken.

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeContent();
    void arrange();
    QWidget* makeSteps();
    QWidget* makeFacts();
    QWidget* makeExperiments();
    QWidget* makePeople();
    QWidget* makeHistory();
    void showSteps();
    void focusStep(const QString& name);
    void showFacts();
    void showExperiments();
    void showPeople();
    void showHistory();
    QWidget* makeValue();
    void showValue();

    Session& m_session;
    UseCaseStory m_story;
    StepTaker* m_steps;
    Banner* m_banner;
    Chip* m_state;
    Chip* m_iteration;
    QPushButton* m_edit;
    LifecycleRibbon* m_ribbon;
    QLabel* m_problem;
    KeyValueList* m_facts;
    CharterCard* m_framing;
    CharterCard* m_plan;
    ValueLedger* m_value;
    QBoxLayout* m_columns = nullptr;
    std::vector<QWidget*> m_side; ///< Cards that stand at the right where there is room.
    QBoxLayout* m_stepRows = nullptr;
    QBoxLayout* m_peopleRows = nullptr;
    QBoxLayout* m_experimentRows = nullptr;
    QBoxLayout* m_historyRows = nullptr;
};

} // namespace assay
