// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_rows.h"

#include "core/audit/row_query_hash.h"
#include "core/base/text.h"
#include "core/db/sql_error.h"

#include <QByteArrayList>

namespace assay::tasks {
namespace {

const QByteArray TaskSql =
    "SELECT t.id, t.uid, t.key, t.title, t.text, t.kind, t.state, t.priority, t.owner_id, o.uid, o.name, t.due_at,"
    " t.blocked_category, t.blocked_reason, t.blocked_since, t.source_kind, t.source_uid, t.use_case_id, u.key,"
    " t.author_id, a.uid, a.name, t.created_at, t.state_since, t.staged, t.row_version FROM task t"
    " JOIN person a ON a.id = t.author_id LEFT JOIN person o ON o.id = t.owner_id"
    " LEFT JOIN use_case u ON u.id = t.use_case_id ";

Task readTask(const db::Statement& row)
{
    Task task;
    task.id = {row.integer(0)};
    task.uid = row.text(1);
    task.key = row.text(2);
    task.title = row.text(3);
    task.text = row.text(4);
    task.kind = taskKindFromString(row.text(5)).value_or(TaskKind::Task);
    task.state = taskStateFromString(row.text(6)).value_or(TaskState::Planned);
    task.priority = taskPriorityFromString(row.text(7)).value_or(TaskPriority::Normal);
    if (!row.isNull(8))
        task.owner = {{row.integer(8)}, row.text(9), row.text(10)};
    task.dueAt = row.optionalInteger(11);
    if (task.state == TaskState::Blocked) {
        task.block = {blockCategoryFromString(row.text(12)).value_or(BlockCategory::External), row.text(13),
                      row.optionalInteger(14).value_or(0)};
    }
    task.source = {row.bytes(15), row.text(16)};
    task.useCase = {row.optionalInteger(17).value_or(0)};
    task.useCaseKey = row.isNull(18) ? QString() : row.text(18);
    task.author = {{row.integer(19)}, row.text(20), row.text(21)};
    task.createdAt = row.integer(22);
    task.stateSince = row.integer(23);
    task.staged = row.boolean(24);
    task.rowVersion = row.integer(25);
    return task;
}

std::vector<Task> readTasks(db::Statement rows)
{
    std::vector<Task> found;
    while (rows.step())
        found.push_back(readTask(rows));
    return found;
}

} // namespace

std::vector<Task> all(db::Connection& connection)
{
    return readTasks(connection.prepare(TaskSql + "ORDER BY t.id"));
}

std::vector<Task> ofOwner(db::Connection& connection, const QString& personUid)
{
    db::Statement rows =
        connection.prepare(TaskSql + "WHERE t.owner_id = (SELECT id FROM person WHERE uid = ?) ORDER BY t.id");
    rows.bind(personUid);
    return readTasks(std::move(rows));
}

std::vector<Task> ownerlessOf(db::Connection& connection, const QString& authorUid)
{
    db::Statement rows = connection.prepare(TaskSql
                                            + "WHERE t.author_id = (SELECT id FROM person WHERE uid = ?) AND t.owner_id"
                                              " IS NULL AND t.state NOT IN ('Done', 'Cancelled') ORDER BY t.id");
    rows.bind(authorUid);
    return readTasks(std::move(rows));
}

std::vector<Task> ofIds(db::Connection& connection, std::span<const TaskId> ids)
{
    std::vector<Task> found;
    found.reserve(ids.size());
    db::Statement row = connection.prepare(TaskSql + "WHERE t.id = ?");
    for (const TaskId id : ids) {
        if (row.bind(id.value).step())
            found.push_back(readTask(row));
        row.reset();
    }
    return found;
}

std::vector<Task> ofUseCase(db::Connection& connection, UseCaseId useCase)
{
    db::Statement rows = connection.prepare(TaskSql + "WHERE t.use_case_id = ? ORDER BY t.id");
    rows.bind(useCase.value);
    return readTasks(std::move(rows));
}

std::vector<Task> madeFrom(db::Connection& connection, const ThingName& source)
{
    db::Statement rows = connection.prepare(TaskSql + "WHERE t.source_kind = ? AND t.source_uid = ? ORDER BY t.id");
    rows.bindText(source.kind).bind(source.uid);
    return readTasks(std::move(rows));
}

std::vector<Task> ofKinds(db::Connection& connection, std::span<const TaskKind> kinds)
{
    QByteArrayList marks;
    marks.fill("?", static_cast<qsizetype>(kinds.size()));
    db::Statement rows = connection.prepare(TaskSql + "WHERE t.kind IN (" + marks.join(',') + ") ORDER BY t.id");
    for (const TaskKind kind : kinds)
        rows.bind(toString(kind));
    return readTasks(std::move(rows));
}

qint64 openOf(db::Connection& connection, const QString& personUid)
{
    db::Statement row = connection.prepare("SELECT count(*) FROM task WHERE owner_id = (SELECT id FROM person WHERE uid"
                                           " = ?) AND state IN ('Planned', 'InProgress', 'Blocked')");
    row.bind(personUid).step();
    return row.integer(0);
}

Task byName(db::Connection& connection, const QString& name)
{
    db::Statement row = connection.prepare(TaskSql + "WHERE t.key = ? OR t.uid = ?");
    row.bind(name).bind(name);
    if (!row.step())
        db::raise(Error::Kind::NotFound, Text::tr("The project has no task %1.").arg(name));
    return readTask(row);
}

QHash<QString, qint64> ages(db::Connection& connection, const std::vector<Task>& tasks, qint64 now)
{
    // Most tasks never come back: the few that did are found by an index of ends and returns alone, which SQLite uses
    // only where its own condition stands.
    QHash<QString, qint64> paused;
    QHash<QString, qint64> ended;
    const QByteArray ends = "FROM audit_event WHERE entity = 'task' AND verb IN ('completed', 'cancelled', 'reopened')";
    db::Statement rows =
        connection.prepare("SELECT entity_id, verb, at " + ends + " AND entity_id IN (SELECT entity_id " + ends
                           + " AND verb = 'reopened') ORDER BY entity, entity_id, seq");
    while (rows.step()) {
        const QString uid = rows.text(0);
        if (rows.bytesView(1) != "reopened")
            ended.insert(uid,
                         ended.value(uid, rows.integer(2))); // What is done, then cancelled, ended when it was done.
        else if (const auto end = ended.constFind(uid); end != ended.constEnd()) {
            paused[uid] += rows.integer(2) - *end;
            ended.erase(end);
        }
    }
    QHash<QString, qint64> found;
    for (const Task& task : tasks) {
        const qint64 until = task.isOpen() ? now : ended.value(task.uid, task.stateSince);
        found.insert(task.uid, until - task.createdAt - paused.value(task.uid));
    }
    return found;
}

Digest taskHash(db::Connection& connection, TaskId id)
{
    RowHasher hasher("task");
    addRows(hasher, connection,
            "SELECT t.uid, t.key, t.title, t.text, t.kind, t.state, t.priority, coalesce(o.uid, ''),"
            " coalesce(CAST(t.due_at AS TEXT), ''), t.blocked_category, t.blocked_reason,"
            " coalesce(CAST(t.blocked_since AS TEXT), ''), t.source_kind, t.source_uid, coalesce(u.uid, ''), a.uid,"
            " CAST(t.created_at AS TEXT), CAST(t.state_since AS TEXT), CAST(t.staged AS TEXT),"
            " CAST(t.row_version AS TEXT) FROM task t JOIN person a ON a.id = t.author_id"
            " LEFT JOIN person o ON o.id = t.owner_id LEFT JOIN use_case u ON u.id = t.use_case_id WHERE t.id = ?",
            id.value);
    return hasher.finish();
}

} // namespace assay::tasks
