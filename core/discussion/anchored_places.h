// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/comment.h"

#include <map>
#include <utility>

namespace assay::discussion {

/// A place within a thing, in words.
struct PlaceInThing {
    QString words; ///< "val/auc, step 10", "Text “We chose …”"; of a place that is gone what is known of it.
    bool isThere = true; ///< It can be gone to; a paragraph that was removed cannot.

    bool operator==(const PlaceInThing&) const = default;
};

// Inside a transaction of the caller; each may throw db::SqlError.

/// By what the project holds now. Nothing is thrown for an anchor that means nothing there.
PlaceInThing placeInThing(db::Connection& connection, const ThingName& thing, const CommentAnchor& anchor);

/// How many comments on places of the thing are open, by anchorText(); those on all of the thing are not counted.
std::map<QString, int> openCommentsAt(db::Connection& connection, const ThingName& thing);

/// How many comments on cells of things are open: by the thing's uid, and by the word of the column.
using CellComments = std::map<std::pair<QString, QString>, int>;

/// Of all things of a kind; nothing for no kind.
CellComments openCommentsInCells(db::Connection& connection, const QByteArray& kind);

} // namespace assay::discussion
