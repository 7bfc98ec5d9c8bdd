// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/runs_copy.h"

#include "core/base/csv_text.h"
#include "core/base/text.h"
#include "ui/panes/data_scientist/runs_model.h"

#include <QLocale>

#include <cmath>

namespace assay {
namespace {

QString exactText(const RunsModel& model, quint32 run, int column)
{
    const FieldReader& reader = model.reader(column);
    const double number = reader.number(run);
    if (reader.field().kind == RunField::Kind::Metric && std::isfinite(number))
        return QString::number(number, 'g', QLocale::FloatingPointShortest);
    return csvSafe(model.cellText(run, column));
}

QList<QStringList> cellsOf(const RunsModel& model, const std::vector<quint32>& runs)
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
    for (const quint32 run : runs) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            cells << exactText(model, run, column);
            if (!model.hasDifferences(column))
                continue;
            const std::optional<BaselineDifference> found = model.difference(run, column);
            cells << (found ? QString::number(found->value, 'g', QLocale::FloatingPointShortest) : QString());
        }
        lines << cells;
    }
    return lines;
}

} // namespace

QString runsAsCsv(const RunsModel& model, const std::vector<quint32>& runs)
{
    QString text;
    for (const QStringList& cells : cellsOf(model, runs))
        text += csvLine(cells);
    return text;
}

QString runsAsTabs(const RunsModel& model, const std::vector<quint32>& runs)
{
    QString text;
    QList<QStringList> lines = cellsOf(model, runs);
    for (QStringList& cells : lines) {
        for (QString& cell : cells)
            cell.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace assay
