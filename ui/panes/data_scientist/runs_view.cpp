// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/runs_view.h"

#include "ui/models/address_role.h"
#include "ui/models/comment_place.h"
#include "ui/panes/data_scientist/runs_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint_controls.h"
#include "ui/widgets/chip.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
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
constexpr int markSize = 14;
constexpr int cornerMark = 7;        ///< Pixels of a side.
constexpr qsizetype shownColors = 5; ///< Of the drawn runs of a group.
constexpr int groupDot = 10;

class RunDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto kind = static_cast<CellKind>(index.data(CellKindRole).toInt());
        QStyleOptionViewItem cell = option;
        cell.state.setFlag(QStyle::State_HasFocus, kind == CellKind::Name && isCurrentRow(option, index));
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool isHeading = index.data(HeadingRole).toBool();
        if (isHeading)
            painter->fillRect(option.rect, blended(currentPalette().ground, currentPalette().surface, 0.6));
        const QRect inside = paint::tableCell(*painter, cell);
        if (isHeading) {
            paintHeading(*painter, inside, index);
            painter->restore();
            return;
        }
        if (kind != CellKind::Name && isCurrentCell(option, index))
            painter->fillRect(inside.left(), option.rect.bottom() - 2, inside.width(), 2, currentPalette().accent);
        if (index.data(CommentCountRole).toInt() > 0)
            paintCorner(*painter, option.rect);
        const QString text = index.data().toString();
        switch (kind) {
        case CellKind::Name:
            paintName(*painter, inside, index);
            break;
        case CellKind::Status:
            paintStatus(*painter, inside, index);
            break;
        case CellKind::Figure:
            paintFigure(*painter, inside, index, text);
            break;
        case CellKind::Text:
            if (index.data(DiffersRole).toBool())
                paintOther(*painter, inside, option);
            painter->drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
                              painter->fontMetrics().elidedText(text, Qt::ElideRight, inside.width()));
        }
        painter->restore();
    }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        auto* name = new QLineEdit(parent);
        name->setObjectName(QStringLiteral("runName"));
        name->setAccessibleName(RunsView::tr("Name of the run"));
        return name;
    }

    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        auto* name = static_cast<QLineEdit*>(editor);
        if (name->property(seenNameProperty).isValid())
            return; // Whatever else changes in the row, what is being typed stays.
        const QString seen = index.data(Qt::EditRole).toString();
        name->setProperty(seenNameProperty, seen);
        name->setProperty(editedRunProperty, addressOf(index).key);
        name->setText(seen);
        name->selectAll();
    }

    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        static_cast<RunsModel*>(model)->enterName(index, static_cast<QLineEdit*>(editor)->text(),
                                                  editor->property(seenNameProperty).toString());
    }

    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        editor->setGeometry(option.rect.adjusted(nameStart - metrics::inside, 0, 0, -1));
    }

