// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/board_model.h"

#include <QWidget>

class QListView;

namespace assay {

/// One column of a board: its title, how many cards it has, and the cards.
class BoardColumn final : public QWidget {
    Q_OBJECT

public:
    /// What a column says while a card is dragged.
    enum class Reception { None, Open, Under, Refusing };

    explicit BoardColumn(const QString& title, QWidget* parent = nullptr);

    /// Keeps the current card and the place it is scrolled to.
    void setCards(std::vector<BoardCard> cards);
    void setReception(Reception reception, const QString& reason = {});
    QString refusal() const { return m_reason; } ///< Why it does not take the dragged card; empty where it does.

    QString title() const { return m_title; }
    const BoardModel& model() const { return m_model; }
    QListView& view() { return *m_view; }
    QString current() const; ///< Id of the current card; may be empty.
    bool setCurrent(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    class Veil;

    QString m_title;
    QString m_reason;
    Reception m_reception = Reception::None;
    BoardModel m_model;
    QListView* m_view;
    Veil* m_veil;
};

} // namespace assay
