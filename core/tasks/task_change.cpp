// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_change.h"

#include "core/base/text.h"
#include "core/base/ulid.h"
#include "core/db/sql_error.h"
#include "core/people/people_store.h"
#include "core/tasks/task_rows.h"
#include "core/things/thing.h"
#include "core/usecases/about_use_case.h"
#include "core/usecases/use_case_store.h"

namespace assay::tasks {
namespace {

const QString TaskEntity = QStringLiteral("task");

std::optional<qint64> rowOrNull(qint64 id)
{
    return id > 0 ? std::optional(id) : std::nullopt;
}

/// The source by its uid, however it was named.
ThingName sourceOf(db::Connection& connection, const ThingName& named)
{
    if (named.kind.isEmpty())
        return {};
    const std::optional<ThingFacts> facts = thingFacts(connection, {{}, named.kind, named.uid});
    if (!facts) {
        db::raise(Error::Kind::NotFound,
                  Text::tr("The project has no %1 %2 to make a task from. Nothing was saved.")
                      .arg(QString::fromUtf8(named.kind), named.uid));
    }
    return {facts->address.kind, facts->address.key};
}

/// Whatever is made from what is about a use case is about it, too, where nobody names another.
UseCaseId useCaseOf(db::Connection& connection, const QString& name, const ThingName& source)
{
    return name.isEmpty() ? usecases::useCaseOfThing(connection, source) : usecases::byKeyOrUid(connection, name).id;
}

} // namespace

QString textFault(const QString& title, const QString& text)
{
    if (title.trimmed().isEmpty())
        return Text::tr("A task needs a title. Nothing was saved.");
    if (title.size() > longestTitle)
        return Text::tr("A task's title has at most %1 characters. Nothing was saved; shorten it.").arg(longestTitle);
    if (text.size() > longestText)
        return Text::tr("A task's text has at most %1 characters. Nothing was saved; shorten it.").arg(longestText);
    return {};
}

QString add(db::WriteTransaction& transaction, const TaskDraft& draft)
{
    db::Connection& connection = transaction.connection();
    const QString uid = newUlid(transaction.now());
    const QString key = QStringLiteral("T-%1").arg(connection.integer("SELECT coalesce(max(id), 0) + 1 FROM task"));
    const Person owner = draft.ownerUid.isEmpty() ? Person{} : people::hereByUid(connection, draft.ownerUid);
    const ThingName source = sourceOf(connection, draft.source);
    connection
        .prepare("INSERT INTO task (uid, key, title, text, kind, state, priority, owner_id, due_at, blocked_category,"
                 " blocked_reason, source_kind, source_uid, use_case_id, author_id, created_at, state_since, staged,"
                 " row_version) VALUES (?, ?, ?, ?, ?, 'Planned', ?, ?, ?, '', '', ?, ?, ?, ?, ?, ?, ?, 1)")
        .bind(uid)
        .bind(key)
        .bind(draft.title.trimmed())
        .bind(draft.text)
        .bind(toString(draft.kind))
        .bind(toString(draft.priority))
        .bind(rowOrNull(owner.id.value))
        .bind(draft.dueAt)
        .bindText(source.kind)
        .bind(source.uid)
        .bind(rowOrNull(useCaseOf(connection, draft.useCase, source).value))
        .bind(people::byUid(connection, transaction.note().actor.person).id.value)
        .bind(transaction.now())
        .bind(transaction.now())
        .bind(draft.staged)
        .run();
    std::vector<AuditFact> facts{{QStringLiteral("kind"), toString(draft.kind)}};
    if (!owner.name.isEmpty())
        facts.insert(facts.end(), {{QStringLiteral("owner"), owner.name}, {QStringLiteral("owner_uid"), owner.uid}});
    transaction.record({.verb = QStringLiteral("created"),
                        .entity = TaskEntity,
                        .entityId = uid,
                        .after = taskHash(connection, byName(connection, uid).id),
                        .facts = std::move(facts)});
    return uid;
}

void writeTask(db::WriteTransaction& transaction, const Task& before, const Task& after, std::vector<AuditFact> facts,
               const QString& verb)
{
    db::Connection& connection = transaction.connection();
    const Digest hash = taskHash(connection, before.id);
    connection
        .prepare("UPDATE task SET title = ?, text = ?, kind = ?, state = ?, priority = ?, owner_id = ?, due_at = ?,"
                 " blocked_category = ?, blocked_reason = ?, blocked_since = ?, use_case_id = ?, state_since = ?,"
                 " row_version = row_version + 1 WHERE id = ?")
        .bind(after.title)
        .bind(after.text)
        .bind(toString(after.kind))
        .bind(toString(after.state))
        .bind(toString(after.priority))
        .bind(rowOrNull(after.owner.id.value))
        .bind(after.dueAt)
        .bind(after.block ? toString(after.block->category) : QStringLiteral(""))
        .bind(after.block ? after.block->reason : QStringLiteral(""))
        .bind(after.block ? std::optional(after.block->since) : std::nullopt)
        .bind(rowOrNull(after.useCase.value))
        .bind(after.stateSince)
        .bind(before.id.value)
        .run();
    transaction.record({.verb = verb,
                        .entity = TaskEntity,
                        .entityId = before.uid,
                        .before = hash,
                        .after = taskHash(connection, before.id),
                        .facts = std::move(facts)});
}

} // namespace assay::tasks
