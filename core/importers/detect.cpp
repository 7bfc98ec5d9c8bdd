// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/detect.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace assay {

Result<const Importer*> importerFor(const QString& path)
{
    if (!QFileInfo::exists(path)) {
        return fail(Error::Kind::NotFound,
                    QCoreApplication::translate("Import", "There is no file or folder %1. Nothing was imported; check "
                                                          "the name.")
                        .arg(path));
    }
    QStringList known;
    for (const Importer* importer : allImporters()) {
        if (importer->accepts(path))
            return importer;
        known.append(importer->name());
    }
    return fail(Error::Kind::NotFound,
                QCoreApplication::translate("Import", "%1 is nothing that Assay can read. Nothing was imported; it "
                                                      "reads: %2.")
                    .arg(path, known.join(QStringLiteral(", "))));
}

const Importer* importerNamed(QByteArrayView id)
{
    for (const Importer* importer : allImporters()) {
        if (importer->id() == id)
            return importer;
    }
    return nullptr;
}

} // namespace assay
