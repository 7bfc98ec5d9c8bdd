// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/save_table.h"

#include "core/base/write_file.h"
#include "ui/models/table_csv.h"
#include "ui/panes/comment_entry.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/offered_menu.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>
#include <QTableView>

namespace assay {

void saveCsv(const QByteArray& bytes, const QString& title, const QString& fileName, Session& session, QWidget& over)
{
    const QString path = fileToSave(&over, title, fileName, QCoreApplication::translate("SaveTable", "CSV (*.csv)"));
    if (path.isEmpty())
        return;
    const auto job =
        startJob<void>(&session.reads, [path, bytes](JobContext<void>&) { return writeFile(path, bytes); });
    session.jobs.follow(QCoreApplication::translate("SaveTable", "Writing %1").arg(QFileInfo(path).fileName()),
                        QFuture<void>(job));
    whenDone(job, &over, [events = &session.events](const Result<>& written) {
        if (!written)
            Q_EMIT events->failed(written.error());
    });
}

void saveTable(const QAbstractItemModel& model, const QString& title, const QString& fileName, Session& session,
               QWidget& over)
{
    saveCsv(tableCsv(model), title, fileName, session, over);
}

void offerCsv(QTableView& table, const QString& fileName, Session& session, std::function<QByteArray()> bytes,
              std::function<void(QMenu&)> further)
{
    table.setContextMenuPolicy(Qt::CustomContextMenu);
    auto* menu = new OfferedMenu(
        table, [&table] { return table.accessibleName(); },
        [&session, &table, fileName, bytes = std::move(bytes), further = std::move(further)](QMenu& offered) {
            if (further)
                further(offered);
            QAction* save = offered.addAction(QCoreApplication::translate("SaveTable", "Export CSV…"));
            QObject::connect(save, &QAction::triggered, &table, [&session, &table, fileName, bytes] {
                saveCsv(bytes ? bytes() : tableCsv(*table.model()),
                        QCoreApplication::translate("SaveTable", "Save the table"), fileName, session, table);
            });
            addCommentEntry(offered, table);
        });
    menu->setObjectName(QStringLiteral("tableMenu"));
    QObject::connect(&table, &QWidget::customContextMenuRequested, menu,
                     [&table, menu](const QPoint& at) { menu->popup(table.viewport()->mapToGlobal(at)); });
}

} // namespace assay
