// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/task.h"

#include <functional>
#include <map>

namespace assay {

/// Which of everybody's tasks are read whole. There can be many: what is not is counted.
struct TaskWish {
    QString words = {};     ///< As holdsWords() has them; empty for every task.
    std::size_t most = 250; ///< Of each state.
    qint64 dueFrom = 0;     ///< For `due`: from this moment …
    qint64 dueUntil = 0;    ///< … and before this one; milliseconds, UTC.
    std::size_t mostDue = 1'000;
};

/// What a wish came to.
struct TaskSelection {
    std::vector<Task> listed; ///< Open ones first, the most urgent and oldest at the top; then what ended last.
    std::vector<Task> due;    ///< With a day between those of the wish, in the same order.
    std::map<TaskState, qint64> counts; ///< Of all that hold the words.
    qint64 dueCount = 0;                ///< Of all that hold the words and are due between the two.
    qint64 undated = 0;                 ///< Open ones that hold the words and have no day.

    qint64 all() const;
    qint64 open() const;
};

namespace tasks {

/// Whether each of the words stands, in any case, in the task's key, its title, its owner's name or its use case's key.
bool holdsWords(const Task& task, const QString& words);

/// The uids of all tasks that hold the words, in no order. Inside a transaction of the caller; may throw db::SqlError.
std::vector<QString> uidsThatHold(db::Connection& connection, const QString& words);

/// Of everybody's tasks. Asks `cancelled` now and then, and answers nothing where it says yes. Inside a transaction of the
/// caller; may throw db::SqlError.
TaskSelection ofEverybody(db::Connection& connection, const TaskWish& wish,
                          const std::function<bool()>& cancelled = {});

} // namespace tasks
} // namespace assay
