// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/flow_view.h"

#include "ui/charts/ageing_plot.h"
#include "ui/charts/band_plot.h"
#include "ui/charts/bar_plot.h"
#include "ui/charts/column_plot.h"
#include "ui/panes/manager/flow_card.h"
#include "ui/panes/manager/flow_tables.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int widthOfTwo = 720; ///< Below that, charts stand under each other.
constexpr int chartHeight = 268;
constexpr int enlargedHeight = 560;

} // namespace

FlowView::FlowView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_grid(new QGridLayout)
    , m_bands(new BandPlot)
    , m_ageing(new AgeingPlot)
    , m_funnel(new BarPlot)
    , m_cohorts(new BarPlot)
    , m_cycle(new ColumnPlot)
    , m_lead(new ColumnPlot)
    , m_weeks(new ColumnPlot)
    , m_law(new KeyValueList)
    , m_lawWords(wrappedLabel(TextKind::Muted, {}))
    , m_tables(new FlowTables)
{
    m_bandsCard = addCard(tr("Cumulative flow"), m_bands, "cumulative-flow");
    m_ageingCard = addCard(tr("Ageing work in progress"), m_ageing, "ageing-work");
    m_funnelCard = addCard(tr("Funnel"), m_funnel, "funnel");
    m_cohortsCard = addCard(tr("Reached production, by quarter of gate 1"), m_cohorts, "cohorts");
    m_cycleCard = addCard(tr("Cycle time: gate 1 to live"), m_cycle, "cycle-time");
    m_leadCard = addCard(tr("Lead time: proposed to live"), m_lead, "lead-time");
    m_weeksCard = addCard(tr("Throughput: live for the first time"), m_weeks, "throughput");
    m_lawCard = makeLawCard();
    m_lead->setColorIndex(5);
    m_weeks->setColorIndex(2);
    auto* inside = new QWidget;
    auto* rows = new QVBoxLayout(inside);
    rows->setContentsMargins(metrics::page, 14, metrics::page, 14);
    rows->setSpacing(metrics::between);
    m_grid->setSpacing(metrics::between);
    rows->addLayout(m_grid);
    rows->addWidget(m_tables);
    rows->addStretch();
    auto* area = new QScrollArea;
    area->setObjectName(QStringLiteral("flowArea"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(inside);
    area->setAccessibleName(tr("Flow"));
    showThrough(*area);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(area);
    arrange();
}

FlowCard* FlowView::addCard(const QString& title, QWidget* figure, const char* name)
{
    auto* card = new FlowCard(m_session, title, figure, QString::fromLatin1(name));
    card->setMinimumHeight(chartHeight);
    connect(card, &FigureCard::enlargeAsked, this, [this, card] { enlarge(m_enlarged == card ? nullptr : card); });
    m_cards.push_back(card);
    return card;
}

Card* FlowView::makeLawCard()
{
    auto* card = new Card;
    card->setObjectName(QStringLiteral("littles-law"));
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(14, metrics::between, 14, metrics::between);
    layout->setSpacing(metrics::inside);
    layout->addWidget(textLabel(TextKind::Strong, tr("Little's law: do the figures agree?")));
    layout->addWidget(m_law);
    layout->addWidget(m_lawWords);
    layout->addStretch();
    return card;
}

/// Two beside each other where there is room; one alone where it is enlarged.
void FlowView::arrange()
{
    const int columns = m_enlarged ? 0 : width() >= widthOfTwo ? 2 : 1;
    m_columns = columns;
    while (m_grid->count() > 0)
        delete m_grid->takeAt(0);
    std::vector<QWidget*> order{m_bandsCard, m_ageingCard, m_funnelCard, m_cohortsCard,
                                m_cycleCard, m_leadCard,   m_weeksCard,  m_lawCard};
    int place = 0;
    for (QWidget* card : order) {
        const bool shown = !m_enlarged || card == m_enlarged;
        if (!card->parentWidget())
            card->setParent(this); // Else it would be shown as a window of its own.
        card->setVisible(shown);
        card->setMinimumHeight(card == m_enlarged ? enlargedHeight : card == m_lawCard ? 0 : chartHeight);
        if (shown) {
            m_grid->addWidget(card, columns == 2 ? place / 2 : place, columns == 2 ? place % 2 : 0);
            ++place;
        }
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
    m_tables->setVisible(!m_enlarged);
}

void FlowView::enlarge(FlowCard* card)
{
    m_enlarged = card;
    for (FlowCard* each : m_cards)
        each->setEnlarged(each == card);
    arrange();
}

void FlowView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (!m_enlarged && m_columns != (width() >= widthOfTwo ? 2 : 1))
        arrange();
}

void FlowView::setSnapshot(const PortfolioSnapshot& snapshot)
{
    showCumulative(snapshot);
    showAgeing(snapshot);
    showFunnel(snapshot);
    showCohorts(snapshot);
    showTimes(m_cycleCard, m_cycle, snapshot.flow.cycleTimes);
    showTimes(m_leadCard, m_lead, snapshot.flow.leadTimes);
    showWeeks(snapshot);
    showLaw(snapshot.flow.law);
    m_tables->setKpis(snapshot.kpis);
}

} // namespace assay
