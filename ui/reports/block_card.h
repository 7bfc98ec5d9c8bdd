// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/comment_place.h"
#include "ui/widgets/card.h"

namespace assay {

/// A block of a report on its card: Tab comes to it, and what people say of it is said of this block, wherever it is moved
/// to. GUI thread.
class BlockCard final : public Card, public CommentSpot {
    Q_OBJECT

public:
    /// `title` is its heading, for readers of the screen.
    BlockCard(const CommentPlace& place, const QString& title, QWidget* parent = nullptr);

    const CommentPlace& place() const { return m_place; }

    std::vector<OfferedPlace> commentPlaces(const QWidget& within, std::optional<QPoint> mouse) const override;
    bool goTo(const CommentPlace& place) override;

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    CommentPlace m_place;
};

} // namespace assay
