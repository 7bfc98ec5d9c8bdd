// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/palette.h"

#include <QAbstractListModel>
#include <QString>

#include <vector>

namespace assay {

/// A word on a card, and what its colour says.
struct BoardMark {
    QString word;
    Tone tone = Tone::Neutral;

    bool operator==(const BoardMark&) const = default;
};

/// What a card shows; all texts plain.
struct BoardCard {
    QString id;
    QString title;
    QString line; ///< Facts under the title, at most two lines.
    BoardMark state;
    std::vector<BoardMark> marks = {}; ///< Warnings, under the rest.
    QString age = {};
    QString tip = {}; ///< Exact times and such.
    QString person = {};
    QString personUid = {};

    bool operator==(const BoardCard&) const = default;
};

/// The cards of one column of a board. DisplayRole is a card's title, AccessibleTextRole all that it says, UserRole its
/// id, and RowKeyRole as well.
class BoardModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Tells views only of what differs, where the same cards stand in the same order; answers whether anything does.
    bool setCards(std::vector<BoardCard> cards);

    bool holds(const std::vector<BoardCard>& cards) const { return m_cards == cards; } ///< These and no others.
    const BoardCard& card(int row) const { return m_cards.at(static_cast<std::size_t>(row)); }
    int rowOf(const QString& id) const; ///< -1 where it is not here.

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<BoardCard> m_cards;
};

} // namespace assay
