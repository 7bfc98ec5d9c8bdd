// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/technique_form.h"

#include "core/base/shown_text.h"
#include "core/policies/policy_edits.h"
#include "core/policies/policy_text.h"
#include "ui/panes/risk_auditor/control_boxes.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/text_label.h"

#include <QCompleter>
#include <QLineEdit>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int techniqueFormWidth = 620;

/// Where the form says what stands against a place of the policy.
QString techniqueFieldOf(const QString& place)
{
    if (place.startsWith(QStringLiteral("controls[")) && place.section(u'.', 1).startsWith(u"techniques"))
        return QStringLiteral("name");
    return place.startsWith(QStringLiteral("quorum")) ? QStringLiteral("controls") : QString();
}

} // namespace

TechniqueForm::TechniqueForm(const policies::Policy& policy, const QString& technique, const QStringList& known,
                             QWidget* parent)
    : Card(parent)
    , m_policy(policy)
    , m_technique(technique)
    , m_name(new QLineEdit(technique))
    , m_controls(new ControlBoxes(policy))
    , m_fault(wrappedLabel(TextKind::Bad, {}))
    , m_give(pushButton(ButtonKind::Primary, tr("Save")))
{
    setObjectName(QStringLiteral("techniqueForm"));
    auto* layout = formLayout(*this,
                              technique.isEmpty() ? tr("Controls of one technique alone")
                                                  : tr("Controls of %1 alone").arg(shownText(technique)));
    setFixedWidth(techniqueFormWidth);
    layout->addWidget(wrappedLabel(TextKind::Muted,
                                   tr("A control that is limited to no technique is asked of every release. A "
                                      "technique that no control is limited to is not kept.")));
    m_name->setObjectName(QStringLiteral("technique"));
    m_name->setPlaceholderText(known.join(QStringLiteral(", ")));
    auto* completer = new QCompleter(known, m_name);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_name->setCompleter(completer);
    m_faults.add(*layout, QStringLiteral("name"), tr("Technique, as use cases and releases name it"), m_name);
    m_faults.add(*layout, QStringLiteral("controls"), tr("Limited to it"), m_controls);
    m_fault->setObjectName(QStringLiteral("fault"));
    m_fault->hide();
    layout->addWidget(m_fault);
    m_give->setObjectName(QStringLiteral("submit"));
    addFormButtons(*layout, *this, m_give);
    fill();
    connect(m_name, &QLineEdit::returnPressed, m_give, &QPushButton::click);
    connect(m_give, &QPushButton::clicked, this, &TechniqueForm::submit);
}

void TechniqueForm::fill()
{
    for (const policies::Control& control : m_policy.controls) {
        if (!m_technique.isEmpty() && policies::isLimitedTo(control, m_technique))
            m_controls->choose(control.key);
        else if (!control.techniques.isEmpty())
            m_controls->setNote(control.key,
                                tr("now only for %1").arg(shownText(control.techniques.join(QStringLiteral(", ")))));
    }
}

void TechniqueForm::submit()
{
    const QString name = m_name->text().trimmed();
    const QStringList chosen = m_controls->chosen();
    if (name.isEmpty())
        return sayFault(QStringLiteral("name"), tr("Say which technique."), {});
    if (m_technique.isEmpty() && chosen.isEmpty())
        return sayFault(QStringLiteral("controls"), tr("Choose the controls that only this technique is asked for."),
                        {});
    policies::Policy policy = m_policy;
    policies::limitTo(policy, name, chosen, m_technique);
    if (const auto problem = policies::problemIn(policy))
        return sayFault(techniqueFieldOf(problem->place), problem->rule, problem->words());
    Q_EMIT given(policy);
    close();
}

void TechniqueForm::sayFault(const QString& field, const QString& rule, const QString& words)
{
    const bool said = m_faults.say(field, rule);
    m_fault->setText(tr("This cannot be saved: %1").arg(words));
    m_fault->setVisible(!said);
    fitContent(*this);
    m_faults.goThere();
}

void TechniqueForm::focusInEvent(QFocusEvent* event)
{
    Card::focusInEvent(event);
    m_name->setFocus();
}

} // namespace assay
