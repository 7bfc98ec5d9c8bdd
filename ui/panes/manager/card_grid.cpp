// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/card_grid.h"

#include "ui/charts/figure_card.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/form_parts.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace assay {
namespace {

constexpr int widthOfTwo = 720; ///< Below that, cards stand under each other.
constexpr int figureHeight = 268;
constexpr int enlargedHeight = 560;

} // namespace

CardGrid::CardGrid(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
{
    auto* inside = new QWidget;
    m_rows = new QVBoxLayout(inside);
    m_rows->setContentsMargins(metrics::page, 14, metrics::page, 14);
    m_rows->setSpacing(metrics::between);
    m_grid->setSpacing(metrics::between);
    m_rows->addLayout(m_grid);
    m_rows->addStretch();
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(inside);
    area->setAccessibleName(name);
    showThrough(*area);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(area);
}

void CardGrid::addAbove(QWidget* widget)
{
    m_rows->insertWidget(m_rows->indexOf(m_grid), widget);
    m_around.push_back(widget);
}

void CardGrid::addBelow(QWidget* widget)
{
    m_rows->insertWidget(m_rows->count() - 1, widget);
    m_around.push_back(widget);
}

void CardGrid::setCards(std::vector<QWidget*> cards)
{
    for (QWidget* card : m_cards) {
        if (std::find(cards.begin(), cards.end(), card) == cards.end())
            card->hide();
    }
    for (QWidget* card : cards) {
        if (std::find(m_cards.begin(), m_cards.end(), card) != m_cards.end())
            continue;
        if (!card->parentWidget())
            card->setParent(this); // Else it would be shown as a window of its own.
        if (auto* figure = qobject_cast<FigureCard*>(card))
            connect(figure, &FigureCard::enlargeAsked, this,
                    [this, figure] { enlarge(m_enlarged == figure ? nullptr : figure); });
    }
    m_cards = std::move(cards);
    arrange();
}

/// Two beside each other where there is room; one alone where it is enlarged.
void CardGrid::arrange()
{
    const int columns = m_enlarged ? 0 : width() >= widthOfTwo ? 2 : 1;
    m_columns = columns;
    while (m_grid->count() > 0)
        delete m_grid->takeAt(0);
    int place = 0;
    for (QWidget* card : m_cards) {
        const bool shown = !m_enlarged || card == m_enlarged;
        const bool isFigure = qobject_cast<FigureCard*>(card) != nullptr;
        card->setVisible(shown);
        card->setMinimumHeight(card == m_enlarged ? enlargedHeight : isFigure ? figureHeight : 0);
        if (shown) {
            m_grid->addWidget(card, columns == 2 ? place / 2 : place, columns == 2 ? place % 2 : 0);
            ++place;
        }
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
    for (QWidget* widget : m_around)
        widget->setVisible(!m_enlarged);
}

void CardGrid::enlarge(FigureCard* card)
{
    m_enlarged = card;
    for (QWidget* each : m_cards) {
        if (auto* figure = qobject_cast<FigureCard*>(each))
            figure->setEnlarged(figure == card);
    }
    arrange();
}

void CardGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (!m_enlarged && m_columns != (width() >= widthOfTwo ? 2 : 1))
        arrange();
}

} // namespace assay
