// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policies/policy.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field_faults.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace assay {

class DayField;

/// Asks what a version of a policy is called and from when until when it holds.
class PolicyDatesForm final : public Card {
    Q_OBJECT

public:
    struct Content {
        QString title; ///< Of the form.
        QString words;
        QString verb;
        policies::Policy policy;
    };

    explicit PolicyDatesForm(const Content& content, QWidget* parent = nullptr);

Q_SIGNALS:
    void given(const assay::policies::Policy& policy);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    policies::Policy changed() const;
    void showProblem();
    void submit();

    policies::Policy m_policy;
    QLineEdit* m_title;
    DayField* m_from;
    DayField* m_to;
    FieldFaults m_faults;
    QLabel* m_fault; ///< What is wrong and no field's.
    QPushButton* m_give;
};

} // namespace assay
