// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_store.h"

#include "core/base/text.h"
#include "core/people/people_store.h"
#include "core/tasks/task_rows.h"
#include "core/tasks/task_rules.h"
#include "core/tasks/task_texts.h"
#include "core/usecases/use_case_store.h"

namespace assay {
namespace {

db::AuditNote taskNote(const Actor& actor, const char* verb, const QString& command, const QString& reason = {})
{
    return {actor, QString::fromLatin1(verb), QStringLiteral("task"), {}, reason, command};
}

void requireTaskRole(db::Connection& connection, const Actor& actor)
{
    const QString refusal = taskRefusal(people::rolesActedInSomewhere(connection, actor), people::holders(connection));
    if (!refusal.isEmpty())
        db::raise(Error::Kind::Denied, refusal);
}

/// A task inside the write that changes it.
struct TaskChange {
    db::WriteTransaction& transaction;
    Task before;
    Task after;
    std::vector<AuditFact> facts = {};
    QString verb = {};
};

/// Answers the uid of the task.
QString changeTask(db::WriteTransaction& transaction, const QString& name,
                   const std::function<void(TaskChange&)>& change)
{
    requireTaskRole(transaction.connection(), transaction.note().actor);
    const Task before = tasks::byName(transaction.connection(), name);
    TaskChange changing{transaction, before, before};
    change(changing);
    tasks::writeTask(transaction, before, changing.after, std::move(changing.facts), changing.verb);
    return before.uid;
}

/// Notes that a field differs, so that the log says which, and what it said before: an edit can be taken back by that.
template <typename T>
void setField(TaskChange& change, T Task::*field, const std::optional<T>& value, QStringList& changed, const char* name,
              const std::function<QString(const Task&)>& words)
{
    if (!value || *value == change.after.*field)
        return;
    change.after.*field = *value;
    changed << QString::fromLatin1(name);
    change.facts.push_back({QString::fromLatin1(name) + merging::wasFact, words(change.before)});
}

/// The edit as it is to be written. What others wrote meanwhile stays where this one does not touch it.
TaskEdit wantedEdit(db::Connection& connection, const Task& before, const TaskEdit& edit)
{
    if (edit.seen) {
        const NewerTexts newer = tasks::newerTexts(connection, before, edit.expectedVersion.value_or(1));
        return tasks::editFrom(
            edit.task, merging::mergedOrRaise(*edit.seen, tasks::textsOf(edit), newer, before.key, tasks::fieldTitle));
    }
    if (edit.expectedVersion && before.rowVersion != *edit.expectedVersion) {
        db::raise(Error::Kind::Conflict,
                  Text::tr("%1 has changed since you opened it. Nothing was saved; look at what is new and save again.")
                      .arg(before.key));
    }
    return edit;
}

/// Whether anything was changed.
bool applyTaskEdit(TaskChange& change, const TaskEdit& edit)
{
    QStringList changed;
    Task& task = change.after;
    setField(change, &Task::title, edit.title ? std::optional(edit.title->trimmed()) : std::nullopt, changed, "title",
             [](const Task& before) { return before.title; });
    setField(change, &Task::text, edit.text, changed, "text", [](const Task& before) { return before.text; });
    setField(change, &Task::kind, edit.kind, changed, "kind", [](const Task& before) { return toString(before.kind); });
    setField(change, &Task::priority, edit.priority, changed, "priority",
             [](const Task& before) { return toString(before.priority); });
    setField(change, &Task::dueAt, edit.dueAt, changed, "due",
             [](const Task& before) { return before.dueAt ? QString::number(*before.dueAt) : QString(); });
    if (edit.useCase) {
        const UseCaseId useCase = edit.useCase->isEmpty()
            ? UseCaseId{}
            : usecases::byKeyOrUid(change.transaction.connection(), *edit.useCase).id;
        setField(change, &Task::useCase, std::optional(useCase), changed, "use-case",
                 [](const Task& before) { return before.useCaseKey; });
    }
    if (const QString fault = tasks::textFault(task.title, task.text); !fault.isEmpty())
        db::raise(Error::Kind::Invalid, fault);
    change.facts.push_back({QStringLiteral("changed"), changed.join(QStringLiteral(", "))});
    return !changed.isEmpty();
}

void applyTaskOwner(TaskChange& change, const QString& ownerUid)
{
    const Person owner = ownerUid.isEmpty() ? Person{} : people::hereByUid(change.transaction.connection(), ownerUid);
    if (owner.id == change.before.owner.id)
        db::raise(Error::Kind::Invalid, Text::tr("That is whose %1 is already.").arg(change.before.key));
    change.after.owner = {owner.id, owner.uid, owner.name};
    change.verb = QStringLiteral("assigned");
    change.facts.insert(change.facts.end(),
                        {{QStringLiteral("owner"), owner.name}, {QStringLiteral("owner_uid"), owner.uid}});
}

void writeTaskEdit(db::WriteTransaction& transaction, const Task& before, const TaskEdit& edit)
{
    TaskChange change{transaction, before, before};
    const bool differs = applyTaskEdit(change, edit);
    const bool changesHands = edit.owner && *edit.owner != before.owner.uid;
    if (!differs && !changesHands)
        db::raise(Error::Kind::Invalid, Text::tr("Nothing differs from what %1 says already.").arg(before.key));
    if (differs)
        tasks::writeTask(transaction, before, change.after, std::move(change.facts), QStringLiteral("updated"));
    if (!changesHands)
        return;
    // Whose it is has an entry of its own: that is what reaches the new owner.
    const Task written = tasks::byName(transaction.connection(), before.uid);
    TaskChange handing{transaction, written, written};
    applyTaskOwner(handing, *edit.owner);
    tasks::writeTask(transaction, written, handing.after, std::move(handing.facts), QStringLiteral("assigned"));
}

void applyTaskMove(TaskChange& change, const TaskMove& move)
{
    const Task& before = change.before;
    if (const QString refusal = taskStepRefusal(before, move.to); !refusal.isEmpty())
        db::raise(Error::Kind::Denied, refusal);
    const TaskStep step = *taskStep(before.state, move.to);
    if (step.needsReason && move.reason.trimmed().isEmpty()) {
        db::raise(Error::Kind::Denied,
                  Text::tr("Taking %1 from %2 to %3 needs a reason. Nothing was changed.")
                      .arg(before.key, taskStateTitle(before.state), taskStateTitle(move.to)));
    }
    const qint64 now = change.transaction.now();
    change.after.state = move.to;
    change.after.stateSince = now;
    change.after.block.reset();
    change.verb = QString::fromLatin1(step.verb);
    change.facts = {{QStringLiteral("from"), toString(before.state)}, {QStringLiteral("to"), toString(move.to)}};
    if (move.to != TaskState::Blocked)
        return;
    change.after.block = {move.category, move.reason.trimmed(), now};
    change.facts.push_back({QStringLiteral("category"), toString(move.category)});
}

} // namespace

Result<QString> TaskStore::add(const TaskDraft& draft, const Actor& actor, const QString& command)
{
    if (const QString fault = tasks::textFault(draft.title, draft.text); !fault.isEmpty())
        return fail(Error::Kind::Invalid, fault);
    return m_database.writeOnce(taskNote(actor, "created", command), [&](db::WriteTransaction& transaction) {
        requireTaskRole(transaction.connection(), actor);
        return tasks::add(transaction, draft);
    });
}

Result<> TaskStore::edit(const TaskEdit& edit, const Actor& actor, const QString& command)
{
    return withoutValue(
        m_database.writeOnce(taskNote(actor, "updated", command),
                             [&](db::WriteTransaction& transaction) { return tasks::edit(transaction, edit); }));
}

Result<> TaskStore::assign(const QString& task, const QString& ownerUid, const Actor& actor, const QString& command)
{
    return withoutValue(
        m_database.writeOnce(taskNote(actor, "assigned", command), [&](db::WriteTransaction& transaction) {
            return tasks::assign(transaction, task, ownerUid);
        }));
}

Result<> TaskStore::move(const TaskMove& move, const Actor& actor, const QString& command)
{
    return withoutValue(
        m_database.writeOnce(taskNote(actor, "state_changed", command, move.reason),
                             [&](db::WriteTransaction& transaction) { return tasks::move(transaction, move); }));
}

namespace tasks {

QString edit(db::WriteTransaction& transaction, const TaskEdit& edit)
{
    db::Connection& connection = transaction.connection();
    requireTaskRole(connection, transaction.note().actor);
    const Task before = byName(connection, edit.task);
    writeTaskEdit(transaction, before, wantedEdit(connection, before, edit));
    return before.uid;
}

QString assign(db::WriteTransaction& transaction, const QString& task, const QString& ownerUid)
{
    return changeTask(transaction, task, [&](TaskChange& change) { applyTaskOwner(change, ownerUid); });
}

QString move(db::WriteTransaction& transaction, const TaskMove& move)
{
    return changeTask(transaction, move.task, [&](TaskChange& change) { applyTaskMove(change, move); });
}

} // namespace tasks
} // namespace assay
