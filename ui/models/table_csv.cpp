// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/table_csv.h"

#include "core/base/csv_text.h"

#include <QAbstractItemModel>

namespace assay {
namespace {

QString safeLine(const QStringList& cells)
{
    QStringList safe;
    for (const QString& cell : cells)
        safe << csvSafe(cell);
    return csvLine(safe);
}

} // namespace

QByteArray csvOf(const QStringList& headings, const std::vector<QStringList>& rows)
{
    QString text = safeLine(headings);
    for (const QStringList& row : rows)
        text += safeLine(row);
    return text.toUtf8();
}

QByteArray tableCsv(const QAbstractItemModel& model)
{
    std::vector<int> columns;
    QStringList headings;
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString heading = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        if (heading.isEmpty())
            continue;
        columns.push_back(column);
        headings << heading;
    }
    std::vector<QStringList> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList& cells = rows.emplace_back();
        for (const int column : columns)
            cells << model.index(row, column).data().toString();
    }
    return csvOf(headings, rows);
}

} // namespace assay
