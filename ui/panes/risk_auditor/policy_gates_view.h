// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policies/policy_story.h"
#include "ui/panes/session.h"

#include <QWidget>

namespace assay {

class PolicyGateCard;
class GatesCard;
class PolicySteps;
class SignersCard;
class TechniquesCard;

/// What a policy has beside its controls: its gates in their order, who signs in which risk tier, and the techniques that
/// controls are limited to. GUI thread.
class PolicyGatesView final : public QWidget {
    Q_OBJECT

public:
    /// What is asked for here is done by `steps`.
    PolicyGatesView(Session& session, PolicySteps& steps, QWidget* parent = nullptr);

    void setStory(const policies::PolicyStory& story);

private:
    policies::PolicyStory m_story;
    GatesCard* m_gates;
    PolicyGateCard* m_gate;
    SignersCard* m_signers;
    TechniquesCard* m_techniques;
};

} // namespace assay
