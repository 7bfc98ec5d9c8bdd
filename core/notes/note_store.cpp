// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/note_store.h"

#include "core/base/text.h"
#include "core/base/ulid.h"
#include "core/discussion/written_mentions.h"
#include "core/notes/note_queries.h"
#include "core/people/people_store.h"
#include "core/people/role_refusal.h"
#include "core/usecases/about_use_case.h"

namespace assay {
namespace {

const QString NoteEntity = QStringLiteral("note");

void requireRole(db::Connection& connection, const Actor& actor)
{
    people::requireMember(connection, actor,
                          Text::tr("Notes are written by people of the project in a role that they hold."));
}

void requireAuthor(const Note& note, const Actor& actor)
{
    if (note.authorUid != actor.person) {
        db::raise(
            Error::Kind::Denied,
            Text::tr("Only %1, who wrote this note, changes it or takes it back. Nothing was changed; resolve it, "
                     "or write one of your own.")
                .arg(note.author));
    }
}

void requireNotWithdrawn(const Note& note)
{
    if (note.withdrawnAt)
        db::raise(Error::Kind::Denied, Text::tr("%1 took this note back. Nothing was changed.").arg(note.author));
}

std::optional<Error> faultOf(const QString& text)
{
    if (text.trimmed().isEmpty())
        return Error{Error::Kind::Invalid, Text::tr("A note says something. Nothing was saved."), {}};
    if (text.size() > notes::longestText)
        return Error{
            Error::Kind::Invalid,
            Text::tr("A note has at most %1 characters. Nothing was saved; shorten it.").arg(notes::longestText),
            {}};
    return std::nullopt;
}

std::optional<Error> faultOf(const NoteDraft& draft)
{
    if (auto fault = faultOf(draft.text))
        return fault;
    if (draft.anchors.empty() || draft.anchors.size() > notes::mostAnchors)
        return Error{Error::Kind::Invalid,
                     Text::tr("A note is about 1 to %1 runs. Nothing was saved.").arg(notes::mostAnchors),
                     {}};
    for (const NoteAnchor& anchor : draft.anchors) {
        if (anchor.steps && anchor.metric.isEmpty())
            return Error{Error::Kind::Invalid, Text::tr("Steps are of a metric. Nothing was saved."), {}};
        if (anchor.steps && anchor.steps->first > anchor.steps->last)
            return Error{Error::Kind::Invalid,
                         Text::tr("The first step of a note is not after its last. Nothing was saved."),
                         {}};
    }
    return std::nullopt;
}

RunId runOf(db::Connection& connection, const NoteAnchor& anchor)
{
    db::Statement row = connection.prepare("SELECT id, name FROM run WHERE uid = ?");
    row.bind(anchor.runUid);
    if (!row.step())
        db::raise(Error::Kind::NotFound, Text::tr("The project has no run with the id %1.").arg(anchor.runUid));
    const RunId run{row.integer(0)};
    if (anchor.metric.isEmpty())
        return run;
    db::Statement series = connection.prepare("SELECT 1 FROM metric_series WHERE run_id = ? AND name = ?");
    series.bind(run.value).bind(anchor.metric);
    if (!series.step()) {
        db::raise(Error::Kind::Invalid,
                  Text::tr("“%1” logged no metric “%2”. Nothing was saved.").arg(row.text(1), anchor.metric));
    }
    return run;
}

/// That of the first run, where the note is read.
UseCaseId aboutOf(db::Connection& connection, const std::vector<NoteAnchor>& anchors)
{
    return anchors.empty() ? UseCaseId{} : usecases::useCaseOfThing(connection, {"run", anchors.front().runUid});
}

QString insertNote(db::WriteTransaction& transaction, const NoteDraft& draft)
{
    db::Connection& connection = transaction.connection();
    const QString uid = newUlid(transaction.now());
    db::Statement made = connection.prepare("INSERT INTO note (uid, author_id, text, created_at, row_version)"
                                            " VALUES (?, ?, ?, ?, 1) RETURNING id");
    made.bind(uid).bind(people::byUid(connection, transaction.note().actor.person).id.value).bind(draft.text);
    made.bind(transaction.now()).step();
    const NoteId note{made.integer(0)};
    made.reset();
    db::Statement row = connection.prepare("INSERT INTO note_anchor (note_id, ordinal, run_id, metric, first_step,"
                                           " last_step) VALUES (?, ?, ?, ?, ?, ?)");
    qint64 ordinal = 0;
    for (const NoteAnchor& anchor : draft.anchors) {
        row.bind(note.value).bind(ordinal++).bind(runOf(connection, anchor).value).bind(anchor.metric);
        row.bind(anchor.steps ? std::optional(anchor.steps->first) : std::nullopt);
        row.bind(anchor.steps ? std::optional(anchor.steps->last) : std::nullopt).run();
    }
    discussion::writeMentions(transaction, {discussion::MentionSource::Kind::Note, note.value}, draft.text,
                              aboutOf(connection, draft.anchors));
    transaction.record({.verb = {},
                        .entity = NoteEntity,
                        .entityId = uid,
                        .after = notes::noteHash(connection, note),
                        .facts = {{QStringLiteral("runs"), ordinal}}});
    return uid;
}

/// Runs `change(connection, note, now)` once on a note that nobody took back, and logs it.
Result<> changeNote(db::Database& database, const db::AuditNote& about,
                    const std::function<void(db::WriteTransaction&, const Note&)>& change)
{
    const Result<QString> done = database.writeOnce(about, [&](db::WriteTransaction& transaction) {
        db::Connection& connection = transaction.connection();
        requireRole(connection, about.actor);
        const Note note = notes::byUid(connection, about.entityId);
        requireNotWithdrawn(note);
        const Digest before = notes::noteHash(connection, note.id);
        change(transaction, note);
        connection.prepare("UPDATE note SET row_version = row_version + 1 WHERE id = ?").bind(note.id.value).run();
        transaction.record({.verb = {},
                            .entity = NoteEntity,
                            .entityId = note.uid,
                            .before = before,
                            .after = notes::noteHash(connection, note.id)});
        return note.uid;
    });
    if (!done)
        return failed(done);
    return {};
}

db::AuditNote noteAbout(const char* verb, const QString& uid, const Actor& actor, const QString& command)
{
    return {actor, QString::fromLatin1(verb), NoteEntity, uid, {}, command};
}

void replaceText(db::WriteTransaction& transaction, const Note& note, const QString& text)
{
    db::Connection& connection = transaction.connection();
    connection
        .prepare("INSERT INTO note_revision (note_id, ordinal, text, since) VALUES (?,"
                 " (SELECT count(*) FROM note_revision WHERE note_id = ?), ?, ?)")
        .bind(note.id.value)
        .bind(note.id.value)
        .bind(note.text)
        .bind(note.editedAt.value_or(note.createdAt))
        .run();
    connection.prepare("UPDATE note SET text = ?, edited_at = ? WHERE id = ?")
        .bind(text)
        .bind(transaction.now())
        .bind(note.id.value)
        .run();
    discussion::writeMentions(transaction, {discussion::MentionSource::Kind::Note, note.id.value}, text,
                              aboutOf(connection, note.anchors));
}

} // namespace

Result<QString> NoteStore::add(const NoteDraft& draft, const Actor& actor, const QString& command)
{
    if (const auto fault = faultOf(draft))
        return tl::unexpected<Error>(*fault);
    return m_database.writeOnce(noteAbout("created", {}, actor, command), [&](db::WriteTransaction& transaction) {
        requireRole(transaction.connection(), actor);
        return insertNote(transaction, draft);
    });
}

Result<> NoteStore::edit(const NoteEdit& edit, const Actor& actor, const QString& command)
{
    if (const auto fault = faultOf(edit.text))
        return tl::unexpected<Error>(*fault);
    return changeNote(m_database, noteAbout("updated", edit.noteUid, actor, command),
                      [&](db::WriteTransaction& transaction, const Note& note) {
                          requireAuthor(note, actor);
                          const bool moved =
                              edit.seen ? note.text != *edit.seen : note.rowVersion != edit.expectedVersion;
                          if (moved) {
                              db::raise(Error::Kind::Conflict,
                                        Text::tr("The note has changed since you opened it. Nothing was saved; look at "
                                                 "what it says now and save again."));
                          }
                          if (note.text == edit.text)
                              db::raise(Error::Kind::Invalid, Text::tr("The note says that already."));
                          replaceText(transaction, note, edit.text);
                      });
}

Result<> NoteStore::resolve(const QString& noteUid, const Actor& actor, const QString& command)
{
    return changeNote(m_database, noteAbout("resolved", noteUid, actor, command),
                      [&](db::WriteTransaction& transaction, const Note& note) {
                          if (note.resolvedAt)
                              db::raise(Error::Kind::Invalid,
                                        Text::tr("%1 has resolved this note already.").arg(note.resolvedBy));
                          db::Connection& connection = transaction.connection();
                          connection.prepare("UPDATE note SET resolved_at = ?, resolved_by_id = ? WHERE id = ?")
                              .bind(transaction.now())
                              .bind(people::byUid(connection, actor.person).id.value)
                              .bind(note.id.value)
                              .run();
                      });
}

Result<> NoteStore::reopen(const QString& noteUid, const Actor& actor, const QString& command)
{
    return changeNote(m_database, noteAbout("reopened", noteUid, actor, command),
                      [&](db::WriteTransaction& transaction, const Note& note) {
                          if (!note.resolvedAt)
                              db::raise(Error::Kind::Invalid, Text::tr("This note is open already."));
                          transaction.connection()
                              .prepare("UPDATE note SET resolved_at = NULL, resolved_by_id = NULL WHERE id = ?")
                              .bind(note.id.value)
                              .run();
                      });
}

Result<> NoteStore::withdraw(const QString& noteUid, const Actor& actor, const QString& command)
{
    return changeNote(m_database, noteAbout("withdrawn", noteUid, actor, command),
                      [&](db::WriteTransaction& transaction, const Note& note) {
                          requireAuthor(note, actor);
                          transaction.connection()
                              .prepare("UPDATE note SET withdrawn_at = ? WHERE id = ?")
                              .bind(transaction.now())
                              .bind(note.id.value)
                              .run();
                      });
}

} // namespace assay
