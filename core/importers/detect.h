// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/importer.h"

#include <QByteArrayView>

namespace assay {

/// The first importer that accepts `path`; never null. NotFound where the path does not exist or no importer takes it;
/// the message then says what was looked for. Thread-safe.
Result<const Importer*> importerFor(const QString& path);

/// The importer of that id, or nullptr.
const Importer* importerNamed(QByteArrayView id);

} // namespace assay
