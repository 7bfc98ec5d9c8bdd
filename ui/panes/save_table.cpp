// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/save_table.h"

#include "core/base/csv_text.h"
#include "core/base/write_file.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace assay {
namespace {

QByteArray csvOf(const QAbstractItemModel& model)
{
    std::vector<int> columns;
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString heading = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        if (heading.isEmpty())
            continue;
        columns.push_back(column);
        cells << csvSafe(heading);
    }
    QString text = csvLine(cells);
    for (int row = 0; row < model.rowCount(); ++row) {
        cells.clear();
        for (const int column : columns)
            cells << csvSafe(model.index(row, column).data().toString());
        text += csvLine(cells);
    }
    return text.toUtf8();
}

} // namespace

void saveTable(const QAbstractItemModel& model, const QString& title, const QString& fileName, Session& session,
               QWidget& over)
{
    const QString path =
        QFileDialog::getSaveFileName(&over, title, fileName, QCoreApplication::translate("SaveTable", "CSV (*.csv)"));
    if (path.isEmpty())
        return;
    const auto job = startJob<void>(&session.reads,
                                    [path, bytes = csvOf(model)](JobContext<void>&) { return writeFile(path, bytes); });
    session.jobs.follow(QCoreApplication::translate("SaveTable", "Writing %1").arg(QFileInfo(path).fileName()),
                        QFuture<void>(job));
    whenDone(job, &over, [events = &session.events](const Result<>& written) {
        if (!written)
            Q_EMIT events->failed(written.error());
    });
}

} // namespace assay
