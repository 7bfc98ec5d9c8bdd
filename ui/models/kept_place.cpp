// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/kept_place.h"

#include "ui/models/address_role.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>
#include <QScrollBar>

namespace assay {
namespace {

QString keyOf(const QModelIndex& index)
{
    if (const QVariant own = index.siblingAtColumn(0).data(RowKeyRole); own.isValid())
        return own.toString();
    const Address address = addressOf(index);
    return address.kind.isEmpty() ? index.siblingAtColumn(0).data().toString() : linkOf(address);
}

} // namespace

void keepPlace(QAbstractItemView& view, const std::function<void()>& replace)
{
    QStringList chosen;
    for (const QModelIndex& index : view.selectionModel()->selectedRows())
        chosen << keyOf(index);
    const QString current = view.currentIndex().isValid() ? keyOf(view.currentIndex()) : QString();
    const int column = view.currentIndex().column();
    const int down = view.verticalScrollBar()->value();
    const int right = view.horizontalScrollBar()->value();
    replace();
    if (!chosen.isEmpty() || !current.isNull()) {
        const QAbstractItemModel& model = *view.model();
        QItemSelection selection;
        QModelIndex at;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, 0);
            const QString key = keyOf(index);
            if (chosen.contains(key))
                selection.select(index, index);
            if (!current.isNull() && key == current && !at.isValid())
                at = index.siblingAtColumn(column);
        }
        view.selectionModel()->setCurrentIndex(at, QItemSelectionModel::NoUpdate);
        view.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    view.doItemsLayout(); // Before the bars take values that only the new rows make room for.
    view.verticalScrollBar()->setValue(down);
    view.horizontalScrollBar()->setValue(right);
}

} // namespace assay
