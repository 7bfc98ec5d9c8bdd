// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/board_model.h"

#include <QScrollArea>

#include <functional>

class QHBoxLayout;

namespace assay {

class BoardColumn;

/// Columns of cards. Arrows (and J, K) move between cards and columns, Enter opens, Space inspects, M or Shift with an
/// arrow asks for the steps a card can take, C for a new one. A card is dragged with the mouse; while it is, the columns
/// that cannot take it are dimmed and say why. The board itself moves nothing: it asks, and shows what it is given.
class Board final : public QScrollArea {
    Q_OBJECT

public:
    /// Why a column does not take a card; empty where it does.
    using Rule = std::function<QString(const QString& card, int column)>;

    explicit Board(const QStringList& titles, QWidget* parent = nullptr);

    /// Other columns, in order, without cards yet; the same ones stay as they are.
    void setTitles(const QStringList& titles);

    /// The cards of every column. Scroll positions, the current card and the focus stay; a card that went to another
    /// column takes the focus there.
    void setCards(const std::vector<std::vector<BoardCard>>& columns);
    void setRule(Rule rule) { m_rule = std::move(rule); }

    QString current() const; ///< Id of the card that keys act on; may be empty.
    void setCurrent(const QString& id);
    BoardColumn& column(int index) { return *m_columns.at(static_cast<std::size_t>(index)); }
    int columns() const { return static_cast<int>(m_columns.size()); }

Q_SIGNALS:
    void opened(const QString& card);
    void inspected(const QString& card);
    void stepsAsked(const QString& card, const QPoint& globalPosition);
    void dropped(const QString& card, int column, const QPoint& globalPosition);
    void createAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Ghost;

    int columnOf(const QObject* viewOrViewport) const;
    int columnAt(const QPoint& position) const;
    bool pressKey(int column, const QKeyEvent& key);
    void goSideways(int column, int direction);
    void askSteps(int column);
    bool pressMouse(int column, const QMouseEvent& mouse);
    bool moveMouse(const QMouseEvent& mouse);
    bool releaseMouse(const QMouseEvent& mouse);
    void startDrag();
    void endDrag();
    void showReception(int under);

    QHBoxLayout* m_row;
    std::vector<BoardColumn*> m_columns;
    Rule m_rule;
    int m_from = -1; ///< The column in which the mouse is down on a card; -1 where it is not.
    QString m_pressed;
    QPoint m_pressedAt;              ///< Global.
    std::vector<QString> m_refusals; ///< Of the dragged card, by column.
    Ghost* m_ghost = nullptr;
};

} // namespace assay
