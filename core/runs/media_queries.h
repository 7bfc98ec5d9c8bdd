// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/run.h"

#include <vector>

namespace assay {

/// An image or a text that was logged at a step; several of one step follow each other.
struct MediaItem {
    qint64 step = 0;
    QByteArray sha256; ///< Of its bytes among the contents.

    bool operator==(const MediaItem&) const = default;
};

/// What a run logged under one name.
struct MediaRow {
    enum class Kind { Image, Text };

    Kind kind = Kind::Image;
    QString name;
    std::vector<MediaItem> items; ///< By step.

    bool operator==(const MediaRow&) const = default;
};

/// By kind and name; only those whose bytes are in the project: artifacts "images/NAME/STEP.png" and "text/NAME/STEP.md". Runs
/// inside a transaction of the caller and may throw db::SqlError.
std::vector<MediaRow> mediaRows(db::Connection& connection, RunId run);

} // namespace assay
