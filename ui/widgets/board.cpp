// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/board.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/board_column.h"
#include "ui/widgets/board_delegate.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace assay {
namespace {

constexpr int narrowestColumn = 158;
constexpr int widestColumn = 420; ///< Few columns stand at the left and leave the rest free.
constexpr int belowCard = 8;

bool isByTab(const QFocusEvent& event)
{
    return event.reason() == Qt::TabFocusReason || event.reason() == Qt::BacktabFocusReason;
}

/// Whether keys go to the column as soon as its window is the active one.
bool isFocused(BoardColumn& column)
{
    return column.window()->focusWidget() == &column.view();
}

} // namespace

/// The card under the mouse while it is dragged.
class Board::Ghost final : public QWidget {
public:
    Ghost(const BoardCard& card, const QSize& size, QWidget* parent)
        : QWidget(parent)
        , m_card(card)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        resize(size);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setOpacity(0.94);
        BoardDelegate::paintCard(painter, rect(), m_card, true, false);
    }

private:
    BoardCard m_card;
};

Board::Board(const QStringList& titles, QWidget* parent)
    : QScrollArea(parent)
{
    auto* inside = new QWidget;
    m_row = new QHBoxLayout(inside);
    m_row->setContentsMargins({});
    m_row->setSpacing(metrics::between);
    m_row->addStretch();
    setTitles(titles);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(inside);
    viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
}

void Board::setTitles(const QStringList& titles)
{
    const bool same = std::equal(titles.begin(), titles.end(), m_columns.begin(), m_columns.end(),
                                 [](const QString& title, BoardColumn* column) { return title == column->title(); });
    if (same)
        return;
    endDrag();
    for (BoardColumn* column : std::exchange(m_columns, {}))
        delete column;
    for (const QString& title : titles) {
        auto* column = new BoardColumn(title);
        column->setMinimumWidth(narrowestColumn);
        column->setMaximumWidth(widestColumn);
        column->view().installEventFilter(this);
        column->view().viewport()->installEventFilter(this);
        connect(&column->view(), &QAbstractItemView::doubleClicked, this,
                [this](const QModelIndex& index) { Q_EMIT opened(index.data(Qt::UserRole).toString()); });
        m_row->insertWidget(columns(), column, 1);
        m_columns.push_back(column);
    }
}

void Board::setCards(const std::vector<std::vector<BoardCard>>& columns)
{
    const QString kept = current();
    endDrag();
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i]->setCards(columns.at(i));
    if (!kept.isEmpty() && current() != kept)
        setCurrent(kept);
}

QString Board::current() const
{
    for (BoardColumn* column : m_columns) {
        if (isFocused(*column))
            return column->current();
    }
    return {};
}

void Board::setCurrent(const QString& id)
{
    for (BoardColumn* column : m_columns) {
        if (!column->setCurrent(id))
            continue;
        column->view().setFocus();
        ensureWidgetVisible(column, 0, 0);
    }
}

int Board::columnOf(const QObject* viewOrViewport) const
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        QListView& view = m_columns[i]->view();
        if (viewOrViewport == &view || viewOrViewport == view.viewport())
            return static_cast<int>(i);
    }
    return -1;
}

int Board::columnAt(const QPoint& globalPosition) const
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i]->rect().contains(m_columns[i]->mapFromGlobal(globalPosition)))
            return static_cast<int>(i);
    }
    return -1;
}

bool Board::eventFilter(QObject* watched, QEvent* event)
{
    const int column = columnOf(watched);
    const bool onViewport = column >= 0 && watched == m_columns[static_cast<std::size_t>(column)]->view().viewport();
    switch (event->type()) {
    case QEvent::KeyPress:
        return (column >= 0 && !onViewport && pressKey(column, *static_cast<QKeyEvent*>(event)))
            || QScrollArea::eventFilter(watched, event);
    case QEvent::MouseButtonPress:
        return onViewport && pressMouse(column, *static_cast<QMouseEvent*>(event));
    case QEvent::MouseMove:
        return onViewport && moveMouse(*static_cast<QMouseEvent*>(event));
    case QEvent::MouseButtonRelease:
        return onViewport && releaseMouse(*static_cast<QMouseEvent*>(event));
    case QEvent::FocusIn:
        // A column that keys reach has a card they act on. When the focus falls to it by itself, it is not scrolled.
        if (column >= 0 && !onViewport && isByTab(*static_cast<QFocusEvent*>(event))
            && this->column(column).current().isEmpty())
            this->column(column).view().setCurrentIndex(this->column(column).model().index(0));
        return false;
    default:
        return QScrollArea::eventFilter(watched, event);
    }
}

