// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/risk_auditor/policy_form.h"

class QLineEdit;

namespace assay {

class ControlBoxes;

/// Writes one gate of a policy: what it is called, and which controls belong to it.
class GateForm final : public PolicyForm {
    Q_OBJECT

public:
    /// A new gate where `key` names none of the policy's; it comes last.
    GateForm(const policies::Policy& policy, const QString& key, QWidget* parent = nullptr);

protected:
    policies::Policy changed() const override;
    QString fieldOf(const QString& place) const override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void fill();

    QString m_key; ///< Empty for a new one.
    QLineEdit* m_keyField;
    QLineEdit* m_title;
    ControlBoxes* m_controls;
};

} // namespace assay
