// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/manager/use_case_tab.h"

namespace assay {

/// Who takes part in a use case, and in what.
class PeopleTab final : public UseCaseTab {
    Q_OBJECT

public:
    explicit PeopleTab(QWidget* parent = nullptr);

    void setStory(const UseCaseStory& story) override;

private:
    UseCaseStory m_story;
    QBoxLayout* m_peopleRows = nullptr;
};

} // namespace assay
