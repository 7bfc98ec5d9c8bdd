// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/onnx/external_data.h"

#include <QDir>
#include <QFileInfo>

namespace assay {
namespace {

/// By its words alone.
bool leadsAway(const QString& location)
{
    const bool hasDrive = location.size() > 1 && location[1] == u':';
    return location.startsWith(u'/') || hasDrive || location.contains(u'\0') || location.split(u'/').contains(u"..");
}

/// Whether a step of the path, below the folder, is a link: wherever it leads today, it may lead elsewhere tomorrow.
bool hasLink(const QString& folder, const QString& location)
{
    QString path = folder;
    for (const QString& step : location.split(u'/')) {
        path += u'/' + step;
        if (QFileInfo(path).isSymLink())
            return true;
    }
    return false;
}

/// The size of the file that the location names; -1 where there is none.
qint64 sizeOf(const QString& location, const Inspection& inspection)
{
    const QString path = QDir::cleanPath(location);
    if (const FilesBeside* beside = inspection.beside()) {
        const auto found = beside->find(path);
        return found == beside->end() ? -1 : found->second;
    }
    const QFileInfo file(QFileInfo(inspection.path()).absolutePath() + u'/' + path);
    return file.isFile() ? file.size() : -1;
}

} // namespace

void checkExternalData(const ExternalData& data, Inspection& inspection)
{
    const QString shown = reportedUtf8(data.location);
    QString location = QString::fromUtf8(data.location);
    location.replace(u'\\', u'/');
    if (leadsAway(location))
        return inspection.find("onnx.external-outside", data.at, shown);
    if (inspection.isWithin())
        return inspection.find("onnx.external-unseen", data.at, shown);
    if (!inspection.beside() && hasLink(QFileInfo(inspection.path()).absolutePath(), location))
        return inspection.find("onnx.external-outside", data.at, shown);
    qint64 end = 0;
    const bool fits = data.offset >= 0 && data.length >= 0
        && !qAddOverflow(data.offset, qMax(data.length, data.needed), &end) && end <= sizeOf(location, inspection);
    if (fits)
        inspection.addValueFile(QDir::cleanPath(location));
    else
        inspection.find("onnx.external-missing", data.at, shown);
}

} // namespace assay
