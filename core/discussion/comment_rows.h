// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"
#include "core/db/connection.h"
#include "core/domain/comment.h"
#include "core/domain/run.h"
#include "core/domain/written_words.h"
#include "core/merge/newer_texts.h"

#include <span>
#include <vector>

namespace assay::discussion {

// Inside a transaction of the caller; each may throw db::SqlError.

/// What is said of a thing, oldest first. What was taken back is left out; what is resolved is there.
std::vector<Comment> commentsOn(db::Connection& connection, const ThingName& thing);

/// What is said of metrics of these runs, or of points of them, in the order in which it was said. Left out is the same.
std::vector<Comment> commentsAtMetrics(db::Connection& connection, std::span<const RunId> runs);

Comment commentByUid(db::Connection& connection, const QString& uid); ///< Also one taken back; raises NotFound.

/// What a comment said before, oldest first.
std::vector<NoteRevision> commentRevisions(db::Connection& connection, CommentId comment);

/// All that a comment ever said, the newest first.
std::vector<WrittenWords> textsWritten(db::Connection& connection, const Comment& comment);

/// Whom and what a comment names, a row for each person whom a role reaches.
std::vector<Mention> mentionsIn(db::Connection& connection, CommentId comment);

/// What a comment says now, as its one field "text", and who wrote that.
NewerTexts newerText(const Comment& comment);

/// Covers a comment with its former texts and its mentions.
Digest commentHash(db::Connection& connection, CommentId comment);

} // namespace assay::discussion
