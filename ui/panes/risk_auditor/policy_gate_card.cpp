// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/policy_gate_card.h"

#include "core/base/shown_text.h"
#include "core/policies/policy_edits.h"
#include "ui/panes/risk_auditor/controls_card.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_reason.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace assay {

PolicyGateCard::PolicyGateCard(QWidget* parent)
    : Card(parent)
    , m_title(wrappedLabel(TextKind::Strong, {}))
    , m_key(textLabel(TextKind::Mono, {}))
    , m_controls(new KeyValueList)
    , m_buttons(new QWidget)
    , m_edit(pushButton(ButtonKind::Secondary, tr("Edit…")))
    , m_earlier(pushButton(ButtonKind::Secondary, tr("Up")))
    , m_later(pushButton(ButtonKind::Secondary, tr("Down")))
    , m_remove(pushButton(ButtonKind::Ghost, tr("Remove…")))
{
    setObjectName(QStringLiteral("policyGateCard"));
    m_edit->setObjectName(QStringLiteral("editGate"));
    m_edit->setAccessibleName(tr("Edit the gate"));
    m_earlier->setObjectName(QStringLiteral("gateEarlier"));
    m_earlier->setAccessibleName(tr("Move the gate up"));
    m_later->setObjectName(QStringLiteral("gateLater"));
    m_later->setAccessibleName(tr("Move the gate down"));
    m_remove->setObjectName(QStringLiteral("removeGate"));
    m_remove->setAccessibleName(tr("Remove the gate"));
    addButtons();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, metrics::between, 14, metrics::between);
    layout->setSpacing(metrics::inside);
    for (QWidget* part :
         {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_key), static_cast<QWidget*>(m_controls), m_buttons})
        layout->addWidget(part);
}

void PolicyGateCard::addButtons()
{
    auto* lines = new QVBoxLayout(m_buttons); // In one line they are cut in languages with longer words.
    lines->setContentsMargins({});
    lines->setSpacing(metrics::inside);
    for (const auto& pair : {std::pair(m_edit, m_remove), std::pair(m_earlier, m_later)}) {
        auto* row = new QHBoxLayout;
        row->setSpacing(metrics::inside);
        row->addWidget(pair.first);
        row->addWidget(pair.second);
        row->addStretch();
        lines->addLayout(row);
    }
    connect(m_edit, &QPushButton::clicked, this, &PolicyGateCard::editAsked);
    connect(m_earlier, &QPushButton::clicked, this, [this] { Q_EMIT moveAsked(-1); });
    connect(m_later, &QPushButton::clicked, this, [this] { Q_EMIT moveAsked(1); });
    connect(m_remove, &QPushButton::clicked, this, &PolicyGateCard::removeAsked);
}

void PolicyGateCard::setGate(const QString& key, const policies::PolicyStory& story)
{
    const policies::Policy& policy = story.version.policy;
    const auto gate = std::find_if(policy.gates.begin(), policy.gates.end(),
                                   [&](const policies::Gate& one) { return one.key == key; });
    setVisible(gate != policy.gates.end());
    if (gate == policy.gates.end())
        return;
    m_title->setText(shownText(gate->title));
    m_key->setText(key);
    std::vector<KeyValueList::Line> lines;
    for (const policies::Control* control : policies::controlsOfGate(policy, key)) {
        lines.push_back({shownText(control->title),
                         tr("%1 · %2").arg(tiersText(*control), policies::weightTitle(control->weight))});
    }
    m_controls->setLines(lines);
    m_buttons->setVisible(policies::isDraft(story.standing));
    const QString& refusal = story.refusals.edit;
    const auto reason = [&](bool cannot, const QString& why) { return refusal.isEmpty() && cannot ? why : refusal; };
    setReason(*m_edit, refusal);
    setReason(*m_earlier, reason(gate == policy.gates.begin(), tr("It is the first gate.")));
    setReason(*m_later, reason(std::next(gate) == policy.gates.end(), tr("It is the last gate.")));
    setReason(*m_remove, reason(policy.gates.size() == 1, tr("A policy has at least one gate.")));
}

} // namespace assay
