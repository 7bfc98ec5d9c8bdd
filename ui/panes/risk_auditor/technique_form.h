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

/// Says which controls of a policy are asked only of releases of one technique.
class TechniqueForm final : public Card {
    Q_OBJECT

public:
    /// Another technique where `technique` is empty; `known` are offered for its name.
    TechniqueForm(const policies::Policy& policy, const QString& technique, const QStringList& known,
                  QWidget* parent = nullptr);

Q_SIGNALS:
    void given(const assay::policies::Policy& policy);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void fill();
    void submit();
    void sayFault(const QString& field, const QString& rule, const QString& words);

    policies::Policy m_policy;
    QString m_technique;
    QLineEdit* m_name;
    ControlBoxes* m_controls;
    FieldFaults m_faults;
    QLabel* m_fault; ///< What is wrong and no field's.
    QPushButton* m_give;
};

} // namespace assay
