// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/address.h"

#include <QStringList>

#include <optional>

namespace assay {

/// The list in which the things of a kind stand, and what it says of each: its cells are places that comments are about. The
/// words of the columns stand in project files and are the same in every language.
struct CellList {
    QByteArray kind;
    Address place;       ///< Where the list stands in the window.
    QStringList columns; ///< In their order.
};

/// Null for a kind whose list has no such columns; that of runs has any RunField for one.
const CellList* cellListOf(const QByteArray& kind);

/// "Owner", translated: a column of one of these lists, or of the table of runs; nothing for any other word.
std::optional<QString> cellTitle(const QString& column);

} // namespace assay
