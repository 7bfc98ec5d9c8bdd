// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace assay::releases {

/// Whether the row of `deployment` that a query calls `alias` takes the place of what ran before it, as an expression of SQL:
/// takesPlace() of its mode.
QByteArray takesPlaceSql(const QByteArray& alias);

} // namespace assay::releases
