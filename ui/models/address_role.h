// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/address.h"

#include <QAbstractItemModel>

namespace assay {

/// What a list answers for a row that stands for a thing: its Address. The window opens such a row with Enter or a
/// double click and shows it in the inspector with Space, in every list alike.
constexpr int AddressRole = Qt::UserRole + 100;

/// The address of an index's row, by its first column; without a kind where the row stands for no thing.
inline Address addressOf(const QModelIndex& index)
{
    return index.siblingAtColumn(0).data(AddressRole).value<Address>();
}

} // namespace assay
