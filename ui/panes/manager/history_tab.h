// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/manager/use_case_tab.h"

namespace assay {

/// What was done to a use case, in sentences.
class HistoryTab final : public UseCaseTab {
    Q_OBJECT

public:
    explicit HistoryTab(QWidget* parent = nullptr);

    void setStory(const UseCaseStory& story) override;

private:
    UseCaseStory m_story;
    QBoxLayout* m_historyRows = nullptr;
};

} // namespace assay
