// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task.h"
#include "core/merge/newer_texts.h"
#include "core/tasks/task_store.h"

namespace assay::tasks {

/// What people write of a task as texts: kind and priority by their words, the day in milliseconds, the owner by uid, the
/// use case by its key.
FieldTexts textsOf(const Task& task);

/// The same of what an edit says: only the fields that it names.
FieldTexts textsOf(const TaskEdit& edit);

/// An edit that names all of these fields.
TaskEdit editFrom(const QString& task, const FieldTexts& texts);

/// A field's name, translated.
QString fieldTitle(const QString& field);

/// What it says now, and who changed what after the version `since`. May throw db::SqlError.
NewerTexts newerTexts(db::Connection& connection, const Task& task, qint64 since);

} // namespace assay::tasks
