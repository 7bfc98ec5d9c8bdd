// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/yaml_reader.h"
#include "core/domain/run.h"
#include "core/importers/import_batch.h"

#include <QString>

#include <vector>

namespace assay {

/// The scalars of a YAML map as params: the names of nested maps are joined by a dot, a sequence's items are one value
/// in brackets. A map whose names would be repeated so often that they outgrow a million characters is one value, too.
/// Text stays as it was written.
std::vector<Attribute> flatParams(const YamlValue& map);

/// Reads `path` as such a map. A missing file gives nothing; a link, or a file that cannot be read, becomes an issue of
/// `batch`, a last line without an end a note.
std::vector<Attribute> readParamsFile(const QString& path, ImportBatch& batch);

/// Adds a note to `batch` where the text of a file does not end with a line end, as one that was cut off would.
void noteMissingLineEnd(QByteArrayView text, const QString& place, ImportBatch& batch);

/// A whole regular file of at most `limit` bytes; a link is refused. Errors name the file.
Result<QByteArray> readImportFile(const QString& path, qint64 limit);

} // namespace assay
