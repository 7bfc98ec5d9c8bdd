// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/importers/importer.h"
#include "core/importers/sqlite_start.h"
#include "core/importers/trackio/trackio_reader.h"

namespace assay {
namespace {

class TrackioImporter final : public Importer {
public:
    QByteArray id() const override { return QByteArrayLiteral("trackio"); }
    QString name() const override { return Text::tr("trackio project (SQLite file)"); }
    bool accepts(const QString& path) const override
    {
        const SqliteStart start(path);
        return start.makesTable("metrics") && start.holds("run_name") && !start.holds("run_uuid");
    }
    Result<ImportBatch> read(const QString& path, const ReadMonitor& monitor) const override
    {
        const auto store = db::ForeignDatabase::open(path);
        if (!store)
            return failed(store);
        return TrackioReader(**store, path, monitor).read();
    }
};

} // namespace

const Importer& trackioImporter()
{
    static const TrackioImporter importer;
    return importer;
}

} // namespace assay
