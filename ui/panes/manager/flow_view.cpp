// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/flow_view.h"

#include "ui/panes/manager/card_grid.h"
#include "ui/panes/manager/flow_card.h"
#include "ui/panes/manager/flow_cards.h"
#include "ui/panes/manager/flow_tables.h"

#include <QVBoxLayout>

namespace assay {

FlowView::FlowView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_figures(new FlowCards(session, *this))
    , m_tables(new FlowTables)
{
    auto* grid = new CardGrid(tr("Flow"));
    std::vector<QWidget*> cards;
    for (const auto& [name, card] : m_figures->cards())
        cards.push_back(card);
    grid->setCards(std::move(cards));
    grid->addBelow(m_tables);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(grid);
}

void FlowView::setSnapshot(const PortfolioSnapshot& snapshot)
{
    m_figures->setSnapshot(snapshot);
    m_tables->setKpis(snapshot.kpis);
}

void FlowView::offerCohortAge(QAction* action)
{
    m_figures->offerCohortAge(action);
}

} // namespace assay
