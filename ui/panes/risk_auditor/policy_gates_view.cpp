// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/policy_gates_view.h"

#include "ui/panes/risk_auditor/gates_card.h"
#include "ui/panes/risk_auditor/policy_gate_card.h"
#include "ui/panes/risk_auditor/policy_steps.h"
#include "ui/panes/risk_auditor/signers_card.h"
#include "ui/panes/risk_auditor/techniques_card.h"
#include "ui/panes/save_table.h"
#include "ui/panes/two_columns.h"

#include <QTableView>
#include <QVBoxLayout>

namespace assay {

PolicyGatesView::PolicyGatesView(Session& session, PolicySteps& steps, QWidget* parent)
    : QWidget(parent)
    , m_gates(new GatesCard(session))
    , m_gate(new PolicyGateCard)
    , m_signers(new SignersCard)
    , m_techniques(new TechniquesCard)
{
    auto* columns = new TwoColumns(tr("Gates, signatures and techniques"));
    for (QWidget* part :
         {static_cast<QWidget*>(m_gates), static_cast<QWidget*>(m_signers), static_cast<QWidget*>(m_techniques)})
        columns->left().addWidget(part);
    columns->left().addStretch(1);
    columns->right().addWidget(m_gate);
    columns->right().addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(columns);
    for (const char* name : {"policySigners", "policyTechniques"}) {
        if (auto* table = findChild<QTableView*>(QLatin1String(name)))
            offerCsv(*table, QStringLiteral("%1.csv").arg(QLatin1String(name)), session);
    }
    connect(m_gates, &GatesCard::currentChanged, this, [this] { m_gate->setGate(m_gates->current(), m_story); });
    connect(m_gates, &GatesCard::addAsked, &steps, [&steps] { steps.editGate({}); });
    const auto edit = [this, &steps] { steps.editGate(m_gates->current()); };
    connect(m_gates, &GatesCard::editAsked, &steps, edit);
    connect(m_gate, &PolicyGateCard::editAsked, &steps, edit);
    connect(m_gate, &PolicyGateCard::moveAsked, &steps,
            [this, &steps](int places) { steps.moveGate(m_gates->current(), places); });
    connect(m_gate, &PolicyGateCard::removeAsked, &steps, [this, &steps] { steps.removeGate(m_gates->current()); });
    connect(m_signers, &SignersCard::editAsked, &steps, &PolicySteps::editQuorum);
    connect(m_techniques, &TechniquesCard::addAsked, &steps, [&steps] { steps.editTechnique({}); });
    connect(m_techniques, &TechniquesCard::editAsked, &steps, &PolicySteps::editTechnique);
}

void PolicyGatesView::setStory(const policies::PolicyStory& story)
{
    m_story = story;
    m_gates->setStory(story);
    m_signers->setStory(story);
    m_techniques->setStory(story);
}

} // namespace assay
