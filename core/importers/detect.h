// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/importer.h"

namespace assay {

/// The importer that recognises a file or folder. NotFound where there is no such path or none recognises it; the
/// message lists what can be read.
Result<const Importer*> importerFor(const QString& path);

/// The importer with this id, or none.
const Importer* importerNamed(QByteArrayView id);

} // namespace assay
