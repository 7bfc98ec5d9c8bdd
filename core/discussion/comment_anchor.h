// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/comment.h"

namespace assay {

constexpr qsizetype longestAnchorName = 1000; ///< Characters.

/// "metric:val/auc@10-20", "cell:owner", "paragraph:01J…": the text that is stored. All of a metric that is called
/// "recall@10" is "metric:recall@10@".
QString anchorText(const CommentAnchor& anchor);

/// The anchor of a stored text; nothing for any other text.
std::optional<CommentAnchor> anchorFromText(const QString& text);

/// "val/auc, steps 10 to 20", "Owner", translated. What the words of a paragraph or a document are is known to
/// placeInThing() (core/discussion/anchored_places.h) alone.
QString anchorTitle(const CommentAnchor& anchor);

} // namespace assay
