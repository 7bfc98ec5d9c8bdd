// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/yaml_reader.h"
#include "core/domain/run.h"
#include "core/importers/source_folder.h"

#include <optional>
#include <vector>

namespace assay {

/// The kinds of things that a folder of MLflow's file store is made of. What cannot be read becomes an issue.
class FileStore : public SourceFolder {
public:
    using SourceFolder::SourceFolder;

    /// The meta.yaml of a folder; nothing where it holds no names and values.
    std::optional<YamlValue> meta(const QString& folder);

    /// A whole number of it. Nothing where it is missing or null and, as an issue, where it is something else.
    std::optional<qint64> whole(const YamlValue& meta, QStringView name, const QString& folder);

    /// Params, tags or aliases: one file each, a slash in the key is a folder.
    std::vector<Attribute> attributes(const QString& folder);
};

} // namespace assay
