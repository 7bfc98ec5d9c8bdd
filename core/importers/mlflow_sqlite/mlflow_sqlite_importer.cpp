// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/importer.h"
#include "core/importers/mlflow_sqlite/sql_store_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace assay {
namespace {

constexpr qint64 schemaBytes = 2LL * 1024 * 1024; // MLflow makes its tables before it fills them

class MlflowSqliteImporter final : public Importer {
public:
    QByteArray id() const override { return QByteArrayLiteral("mlflow-sqlite"); }
    QString name() const override
    {
        return QCoreApplication::translate("MlflowSqliteImporter", "MLflow database (SQLite file such as mlflow.db)");
    }
    bool accepts(const QString& path) const override
    {
        QFile file(path);
        if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
            return false;
        if (!file.peek(16).startsWith("SQLite format 3"))
            return false;
        const QByteArray start = file.read(schemaBytes);
        return start.contains("run_uuid") && start.contains("experiment_id");
    }
    Result<ImportBatch> read(const QString& path, const ReadMonitor& monitor) const override
    {
        const auto store = db::ForeignDatabase::open(path);
        if (!store)
            return failed(store);
        return SqlStoreReader(**store, path, monitor).read();
    }
};

} // namespace

const Importer& mlflowSqliteImporter()
{
    static const MlflowSqliteImporter importer;
    return importer;
}

} // namespace assay
