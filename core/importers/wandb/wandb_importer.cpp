// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/importers/wandb/wandb_source.h"

namespace assay {
namespace {

class WandbImporter final : public Importer {
public:
    QByteArray id() const override { return QByteArrayLiteral("wandb"); }
    QString name() const override { return Text::tr("W&B log (.wandb) or folder of runs"); }
    bool accepts(const QString& path) const override { return !wandbLogs(path).isEmpty(); }

    Result<ImportBatch> read(const QString& path, const ReadMonitor& monitor) const override
    {
        return WandbSource(path).read(monitor);
    }

    std::unique_ptr<SourceFollower> follow(const QString& path) const override
    {
        return std::make_unique<WandbSource>(path);
    }
};

} // namespace

const Importer& wandbImporter()
{
    static const WandbImporter importer;
    return importer;
}

} // namespace assay
