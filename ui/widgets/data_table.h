// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QAbstractItemModel;

namespace assay {

/// A table as all pages show them: rows of 30 px with hairlines, chosen as a whole, no grid and no row numbers. Columns are as
/// wide as what stands in them, long texts share what room there is, and the last takes the rest. The view does not take the
/// model.
QTableView* dataTable(QAbstractItemModel& model, const QString& accessibleName, QWidget* parent = nullptr);

} // namespace assay
