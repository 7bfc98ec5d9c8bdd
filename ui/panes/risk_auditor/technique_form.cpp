// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/technique_form.h"

#include "core/base/shown_text.h"
#include "core/policies/policy_edits.h"
#include "ui/panes/risk_auditor/control_boxes.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/text_label.h"

#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int techniqueFormWidth = 620;

} // namespace

TechniqueForm::TechniqueForm(const policies::Policy& policy, const QString& technique, const QStringList& known,
                             QWidget* parent)
    : PolicyForm(policy, parent)
    , m_technique(technique)
    , m_name(new QLineEdit(technique))
    , m_controls(new ControlBoxes(policy))
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
    faults().add(*layout, QStringLiteral("name"), tr("Technique, as use cases and releases name it"), m_name);
    faults().add(*layout, QStringLiteral("controls"), tr("Limited to it"), m_controls);
    addEnd(*layout);
    fill();
    connect(m_name, &QLineEdit::returnPressed, &button(), &QPushButton::click);
}

void TechniqueForm::fill()
{
    for (const policies::Control& control : policy().controls) {
        if (!m_technique.isEmpty() && policies::isLimitedTo(control, m_technique))
            m_controls->choose(control.key);
        else if (!control.techniques.isEmpty())
            m_controls->setNote(control.key,
                                tr("now only for %1").arg(shownText(control.techniques.join(QStringLiteral(", ")))));
    }
}

policies::Policy TechniqueForm::changed() const
{
    policies::Policy made = policy();
    policies::limitTo(made, m_name->text().trimmed(), m_controls->chosen(), m_technique);
    return made;
}

QString TechniqueForm::fieldOf(const QString& place) const
{
    if (place.startsWith(QStringLiteral("controls[")) && place.section(u'.', 1).startsWith(u"techniques"))
        return QStringLiteral("name");
    return place.startsWith(QStringLiteral("quorum")) ? QStringLiteral("controls") : QString();
}

void TechniqueForm::submit()
{
    if (m_name->text().trimmed().isEmpty())
        return sayFault(QStringLiteral("name"), tr("Say which technique."));
    if (m_technique.isEmpty() && m_controls->chosen().isEmpty())
        return sayFault(QStringLiteral("controls"), tr("Choose the controls that only this technique is asked for."));
    PolicyForm::submit();
}

void TechniqueForm::focusInEvent(QFocusEvent* event)
{
    Card::focusInEvent(event);
    m_name->setFocus();
}

} // namespace assay
