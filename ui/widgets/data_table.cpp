// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/data_table.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint_controls.h"
#include "ui/widgets/shown_part.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <vector>

namespace assay {
namespace {

constexpr int seenRows = 60;            ///< Of a column, to find its width.
constexpr std::size_t measuredRows = 8; ///< Of these: those with the longest texts.
constexpr int widestColumn = 360;
constexpr int narrowestLast = 120;
constexpr int sidePadding = metrics::between;

class PlainDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        const QRect inside = paint::tableCell(*painter, option);
        const QString text = shownLine(index.data().toString());
        if (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight)
            drawFigure(*painter, inside, Qt::AlignRight, text);
        else
            painter->drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
                              painter->fontMetrics().elidedText(text, Qt::ElideRight, inside.width()));
        painter->restore();
    }
};

/// The longest different texts of a column's first rows.
std::vector<QString> longestTexts(const QAbstractItemModel& model, int column)
{
    std::vector<QString> texts;
    for (int row = 0; row < std::min(seenRows, model.rowCount()); ++row)
        texts.push_back(shownLine(model.index(row, column).data().toString()));
    std::sort(texts.begin(), texts.end(),
              [](const QString& a, const QString& b) { return std::pair(b.size(), a) < std::pair(a.size(), b); });
    texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
    texts.resize(std::min(texts.size(), measuredRows));
    return texts;
}

/// Widths by the headings and the first rows: looking at every row of a large table takes seconds, and laying out a text
/// takes longer than anything else of a page.
void fitColumns(QTableView& view)
{
    const QAbstractItemModel& model = *view.model();
    const QFontMetricsF body(uiFont(metrics::body));
    const QFontMetricsF head(uiFont(metrics::small, QFont::Medium));
    for (int column = 0; column < model.columnCount(); ++column) {
        double width = head.horizontalAdvance(model.headerData(column, Qt::Horizontal).toString()) + 12;
        for (const QString& text : longestTexts(model, column))
            width = std::max(width, body.horizontalAdvance(text));
        const int most = column + 1 < model.columnCount() ? widestColumn : narrowestLast; // It takes what room is left.
        view.setColumnWidth(column, std::min(most, static_cast<int>(width) + 2 * sidePadding + metrics::unit));
    }
}

} // namespace

QTableView* dataTable(QAbstractItemModel& model, const QString& accessibleName, QWidget* parent)
{
    auto* view = new QTableView(parent);
    view->setAccessibleName(accessibleName);
    view->setModel(&model);
    view->setItemDelegate(new PlainDelegate(view));
    view->setFrameShape(QFrame::NoFrame);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setTabKeyNavigation(false); // Tab leaves the table; arrows move in it.
    view->setMouseTracking(true);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setMinimumSectionSize(metrics::tableRow);
    view->verticalHeader()->setDefaultSectionSize(metrics::tableRow);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setStretchLastSection(true);
    QObject::connect(&model, &QAbstractItemModel::modelReset, view, [view] { fitColumns(*view); });
    return view;
}

} // namespace assay
