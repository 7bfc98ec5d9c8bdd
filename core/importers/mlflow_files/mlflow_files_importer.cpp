// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/importer.h"
#include "core/importers/mlflow_files/file_store_reader.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>

namespace assay {
namespace {

constexpr int foldersLookedAt = 1000;

/// A folder that is the store itself, or the one above it. Only the first experiments' meta.yaml are looked at.
QString storeBelow(const QString& path)
{
    for (const QString& candidate : {path, path + QStringLiteral("/mlruns")}) {
        // Unsorted and cut off: a folder of a million others is not listed to its end.
        QDirIterator folders(candidate, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks | QDir::Hidden);
        for (int looked = 0; looked < foldersLookedAt && folders.hasNext(); ++looked) {
            QFile file(folders.next() + QStringLiteral("/meta.yaml"));
            if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
                continue;
            if (file.read(4096).contains("experiment_id"))
                return candidate;
        }
    }
    return {};
}

class MlflowFilesImporter final : public Importer {
public:
    QByteArray id() const override { return QByteArrayLiteral("mlflow-files"); }
    QString name() const override
    {
        return QCoreApplication::translate("MlflowFilesImporter", "MLflow file store (mlruns folder)");
    }
    bool accepts(const QString& path) const override { return QFileInfo(path).isDir() && !storeBelow(path).isEmpty(); }
    Result<ImportBatch> read(const QString& path, const ReadMonitor& monitor) const override
    {
        const QString store = storeBelow(path);
        if (store.isEmpty())
            return fail(
                Error::Kind::Invalid,
                QCoreApplication::translate(
                    "MlflowFilesImporter",
                    "%1 is not an MLflow file store: no folder in it has a meta.yaml that names an experiment_id.")
                    .arg(path));
        return FileStoreReader(store, path, monitor).read();
    }
};

} // namespace

const Importer& mlflowFilesImporter()
{
    static const MlflowFilesImporter importer;
    return importer;
}

} // namespace assay
