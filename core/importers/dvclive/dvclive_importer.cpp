// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/dvclive/dvclive_reader.h"
#include "core/importers/importer.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace assay {
namespace {

/// The folder itself or the dvclive folder in it.
QString folderOf(const QString& path)
{
    for (const QString& candidate : {path, path + QStringLiteral("/dvclive")}) {
        if (QFileInfo(candidate + QStringLiteral("/plots/metrics")).isDir())
            return candidate;
    }
    return {};
}

class DvcliveImporter final : public Importer {
public:
    QByteArray id() const override { return QByteArrayLiteral("dvclive"); }
    QString name() const override { return QCoreApplication::translate("DvcliveImporter", "DVCLive folder"); }
    bool accepts(const QString& path) const override { return !folderOf(path).isEmpty(); }
    Result<ImportBatch> read(const QString& path, const ReadMonitor& monitor) const override
    {
        const QString folder = folderOf(path);
        if (folder.isEmpty())
            return fail(
                Error::Kind::Invalid,
                QCoreApplication::translate("DvcliveImporter", "%1 is no DVCLive folder: it has no plots/metrics.")
                    .arg(path));
        return DvcliveReader(folder, monitor).read();
    }
};

} // namespace

const Importer& dvcliveImporter()
{
    static const DvcliveImporter importer;
    return importer;
}

} // namespace assay
