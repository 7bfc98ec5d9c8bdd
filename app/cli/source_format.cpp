// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/source_format.h"

#include "app/cli/known_word.h"
#include "core/base/text.h"
#include "core/importers/detect.h"

namespace assay {
namespace {

const QString SourceFormatOption = QStringLiteral("format");

} // namespace

void declareSourceFormat(QCommandLineParser& parser)
{
    parser.addOption(
        {SourceFormatOption, Text::tr("The source's format; otherwise it is recognised."), Text::tr("NAME")});
}

Result<const Importer*> importerFrom(const QCommandLineParser& parser, const QString& source)
{
    if (!parser.isSet(SourceFormatOption))
        return importerFor(source);
    if (const Importer* named = importerNamed(parser.value(SourceFormatOption).toLatin1()))
        return named;
    QStringList known;
    for (const Importer* importer : allImporters())
        known.append(QString::fromLatin1(importer->id()));
    return unknownWord(parser.value(SourceFormatOption), QStringLiteral("--format"), known);
}

} // namespace assay
