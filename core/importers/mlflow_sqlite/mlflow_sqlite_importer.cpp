// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/importer.h"
#include "core/importers/mlflow_sqlite/sql_store_reader.h"
#include "core/importers/sqlite_start.h"

#include <QCoreApplication>

namespace assay {
namespace {

class MlflowSqliteImporter final : public Importer {
public:
    QByteArray id() const override { return QByteArrayLiteral("mlflow-sqlite"); }
    QString name() const override
    {
        return QCoreApplication::translate("MlflowSqliteImporter", "MLflow database (SQLite file such as mlflow.db)");
    }
    bool accepts(const QString& path) const override
    {
        const SqliteStart start(path);
        return start.holds("run_uuid") && start.holds("experiment_id");
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
