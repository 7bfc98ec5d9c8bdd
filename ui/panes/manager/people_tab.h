// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/manager/use_case_tab.h"
#include "ui/panes/session.h"

class QGridLayout;
class QPushButton;

namespace assay {

/// Who takes part in a use case, who does what in each stage, and whether enough people have the skills for it.
class PeopleTab final : public UseCaseTab {
    Q_OBJECT

public:
    explicit PeopleTab(Session& session, QWidget* parent = nullptr);

    void setStory(const UseCaseStory& story) override;

private:
    void showPeople();
    void showDuties();
    void showSkills();
    void setDuty();

    Session& m_session;
    UseCaseStory m_story;
    QBoxLayout* m_peopleRows = nullptr;
    QBoxLayout* m_skillRows = nullptr;
    QBoxLayout* m_dutyPlace = nullptr;
    QPushButton* m_set;
};

} // namespace assay
