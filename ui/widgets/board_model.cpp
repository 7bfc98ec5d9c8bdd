// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/board_model.h"

#include "ui/models/kept_place.h"

#include <algorithm>

namespace assay {
namespace {

QString spoken(const BoardCard& card)
{
    QStringList parts{card.title, card.line, card.state.word, card.age, card.person};
    for (const BoardMark& mark : card.marks)
        parts.append(mark.word);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString tipOf(const BoardCard& card)
{
    return QStringLiteral("<p><b>%1</b></p><p>%2</p>")
        .arg(card.title.toHtmlEscaped(), card.tip.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

} // namespace

bool BoardModel::setCards(std::vector<BoardCard> cards)
{
    const bool sameOrder = std::equal(cards.begin(), cards.end(), m_cards.begin(), m_cards.end(),
                                      [](const BoardCard& a, const BoardCard& b) { return a.id == b.id; });
    if (!sameOrder) {
        beginResetModel();
        m_cards = std::move(cards);
        endResetModel();
        return true;
    }
    bool changed = false;
    for (std::size_t i = 0; i < cards.size(); ++i) {
        if (cards[i] == m_cards[i])
            continue;
        m_cards[i] = std::move(cards[i]);
        const QModelIndex place = index(static_cast<int>(i));
        Q_EMIT dataChanged(place, place);
        changed = true;
    }
    return changed;
}

int BoardModel::rowOf(const QString& id) const
{
    const auto found =
        std::find_if(m_cards.begin(), m_cards.end(), [&](const BoardCard& card) { return card.id == id; });
    return found == m_cards.end() ? -1 : static_cast<int>(found - m_cards.begin());
}

int BoardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

QVariant BoardModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return card(index.row()).title;
    case Qt::AccessibleTextRole:
        return spoken(card(index.row()));
    case Qt::ToolTipRole:
        return tipOf(card(index.row()));
    case Qt::UserRole:
    case RowKeyRole: // Titles may be the same.
        return card(index.row()).id;
    default:
        return {};
    }
}

} // namespace assay
