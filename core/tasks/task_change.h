// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/write_transaction.h"
#include "core/domain/task.h"

namespace assay {

/// A task to be made.
struct TaskDraft {
    QString title; ///< The only one needed.
    QString text = {};
    TaskKind kind = TaskKind::Task;
    TaskPriority priority = TaskPriority::Normal;
    QString ownerUid = {}; ///< May be empty.
    std::optional<qint64> dueAt = {};
    ThingName source = {};
    QString useCase = {}; ///< A uid or a key; empty takes that of the source, where that is one.
    bool staged = false;  ///< Invented for a demo.
};

namespace tasks {

inline constexpr int longestTitle = 300;      ///< Characters.
inline constexpr int longestText = 64 * 1024; ///< Characters.

/// What is wrong with what a task would say: a translated sentence; empty for nothing.
QString textFault(const QString& title, const QString& text);

// Inside a write of the caller; each may throw db::SqlError.

/// Makes a task, whoever acts. Answers the uid. Raises NotFound where the source is not in the project.
QString add(db::WriteTransaction& transaction, const TaskDraft& draft);

/// Writes what may change of a task, raises its row version and logs it. `before` is the one that was read.
void writeTask(db::WriteTransaction& transaction, const Task& before, const Task& after, std::vector<AuditFact> facts,
               const QString& verb);

} // namespace tasks
} // namespace assay
