// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policies/policy_story.h"
#include "ui/panes/session.h"
#include "ui/widgets/page.h"

namespace assay {

class Banner;
class Chip;
class ControlCard;
class ControlsCard;
class HistoryList;
class KeyValueList;
class PolicyDifferenceView;
class PolicyGatesView;
class PolicySteps;
class PolicyTextView;
class ViewStates;

/// The page of one version of a policy: its controls by risk tier, who signs, its text, what it changes, and for a draft the
/// means to change it. GUI thread.
class PolicyPage final : public Page {
    Q_OBJECT

public:
    PolicyPage(Session& session, const QString& name, QWidget* parent = nullptr); ///< Its uid, or as "model-release@2".
    ~PolicyPage() override;

    Address address() const override;

private:
    QWidget* makeControls();
    void connectParts();
    void read();
    void show(const policies::PolicyStory& story);
    void showFacts();
    void showControl();

    Session& m_session;
    QString m_name;
    policies::PolicyStory m_story;
    Chip* m_standing;
    PolicySteps* m_steps;
    Banner* m_review; ///< How far a draft is on its way.
    Banner* m_banner;
    ControlsCard* m_controls;
    ControlCard* m_control;
    KeyValueList* m_quorums;
    KeyValueList* m_facts;
    HistoryList* m_history;
    PolicyGatesView* m_gates;
    PolicyTextView* m_text;
    PolicyDifferenceView* m_difference;
    std::vector<ViewStates*> m_states; ///< Of the tabs.
    QFuture<Result<policies::PolicyStory>> m_reading;
};

} // namespace assay
