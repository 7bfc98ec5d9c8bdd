// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/data_scientist/logged_card.h"

#include <functional>
#include <vector>

class QScrollArea;

namespace assay {

class SectionHeader;

/// A card that a section may come to show.
struct PlannedCard {
    QString key; ///< Of the section; a card stays while its key is there.

    /// Tells the card what to show now. Without one it makes it, as a child of `parent`. What is shown already must cost
    /// nothing: it is called whenever the card is in view.
    std::function<LoggedCard*(LoggedCard* card, QWidget* parent)> show;
};

/// A heading that folds, and cards below it in columns. Only cards in view, or nearly, exist; so a thousand of them cost no
/// more than ten.
class CardSection final : public QWidget {
    Q_OBJECT

public:
    /// `view` is what the section scrolls in. `cardHeight` in pixels.
    CardSection(const QString& title, int cardHeight, QScrollArea& view, QWidget* parent = nullptr);

    void setCorner(QWidget* corner); ///< Stands at the right of the heading; taken.
    void setCards(std::vector<PlannedCard> cards);
    const std::vector<PlannedCard>& cards() const { return m_plan; }
    int wantedHeight() const; ///< 0 without cards.

Q_SIGNALS:
    void heightChanged();
    void exportAsked(assay::LoggedCard& card, assay::ExportFormat format);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Slot {
        QString key;
        QRect place;
        LoggedCard* card = nullptr; ///< Nothing while it is far from view.
    };

    int columns() const;
    std::vector<QRect> places() const; ///< Of the slots.
    void arrange();
    void showWhatIsInView();
    void makeCard(std::size_t at);
    void enlarge(const QString& key);

    QString m_title;
    int m_cardHeight;
    QScrollArea& m_view;
    SectionHeader* m_header;
    QWidget* m_corner = nullptr;
    std::vector<PlannedCard> m_plan;
    std::vector<Slot> m_slots; ///< As many as are planned, in the same order.
    QString m_enlarged;        ///< A key; empty while all have the same size.
};

} // namespace assay
