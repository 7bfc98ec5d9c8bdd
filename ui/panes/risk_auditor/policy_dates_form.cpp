// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/policy_dates_form.h"

#include "core/policies/policy_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/text_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int datesFormWidth = 600;

} // namespace

PolicyDatesForm::PolicyDatesForm(const Content& content, QWidget* parent)
    : Card(parent)
    , m_policy(content.policy)
    , m_title(new QLineEdit(content.policy.title))
    , m_from(new DayField)
    , m_to(new DayField)
    , m_fault(wrappedLabel(TextKind::Bad, {}))
    , m_give(pushButton(ButtonKind::Primary, content.verb))
{
    setObjectName(QStringLiteral("policyDatesForm"));
    auto* layout = formLayout(*this, content.title);
    setMinimumWidth(datesFormWidth);
    layout->addWidget(wrappedLabel(TextKind::Muted, content.words));
    m_title->setObjectName(QStringLiteral("title"));
    m_from->setObjectName(QStringLiteral("from"));
    m_to->setObjectName(QStringLiteral("until"));
    m_from->setDay(content.policy.effectiveFrom);
    m_to->setDay(content.policy.effectiveTo.value_or(QDate()));
    m_faults.add(*layout, QStringLiteral("title"), tr("Title"), m_title);
    m_faults.add(*layout, QStringLiteral("effectiveFrom"), tr("In force from, as in 2027-01-31"), m_from);
    m_faults.add(*layout, QStringLiteral("effectiveTo"),
                 tr("Until, the first day on which it no longer holds; may stay empty"), m_to);
    m_fault->setObjectName(QStringLiteral("fault"));
    layout->addWidget(m_fault);
    m_give->setObjectName(QStringLiteral("submit"));
    addFormButtons(*layout, *this, m_give);
    for (QLineEdit* line : {m_title, static_cast<QLineEdit*>(m_from), static_cast<QLineEdit*>(m_to)}) {
        connect(line, &QLineEdit::textChanged, this, &PolicyDatesForm::showProblem);
        connect(line, &QLineEdit::returnPressed, m_give, &QPushButton::click);
    }
    connect(m_give, &QPushButton::clicked, this, &PolicyDatesForm::submit);
    showProblem();
}

policies::Policy PolicyDatesForm::changed() const
{
    policies::Policy policy = m_policy;
    policy.title = m_title->text().trimmed();
    policy.effectiveFrom = m_from->day();
    policy.effectiveTo = m_to->day().isValid() ? std::optional(m_to->day()) : std::nullopt;
    return policy;
}

void PolicyDatesForm::showProblem()
{
    std::optional<policies::PolicyProblem> found;
    if (!m_from->problem().isEmpty())
        found = {QStringLiteral("effectiveFrom"), m_from->problem()};
    else if (!m_to->problem().isEmpty())
        found = {QStringLiteral("effectiveTo"), m_to->problem()};
    else
        found = policies::problemIn(changed());
    const bool said = m_faults.say(found ? found->place : QString(), found ? found->rule : QString());
    m_fault->setText(found ? found->words() : QString());
    m_fault->setVisible(found && !said);
    m_give->setEnabled(!found);
    m_give->setToolTip(found ? plainToolTip(found->rule) : QString());
    fitContent(*this);
}

void PolicyDatesForm::submit()
{
    Q_EMIT given(changed());
    close();
}

void PolicyDatesForm::focusInEvent(QFocusEvent* event)
{
    Card::focusInEvent(event);
    m_from->setFocus();
}

} // namespace assay
