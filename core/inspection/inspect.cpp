// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/inspect.h"

#include "core/base/text.h"
#include "core/inspection/model_format.h"

#include <QFileInfo>

namespace assay {
namespace {

/// A file that no content gave away is told what it lacks of the format that its name promises.
void inspectByName(const QString& path, ByteSource& source, Inspection& inspection)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const ModelFormat* format : allModelFormats()) {
        if (format->suffixes().contains(suffix)) {
            format->inspect(source, inspection);
            break;
        }
    }
    if (inspection.report().verdict < ModelVerdict::Invalid)
        inspection.find("file.unknown", -1);
    inspection.setFormat({});
}

/// Bare numbers look like many things, so that a guess counts only where it has found something that would run.
void inspectValues(ByteSource& source, Inspection& inspection)
{
    if (inspectContent(source, inspection, ModelFormat::Match::Likely))
        return;
    Inspection guess = inspection.part({});
    if (inspectContent(source, guess)
        && (guess.report().verdict == ModelVerdict::Dangerous || !guess.report().imports.empty())) {
        inspection.setFormat(guess.report().format, guess.report().formatVersion);
        inspection.merge(std::move(guess));
    } else {
        inspection.setFormat(QByteArrayLiteral("values"));
    }
}

/// Opens the file and lets `read` inspect it.
template <typename Read>
Result<ModelFileReport> inspectFile(const QString& path, Inspection inspection, Read read)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(Error::Kind::NotFound, Text::tr("%1 does not exist; nothing was inspected.").arg(path));
    // A device or a pipe has no end, and opening a pipe waits for its other one.
    if (!info.isFile())
        return fail(Error::Kind::Invalid, Text::tr("%1 is not a file; nothing was inspected.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(Error::Kind::Io, Text::tr("%1 cannot be opened: %2.").arg(path, file.errorString()));
    FileSource source(file);
    read(source, inspection);
    if (inspection.stopped())
        return fail(Error::Kind::Cancelled, Text::tr("The inspection of %1 was stopped.").arg(path));
    if (!source.failure().isEmpty())
        return fail(Error::Kind::Io, Text::tr("%1 cannot be read: %2.").arg(path, source.failure()));
    ModelFileReport report = inspection.take();
    report.fileSize = source.size();
    return report;
}

} // namespace

bool inspectContent(ByteSource& source, Inspection& inspection, ModelFormat::Match least)
{
    const ModelFormat* best = nullptr;
    auto bestMatch = ModelFormat::Match::No;
    for (const ModelFormat* format : allModelFormats()) {
        const ModelFormat::Match match = format->matches(source);
        if (match > bestMatch) {
            best = format;
            bestMatch = match;
        }
    }
    if (!best || bestMatch < least)
        return false;
    inspection.setFormat(best->id());
    best->inspect(source, inspection);
    return true;
}

Result<ModelFileReport> inspectModelFile(const QString& path, std::stop_token stop,
                                         const std::optional<FilesBeside>& beside)
{
    return inspectFile(path, Inspection(path, std::move(stop), beside ? &*beside : nullptr),
                       [&path](ByteSource& source, Inspection& inspection) {
                           if (!inspectContent(source, inspection))
                               inspectByName(path, source, inspection);
                       });
}

Result<ModelFileReport> inspectValueFile(const QString& path, std::stop_token stop)
{
    return inspectFile(path, Inspection(path, std::move(stop)), inspectValues);
}

} // namespace assay
