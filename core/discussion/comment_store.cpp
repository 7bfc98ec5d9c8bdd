// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/comment_store.h"

#include "core/base/text.h"
#include "core/base/ulid.h"
#include "core/discussion/comment_anchor.h"
#include "core/discussion/comment_rows.h"
#include "core/discussion/written_mentions.h"
#include "core/people/people_store.h"
#include "core/people/role_refusal.h"
#include "core/things/thing.h"
#include "core/usecases/about_use_case.h"

namespace assay {
namespace {

const QString CommentEntity = QStringLiteral("comment");

void requireVoice(db::Connection& connection, const Actor& actor)
{
    if (const auto refusal = discussion::voiceRefusal(connection, actor))
        db::raise(Error::Kind::Denied, *refusal);
}

void requireOwnComment(const Comment& comment, const Actor& actor)
{
    if (comment.author.uid != actor.person) {
        db::raise(Error::Kind::Denied,
                  Text::tr("Only %1, who wrote this comment, changes it or takes it back. Nothing was changed; answer "
                           "it, or resolve it.")
                      .arg(comment.author.name));
    }
}

QString commentFault(const QString& text)
{
    if (text.trimmed().isEmpty())
        return Text::tr("A comment says something. Nothing was saved.");
    if (text.size() > discussion::longestComment)
        return Text::tr("A comment has at most %1 characters. Nothing was saved; shorten it.")
            .arg(discussion::longestComment);
    return {};
}

/// What cannot be read back would be lost.
QString anchorFault(const std::optional<CommentAnchor>& anchor)
{
    return !anchor || anchorFromText(anchorText(*anchor)) == anchor
        ? QString()
        : Text::tr("A place within a thing is named by 1 to %1 characters. Nothing was saved.").arg(longestAnchorName);
}

std::optional<qint64> answeredId(db::Connection& connection, const CommentDraft& draft, const ThingName& thing)
{
    if (draft.answers.isEmpty())
        return std::nullopt;
    const Comment answered = discussion::commentByUid(connection, draft.answers);
    if (!(answered.thing == thing))
        db::raise(Error::Kind::Invalid, Text::tr("An answer is about the same thing. Nothing was saved."));
    return answered.id.value;
}

ThingName thingOf(db::Connection& connection, const ThingName& named)
{
    const std::optional<ThingFacts> facts = thingFacts(connection, {{}, named.kind, named.uid});
    if (!facts) {
        db::raise(Error::Kind::NotFound,
                  Text::tr("The project has no %1 %2 to comment on. Nothing was saved.")
                      .arg(QString::fromUtf8(named.kind), named.uid));
    }
    return {facts->address.kind, facts->address.key};
}

QString insertComment(db::WriteTransaction& transaction, const CommentDraft& draft)
{
    db::Connection& connection = transaction.connection();
    const QString uid = newUlid(transaction.now());
    const ThingName thing = thingOf(connection, draft.thing);
    db::Statement made = connection.prepare("INSERT INTO comment (uid, thing_kind, thing_uid, anchor, text, quote,"
                                            " answers_id, author_id, role, created_at, staged, row_version)"
                                            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1) RETURNING id");
    made.bind(uid).bindText(thing.kind).bind(thing.uid);
    made.bind(draft.anchor ? anchorText(*draft.anchor) : QStringLiteral(""));
    made.bind(draft.text.trimmed()).bind(draft.quote.left(discussion::longestQuote));
    made.bind(answeredId(connection, draft, thing));
    made.bind(people::byUid(connection, transaction.note().actor.person).id.value);
    made.bind(transaction.note().actor.role).bind(transaction.now()).bind(draft.staged).step();
    const CommentId comment{made.integer(0)};
    made.reset();
    discussion::writeMentions(transaction, {discussion::MentionSource::Kind::Comment, comment.value}, draft.text,
                              usecases::useCaseOfThing(connection, thing));
    transaction.record({.verb = {},
                        .entity = CommentEntity,
                        .entityId = uid,
                        .after = discussion::commentHash(connection, comment),
                        .facts = {{QStringLiteral("about"), QString::fromUtf8(thing.kind) + u'/' + thing.uid}}});
    return uid;
}

/// Runs `change` on a comment that nobody took back, and logs it; answers the uid.
QString changeComment(db::WriteTransaction& transaction, const QString& uid, const char* verb,
                      const std::function<void(const Comment&)>& change)
{
    db::Connection& connection = transaction.connection();
    requireVoice(connection, transaction.note().actor);
    const Comment comment = discussion::commentByUid(connection, uid);
    if (comment.withdrawnAt) {
        db::raise(Error::Kind::Denied,
                  Text::tr("%1 took this comment back. Nothing was changed.").arg(comment.author.name));
    }
    const Digest before = discussion::commentHash(connection, comment.id);
    change(comment);
    connection.prepare("UPDATE comment SET row_version = row_version + 1 WHERE id = ?").bind(comment.id.value).run();
    transaction.record({.verb = QString::fromLatin1(verb),
                        .entity = CommentEntity,
                        .entityId = comment.uid,
                        .before = before,
                        .after = discussion::commentHash(connection, comment.id)});
    return comment.uid;
}

db::AuditNote commentNote(const Actor& actor, const char* verb, const QString& uid, const QString& command)
{
    return {actor, QString::fromLatin1(verb), CommentEntity, uid, {}, command};
}

void setResolved(db::WriteTransaction& transaction, const Comment& comment, bool resolved)
{
    if (comment.resolvedAt.has_value() == resolved) {
        db::raise(Error::Kind::Invalid,
                  resolved ? Text::tr("This comment is resolved already.") : Text::tr("This comment is open already."));
    }
    db::Connection& connection = transaction.connection();
    const PersonId person = people::byUid(connection, transaction.note().actor.person).id;
    connection.prepare("UPDATE comment SET resolved_at = ?, resolved_by_id = ? WHERE id = ?")
        .bind(resolved ? std::optional(transaction.now()) : std::nullopt)
        .bind(resolved ? std::optional(person.value) : std::nullopt)
        .bind(comment.id.value)
        .run();
}

void applyCommentEdit(db::WriteTransaction& transaction, const Comment& comment, const CommentEdit& edit)
{
    requireOwnComment(comment, transaction.note().actor);
    const bool moved = edit.seen ? comment.text != *edit.seen : comment.rowVersion != edit.expectedVersion;
    if (moved) {
        db::raise(Error::Kind::Conflict,
                  Text::tr("This comment has changed since you opened it. Nothing was saved; look at what is new and "
                           "save again."));
    }
    if (edit.text.trimmed() == comment.text)
        db::raise(Error::Kind::Invalid, Text::tr("Nothing differs from what the comment says already."));
    db::Connection& connection = transaction.connection();
    connection
        .prepare("INSERT INTO comment_revision (comment_id, ordinal, text, since) VALUES (?, (SELECT count(*) + 1 FROM"
                 " comment_revision WHERE comment_id = ?), ?, ?)")
        .bind(comment.id.value)
        .bind(comment.id.value)
        .bind(comment.text)
        .bind(comment.editedAt.value_or(comment.createdAt))
        .run();
    connection.prepare("UPDATE comment SET text = ?, edited_at = ? WHERE id = ?")
        .bind(edit.text.trimmed())
        .bind(transaction.now())
        .bind(comment.id.value)
        .run();
    discussion::writeMentions(transaction, {discussion::MentionSource::Kind::Comment, comment.id.value}, edit.text,
                              usecases::useCaseOfThing(connection, comment.thing));
}

} // namespace

Result<QString> CommentStore::add(const CommentDraft& draft, const Actor& actor, const QString& command)
{
    if (const QString fault = commentFault(draft.text); !fault.isEmpty())
        return fail(Error::Kind::Invalid, fault);
    if (const QString fault = anchorFault(draft.anchor); !fault.isEmpty())
        return fail(Error::Kind::Invalid, fault);
    return m_database.writeOnce(commentNote(actor, "created", {}, command), [&](db::WriteTransaction& transaction) {
        requireVoice(transaction.connection(), actor);
        return insertComment(transaction, draft);
    });
}

Result<> CommentStore::edit(const CommentEdit& edit, const Actor& actor, const QString& command)
{
    if (const QString fault = commentFault(edit.text); !fault.isEmpty())
        return fail(Error::Kind::Invalid, fault);
    return withoutValue(
        m_database.writeOnce(commentNote(actor, "updated", edit.comment, command),
                             [&](db::WriteTransaction& transaction) { return discussion::edit(transaction, edit); }));
}

Result<> CommentStore::resolve(const QString& comment, const Actor& actor, const QString& command)
{
    return withoutValue(
        m_database.writeOnce(commentNote(actor, "resolved", comment, command), [&](db::WriteTransaction& transaction) {
            return discussion::resolve(transaction, comment, true);
        }));
}

Result<> CommentStore::reopen(const QString& comment, const Actor& actor, const QString& command)
{
    return withoutValue(
        m_database.writeOnce(commentNote(actor, "reopened", comment, command), [&](db::WriteTransaction& transaction) {
            return discussion::resolve(transaction, comment, false);
        }));
}

Result<> CommentStore::withdraw(const QString& comment, const Actor& actor, const QString& command)
{
    return withoutValue(
        m_database.writeOnce(commentNote(actor, "withdrawn", comment, command), [&](db::WriteTransaction& transaction) {
            return changeComment(transaction, comment, "withdrawn", [&transaction](const Comment& found) {
                requireOwnComment(found, transaction.note().actor);
                transaction.connection()
                    .prepare("UPDATE comment SET withdrawn_at = ? WHERE id = ?")
                    .bind(transaction.now())
                    .bind(found.id.value)
                    .run();
            });
        }));
}

namespace discussion {

std::optional<QString> voiceRefusal(db::Connection& connection, const Actor& actor)
{
    return people::memberRefusal(connection, actor,
                                 Text::tr("Comments are written by people of the project in a role that they hold."));
}

QString edit(db::WriteTransaction& transaction, const CommentEdit& edit)
{
    return changeComment(transaction, edit.comment, "updated",
                         [&](const Comment& comment) { applyCommentEdit(transaction, comment, edit); });
}

QString resolve(db::WriteTransaction& transaction, const QString& comment, bool resolved)
{
    return changeComment(transaction, comment, resolved ? "resolved" : "reopened",
                         [&](const Comment& found) { setResolved(transaction, found, resolved); });
}

} // namespace discussion
} // namespace assay
