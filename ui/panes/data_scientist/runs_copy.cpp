// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/runs_copy.h"

#include "core/base/csv_text.h"
#include "core/base/text.h"
#include "ui/panes/data_scientist/runs_model.h"

#include <QLocale>

#include <cmath>

namespace assay {
namespace {

QString exactText(const RunsModel& model, const QModelIndex& index)
{
    const FieldReader& reader = model.reader(index.column());
    const double number = reader.number(model.tableRow(index.row()));
    if (reader.field().kind == RunField::Kind::Metric && std::isfinite(number))
        return QString::number(number, 'g', QLocale::FloatingPointShortest);
    return csvSafe(index.data().toString());
}

QList<QStringList> cellsOf(const RunsModel& model, const QList<int>& rows)
{
    QList<QStringList> lines;
    QStringList headings;
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString title = titleOf(model.reader(column).field());
        headings << csvSafe(title);
        if (model.hasDifferences(column))
            headings << csvSafe(Text::tr("%1, difference from the baseline").arg(title));
    }
    lines << headings;
    for (const int row : rows) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            cells << exactText(model, index);
            if (!model.hasDifferences(column))
                continue;
            const std::optional<BaselineDifference> found = model.difference(index);
            cells << (found ? QString::number(found->value, 'g', QLocale::FloatingPointShortest) : QString());
        }
        lines << cells;
    }
    return lines;
}

} // namespace

QString runsAsCsv(const RunsModel& model, const QList<int>& rows)
{
    QString text;
    for (const QStringList& cells : cellsOf(model, rows))
        text += csvLine(cells);
    return text;
}

QString runsAsTabs(const RunsModel& model, const QList<int>& rows)
{
    QString text;
    for (QStringList cells : cellsOf(model, rows)) {
        for (QString& cell : cells)
            cell.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace assay
