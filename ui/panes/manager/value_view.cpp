// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/value_view.h"

#include "core/portfolio/portfolio_report.h"
#include "ui/models/address_role.h"
#include "ui/models/kept_place.h"
#include "ui/panes/manager/portfolio_cards.h"
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
constexpr int missingWidth = 210;

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
         [](const Card& card) { return card.useCase.title; },
         {},
         [](const Card& card, int role) {
             return role == AddressRole ? QVariant::fromValue(Address{{}, "use-case", card.useCase.uid})
                                        : wholeText(card.useCase.title, role);
         }},
        {ValueView::tr("Value hypothesis"),
         [](const Card& card) { return orNothing(card.useCase.valueHypothesis); },
         {},
         [](const Card& card, int role) { return wholeText(card.useCase.valueHypothesis, role); }},
        {ValueView::tr("Business owner"), [](const Card& card) { return orNothing(card.businessOwner.name); }},
        {ValueView::tr("Stage"), [](const Card& card) { return stageTitle(card.part()); }},
        {ValueView::tr("Missing to measure it"),
         [](const Card& card) { return orNothing(missingForValue(card).join(QStringLiteral(", "))); },
         {},
         [](const Card& card, int role) { return wholeText(missingForValue(card).join(QStringLiteral(", ")), role); }}};
}

} // namespace

ValueView::ValueView(QWidget* parent)
    : QWidget(parent)
    , m_table(dataTable(m_rows, tr("Value of the use cases")))
{
    m_rows.setColumns(valueColumns());
    m_table->setObjectName(QStringLiteral("value"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setStretchLastSection(false); // The hypothesis takes what room is left.
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    auto* card = new Card;
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, metrics::between, 1, metrics::inside);
    QLabel* words = wrappedLabel(
        TextKind::Muted,
        tr("What each use case promises. Values that came true come with value records, which a project cannot hold "
           "yet: until then no value is shown, and none is guessed."));
    words->setContentsMargins(metrics::between, 0, metrics::between, 0);
    inside->addWidget(words);
    inside->addWidget(m_table, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::page, 14, metrics::page, 14);
    layout->addWidget(card, 1);
}

void ValueView::setCards(std::vector<PortfolioCard> cards)
{
    keepPlace(*m_table, [&] { m_rows.setRows(std::move(cards)); });
    m_table->horizontalHeader()->setSectionResizeMode(hypothesisColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(missingColumn, missingWidth);
}

} // namespace assay
