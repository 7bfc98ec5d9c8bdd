// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/heat_table.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint_controls.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <vector>

namespace assay {
namespace {

constexpr int cellGap = 3;
constexpr int cellPadding = 10;
constexpr int countHeight = 30;
constexpr int nameLine = 17;
constexpr int narrowestCell = 96;
constexpr int lowestCell = 64;
constexpr int highestCell = 168;
constexpr double faintest = 0.08;
constexpr double strongest = 0.34;

/// Names from the top down, as many as fit; the last line counts those that do not.
QStringList linesThatFit(const QStringList& names, int room)
{
    const int most = room / nameLine;
    if (names.size() <= most)
        return names;
    QStringList lines = names.mid(0, std::max(0, most - 1));
    if (most > 0)
        lines.append(HeatTable::tr("and %1 more").arg(names.size() - lines.size()));
    return lines;
}

/// How many lines each name takes whole; none where they do not all fit so.
std::vector<int> linesOfWhole(const QStringList& names, const QFontMetrics& metrics, QSize room)
{
    std::vector<int> lines;
    int left = room.height() / nameLine;
    for (const QString& name : names) {
        const QRect needed = metrics.boundingRect(QRect(0, 0, room.width(), 0), Qt::TextWordWrap, name);
        if (needed.width() > room.width())
            return {}; // A word alone is wider.
        lines.push_back((needed.height() + metrics.lineSpacing() - 1) / metrics.lineSpacing());
        left -= lines.back();
    }
    return left < 0 ? std::vector<int>() : lines;
}

QColor groundOf(const QModelIndex& index)
{
    const Palette& colors = currentPalette();
    const double heat = index.data(HeatRole).toDouble();
    if (heat <= 0)
        return colors.ground;
    return blended(colors.mark(static_cast<Tone>(index.data(HeatToneRole).toInt())), colors.surface,
                   faintest + heat * (strongest - faintest));
}

class HeatDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Palette& colors = currentPalette();
        const bool focus = option.widget->hasFocus() && (option.state & QStyle::State_Selected);
        const bool hovered = option.state & QStyle::State_MouseOver;
        const QRect box = option.rect.adjusted(cellGap, cellGap, -cellGap, -cellGap);
        painter->save();
        paint::box(*painter, box, metrics::buttonRadius, groundOf(index),
                   focus         ? colors.accent
                       : hovered ? colors.faint
                                 : QColor());
        if (focus)
            paint::box(*painter, box.adjusted(1, 1, -1, -1), metrics::buttonRadius - 1, QColor(), colors.accent);
        paintWords(*painter, box.adjusted(cellPadding, cellPadding - 4, -cellPadding, -cellPadding + 4),
                   index.data(HeatNamesRole).toStringList());
        painter->restore();
    }

private:
    static void paintWords(QPainter& painter, const QRect& inside, const QStringList& names)
    {
        const Palette& colors = currentPalette();
        painter.setFont(uiFont(names.isEmpty() ? metrics::body : metrics::figure - 3, QFont::DemiBold));
        painter.setPen(names.isEmpty() ? colors.muted : colors.text);
        painter.drawText(QRect(inside.left(), inside.top(), inside.width(), countHeight),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         names.isEmpty() ? QStringLiteral("–") : QString::number(names.size()));
        painter.setFont(uiFont(metrics::note));
        painter.setPen(colors.text);
        QRect line(inside.left(), inside.top() + countHeight, inside.width(), nameLine);
        const std::vector<int> whole =
            linesOfWhole(names, painter.fontMetrics(), {inside.width(), inside.height() - countHeight});
        if (!whole.empty()) {
            for (std::size_t at = 0; at < whole.size(); ++at) {
                line.setHeight(whole[at] * nameLine);
                painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                                 names.at(static_cast<qsizetype>(at)));
                line.translate(0, line.height());
            }
            return;
        }
        for (const QString& name : linesThatFit(names, inside.height() - countHeight)) {
            painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                             painter.fontMetrics().elidedText(name, Qt::ElideRight, line.width()));
            line.translate(0, nameLine);
        }
    }
};

/// What rows are, in words that stand free.
class RowHeader final : public QHeaderView {
public:
    explicit RowHeader(QWidget* parent)
        : QHeaderView(Qt::Vertical, parent)
    {
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        const QRect inside = rect.adjusted(metrics::inside, 0, -metrics::inside, 0);
        painter->save();
        painter->setFont(uiFont(metrics::note, QFont::DemiBold));
        painter->setPen(currentPalette().text);
        const QString word = model()->headerData(section, Qt::Vertical).toString();
        painter->drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(word, Qt::ElideRight, inside.width()));
        painter->restore();
    }
};

} // namespace

HeatTable::HeatTable(QAbstractItemModel& model, const Words& words, QWidget* parent)
    : QTableView(parent)
{
    setObjectName(words.name);
    setAccessibleName(words.accessible);
    setVerticalHeader(new RowHeader(this));
    setModel(&model);
    setItemDelegate(new HeatDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    findChild<QAbstractButton*>()->setAccessibleName(words.corner);
    for (QHeaderView* header : {horizontalHeader(), verticalHeader()}) {
        header->setSectionResizeMode(QHeaderView::Stretch);
        header->setHighlightSections(false);
        header->setSectionsClickable(false);
    }
    horizontalHeader()->setMinimumSectionSize(narrowestCell);
    verticalHeader()->setMinimumSectionSize(lowestCell);
    setMaximumHeight(model.rowCount() * highestCell + horizontalHeader()->sizeHint().height());
    setCurrentIndex(model.index(0, 0));
    connect(this, &QTableView::clicked, this, &HeatTable::choose);
}

void HeatTable::choose(const QModelIndex& cell)
{
    if (cell.isValid() && !cell.data(HeatNamesRole).toStringList().isEmpty())
        Q_EMIT chosen(cell);
}

void HeatTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

} // namespace assay
