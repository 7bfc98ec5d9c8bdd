// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/detect.h"

#include "core/base/text.h"

#include <QFileInfo>
#include <QStringList>

namespace assay {

std::unique_ptr<SourceFollower> Importer::follow(const QString&) const
{
    return nullptr;
}

Result<ImportBatch> Importer::readWithoutOrphans(const QString& path, const ReadMonitor&) const
{
    return fail(Error::Kind::Invalid,
                Text::tr("%1 was not read: restarts are not seen in this format (%2), so there is nothing to leave out.")
                    .arg(path, name()));
}

Result<const Importer*> importerFor(const QString& path)
{
    if (!QFileInfo::exists(path))
        return fail(Error::Kind::NotFound, Text::tr("%1 does not exist; nothing was read.").arg(path));
    QStringList names;
    for (const Importer* importer : allImporters()) {
        if (importer->accepts(path))
            return importer;
        names.push_back(importer->name());
    }
    return fail(Error::Kind::NotFound,
                Text::tr("Nothing in %1 was recognised; nothing was read. Looked for: %2.")
                    .arg(path, names.join(QStringLiteral("; "))));
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
