// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/kept_place.h"

#include "ui/models/address_role.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>
#include <QScrollBar>

#include <map>
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

RowPlace placeOf(const QModelIndex& index)
{
    const QString key = keyOf(index);
    int above = 0;
    const int rows = index.row() < mostRowsLookedThrough ? index.row() : 0;
    for (int row = 0; row < rows; ++row)
        above += keyOf(index.siblingAtRow(row)) == key ? 1 : 0;
    return {key, above};
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
    replace();
    if (!chosen.empty() || hasCurrent) {
        const QAbstractItemModel& model = *view.model();
        std::map<QString, int> met;
        for (const auto& [key, above] : chosen)
            met[key] = 0;
        met[current.first] = 0;
        QItemSelection selection;
        QModelIndex at;
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
        }
        if (selection.isEmpty() && chosen.count(current) > 0 && at.isValid())
            selection.select(at, at);
        view.selectionModel()->setCurrentIndex(at, QItemSelectionModel::NoUpdate);
        view.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    view.doItemsLayout(); // Before the bars take values that only the new rows make room for.
    view.verticalScrollBar()->setValue(down);
    view.horizontalScrollBar()->setValue(right);
}

} // namespace assay
