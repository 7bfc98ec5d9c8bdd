// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/importer.h"

#include <QCommandLineParser>

namespace assay {

/// "--format NAME", for verbs that read a foreign source.
void declareSourceFormat(QCommandLineParser& parser);

/// The importer of the format that was named, else the one that recognises the source.
Result<const Importer*> importerFrom(const QCommandLineParser& parser, const QString& source);

} // namespace assay