bool Board::pressKey(int column, const QKeyEvent& key)
{
    QListView& view = m_columns[static_cast<std::size_t>(column)]->view();
    const bool sideways = key.key() == Qt::Key_Left || key.key() == Qt::Key_Right;
    const bool plain = (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool steps = (sideways && key.modifiers().testFlag(Qt::ShiftModifier)) || (plain && key.key() == Qt::Key_M);
    if (!plain && !steps)
        return false;
    if (key.key() == Qt::Key_Escape && m_ghost) {
        endDrag();
    } else if (steps) {
        askSteps(column);
    } else if (sideways) {
        goSideways(column, key.key() == Qt::Key_Left ? -1 : 1);
    } else if (key.key() == Qt::Key_J || key.key() == Qt::Key_K) {
        const int row = view.currentIndex().row() + (key.key() == Qt::Key_J ? 1 : -1);
        if (const QModelIndex next = view.model()->index(row, 0); next.isValid())
            view.setCurrentIndex(next);
    } else if (key.key() == Qt::Key_C) {
        Q_EMIT createAsked();
    } else if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        if (!current().isEmpty())
            Q_EMIT opened(current());
    } else if (key.key() == Qt::Key_Space) {
        if (!current().isEmpty())
            Q_EMIT inspected(current());
    } else {
        return false;
    }
    return true;
}

void Board::goSideways(int column, int direction)
{
    const QListView& from = m_columns[static_cast<std::size_t>(column)]->view();
    const int height = from.visualRect(from.currentIndex()).center().y();
    for (int next = column + direction; next >= 0 && next < columns(); next += direction) {
        QListView& view = this->column(next).view();
        if (view.model()->rowCount() == 0)
            continue;
        QModelIndex beside = view.indexAt({view.viewport()->width() / 2, height});
        if (!beside.isValid())
            beside = view.model()->index(view.model()->rowCount() - 1, 0);
        view.setCurrentIndex(beside);
        view.setFocus();
        ensureWidgetVisible(&this->column(next), 0, 0);
        return;
    }
}

void Board::askSteps(int column)
{
    const QListView& view = m_columns[static_cast<std::size_t>(column)]->view();
    const QString card = m_columns[static_cast<std::size_t>(column)]->current();
    if (card.isEmpty())
        return;
    const QRect place = view.visualRect(view.currentIndex());
    Q_EMIT stepsAsked(card, view.viewport()->mapToGlobal(place.bottomLeft() + QPoint(belowCard, 0)));
}

bool Board::pressMouse(int column, const QMouseEvent& mouse)
{
    const QListView& view = m_columns[static_cast<std::size_t>(column)]->view();
    const QModelIndex index = view.indexAt(mouse.position().toPoint());
    if (mouse.button() == Qt::RightButton && index.isValid())
        Q_EMIT stepsAsked(index.data(Qt::UserRole).toString(), mouse.globalPosition().toPoint());
    if (mouse.button() != Qt::LeftButton || !index.isValid())
        return false;
    m_from = column;
    m_pressed = index.data(Qt::UserRole).toString();
    m_pressedAt = mouse.globalPosition().toPoint();
    return false; // The view makes the card the current one.
}

bool Board::moveMouse(const QMouseEvent& mouse)
{
    if (m_from < 0 || !mouse.buttons().testFlag(Qt::LeftButton))
        return false;
    const QPoint at = mouse.globalPosition().toPoint();
    if (!m_ghost && (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance())
        startDrag();
    if (m_ghost) {
        m_ghost->move(m_ghost->parentWidget()->mapFromGlobal(at) - QPoint(m_ghost->width() / 2, 20));
        showReception(columnAt(at));
    }
    return true; // A view selects what the mouse is drawn over.
}

bool Board::releaseMouse(const QMouseEvent& mouse)
{
    const bool dragged = m_ghost != nullptr;
    const QPoint at = mouse.globalPosition().toPoint();
    const int from = m_from;
    const int to = columnAt(at);
    const QString card = m_pressed;
    endDrag();
    if (dragged && to >= 0 && to != from)
        Q_EMIT dropped(card, to, at);
    return dragged;
}

void Board::startDrag()
{
    BoardColumn& from = column(m_from);
    const int row = from.model().rowOf(m_pressed);
    if (row < 0)
        return;
    const QSize size = from.view().visualRect(from.model().index(row)).size();
    m_ghost = new Ghost(from.model().card(row), size, window());
    m_ghost->show();
    m_ghost->raise();
    m_refusals.clear();
    for (int i = 0; i < columns(); ++i)
        m_refusals.push_back(m_rule && i != m_from ? m_rule(m_pressed, i) : QString());
}

void Board::endDrag()
{
    delete m_ghost;
    m_ghost = nullptr;
    m_from = -1;
    m_pressed.clear();
    for (BoardColumn* column : m_columns)
        column->setReception(BoardColumn::Reception::None);
}

void Board::showReception(int under)
{
    using Reception = BoardColumn::Reception;
    for (int i = 0; i < columns(); ++i) {
        const QString& refusal = m_refusals.at(static_cast<std::size_t>(i));
        if (i == m_from)
            column(i).setReception(Reception::None);
        else if (!refusal.isEmpty())
            column(i).setReception(Reception::Refusing, refusal);
        else
            column(i).setReception(i == under ? Reception::Under : Reception::Open);
    }
}

} // namespace assay
