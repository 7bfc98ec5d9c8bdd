// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/importers/importer.h"
#include "core/importers/sacred/sacred_reader.h"

namespace assay {
namespace {

class SacredImporter final : public Importer {
public:
    QByteArray id() const override { return QByteArrayLiteral("sacred"); }
    QString name() const override { return Text::tr("Sacred folder (FileStorageObserver), or one run of it"); }
    bool accepts(const QString& path) const override { return SacredReader::isSacred(path); }
    Result<ImportBatch> read(const QString& path, const ReadMonitor& monitor) const override
    {
        return SacredReader(path, monitor).read();
    }
};

} // namespace

const Importer& sacredImporter()
{
    static const SacredImporter importer;
    return importer;
}

} // namespace assay