private:
    /// Where a comment on a cell goes.
    static bool isCurrentCell(const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        const auto* view = qobject_cast<const RunsView*>(option.widget);
        return view && view->currentIndex() == index && view->hasFocus();
    }

    /// Says that the cell was commented on, where a figure leaves no room for more.
    static void paintCorner(QPainter& painter, const QRect& cell)
    {
        const QPointF corner(cell.right() + 1, cell.top());
        painter.save();
        painter.setPen(Qt::NoPen);
        painter.setBrush(currentPalette().accent);
        painter.drawPolygon(QPolygonF{corner, corner - QPointF(cornerMark, 0), corner + QPointF(0, cornerMark)});
        painter.restore();
    }

    /// The keyboard moves by rows, in both halves of the table.
    static bool isCurrentRow(const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        const auto* view = qobject_cast<const RunsView*>(option.widget);
        return view && view->currentIndex().row() == index.row() && view->selectionModel() && view->hasFocus();
    }

    static void paintName(QPainter& painter, const QRect& rect, const QModelIndex& index)
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
        painter.restore();
        QRect words = rect.adjusted(nameStart - metrics::between, 0, 0, 0);
        words = paintMarks(painter, words, index);
        painter.setPen(index.data(LifecycleRole).toString().isEmpty() ? colors.text : colors.muted);
        painter.setFont(uiFont(metrics::body, color.isValid() ? QFont::DemiBold : QFont::Normal));
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    }

    static void paintHeading(QPainter& painter, const QRect& rect, const QModelIndex& index)
    {
        const QString text = index.data().toString();
        painter.setFont(uiFont(metrics::body, QFont::DemiBold));
        switch (static_cast<CellKind>(index.data(CellKindRole).toInt())) {
        case CellKind::Name:
            paintGroup(painter, rect, text, index);
            break;
        case CellKind::Figure:
            paintFigure(painter, rect, index, text);
            break;
        case CellKind::Status:
            if (index.data(StatusRole).isValid()) {
                paintStatus(painter, rect, index);
                break;
            }
            [[fallthrough]];
        case CellKind::Text:
            painter.setFont(uiFont(metrics::body));
            painter.setPen(currentPalette().muted);
            painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                             painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
        }
    }

    /// Whether it is open, what its runs share, how many they are, and the colours of those that are drawn.
    static void paintGroup(QPainter& painter, const QRect& rect, const QString& text, const QModelIndex& index)
    {
        const Palette& colors = currentPalette();
        const QRectF arrow(rect.left() - 2, rect.center().y() - 6, 12, 12);
        if (index.data(HeadingOpenRole).toBool())
            paint::chevron(painter, arrow, colors.muted, false);
        else
            paint::chevronAside(painter, arrow, colors.muted);
        QRect words = rect.adjusted(nameStart - metrics::between, 0, 0, 0);
        const auto drawn = index.data(HeadingColorsRole).value<QList<int>>();
        words.setRight(words.right() - metrics::unit / 2);
        for (const int color : drawn.first(std::min<qsizetype>(drawn.size(), shownColors))) {
            words.setRight(words.right() - groupDot);
            painter.setPen(Qt::NoPen);
            painter.setBrush(colors.seriesColor(color));
            painter.drawEllipse(QPointF(words.right() + groupDot / 2.0, words.center().y() + 0.5), 3.5, 3.5);
        }
        const QString count = QString::number(index.data(HeadingCountRole).toLongLong());
        const QFont small = uiFont(metrics::note);
        const int counted = QFontMetrics(small).horizontalAdvance(count) + metrics::unit;
        painter.setPen(colors.text);
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, words.width() - counted);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, shown);
        words.setLeft(words.left() + painter.fontMetrics().horizontalAdvance(shown) + metrics::unit);
        painter.setFont(small);
        painter.setPen(colors.muted);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, count);
    }

    /// Marks at the right end of the words, from the right; what is left of them is for the name.
    static QRect paintMarks(QPainter& painter, QRect words, const QModelIndex& index)
    {
        const auto chip = [&](const QString& word, Tone tone) {
            const int width = static_cast<int>(std::ceil(paint::chipWidth(word)));
            words.setRight(words.right() - width - 6);
            paint::chip(painter, QRectF(words.right() + 6, words.top(), width, words.height()), word, tone);
        };
        const auto icon = [&](const char* name, const QColor& color) {
            words.setRight(words.right() - markSize - 4);
            painter.drawPixmap(QPointF(words.right() + 4, words.center().y() - markSize / 2.0 + 0.5),
                               iconPixmap(name, markSize, color, painter.device()->devicePixelRatioF()));
        };
        if (const QString lifecycle = index.data(LifecycleRole).toString(); !lifecycle.isEmpty())
            chip(lifecycle, Tone::Neutral);
        const Palette& colors = currentPalette();
        if (index.data(NotesRole).toInt() > 0)
            icon("note", colors.muted);
        if (index.data(PinnedRole).toBool())
            icon("pin", colors.accentText);
        if (index.data(BaselineRole).toBool())
            icon("baseline", colors.accentText);
        return words;
    }

    static void paintFigure(QPainter& painter, const QRect& rect, const QModelIndex& index, const QString& text)
    {
        QRect figure = rect;
        const auto* model = qobject_cast<const RunsModel*>(index.model());
        if (model && model->hasDifferences(index.column()))
            figure.setRight(rect.right() - differenceSlot());
        drawFigure(painter, figure, Qt::AlignRight, text);
        const QString difference = index.data(DifferenceRole).toString();
        if (difference.isEmpty())
            return;
        const auto tone = static_cast<Tone>(index.data(DifferenceToneRole).toInt());
        const Palette& colors = currentPalette();
        painter.setPen(tone == Tone::Neutral ? colors.muted : colors.words(tone));
        painter.setFont(uiFont(metrics::small));
        drawFigure(painter, rect, Qt::AlignRight, difference);
    }

    /// A bar before a word that is not the baseline's.
    static void paintOther(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option)
    {
        painter.fillRect(QRectF(rect.left() - 6, option.rect.top() + 8, 2, option.rect.height() - 17),
                         currentPalette().mark(Tone::Warn));
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

double marksWidth(const QModelIndex& name)
{
    if (name.data(HeadingRole).toBool()) {
        const QString count = QString::number(name.data(HeadingCountRole).toLongLong());
        return QFontMetricsF(uiFont(metrics::note)).horizontalAdvance(count) + 3 * metrics::unit + 4 * groupDot;
    }
    double width = 0;
    for (const int role : {NotesRole, PinnedRole, BaselineRole})
        width += name.data(role).toInt() > 0 ? markSize + 4 : 0;
    const QString lifecycle = name.data(LifecycleRole).toString();
    return lifecycle.isEmpty() ? width : width + paint::chipWidth(lifecycle) + 6;
}

int differenceSlot()
{
    static const int width =
        static_cast<int>(std::ceil(figureWidth(uiFont(metrics::small), QStringLiteral("+0.0000 ▲")))) + metrics::inside;
    return width;
}

RunsView::RunsView(QWidget* parent)
    : QTableView(parent)
{
    setEditTriggers(QAbstractItemView::NoEditTriggers); // A name is edited when it is asked for.
    setContextMenuPolicy(Qt::CustomContextMenu);
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
    if (index.data(HeadingRole).toBool())
        return QItemSelectionModel::NoUpdate;
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
        if (modifiers & Qt::ControlModifier)
            return besideCurrent(action == MoveLeft ? -1 : 1);
        QScrollBar* bar = horizontalScrollBar();
        bar->setValue(bar->value() + (action == MoveLeft ? -bar->singleStep() * 3 : bar->singleStep() * 3));
        return {};
    }
    }
    if (const int column = currentIndex().column(); column >= 0 && !isColumnHidden(column))
        return model()->index(std::clamp(row, 0, last), column);
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (!isColumnHidden(column))
            return model()->index(std::clamp(row, 0, last), column);
    }
    return {};
}

