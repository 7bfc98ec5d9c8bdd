// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policies/policy.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field_faults.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace assay {

class ControlBoxes;

/// Writes one gate of a policy: what it is called, and which controls belong to it. It stays open as long as the policy would
/// not be one that can be used.
class GateForm final : public Card {
    Q_OBJECT

public:
    /// A new gate where `key` names none of the policy's; it comes last.
    GateForm(const policies::Policy& policy, const QString& key, QWidget* parent = nullptr);

Q_SIGNALS:
    void given(const assay::policies::Policy& policy); ///< With the gate in it.

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void fill();
    policies::Policy changed() const;
    void submit();

    policies::Policy m_policy;
    QString m_key; ///< Empty for a new one.
    QLineEdit* m_keyField;
    QLineEdit* m_title;
    ControlBoxes* m_controls;
    FieldFaults m_faults;
    QLabel* m_fault; ///< What is wrong and no field's.
    QPushButton* m_give;
};

} // namespace assay
