// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policies/policy.h"
#include "ui/widgets/card.h"

class QComboBox;
class QPushButton;

namespace assay {

/// Takes a gate of a policy away, and asks which other one its controls belong to then.
class GateRemovalForm final : public Card {
    Q_OBJECT

public:
    GateRemovalForm(const policies::Policy& policy, const QString& key, QWidget* parent = nullptr);

Q_SIGNALS:
    void given(const assay::policies::Policy& policy); ///< Without the gate.

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void submit();

    policies::Policy m_policy;
    QString m_key;
    QComboBox* m_heir;
    QPushButton* m_give;
};

} // namespace assay
