// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/value_view.h"

#include "core/base/shown_text.h"
#include "core/portfolio/portfolio_report.h"
#include "ui/models/address_role.h"
#include "ui/models/kept_place.h"
#include "ui/panes/manager/kpi_strip.h"
#include "ui/panes/manager/portfolio_cards.h"
#include "ui/panes/manager/value_ledger.h"
#include "ui/panes/save_table.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/text_label.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int hypothesisColumn = 1;
constexpr int missingColumn = 4;
constexpr int missingWidth = 250; ///< "a measurement that two stand by"

QString orNothing(const QString& words)
{
    return words.isEmpty() ? QStringLiteral("–") : words;
}

QVariant wholeText(const QString& text, int role)
{
    return role == Qt::ToolTipRole && !text.isEmpty() ? QVariant(plainToolTip(text)) : QVariant();
}

std::vector<Column<PortfolioCard>> valueColumns()
{
    using Card = PortfolioCard;
    return {
        {ValueView::tr("Use case"),
         [](const Card& card) { return shownText(card.useCase.title); },
         {},
         [](const Card& card, int role) {
             return role == AddressRole ? QVariant::fromValue(Address{{}, "use-case", card.useCase.uid})
                                        : wholeText(card.useCase.title, role);
         }},
        {ValueView::tr("Value hypothesis"),
         [](const Card& card) { return orNothing(shownText(card.useCase.valueHypothesis)); },
         {},
         [](const Card& card, int role) { return wholeText(card.useCase.valueHypothesis, role); }},
        {ValueView::tr("Business owner"),
         [](const Card& card) { return orNothing(shownText(card.businessOwner.name)); }},
        {ValueView::tr("Stage"), [](const Card& card) { return stageTitle(card.part()); }},
        {ValueView::tr("Missing to measure it"),
         [](const Card& card) { return orNothing(missingForValue(card).join(QStringLiteral(", "))); },
         {},
         [](const Card& card, int role) { return wholeText(missingForValue(card).join(QStringLiteral(", ")), role); }}};
}

} // namespace

ValueView::ValueView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_figures(new KpiStrip)
    , m_ledger(new ValueLedger(session))
    , m_table(dataTable(m_rows, tr("Value of the use cases")))
{
    m_rows.setColumns(valueColumns());
    m_table->setObjectName(QStringLiteral("value"));
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents); // The card ends with its rows.
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setStretchLastSection(false); // The hypothesis takes what room is left.
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    offerCsv(*m_table, QStringLiteral("use-case-value.csv"), session);
    auto* card = new Card;
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, metrics::unit, 1, metrics::inside);
    inside->addWidget(m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::page, 14, metrics::page, 14);
    layout->setSpacing(metrics::between);
    layout->addWidget(m_figures);
    layout->addWidget(m_ledger, 3);
    layout->addWidget(wrappedLabel(TextKind::Muted,
                                   tr("What each use case promises, and what is missing before it is known whether "
                                      "that came true. No value is guessed.")));
    layout->addWidget(card, 2);
    connect(m_ledger, &ValueLedger::changed, this, &ValueView::changed);
}

void ValueView::setSnapshot(const PortfolioSnapshot& snapshot, std::vector<PortfolioCard> cards)
{
    const ValueKpis& kpis = snapshot.kpis.value;
    m_figures->setKpis({&kpis.outcome, &kpis.timeToValue, &kpis.adoption, &kpis.overridden});
    m_ledger->setContent(ledgerOf(snapshot, cards, m_session.actor.person));
    keepPlace(*m_table, [&] { m_rows.setRows(std::move(cards)); });
    m_table->horizontalHeader()->setSectionResizeMode(hypothesisColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(missingColumn, missingWidth);
}

LedgerContent ledgerOf(const PortfolioSnapshot& snapshot, const std::vector<PortfolioCard>& cards,
                       const QString& viewer)
{
    LedgerContent content;
    if (snapshot.isPast)
        content.standstill = ValueView::tr("This is the past, which nobody can change; go back to now.");
    for (const Person& person : snapshot.people) {
        if (person.uid == viewer)
            content.viewer = person;
    }
    for (const PortfolioCard& card : cards) {
        content.holders[card.useCase.id] = snapshot.holdersFor(card.useCase.id);
        if (card.part() != PortfolioStage::Ended)
            content.useCases.push_back(card.useCase);
        for (const ValueRecord& record : snapshot.values) {
            if (record.useCase == card.useCase.id)
                content.records.push_back(record);
        }
    }
    return content;
}

} // namespace assay
