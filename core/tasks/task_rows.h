// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"
#include "core/db/connection.h"
#include "core/domain/task.h"

#include <QHash>

#include <span>

namespace assay::tasks {

// Inside a transaction of the caller; each may throw db::SqlError. Lists are in the order in which tasks were made.

std::vector<Task> all(db::Connection& connection);
std::vector<Task> ofOwner(db::Connection& connection, const QString& personUid);

/// Open ones that a person made and nobody owns.
std::vector<Task> ownerlessOf(db::Connection& connection, const QString& authorUid);

/// In the order of the ids; one that the project does not have is left out.
std::vector<Task> ofIds(db::Connection& connection, std::span<const TaskId> ids);
std::vector<Task> ofUseCase(db::Connection& connection, UseCaseId useCase);

/// Those that were made from a thing.
std::vector<Task> madeFrom(db::Connection& connection, const ThingName& source);

/// Those of some kinds: defects and efficiency items, for whoever watches over them.
std::vector<Task> ofKinds(db::Connection& connection, std::span<const TaskKind> kinds);

/// How many a person owns that are not at their end.
qint64 openOf(db::Connection& connection, const QString& personUid);

Task byName(db::Connection& connection, const QString& name); ///< "T-1" or a uid; raises NotFound.

/// How long each of the tasks has been, or was, something to do: milliseconds from when it was made until now or its end,
/// without the times between an end and the return that the log tells of. By uid.
QHash<QString, qint64> ages(db::Connection& connection, const std::vector<Task>& tasks, qint64 now);

/// Covers all that is stored of a task.
Digest taskHash(db::Connection& connection, TaskId id);

} // namespace assay::tasks
