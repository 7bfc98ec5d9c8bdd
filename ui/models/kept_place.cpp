// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/kept_place.h"

#include "ui/models/address_role.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>
#include <QScrollBar>

#include <map>
#include <optional>
#include <set>
#include <utility>

namespace assay {
namespace {

QString keyOf(const QModelIndex& index)
{
    if (const QVariant own = index.siblingAtColumn(0).data(RowKeyRole); own.isValid())
        return own.toString();
    const Address address = addressOf(index);
    return address.kind.isEmpty() ? index.siblingAtColumn(0).data().toString() : linkOf(address);
}

/// A row: what it stands for, and how many above it stand for the same.
using RowPlace = std::pair<QString, int>;

constexpr int mostRowsLookedThrough = 10'000; ///< A longer table has one row a thing.
constexpr int mostGap = 12;                   ///< Pixels between two rows of a list.

RowPlace placeOf(const QModelIndex& index)
{
    const QString key = keyOf(index);
    int above = 0;
    const int rows = index.row() < mostRowsLookedThrough ? index.row() : 0;
    for (int row = 0; row < rows; ++row)
        above += keyOf(index.siblingAtRow(row)) == key ? 1 : 0;
    return {key, above};
}

/// Where a row stands in the view, whichever of its columns is shown there.
QRect rectOfRow(const QAbstractItemView& view, const QModelIndex& row)
{
    for (int column = 0; column < row.model()->columnCount(row.parent()); ++column) {
        if (const QRect rect = view.visualRect(row.siblingAtColumn(column)); !rect.isEmpty())
            return rect;
    }
    return {};
}

bool isInSight(const QAbstractItemView& view, const QModelIndex& row)
{
    const QRect rect = row.isValid() ? rectOfRow(view, row) : QRect();
    return !rect.isEmpty() && rect.bottom() >= 0 && rect.top() < view.viewport()->height();
}

/// The row that has to stay where a person sees it: the current one while it is in sight, else the first that is. None at the
/// very top, where what comes in is to be seen.
QModelIndex landmarkOf(const QAbstractItemView& view)
{
    if (isInSight(view, view.currentIndex()))
        return view.currentIndex();
    if (view.verticalScrollBar()->value() == view.verticalScrollBar()->minimum())
        return {};
    for (const QPoint& place : {QPoint(1, 0), QPoint(1, mostGap), QPoint(view.viewport()->width() / 2, mostGap)}) {
        if (const QModelIndex index = view.indexAt(place); index.isValid()) // Rows may end before the view does.
            return index;
    }
    return {};
}

/// How far down the landmark stood, in what the scroll bar counts.
int depthOf(const QAbstractItemView& view, const QModelIndex& row)
{
    return view.verticalScrollMode() == QAbstractItemView::ScrollPerPixel ? rectOfRow(view, row).top() : row.row();
}

} // namespace

void keepPlace(QAbstractItemView& view, const std::function<void()>& replace)
{
    std::set<RowPlace> chosen;
    for (const QModelIndex& index : view.selectionModel()->selectedRows())
        chosen.insert(placeOf(index));
    const bool hasCurrent = view.currentIndex().isValid();
    const RowPlace current = hasCurrent ? placeOf(view.currentIndex()) : RowPlace();
    const int column = view.currentIndex().column();
    const int down = view.verticalScrollBar()->value();
    const int right = view.horizontalScrollBar()->value();
    const QModelIndex seen = landmarkOf(view);
    const std::optional<RowPlace> landmark = seen.isValid() ? std::optional(placeOf(seen)) : std::nullopt;
    const int depth = landmark ? depthOf(view, seen) : 0;
    replace();
    QModelIndex at;
    QModelIndex marked;
    if (!chosen.empty() || hasCurrent || landmark) {
        const QAbstractItemModel& model = *view.model();
        std::map<QString, int> met;
        for (const auto& [key, above] : chosen)
            met[key] = 0;
        met[current.first] = 0;
        if (landmark)
            met[landmark->first] = 0;
        QItemSelection selection;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, 0);
            const auto known = met.find(keyOf(index));
            if (known == met.end())
                continue;
            const RowPlace place(known->first, known->second++);
            if (chosen.count(place) > 0)
                selection.select(index, index);
            if (hasCurrent && place.first == current.first && place.second <= current.second)
                at = index.siblingAtColumn(column); // The last of them where one above it is gone.
            if (landmark && place.first == landmark->first && place.second <= landmark->second)
                marked = index;
        }
        if (selection.isEmpty() && chosen.count(current) > 0 && at.isValid())
            selection.select(at, at);
        view.selectionModel()->setCurrentIndex(at, QItemSelectionModel::NoUpdate);
        view.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    view.doItemsLayout(); // Before the bars take values that only the new rows make room for.
    view.verticalScrollBar()->setValue(down);
    view.horizontalScrollBar()->setValue(right);
    if (marked.isValid()) // What came in above it, or went, moves nothing that is looked at.
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + depthOf(view, marked) - depth);
}

} // namespace assay
