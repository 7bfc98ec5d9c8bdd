// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policies/policy.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field_faults.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace assay {

/// What forms over a part of a policy have in common: they give the whole policy as it is to be, and stay open as long as it
/// would not be one that can be used, saying why at the field. GUI thread.
class PolicyForm : public Card {
    Q_OBJECT

Q_SIGNALS:
    void given(const assay::policies::Policy& policy);

protected:
    explicit PolicyForm(const policies::Policy& policy, QWidget* parent);

    virtual policies::Policy changed() const = 0;
    virtual QString fieldOf(const QString& place) const = 0; ///< Where it is asked; empty for none of this form's.

    const policies::Policy& policy() const { return m_policy; }
    FieldFaults& faults() { return m_faults; }
    QPushButton& button() { return *m_give; }

    void addEnd(QVBoxLayout& layout); ///< What is wrong and no field's, and the buttons.
    void sayFault(const QString& field, const QString& rule, const QString& words = {});
    virtual void submit();

private:
    policies::Policy m_policy;
    FieldFaults m_faults;
    QLabel* m_fault;
    QPushButton* m_give;
};

} // namespace assay
