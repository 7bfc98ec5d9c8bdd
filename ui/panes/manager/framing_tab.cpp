// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/framing_tab.h"

#include "ui/evaluations/threshold_view.h"
#include "ui/panes/manager/charter_card.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int planSide = 440;

} // namespace

FramingTab::FramingTab(Session& session, QWidget* parent)
    : UseCaseTab(QStringLiteral("framing"), tr("Framing and plan"), parent)
    , m_framing(new CharterCard(session, CharterKind::Framing))
    , m_plan(new CharterCard(session, CharterKind::EvaluationPlan))
    , m_threshold(new ThresholdView(session))
    , m_thresholdNote(wrappedLabel(
          TextKind::Muted, tr("Another threshold is tried on the predictions that there are now; go back to now.")))
{
    rows().addWidget(m_framing);
    const Columns columns = addColumns(planSide);
    QBoxLayout* content = nullptr;
    columns.wide->addWidget(titledCard(tr("If the threshold moved"), content));
    content->addWidget(m_threshold);
    content->addWidget(m_thresholdNote);
    columns.wide->addStretch();
    columns.side->addWidget(m_plan);
    columns.side->addStretch();
    for (const CharterCard* card : {m_framing, m_plan}) {
        connect(card, &CharterCard::changed, this, &FramingTab::changed);
        connect(card, &CharterCard::refused, this, &FramingTab::showError);
    }
}

void FramingTab::setStory(const UseCaseStory& story)
{
    m_framing->setStory(story);
    m_plan->setStory(story);
    m_threshold->setVisible(!story.isPast);
    m_thresholdNote->setVisible(story.isPast);
    m_threshold->showUseCase(story.useCase.id);
}

} // namespace assay
