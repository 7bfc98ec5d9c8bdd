// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/value_tab.h"

#include "ui/panes/manager/value_ledger.h"
#include "ui/widgets/form_parts.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int ledgerHeight = 420;

} // namespace

ValueTab::ValueTab(Session& session, QWidget* parent)
    : UseCaseTab(QStringLiteral("value"), tr("Value"), parent)
    , m_session(session)
    , m_ledger(new ValueLedger(session))
{
    auto* area = new QScrollArea; // Its buttons need more than a page beside the inspector has.
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setAccessibleName(tr("Value"));
    area->setFocusPolicy(Qt::NoFocus);
    area->setMinimumHeight(ledgerHeight);
    area->setWidget(m_ledger);
    showThrough(*area);
    rows().addWidget(area, 1);
    connect(m_ledger, &ValueLedger::changed, this, &ValueTab::changed);
}

void ValueTab::setStory(const UseCaseStory& story)
{
    m_ledger->setContent({story.values,
                          {story.useCase},
                          story.viewer,
                          {{story.useCase.id, story.holders}},
                          standstillOf(m_session, story)});
}

} // namespace assay
