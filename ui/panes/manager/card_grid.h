// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;
class QVBoxLayout;

namespace assay {

class FigureCard;

/// Cards two beside each other where there is room, scrolled where they are many; a figure can fill the page alone. GUI
/// thread.
class CardGrid final : public QWidget {
    Q_OBJECT

public:
    /// `name` is what assistive programs call it.
    explicit CardGrid(const QString& name, QWidget* parent = nullptr);

    /// Takes the cards, which stand in this order; those of before that are not among them are hidden.
    void setCards(std::vector<QWidget*> cards);

    void addAbove(QWidget* widget); ///< Scrolls with the cards, over them.
    void addBelow(QWidget* widget); ///< Under them.

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void enlarge(FigureCard* card);

    QGridLayout* m_grid;
    QVBoxLayout* m_rows;
    std::vector<QWidget*> m_cards;
    std::vector<QWidget*> m_around; ///< What stands above and below.
    FigureCard* m_enlarged = nullptr;
    int m_columns = 0;
};

} // namespace assay
