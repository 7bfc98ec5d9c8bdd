// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/manager/use_case_tab.h"
#include "ui/panes/session.h"

class QLabel;

namespace assay {

class CharterCard;
class ThresholdView;

/// How a use case is framed and how its models will be judged, and what another threshold would make of their results.
class FramingTab final : public UseCaseTab {
    Q_OBJECT

public:
    explicit FramingTab(Session& session, QWidget* parent = nullptr);

    void setStory(const UseCaseStory& story) override;

private:
    CharterCard* m_framing;
    CharterCard* m_plan;
    ThresholdView* m_threshold;
    QLabel* m_thresholdNote; ///< Why none is tried on a day in the past.
};

} // namespace assay
