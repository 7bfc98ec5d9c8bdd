// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/risk_auditor/policy_form.h"

class QLineEdit;

namespace assay {

class ControlBoxes;

/// Says which controls of a policy are asked only of releases of one technique.
class TechniqueForm final : public PolicyForm {
    Q_OBJECT

public:
    /// Another technique where `technique` is empty; `known` are offered for its name.
    TechniqueForm(const policies::Policy& policy, const QString& technique, const QStringList& known,
                  QWidget* parent = nullptr);

protected:
    policies::Policy changed() const override;
    QString fieldOf(const QString& place) const override;
    void submit() override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void fill();

    QString m_technique;
    QLineEdit* m_name;
    ControlBoxes* m_controls;
};

} // namespace assay
