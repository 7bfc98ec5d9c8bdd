// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/policy_form.h"

#include "core/policies/policy_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/text_label.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace assay {

PolicyForm::PolicyForm(const policies::Policy& policy, QWidget* parent)
    : Card(parent)
    , m_policy(policy)
    , m_fault(wrappedLabel(TextKind::Bad, {}))
    , m_give(pushButton(ButtonKind::Primary, tr("Save")))
{
    m_fault->setObjectName(QStringLiteral("fault"));
    m_fault->hide();
    m_give->setObjectName(QStringLiteral("submit"));
    connect(m_give, &QPushButton::clicked, this, &PolicyForm::submit);
    auto* send = new QShortcut(Qt::CTRL | Qt::Key_Return, this); // As in every form with a text of several lines.
    send->setContext(Qt::WidgetWithChildrenShortcut);
    connect(send, &QShortcut::activated, m_give, &QPushButton::click);
}

void PolicyForm::addEnd(QVBoxLayout& layout)
{
    layout.addWidget(m_fault);
    addFormButtons(layout, *this, m_give);
}

void PolicyForm::submit()
{
    const policies::Policy wanted = changed();
    if (const auto problem = policies::problemIn(wanted))
        return sayFault(fieldOf(problem->place), problem->rule, problem->words());
    Q_EMIT given(wanted);
    close();
}

void PolicyForm::sayFault(const QString& field, const QString& rule, const QString& words)
{
    const bool said = m_faults.say(field, rule);
    m_fault->setText(tr("This cannot be saved: %1").arg(words));
    m_fault->setVisible(!said);
    fitContent(*this);
    m_faults.goThere();
}

} // namespace assay
