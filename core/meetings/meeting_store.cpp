// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/meeting_store.h"

#include "core/base/text.h"
#include "core/base/text_limits.h"
#include "core/base/ulid.h"
#include "core/decisions/decision_store.h"
#include "core/meetings/meeting_rows.h"
#include "core/meetings/meeting_texts.h"
#include "core/people/people_store.h"
#include "core/people/role_refusal.h"
#include "core/tasks/task_change.h"
#include "core/things/thing.h"
#include "core/usecases/use_case_store.h"

#include <algorithm>

namespace assay {
namespace {

void requireRoleHeld(db::Connection& connection, const Actor& actor)
{
    people::requireMember(connection, actor,
                          Text::tr("Minutes are written by people of the project in a role that they hold."));
}

/// Where what minutes make belongs.
struct MinutesOf {
    QString meeting; ///< Uid.
    QString useCase; ///< Key or uid; may be empty.
    bool staged = false;
};

std::vector<MeetingOutcome> namedOutcomes(db::Connection& connection, const std::vector<Address>& named)
{
    std::vector<MeetingOutcome> outcomes;
    for (const Address& address : named) {
        const std::optional<ThingFacts> thing = thingFacts(connection, address);
        if (!thing) {
            db::raise(Error::Kind::NotFound,
                      Text::tr("The project has no %1 %2. Nothing was saved.")
                          .arg(QString::fromLatin1(address.kind), address.key));
        }
        outcomes.push_back({address.kind, thing->address.key});
    }
    return outcomes;
}

std::vector<MeetingOutcome> madeOutcomes(db::WriteTransaction& transaction, const MinutesLines& lines,
                                         const MinutesOf& of)
{
    std::vector<MeetingOutcome> outcomes;
    for (const QString& title : lines.decisions) {
        if (const QString problem = lengthProblem(title); !problem.isEmpty())
            db::raise(Error::Kind::Invalid, problem);
        DecisionDraft decision;
        decision.text.title = title;
        decision.useCase = of.useCase;
        decision.topic = DecisionTopic::Business;
        decision.staged = of.staged;
        outcomes.push_back({"decision", decisions::propose(transaction, decision)});
    }
    for (const MeetingTask& made : lines.tasks) {
        if (const QString fault = tasks::textFault(made.title, {}); !fault.isEmpty())
            db::raise(Error::Kind::Invalid, fault);
        TaskDraft task{made.title};
        task.ownerUid = made.ownerUid;
        task.dueAt = made.dueAt;
        task.source = {"meeting", of.meeting};
        task.useCase = of.useCase;
        task.staged = of.staged;
        outcomes.push_back({"task", tasks::add(transaction, task)});
    }
    return outcomes;
}

void insertAttendees(db::Connection& connection, qint64 meeting, const QStringList& names)
{
    const std::vector<Person> known = people::all(connection);
    qint64 ordinal = 0;
    for (const QString& name : names) {
        const auto person =
            std::find_if(known.begin(), known.end(), [&](const Person& each) { return each.name == name.trimmed(); });
        connection.prepare("INSERT INTO meeting_attendee (meeting_id, ordinal, person_id, name) VALUES (?, ?, ?, ?)")
            .bind(meeting)
            .bind(ordinal++)
            .bind(person == known.end() ? std::nullopt : std::optional(person->id.value))
            .bind(name.trimmed())
            .run();
    }
}

/// After those that are there.
void insertOutcomes(db::Connection& connection, qint64 meeting, const std::vector<MeetingOutcome>& outcomes)
{
    db::Statement last =
        connection.prepare("SELECT coalesce(max(ordinal) + 1, 0) FROM meeting_outcome WHERE meeting_id = ?");
    last.bind(meeting).step();
    qint64 ordinal = last.integer(0);
    for (const MeetingOutcome& outcome : outcomes) {
        connection.prepare("INSERT INTO meeting_outcome (meeting_id, ordinal, kind, uid) VALUES (?, ?, ?, ?)")
            .bind(meeting)
            .bind(ordinal++)
            .bindText(outcome.kind)
            .bind(outcome.uid)
            .run();
    }
}

qint64 insertMeeting(db::WriteTransaction& transaction, const MeetingDraft& draft, const QString& uid)
{
    db::Connection& connection = transaction.connection();
    std::optional<UseCase> useCase;
    if (!draft.useCase.isEmpty())
        useCase = usecases::byKeyOrUid(connection, draft.useCase);
    const qint64 number = connection.integer("SELECT coalesce(max(id), 0) + 1 FROM meeting");
    connection
        .prepare("INSERT INTO meeting (uid, key, title, held_at, text, use_case_id, author_id, created_at, staged,"
                 " row_version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)")
        .bind(uid)
        .bind(QStringLiteral("M-%1").arg(number))
        .bind(draft.title.trimmed())
        .bind(draft.heldAt)
        .bind(draft.text)
        .bind(useCase ? std::optional(useCase->id.value) : std::nullopt)
        .bind(people::byUid(connection, transaction.note().actor.person).id.value)
        .bind(transaction.now())
        .bind(draft.staged)
        .run();
    db::Statement row = connection.prepare("SELECT id FROM meeting WHERE uid = ?");
    row.bind(uid).step();
    return row.integer(0);
}

/// What every text of the minutes up to now makes, in the order of their writing.
std::vector<MinutesLines> linesBefore(db::Connection& connection, const Meeting& meeting)
{
    const std::vector<Person> known = people::all(connection);
    std::vector<MinutesLines> lines;
    for (const MeetingRevision& revision : meetings::revisionsOf(connection, meeting.id))
        lines.push_back(meetings::minutesLines(revision.text, known));
    lines.push_back(meetings::minutesLines(meeting.text, known));
    return lines;
}

void insertRevision(db::Connection& connection, const Meeting& before)
{
    connection
        .prepare("INSERT INTO meeting_revision (meeting_id, ordinal, title, held_at, text, attendees, author_id, since)"
                 " VALUES (?, (SELECT count(*) + 1 FROM meeting_revision WHERE meeting_id = ?), ?, ?, ?, ?, ?, ?)")
        .bind(before.id.value)
        .bind(before.id.value)
        .bind(before.title)
        .bind(before.heldAt)
        .bind(before.text)
        .bind(textIn(meetings::textsOf(before), u"attendees").value_or(QString()))
        .bind(before.editor.id ? before.editor.id.value : before.author.id.value)
        .bind(before.editedAt.value_or(before.createdAt))
        .run();
}

/// Writes the new words over those that are kept as a revision already.
void overwriteMinutes(db::WriteTransaction& transaction, const Meeting& before, const MeetingEdit& edit)
{
    db::Connection& connection = transaction.connection();
    connection
        .prepare("UPDATE meeting SET title = ?, held_at = ?, text = ?, editor_id = ?, edited_at = ?,"
                 " row_version = row_version + 1 WHERE id = ?")
        .bind(edit.title.trimmed())
        .bind(edit.heldAt)
        .bind(edit.text)
        .bind(people::byUid(connection, transaction.note().actor.person).id.value)
        .bind(transaction.now())
        .bind(before.id.value)
        .run();
    connection.prepare("DELETE FROM meeting_attendee WHERE meeting_id = ?").bind(before.id.value).run();
    insertAttendees(connection, before.id.value, edit.attendees);
}

/// The minutes as they are to be written. What others wrote meanwhile stays where this edit does not touch it.
MeetingEdit wantedMinutes(db::Connection& connection, const Meeting& before, const MeetingEdit& edit)
{
    if (edit.seen) {
        const NewerTexts newer = meetings::newerTexts(connection, before, edit.expectedVersion);
        MeetingEdit wanted = meetings::editFrom(
            edit.meeting,
            merging::mergedOrRaise(*edit.seen, meetings::textsOf(edit), newer, before.key, meetings::fieldTitle));
        wanted.lines = meetings::minutesLines(wanted.text, people::all(connection));
        return wanted;
    }
    if (before.rowVersion != edit.expectedVersion) {
        db::raise(Error::Kind::Conflict,
                  Text::tr("%1 has changed since you opened it. Nothing was saved; look at what is new and save again.")
                      .arg(before.key));
    }
    return edit;
}

QString editMinutes(db::WriteTransaction& transaction, const MeetingEdit& asked)
{
    db::Connection& connection = transaction.connection();
    requireRoleHeld(connection, transaction.note().actor);
    const Meeting before = meetings::byName(connection, asked.meeting);
    const MeetingEdit edit = wantedMinutes(connection, before, asked);
    // What each field said before stands in the revision.
    const QStringList changed = differingFields(meetings::textsOf(before), meetings::textsOf(edit));
    if (changed.isEmpty())
        db::raise(Error::Kind::Invalid, Text::tr("Nothing differs from what %1 says already.").arg(before.key));
    const Digest hash = meetings::meetingHash(connection, before.id);
    const MinutesLines fresh = meetings::notSaidBefore(edit.lines, linesBefore(connection, before));
    insertRevision(connection, before);
    overwriteMinutes(transaction, before, edit);
    insertOutcomes(connection, before.id.value,
                   madeOutcomes(transaction, fresh, {before.uid, before.useCaseKey, before.staged}));
    transaction.record({.verb = {},
                        .entity = QStringLiteral("meeting"),
                        .entityId = before.uid,
                        .before = hash,
                        .after = meetings::meetingHash(connection, before.id),
                        .facts = {{QStringLiteral("fields"), changed.join(QStringLiteral(", "))}}});
    return before.uid;
}

Result<> minutesProblem(const QString& title, const QString& text)
{
    if (title.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, Text::tr("A meeting needs a title. Nothing was saved."));
    if (const QString problem = lengthProblem(title, {text}); !problem.isEmpty())
        return fail(Error::Kind::Invalid, problem);
    return {};
}

} // namespace

Result<QString> MeetingStore::add(const MeetingDraft& draft, const Actor& actor, const QString& command)
{
    if (const Result<> sound = minutesProblem(draft.title, draft.text); !sound)
        return failed(sound);
    const db::AuditNote note{actor, QStringLiteral("created"), QStringLiteral("meeting"), {}, {}, command};
    return m_database.writeOnce(note, [&](db::WriteTransaction& transaction) {
        db::Connection& connection = transaction.connection();
        requireRoleHeld(connection, actor);
        const QString uid = newUlid(transaction.now());
        const qint64 id = insertMeeting(transaction, draft, uid);
        insertAttendees(connection, id, draft.attendees);
        insertOutcomes(connection, id, namedOutcomes(connection, draft.outcomes));
        insertOutcomes(connection, id,
                       madeOutcomes(transaction, {draft.decisions, draft.tasks}, {uid, draft.useCase, draft.staged}));
        transaction.record({.verb = {},
                            .entity = QStringLiteral("meeting"),
                            .entityId = uid,
                            .after = meetings::meetingHash(connection, {id})});
        return uid;
    });
}

Result<> MeetingStore::edit(const MeetingEdit& edit, const Actor& actor, const QString& command)
{
    if (const Result<> sound = minutesProblem(edit.title, edit.text); !sound)
        return sound;
    const db::AuditNote note{actor, QStringLiteral("updated"), QStringLiteral("meeting"), {}, {}, command};
    return withoutValue(
        m_database.writeOnce(note, [&](db::WriteTransaction& transaction) { return editMinutes(transaction, edit); }));
}

} // namespace assay
