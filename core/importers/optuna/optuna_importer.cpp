// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/importers/importer.h"
#include "core/importers/optuna/optuna_reader.h"
#include "core/importers/sqlite_start.h"

namespace assay {
namespace {

class OptunaImporter final : public Importer {
public:
    QByteArray id() const override { return QByteArrayLiteral("optuna"); }
    QString name() const override { return Text::tr("Optuna storage (SQLite file)"); }
    bool accepts(const QString& path) const override
    {
        const SqliteStart start(path);
        return start.makesTable("studies") && start.makesTable("trials") && start.holds("study_id");
    }
    Result<ImportBatch> read(const QString& path, const ReadMonitor& monitor) const override
    {
        const auto store = db::ForeignDatabase::open(path);
        if (!store)
            return failed(store);
        return OptunaReader(**store, path, monitor).read();
    }
};

} // namespace

const Importer& optunaImporter()
{
    static const OptunaImporter importer;
    return importer;
}

} // namespace assay
