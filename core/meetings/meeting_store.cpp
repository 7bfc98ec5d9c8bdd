// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/meeting_store.h"

#include "core/base/text.h"
#include "core/base/text_limits.h"
#include "core/base/ulid.h"
#include "core/decisions/decision_store.h"
#include "core/meetings/meeting_rows.h"
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

std::vector<MeetingOutcome> outcomesOf(db::WriteTransaction& transaction, const MeetingDraft& draft,
                                       const QString& meeting)
{
    std::vector<MeetingOutcome> outcomes;
    for (const Address& address : draft.outcomes) {
        const std::optional<ThingFacts> thing = thingFacts(transaction.connection(), address);
        if (!thing) {
            db::raise(Error::Kind::NotFound,
                      Text::tr("The project has no %1 %2. Nothing was saved.")
                          .arg(QString::fromLatin1(address.kind), address.key));
        }
        outcomes.push_back({address.kind, thing->address.key});
    }
    for (const QString& title : draft.decisions) {
        if (const QString problem = lengthProblem(title); !problem.isEmpty())
            db::raise(Error::Kind::Invalid, problem);
        DecisionDraft decision;
        decision.text.title = title;
        decision.useCase = draft.useCase;
        decision.topic = DecisionTopic::Business;
        decision.staged = draft.staged;
        outcomes.push_back({"decision", decisions::propose(transaction, decision)});
    }
    for (const MeetingTask& made : draft.tasks) {
        if (const QString fault = tasks::textFault(made.title, {}); !fault.isEmpty())
            db::raise(Error::Kind::Invalid, fault);
        TaskDraft task{made.title};
        task.ownerUid = made.ownerUid;
        task.dueAt = made.dueAt;
        task.source = {"meeting", meeting};
        task.useCase = draft.useCase;
        task.staged = draft.staged;
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

void insertOutcomes(db::Connection& connection, qint64 meeting, const std::vector<MeetingOutcome>& outcomes)
{
    qint64 ordinal = 0;
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

} // namespace

Result<QString> MeetingStore::add(const MeetingDraft& draft, const Actor& actor, const QString& command)
{
    if (draft.title.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, Text::tr("A meeting needs a title. Nothing was saved."));
    if (const QString problem = lengthProblem(draft.title, {draft.text}); !problem.isEmpty())
        return fail(Error::Kind::Invalid, problem);
    const db::AuditNote note{actor, QStringLiteral("created"), QStringLiteral("meeting"), {}, {}, command};
    return m_database.writeOnce(note, [&](db::WriteTransaction& transaction) {
        db::Connection& connection = transaction.connection();
        requireRoleHeld(connection, actor);
        const QString uid = newUlid(transaction.now());
        const qint64 id = insertMeeting(transaction, draft, uid);
        insertAttendees(connection, id, draft.attendees);
        insertOutcomes(connection, id, outcomesOf(transaction, draft, uid));
        transaction.record({.verb = {},
                            .entity = QStringLiteral("meeting"),
                            .entityId = uid,
                            .after = meetings::meetingHash(connection, {id})});
        return uid;
    });
}

} // namespace assay
