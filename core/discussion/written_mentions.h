// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/domain/comment.h"

namespace assay::discussion {

/// What names people and things: a comment, or a note at runs.
struct MentionSource {
    enum class Kind { Comment, Note };

    Kind kind = Kind::Comment;
    qint64 id = 0; ///< Of its row.
};

// Inside a transaction of the caller; each may throw db::SqlError.

/// Writes whom the text names now; who was named before keeps the time of then. A role reaches those who hold it for the
/// whole project, and of those who hold it for one use case whoever does so for the one that the text is about.
void writeMentions(db::WriteTransaction& transaction, const MentionSource& source, const QString& text,
                   UseCaseId about = {});

/// Whom and what it names, a row for each person whom a role reaches.
std::vector<Mention> mentionsOf(db::Connection& connection, const MentionSource& source);

/// Whom and what a text would name if it were sent now.
std::vector<Mention> mentionsOfText(db::Connection& connection, const QString& text, UseCaseId about = {});

/// What covers them, for the hash of the one that names: of `m`, bound to its id, in order.
QByteArray mentionHashSql(MentionSource::Kind kind);

} // namespace assay::discussion
