// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/value_tab.h"

#include "ui/panes/manager/value_ledger.h"

#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int ledgerHeight = 420;

} // namespace

ValueTab::ValueTab(Session& session, QWidget* parent)
    : UseCaseTab(QStringLiteral("value"), tr("Value"), parent)
    , m_ledger(new ValueLedger(session))
{
    m_ledger->setMinimumHeight(ledgerHeight);
    rows().addWidget(m_ledger, 1);
    connect(m_ledger, &ValueLedger::changed, this, &ValueTab::changed);
}

void ValueTab::setStory(const UseCaseStory& story)
{
    m_ledger->setContent({story.values, {story.useCase}, story.viewer, story.holders, {}});
}

} // namespace assay
