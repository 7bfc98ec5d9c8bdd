// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policies/policy_story.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;

namespace assay {

class KeyValueList;

/// One gate of a policy: its controls, each with the tiers that it is asked of, and for a draft the means to change it.
class PolicyGateCard final : public Card {
    Q_OBJECT

public:
    explicit PolicyGateCard(QWidget* parent = nullptr);

    void setGate(const QString& key,
                 const policies::PolicyStory& story); ///< Nothing where the policy has no such gate.

Q_SIGNALS:
    void editAsked();
    void moveAsked(int places); ///< So many later; earlier where it is negative.
    void removeAsked();

private:
    void addButtons();

    QLabel* m_title;
    QLabel* m_key;
    KeyValueList* m_controls;
    QWidget* m_buttons;
    QPushButton* m_edit;
    QPushButton* m_earlier;
    QPushButton* m_later;
    QPushButton* m_remove;
};

} // namespace assay
