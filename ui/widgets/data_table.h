// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QAbstractItemModel;

namespace assay {

/// A table as all pages show them: rows of 30 px with hairlines, chosen as a whole, no grid and no row numbers. Its last
/// column takes what room is left. The view does not take the model.
QTableView* dataTable(QAbstractItemModel& model, const QString& accessibleName, QWidget* parent = nullptr);

} // namespace assay
