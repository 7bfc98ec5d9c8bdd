// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/runs_view.h"

#include "ui/panes/data_scientist/runs_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint_controls.h"
#include "ui/widgets/chip.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>
#include <array>
#include <cmath>

namespace assay {
namespace {

constexpr int denseRow = 24;
constexpr int nameStart = 30;

class RunDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Palette& colors = currentPalette();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paint::itemGround(*painter, option);
        painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, colors.hairline);
        const QRect inside = option.rect.adjusted(metrics::between, 0, -metrics::between, -1);
        const QString text = index.data().toString();
        painter->setFont(uiFont(metrics::body));
        painter->setPen(colors.text);
        switch (static_cast<CellKind>(index.data(CellKindRole).toInt())) {
        case CellKind::Name:
            paintName(*painter, inside, option, index);
            break;
        case CellKind::Status:
            paintStatus(*painter, inside, index);
            break;
        case CellKind::Figure:
            drawFigure(*painter, inside, Qt::AlignRight, text);
            break;
        case CellKind::Text:
            painter->drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
                              painter->fontMetrics().elidedText(text, Qt::ElideRight, inside.width()));
        }
        painter->restore();
    }

private:
    static void paintName(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option,
                          const QModelIndex& index)
    {
        const Palette& colors = currentPalette();
        const QVariant color = index.data(ColorIndexRole);
        const QPointF center(rect.left() + 4, rect.center().y() + 0.5);
        painter.save();
        if (color.isValid()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colors.seriesColor(color.toInt()));
            painter.drawEllipse(center, 4, 4);
        } else {
            painter.setPen(QPen(blended(colors.faint, colors.surface, 0.7), 1.2));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(center, 3.4, 3.4);
        }
        const auto* view = qobject_cast<const RunsView*>(option.widget);
        if (view && view->currentIndex().row() == index.row() && view->topLevelWidget()->isActiveWindow()
            && view->selectionModel() && view->hasFocus()) {
            painter.setPen(QPen(colors.accent, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -2.5), 4, 4);
        }
        painter.restore();
        QRect words = rect.adjusted(nameStart - metrics::between, 0, metrics::unit, 0);
        if (index.data(DeletedRole).toBool()) {
            const QString deleted = RunsView::tr("deleted");
            const int width = static_cast<int>(std::ceil(paint::chipWidth(deleted)));
            words.setRight(words.right() - width - 6);
            paint::chip(painter, QRectF(words.right() + 6, rect.top(), width, rect.height()), deleted, Tone::Neutral);
            painter.setPen(colors.muted);
        }
        painter.setFont(uiFont(metrics::body, color.isValid() ? QFont::DemiBold : QFont::Normal));
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    }

    static void paintStatus(QPainter& painter, const QRect& rect, const QModelIndex& index)
    {
        static constexpr std::array<const char*, 5> icons{"run-scheduled", "run-running", "run-finished", "run-failed",
                                                          "run-killed"};
        const auto status = static_cast<RunStatus>(index.data(StatusRole).toInt());
        const Palette& colors = currentPalette();
        const QPixmap picture = iconPixmap(icons.at(static_cast<std::size_t>(status)), 14,
                                           colors.words(statusTone(status)), painter.device()->devicePixelRatioF());
        painter.drawPixmap(QPointF(rect.left() - 2, rect.center().y() - 6.5), picture);
        paint::chip(painter, rect.adjusted(16, 0, 0, 0), index.data().toString(), statusTone(status));
    }
};

} // namespace

RunsView::RunsView(QWidget* parent)
    : QTableView(parent)
{
    setItemDelegate(new RunDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false); // Tab leaves the table; arrows move in it.
    setMouseTracking(true);
    setWordWrap(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    horizontalHeader()->setFixedHeight(metrics::tableRow);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setDense(false);
}

void RunsView::setDense(bool dense)
{
    verticalHeader()->setMinimumSectionSize(dense ? denseRow : metrics::tableRow);
    verticalHeader()->setDefaultSectionSize(dense ? denseRow : metrics::tableRow);
}

QItemSelectionModel::SelectionFlags RunsView::selectionCommand(const QModelIndex& index, const QEvent* event) const
{
    const QItemSelectionModel::SelectionFlags flags = QTableView::selectionCommand(index, event);
    Q_EMIT selecting(!flags.testFlag(QItemSelectionModel::Clear));
    return flags;
}

/// Rows only: the current column may be one that the other half of the table shows.
QModelIndex RunsView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int last = model()->rowCount() - 1;
    if (last < 0)
        return {};
    const int page = std::max(1, viewport()->height() / verticalHeader()->defaultSectionSize() - 1);
    int row = currentIndex().row();
    switch (action) {
    case MoveUp:
    case MovePrevious:
        row -= 1;
        break;
    case MoveDown:
    case MoveNext:
        row += 1;
        break;
    case MovePageUp:
        row -= page;
        break;
    case MovePageDown:
        row += page;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = last;
        break;
    case MoveLeft:
    case MoveRight: {
        QScrollBar* bar = horizontalScrollBar();
        bar->setValue(bar->value() + (action == MoveLeft ? -bar->singleStep() * 3 : bar->singleStep() * 3));
        return {};
    }
    }
    Q_UNUSED(modifiers)
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (!isColumnHidden(column))
            return model()->index(std::clamp(row, 0, last), column);
    }
    return {};
}

void RunsView::keyPressEvent(QKeyEvent* event)
{
    const int row = currentIndex().row();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (event->key() == Qt::Key_X && row >= 0 && plain)
        Q_EMIT toggleAsked(row);
    else
        QTableView::keyPressEvent(event);
}

void RunsView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    Q_EMIT focusChanged();
}

void RunsView::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    Q_EMIT focusChanged();
}

} // namespace assay
