// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/board_model.h"

#include <QStyledItemDelegate>

namespace assay {

/// Draws the cards of a board, as wide as their view.
class BoardDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// A card by itself, for something that moves it: `rect` as a view gives it to paint().
    static void paintCard(QPainter& painter, const QRect& rect, const BoardCard& card, bool chosen, bool hovered);
};

} // namespace assay
