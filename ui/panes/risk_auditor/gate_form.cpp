// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/gate_form.h"

#include "core/base/shown_text.h"
#include "ui/panes/risk_auditor/control_boxes.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/text_label.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace assay {
namespace {

constexpr int gateFormWidth = 620;

} // namespace

GateForm::GateForm(const policies::Policy& policy, const QString& key, QWidget* parent)
    : PolicyForm(policy, parent)
    , m_key(key)
    , m_keyField(new QLineEdit)
    , m_title(new QLineEdit)
    , m_controls(new ControlBoxes(policy))
{
    setObjectName(QStringLiteral("gateForm"));
    auto* layout = formLayout(*this, key.isEmpty() ? tr("New gate of %1").arg(policy.id) : tr("Gate %1").arg(key));
    setFixedWidth(gateFormWidth);
    layout->addWidget(
        wrappedLabel(TextKind::Muted,
                     tr("A release passes the gates in their order, each with all of its controls. A "
                        "control belongs to one gate, so that what is chosen here leaves its other one.")));
    m_keyField->setObjectName(QStringLiteral("key"));
    m_keyField->setPlaceholderText(QStringLiteral("data-approved"));
    m_title->setObjectName(QStringLiteral("title"));
    faults().add(*layout, QStringLiteral("key"), tr("Key, which controls name it by"), m_keyField);
    faults().add(*layout, QStringLiteral("title"), tr("Title"), m_title);
    faults().add(*layout, QStringLiteral("controls"), tr("Its controls"), m_controls);
    addEnd(*layout);
    fill();
    for (QLineEdit* line : {m_keyField, m_title})
        connect(line, &QLineEdit::returnPressed, &button(), &QPushButton::click);
}

void GateForm::fill()
{
    for (const policies::Gate& gate : policy().gates) {
        if (gate.key == m_key)
            m_title->setText(gate.title);
        for (const policies::Control& control : policy().controls) {
            if (control.gate != gate.key)
                continue;
            if (gate.key != m_key) {
                m_controls->setNote(control.key, tr("now of %1").arg(shownText(gate.title)));
                continue;
            }
            m_controls->choose(control.key);
            m_controls->fix(control.key, tr("It belongs to this gate until another one is given it."));
        }
    }
    m_keyField->setText(m_key);
    m_keyField->setEnabled(m_key.isEmpty()); // Controls go by the key.
}

policies::Policy GateForm::changed() const
{
    policies::Policy made = policy();
    const policies::Gate gate{m_keyField->text().trimmed(), m_title->text().trimmed()};
    const auto before = std::find_if(made.gates.begin(), made.gates.end(),
                                     [this](const policies::Gate& one) { return one.key == m_key; });
    if (before != made.gates.end())
        *before = gate;
    else
        made.gates.push_back(gate);
    const QStringList chosen = m_controls->chosen();
    for (policies::Control& control : made.controls) {
        if (chosen.contains(control.key))
            control.gate = gate.key;
    }
    return made;
}

QString GateForm::fieldOf(const QString& place) const
{
    if (place.startsWith(QStringLiteral("gates[")))
        return place.section(u'.', 1);
    const bool aboutControls = place == u"gates" || place.startsWith(QStringLiteral("controls"));
    return aboutControls ? QStringLiteral("controls") : QString();
}

void GateForm::focusInEvent(QFocusEvent* event)
{
    Card::focusInEvent(event);
    (m_keyField->isEnabled() ? m_keyField : m_title)->setFocus();
}

} // namespace assay
