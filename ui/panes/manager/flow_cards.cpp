// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/flow_cards.h"

#include "ui/charts/ageing_plot.h"
#include "ui/charts/band_plot.h"
#include "ui/charts/bar_plot.h"
#include "ui/charts/column_plot.h"
#include "ui/panes/manager/flow_card.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace assay {

FlowCards::FlowCards(Session& session, QWidget& page)
    : QObject(&page)
    , m_session(session)
    , m_page(page)
    , m_bands(new BandPlot)
    , m_ageing(new AgeingPlot)
    , m_funnel(new BarPlot)
    , m_cohorts(new BarPlot)
    , m_cycle(new ColumnPlot)
    , m_lead(new ColumnPlot)
    , m_weeks(new ColumnPlot)
    , m_law(new KeyValueList)
    , m_lawWords(wrappedLabel(TextKind::Muted, {}))
{
    m_bandsCard = addCard(tr("Cumulative flow"), m_bands, "cumulative-flow");
    m_ageingCard = addCard(tr("Ageing work in progress"), m_ageing, "ageing-work");
    m_funnelCard = addCard(tr("Funnel"), m_funnel, "funnel");
    m_cohortsCard = addCard(tr("Reached production, by quarter of gate 1"), m_cohorts, "cohorts");
    m_cycleCard = addCard(tr("Cycle time: gate 1 to live"), m_cycle, "cycle-time");
    m_leadCard = addCard(tr("Proposed to live"), m_lead, "lead-time");
    m_weeksCard = addCard(tr("Throughput: live for the first time"), m_weeks, "throughput");
    addLawCard();
    m_lead->setColorIndex(5);
    m_weeks->setColorIndex(2);
}

FlowCard* FlowCards::addCard(const QString& title, QWidget* figure, const char* name)
{
    auto* card = new FlowCard(m_session, title, figure, QString::fromLatin1(name), &m_page);
    card->hide();
    m_cards.emplace_back(QString::fromLatin1(name), card);
    return card;
}

void FlowCards::addLawCard()
{
    auto* card = new Card(&m_page);
    card->hide();
    card->setObjectName(QStringLiteral("littles-law"));
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(14, metrics::between, 14, metrics::between);
    layout->setSpacing(metrics::inside);
    layout->addWidget(textLabel(TextKind::Strong, titleOf(card->objectName())));
    layout->addWidget(m_law);
    layout->addWidget(m_lawWords);
    layout->addStretch();
    m_cards.emplace_back(card->objectName(), card);
}

Card* FlowCards::card(const QString& name) const
{
    const auto found =
        std::find_if(m_cards.begin(), m_cards.end(), [&](const auto& entry) { return entry.first == name; });
    return found == m_cards.end() ? nullptr : found->second;
}

QString FlowCards::titleOf(const QString& name) const
{
    const auto* figure = qobject_cast<FigureCard*>(card(name));
    return figure ? figure->title() : tr("Little's law: do the figures agree?");
}

void FlowCards::setSnapshot(const PortfolioSnapshot& snapshot)
{
    showCumulative(snapshot);
    showAgeing(snapshot);
    showFunnel(snapshot);
    showCohorts(snapshot);
    showTimes(m_cycleCard, m_cycle, snapshot.flow.cycleTimes);
    showTimes(m_leadCard, m_lead, snapshot.flow.leadTimes);
    showWeeks(snapshot);
    showLaw(snapshot.flow.law);
}

void FlowCards::offerCohortAge(QAction* action)
{
    m_cohortsCard->offer(action);
}

} // namespace assay
