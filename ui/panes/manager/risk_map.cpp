// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/risk_map.h"

#include "ui/panes/manager/heat_table.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/text_label.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace assay {

RiskMap::RiskMap(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_which(new Segments(tr("What the map is of")))
    , m_register(new RegisterMap(session))
    , m_stack(new QStackedWidget)
{
    m_which->setObjectName(QStringLiteral("riskMaps"));
    m_which->add(tr("Use cases by stage"));
    m_which->add(tr("Risks of the register"));
    m_stack->addWidget(makeTiers());
    m_stack->addWidget(m_register);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::page, 14, metrics::page, 14);
    layout->setSpacing(metrics::between);
    layout->addWidget(m_which, 0, Qt::AlignLeft);
    layout->addWidget(m_stack, 1);
    connect(m_which, &Segments::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
}

QWidget* RiskMap::makeTiers()
{
    auto* table =
        new HeatTable(m_matrix, {QStringLiteral("riskMap"), tr("Use cases by risk and stage"), tr("Risk and stage")});
    connect(table, &HeatTable::chosen, this, [this](const QModelIndex& cell) {
        Q_EMIT chosen(RiskMatrix::tierAt(cell.row()), RiskMatrix::stageAt(cell.column()));
    });
    return heatCard(
        tr("Use cases by the risk tier that people gave them and the stage they are at. A cell leads to its use "
           "cases on the board."),
        table);
}

void RiskMap::setCards(const std::vector<PortfolioCard>& cards)
{
    m_matrix.setCards(cards);
}

void RiskMap::setPast(bool past)
{
    m_register->setPast(past);
}

} // namespace assay
