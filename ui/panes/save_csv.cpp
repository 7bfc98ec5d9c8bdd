// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/save_csv.h"

#include "core/base/text.h"
#include "core/base/write_file.h"
#include "ui/models/table_csv.h"
#include "ui/panes/session.h"

#include <QFileDialog>
#include <QMenu>
#include <QTableView>

namespace assay {

void saveCsv(Session& session, QWidget& over, const QString& name, const QByteArray& bytes)
{
    const QString path = QFileDialog::getSaveFileName(&over, Text::tr("Save the table"), name, Text::tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    const auto job =
        startJob<void>(&session.reads, [path, bytes](JobContext<void>&) { return writeFile(path, bytes); });
    session.jobs.follow(Text::tr("Writing %1").arg(QFileInfo(path).fileName()), QFuture<void>(job));
    whenDone(job, &session.events, [&session](const Result<>& written) {
        if (!written)
            Q_EMIT session.events.failed(written.error());
    });
}

void offerCsv(Session& session, QTableView& table, const QString& name, std::function<QByteArray()> bytes)
{
    table.setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(
        &table, &QWidget::customContextMenuRequested, &table,
        [&session, &table, name, bytes = std::move(bytes)](const QPoint& at) {
            auto* menu = new QMenu(&table);
            menu->setObjectName(QStringLiteral("tableMenu"));
            menu->setAttribute(Qt::WA_DeleteOnClose);
            QAction* save = menu->addAction(Text::tr("Export CSV…"));
            QObject::connect(save, &QAction::triggered, &table, [&session, &table, name, bytes] {
                saveCsv(session, table, name, bytes ? bytes() : tableCsv(*table.model()));
            });
            menu->popup(table.viewport()->mapToGlobal(at));
        });
}

} // namespace assay
