// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/db/database.h"
#include "core/merge/field_merge.h"
#include "core/tasks/task_change.h"

namespace assay {

/// Other words for a task. What is empty stays as it is, so that two people who change different things both succeed.
struct TaskEdit {
    QString task; ///< Its key or uid.
    std::optional<qint64> expectedVersion =
        {}; ///< Task::rowVersion of what was seen; only then is a change in between a conflict.
    std::optional<QString> title = {};
    std::optional<QString> text = {};
    std::optional<TaskKind> kind = {};
    std::optional<TaskPriority> priority = {};
    std::optional<std::optional<qint64>> dueAt = {};
    std::optional<QString> useCase = {}; ///< A uid or a key; an empty one takes it away.
    std::optional<QString> owner = {};   ///< A uid; an empty one leaves it to nobody.

    /// What was seen (tasks::textsOf()): then only a field that somebody else changed otherwise is a conflict.
    std::optional<FieldTexts> seen = {};
};

struct TaskMove {
    QString task; ///< Its key or uid.
    TaskState to = TaskState::InProgress;
    QString reason = {};                              ///< Needed to block, to cancel and to open again.
    BlockCategory category = BlockCategory::External; ///< Of what is blocked.
};

/// The tasks of a project. Each command is one transaction with its audit entry; `command` makes a repetition harmless. A
/// refusal (Error::Kind::Denied) names the rule and who may, and leaves no trace. Blocking: call it from a job.
class TaskStore {
public:
    explicit TaskStore(db::Database& database)
        : m_database(database)
    {
    }

    /// Answers the uid.
    Result<QString> add(const TaskDraft& draft, const Actor& actor, const QString& command);

    /// Changes what it says and, with an entry of its own, whose it is. Conflict, naming who changed what, where that is not
    /// what was seen any more.
    Result<> edit(const TaskEdit& edit, const Actor& actor, const QString& command);

    /// Says who has to do it; nobody where `ownerUid` is empty.
    Result<> assign(const QString& task, const QString& ownerUid, const Actor& actor, const QString& command);
    Result<> move(const TaskMove& move, const Actor& actor, const QString& command);

private:
    db::Database& m_database;
};

namespace tasks {

// The same inside a write of the caller; each answers the uid and may throw db::SqlError.

QString edit(db::WriteTransaction& transaction, const TaskEdit& edit);
QString assign(db::WriteTransaction& transaction, const QString& task, const QString& ownerUid);
QString move(db::WriteTransaction& transaction, const TaskMove& move);

} // namespace tasks
} // namespace assay
