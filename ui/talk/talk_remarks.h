// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/naming_comments.h"
#include "core/domain/comment.h"
#include "ui/widgets/discussion_thread.h"

namespace assay {

/// A comment as a discussion shows it to somebody; `things` are what the comments of the discussion name.
Remark remarkOf(const Comment& comment, const std::vector<NamedThing>& things, const QString& viewer, qint64 now);

/// A note at the charts of a run, in the same way.
Remark remarkOf(const Note& note, const std::vector<NamedThing>& things, qint64 now);

} // namespace assay
