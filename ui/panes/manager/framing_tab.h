// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/manager/use_case_tab.h"
#include "ui/panes/session.h"

namespace assay {

class CharterCard;

/// How a use case is framed and how its models will be judged.
class FramingTab final : public UseCaseTab {
    Q_OBJECT

public:
    explicit FramingTab(Session& session, QWidget* parent = nullptr);

    void setStory(const UseCaseStory& story) override;

private:
    CharterCard* m_framing;
    CharterCard* m_plan;
};

} // namespace assay
