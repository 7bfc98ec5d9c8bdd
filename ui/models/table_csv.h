// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

class QAbstractItemModel;

namespace assay {

/// Headings and rows as CSV (RFC 4180) in UTF-8. No cell is taken for a formula by a spreadsheet.
QByteArray csvOf(const QStringList& headings, const std::vector<QStringList>& rows);

/// The rows of a table that are listed, as they are shown. A column without a heading is left out.
QByteArray tableCsv(const QAbstractItemModel& model);

} // namespace assay