/// The cell left or right of the current one, also of those that the other half of the table shows.
QModelIndex RunsView::besideCurrent(int by) const
{
    const QHeaderView& head = *horizontalHeader();
    const int place = head.visualIndex(std::max(0, currentIndex().column())) + by;
    return place < 0 || place >= head.count() ? QModelIndex()
                                              : currentIndex().siblingAtColumn(head.logicalIndex(place));
}

void RunsView::keyPressEvent(QKeyEvent* event)
{
    const int row = currentIndex().row();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (event->key() == Qt::Key_X && row >= 0 && plain)
        Q_EMIT toggleAsked(row);
    else if (!plain || !takeGroupKey(currentIndex(), static_cast<Qt::Key>(event->key())))
        QTableView::keyPressEvent(event);
}

/// Left on a run of a group goes to the group's heading; the next one closes it.
bool RunsView::takeGroupKey(const QModelIndex& current, Qt::Key key)
{
    const bool opens = key == Qt::Key_Right, closes = key == Qt::Key_Left;
    const bool turns = key == Qt::Key_Return || key == Qt::Key_Enter;
    const auto* runs = qobject_cast<const RunsModel*>(model());
    if (!runs || !(opens || closes || turns))
        return false;
    if (current.data(HeadingRole).toBool()) {
        const bool isOpen = current.data(HeadingOpenRole).toBool();
        if (turns || opens != isOpen)
            Q_EMIT openAsked(current.row(), !isOpen);
        return true;
    }
    const int heading = closes ? runs->rows().headingAbove(current.row()) : -1;
    if (heading >= 0)
        selectionModel()->setCurrentIndex(current.siblingAtRow(heading), QItemSelectionModel::NoUpdate);
    return heading >= 0;
}

void RunsView::mousePressEvent(QMouseEvent* event)
{
    QTableView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.data(HeadingRole).toBool())
        return;
    if (event->modifiers() & Qt::ControlModifier)
        Q_EMIT toggleAsked(index.row());
    else
        Q_EMIT openAsked(index.row(), !index.data(HeadingOpenRole).toBool());
}

QLineEdit* RunsView::nameEditor() const
{
    for (QLineEdit* field : viewport()->findChildren<QLineEdit*>()) {
        if (!field->isHidden()) // One that was closed goes a little later.
            return field;
    }
    return nullptr;
}

void RunsView::setEmptyWords(const QString& words)
{
    m_emptyWords = words;
    viewport()->update();
}

void RunsView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (!model() || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setFont(uiFont(metrics::body));
    painter.setPen(currentPalette().muted);
    painter.drawText(viewport()->rect().adjusted(metrics::page, metrics::page, -metrics::page, 0),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyWords);
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
