// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back what was done with a task: its state, whose it is, and what it says.
#include "core/audit/audit_facts.h"
#include "core/base/text.h"
#include "core/people/people_store.h"
#include "core/tasks/task_rows.h"
#include "core/tasks/task_rules.h"
#include "core/tasks/task_store.h"
#include "core/tasks/task_texts.h"
#include "core/undo/undo_case.h"

#include <QDateTime>

namespace assay {
namespace {

using namespace Qt::Literals::StringLiterals;

UndoStep undoOfState(const UndoCase& undo, const Task& task)
{
    const auto from = taskStateFromString(audit::factText(undo.entry, "from"_L1));
    const auto to = taskStateFromString(audit::factText(undo.entry, "to"_L1));
    const AuditEntry* next =
        undoing::later(undo, [](const AuditEntry& entry) { return !audit::factText(entry, "to"_L1).isEmpty(); });
    if (!from || !to)
        return undoing::noWayBack();
    if (next || task.state != *to)
        return undoing::changedSince(undo, next);
    if (const QString refusal = taskStepRefusal(task, *from); !refusal.isEmpty())
        return undoing::refused(refusal);
    const AuditEntry* block = undoing::earlier(
        undo, [](const AuditEntry& entry) { return audit::factText(entry, "to"_L1) == toString(TaskState::Blocked); });
    TaskMove move{task.uid, *from, Text::tr("Takes entry %1 back").arg(undo.entry.seq)};
    if (*from == TaskState::Blocked && block) { // For what it was blocked then.
        move.reason = block->reason;
        move.category =
            blockCategoryFromString(audit::factText(*block, "category"_L1)).value_or(BlockCategory::External);
    }
    return {Text::tr("Take %1 back to %2").arg(task.key, taskStateTitle(*from)),
            {},
            [move](db::WriteTransaction& transaction) { tasks::move(transaction, move); }};
}

UndoStep undoOfOwner(const UndoCase& undo, const Task& task)
{
    const auto saysWhose = [](const AuditEntry& entry) {
        return entry.verb == "assigned"_L1 || entry.verb == "created"_L1;
    };
    const AuditEntry* next = undoing::later(undo, saysWhose);
    if (next || task.owner.uid != audit::factText(undo.entry, "owner_uid"_L1))
        return undoing::changedSince(undo, next);
    const AuditEntry* before = undoing::earlier(undo, saysWhose);
    const QString uid = before ? audit::factText(*before, "owner_uid"_L1) : QString();
    if (uid.isEmpty() && before && !audit::factText(*before, "owner"_L1).isEmpty())
        return undoing::noWayBack(); // A log of before people could be told by more than their names.
    QString sentence = Text::tr("Leave %1 to nobody").arg(task.key);
    if (!uid.isEmpty()) {
        const Person owner = people::byUid(undo.connection, uid);
        if (!owner.active)
            return undoing::leftSince(owner.name, task.key);
        sentence = Text::tr("Give %1 back to %2").arg(task.key, owner.name);
    }
    return {sentence, {}, [name = task.uid, uid](db::WriteTransaction& transaction) {
                tasks::assign(transaction, name, uid);
            }};
}

/// One field as the edit that puts it back has it; whether the word was understood.
bool setBack(TaskEdit& edit, const QString& field, const QString& was)
{
    if (field == "title"_L1) {
        edit.title = was;
    } else if (field == "text"_L1) {
        edit.text = was;
    } else if (field == "kind"_L1) {
        edit.kind = taskKindFromString(was);
    } else if (field == "priority"_L1) {
        edit.priority = taskPriorityFromString(was);
    } else if (field == "due"_L1) {
        edit.dueAt = was.isEmpty() ? std::optional<qint64>() : std::optional(was.toLongLong());
    } else if (field == "use-case"_L1) {
        edit.useCase = was;
    } else {
        return false;
    }
    return true;
}

UndoStep undoOfEdit(const UndoCase& undo, const Task& task)
{
    const undoing::FormerFields former = undoing::formerFields(undo);
    if (former.refusal)
        return *former.refusal;
    TaskEdit edit;
    edit.task = task.uid;
    QStringList titles;
    for (const FieldText& said : former.texts) {
        if (!setBack(edit, said.field, said.text))
            return undoing::noWayBack();
        titles << tasks::fieldTitle(said.field);
    }
    return {Text::tr("Put back what %1 said: %2").arg(task.key, titles.join(u", "_s)),
            {},
            [edit](db::WriteTransaction& transaction) { tasks::edit(transaction, edit); }};
}

} // namespace

UndoStep undoOfTask(const UndoCase& undo)
{
    const QString refusal =
        taskRefusal(people::rolesActedInSomewhere(undo.connection, undo.actor), people::holders(undo.connection));
    if (!refusal.isEmpty())
        return undoing::refused(refusal);
    const Task task = tasks::byName(undo.connection, undo.entry.entityId);
    if (undo.entry.verb == "assigned"_L1)
        return undoOfOwner(undo, task);
    if (undo.entry.verb == "updated"_L1)
        return undoOfEdit(undo, task);
    return undo.entry.verb == "created"_L1
        ? undoing::refused(Text::tr("A task that was made stays in the project. Nothing was changed; cancel it, with "
                                    "the reason."))
        : undoOfState(undo, task);
}

} // namespace assay
