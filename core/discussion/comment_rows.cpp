// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/comment_rows.h"

#include "core/audit/row_query_hash.h"
#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/discussion/comment_anchor.h"
#include "core/discussion/written_mentions.h"

#include <algorithm>

namespace assay::discussion {
namespace {

const QByteArray CommentSql =
    "SELECT c.id, c.uid, c.thing_kind, c.thing_uid, c.anchor, c.text, c.quote, coalesce(b.uid, ''), c.author_id, a.uid,"
    " a.name, c.role, c.created_at, c.edited_at, c.resolved_at, coalesce(r.name, ''), c.withdrawn_at, c.staged,"
    " c.row_version FROM comment c JOIN person a ON a.id = c.author_id LEFT JOIN person r ON r.id = c.resolved_by_id"
    " LEFT JOIN comment b ON b.id = c.answers_id ";

Comment readComment(const db::Statement& row)
{
    Comment comment;
    comment.id = {row.integer(0)};
    comment.uid = row.text(1);
    comment.thing = {row.bytes(2), row.text(3)};
    comment.anchor = anchorFromText(row.text(4));
    comment.text = row.text(5);
    comment.quote = row.text(6);
    comment.answers = row.text(7);
    comment.author = {{row.integer(8)}, row.text(9), row.text(10)};
    comment.role = row.text(11);
    comment.createdAt = row.integer(12);
    comment.editedAt = row.optionalInteger(13);
    comment.resolvedAt = row.optionalInteger(14);
    comment.resolvedBy = row.text(15);
    comment.withdrawnAt = row.optionalInteger(16);
    comment.staged = row.boolean(17);
    comment.rowVersion = row.integer(18);
    return comment;
}

} // namespace

std::vector<Comment> commentsOn(db::Connection& connection, const ThingName& thing)
{
    db::Statement rows = connection.prepare(
        CommentSql + "WHERE c.thing_kind = ? AND c.thing_uid = ? AND c.withdrawn_at IS NULL ORDER BY c.id");
    rows.bindText(thing.kind).bind(thing.uid);
    std::vector<Comment> found;
    while (rows.step())
        found.push_back(readComment(rows));
    return found;
}

std::vector<Comment> commentsAtMetrics(db::Connection& connection, std::span<const RunId> runs)
{
    db::Statement rows = connection.prepare(CommentSql
                                            + "WHERE c.thing_kind = 'run' AND c.thing_uid = (SELECT x.uid FROM run x"
                                              " WHERE x.id = ?) AND c.anchor LIKE 'metric:%'"
                                              " AND c.withdrawn_at IS NULL");
    std::vector<Comment> found;
    for (const RunId run : runs) {
        rows.reset();
        rows.bind(run.value);
        while (rows.step())
            found.push_back(readComment(rows));
    }
    std::sort(found.begin(), found.end(), [](const Comment& a, const Comment& b) { return a.id < b.id; });
    return found;
}

Comment commentByUid(db::Connection& connection, const QString& uid)
{
    db::Statement row = connection.prepare(CommentSql + "WHERE c.uid = ?");
    if (!row.bind(uid).step())
        db::raise(Error::Kind::NotFound, Text::tr("The project has no comment with the id %1.").arg(uid));
    return readComment(row);
}

std::vector<NoteRevision> commentRevisions(db::Connection& connection, CommentId comment)
{
    db::Statement rows =
        connection.prepare("SELECT text, since FROM comment_revision WHERE comment_id = ? ORDER BY ordinal");
    rows.bind(comment.value);
    std::vector<NoteRevision> found;
    while (rows.step())
        found.push_back({rows.text(0), rows.integer(1)});
    return found;
}

std::vector<Mention> mentionsIn(db::Connection& connection, CommentId comment)
{
    return mentionsOf(connection, {MentionSource::Kind::Comment, comment.value});
}

std::vector<WrittenWords> textsWritten(db::Connection& connection, const Comment& comment)
{
    // Only its author changes a comment.
    std::vector<WrittenWords> words{{comment.author.name, comment.editedAt.value_or(comment.createdAt), comment.text}};
    const std::vector<NoteRevision> revisions = commentRevisions(connection, comment.id);
    for (auto revision = revisions.rbegin(); revision != revisions.rend(); ++revision)
        words.push_back({comment.author.name, revision->since, revision->text});
    return words;
}

NewerTexts newerText(const Comment& comment)
{
    const QString field = QStringLiteral("text");
    const FieldAuthor author{comment.author.name, comment.author.uid, comment.editedAt.value_or(comment.createdAt)};
    return {{{field, comment.text}}, {{field, author}}};
}

Digest commentHash(db::Connection& connection, CommentId comment)
{
    RowHasher hasher("comment");
    addRows(hasher, connection,
            "SELECT c.uid, c.thing_kind, c.thing_uid, c.anchor, c.text, c.quote, coalesce(b.uid, ''), a.uid, c.role,"
            " CAST(c.created_at AS TEXT), coalesce(CAST(c.edited_at AS TEXT), ''),"
            " coalesce(CAST(c.resolved_at AS TEXT), ''), coalesce(r.uid, ''),"
            " coalesce(CAST(c.withdrawn_at AS TEXT), ''), CAST(c.staged AS TEXT), CAST(c.row_version AS TEXT)"
            " FROM comment c JOIN person a ON a.id = c.author_id LEFT JOIN person r ON r.id = c.resolved_by_id"
            " LEFT JOIN comment b ON b.id = c.answers_id WHERE c.id = ?",
            comment.value);
    addRows(hasher, connection,
            "SELECT text, CAST(since AS TEXT) FROM comment_revision WHERE comment_id = ? ORDER BY ordinal",
            comment.value);
    addRows(hasher, connection, mentionHashSql(MentionSource::Kind::Comment), comment.value);
    return hasher.finish();
}

} // namespace assay::discussion
