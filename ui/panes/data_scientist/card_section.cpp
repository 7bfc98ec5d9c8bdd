// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/card_section.h"

#include "ui/panes/data_scientist/section_header.h"
#include "ui/theme/metrics.h"

#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace assay {
namespace {

constexpr int narrowestCard = 300;
constexpr int leastEnlarged = 440;
constexpr int cardHeadingHeight = 28;
constexpr int nearlyInView = 400; ///< Pixels beyond the view within which cards are made ready.
constexpr int givenUp = 2000;     ///< Beyond which they go.

} // namespace

CardSection::CardSection(const QString& title, int cardHeight, QScrollArea& view, QWidget* parent)
    : QWidget(parent)
    , m_title(title)
    , m_cardHeight(cardHeight)
    , m_view(view)
    , m_header(new SectionHeader(this))
{
    connect(m_header, &SectionHeader::clicked, this, &CardSection::heightChanged);
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, &CardSection::showWhatIsInView);
}

void CardSection::setCorner(QWidget* corner)
{
    m_corner = corner;
    m_corner->setParent(this);
    setTabOrder(m_header, m_corner);
}

void CardSection::setCards(std::vector<PlannedCard> cards)
{
    const int before = wantedHeight();
    std::vector<Slot> slots;
    for (const PlannedCard& card : cards) {
        const auto known =
            std::find_if(m_slots.begin(), m_slots.end(), [&](const Slot& slot) { return slot.key == card.key; });
        slots.push_back({card.key, {}, known == m_slots.end() ? nullptr : std::exchange(known->card, nullptr)});
    }
    for (const Slot& gone : m_slots) {
        if (gone.card)
            gone.card->deleteLater();
        if (gone.key == m_enlarged
            && std::none_of(slots.begin(), slots.end(), [&](const Slot& slot) { return slot.key == gone.key; }))
            m_enlarged.clear();
    }
    m_plan = std::move(cards);
    m_slots = std::move(slots);
    m_header->setSection(m_title, static_cast<int>(m_plan.size()));
    arrange();
    if (wantedHeight() != before)
        Q_EMIT heightChanged();
}

/// Told by the view, whose scroll bar may come or go, and not by this width, which is known only when the height is.
int CardSection::columns() const
{
    const int width = m_view.width() - m_view.verticalScrollBar()->sizeHint().width() - metrics::unit;
    return std::max(1, (width + metrics::between) / (narrowestCard + metrics::between));
}

int CardSection::wantedHeight() const
{
    if (m_plan.empty())
        return 0;
    return m_header->isChecked() ? cardHeadingHeight : places().back().bottom() + 1;
}

std::vector<QRect> CardSection::places() const
{
    std::vector<QRect> places;
    const int across = std::min(columns(), std::max(1, static_cast<int>(m_slots.size())));
    const double wide = (width() - (across - 1.0) * metrics::between) / across;
    int top = cardHeadingHeight + metrics::unit;
    int column = 0;
    for (const Slot& slot : m_slots) {
        const bool alone = slot.key == m_enlarged;
        if (column == across || (alone && column > 0)) {
            top += m_cardHeight + metrics::between;
            column = 0;
        }
        if (alone) {
            const int high = std::max(leastEnlarged, m_view.height() - cardHeadingHeight - metrics::between);
            places.emplace_back(0, top, width(), high);
            top += high + metrics::between;
            continue;
        }
        const int left = static_cast<int>(column * (wide + metrics::between));
        const int right = static_cast<int>(column * (wide + metrics::between) + wide);
        places.emplace_back(left, top, right - left, m_cardHeight);
        ++column;
    }
    return places;
}

void CardSection::arrange()
{
    const int corner = m_corner ? m_corner->sizeHint().width() : 0;
    m_header->setGeometry(0, 0, std::max(0, width() - corner - metrics::between), cardHeadingHeight);
    if (m_corner) {
        m_corner->setGeometry(width() - corner, 0, corner, cardHeadingHeight);
        m_corner->setVisible(!m_header->isChecked());
    }
    const std::vector<QRect> all = places();
    for (std::size_t i = 0; i < m_slots.size(); ++i)
        m_slots[i].place = all[i];
    showWhatIsInView();
}

void CardSection::showWhatIsInView()
{
    const QRect view(-mapTo(m_view.viewport(), QPoint(0, 0)), m_view.viewport()->size());
    for (std::size_t i = 0; i < m_slots.size(); ++i) {
        Slot& slot = m_slots[i];
        const bool possible = isVisible() && !m_header->isChecked();
        if (possible && slot.place.intersects(view.adjusted(0, -nearlyInView, 0, nearlyInView))) {
            makeCard(i);
        } else if (slot.card && possible && !slot.place.intersects(view.adjusted(0, -givenUp, 0, givenUp))) {
            slot.card->deleteLater();
            slot.card = nullptr;
        } else if (slot.card) {
            slot.card->hide();
        }
    }
}

void CardSection::makeCard(std::size_t at)
{
    Slot& slot = m_slots[at];
    const bool isNew = slot.card == nullptr;
    slot.card = m_plan[at].show(slot.card, this);
    if (isNew) {
        const QString key = slot.key;
        connect(slot.card, &FigureCard::enlargeAsked, this,
                [this, key] { enlarge(m_enlarged == key ? QString() : key); });
        connect(slot.card, &FigureCard::exportAsked, this,
                [this, card = slot.card](ExportFormat format) { Q_EMIT exportAsked(*card, format); });
    }
    slot.card->setEnlarged(slot.key == m_enlarged);
    slot.card->setGeometry(slot.place);
    slot.card->show();
}

void CardSection::enlarge(const QString& key)
{
    m_enlarged = key;
    arrange();
    Q_EMIT heightChanged();
    for (const Slot& slot : m_slots) {
        if (slot.key == key && slot.card)
            m_view.ensureWidgetVisible(slot.card, 0, metrics::between);
    }
}

void CardSection::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CardSection::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showWhatIsInView();
}

void CardSection::moveEvent(QMoveEvent* event)
{
    QWidget::moveEvent(event);
    showWhatIsInView();
}

} // namespace assay
