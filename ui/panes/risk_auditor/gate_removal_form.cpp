// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/gate_removal_form.h"

#include "core/base/shown_text.h"
#include "core/policies/policy_edits.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace assay {

GateRemovalForm::GateRemovalForm(const policies::Policy& policy, const QString& key, QWidget* parent)
    : Card(parent)
    , m_policy(policy)
    , m_key(key)
    , m_heir(new QComboBox)
    , m_give(pushButton(ButtonKind::Primary, tr("Remove")))
{
    setObjectName(QStringLiteral("gateRemovalForm"));
    auto* layout = formLayout(*this, tr("Remove the gate %1").arg(key));
    layout->addWidget(wrappedLabel(TextKind::Muted,
                                   tr("Controls that go to another gate: %1. None of them is lost.")
                                       .arg(policies::controlsOfGate(policy, key).size())));
    m_heir->setObjectName(QStringLiteral("heir"));
    for (const policies::Gate& gate : policy.gates) {
        if (gate.key != key)
            m_heir->addItem(shownText(gate.title), gate.key);
    }
    addFormField(*layout, tr("The gate that they belong to then"), m_heir);
    m_give->setObjectName(QStringLiteral("submit"));
    m_give->setAccessibleName(tr("Remove the gate from the draft"));
    addFormButtons(*layout, *this, m_give);
    connect(m_give, &QPushButton::clicked, this, &GateRemovalForm::submit);
}

void GateRemovalForm::submit()
{
    policies::Policy policy = m_policy;
    policies::removeGate(policy, m_key, m_heir->currentData().toString());
    Q_EMIT given(policy);
    close();
}

void GateRemovalForm::focusInEvent(QFocusEvent* event)
{
    Card::focusInEvent(event);
    m_heir->setFocus();
}

} // namespace assay
