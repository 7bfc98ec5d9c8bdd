// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"

#include <QStringList>

namespace assay {

/// The uids of what is stale at a time (milliseconds, UTC): it is open, and nobody has touched it, by a change or by a comment
/// on it, for as long as its kind may wait (core/domain/service_level.h, by the level that held when it was touched last).
///
/// - A use case: it has been in its state longer than 85 % of those that are done with that state; see staleUseCases().
/// - A task that is not done or cancelled: as long as a task of its priority may wait for its owner to begin it.
/// - A finding: while its owner mends it, as a task of the priority that its severity is like (critical: urgent); while it
///   waits for a risk auditor's word, as a review. One whose risk is accepted rests until that ends.
/// - Feedback that nobody has answered or closed: as long as harm, or other feedback, may wait for its triage.
/// - A handover: offered, as long as its receiver may wait to take it; given back, as long as a question to those who offered
///   it may wait.
/// - A change that is not over: as a review by those on whom it waits. One that is scheduled rests until its day.
///
/// What may wait for as long as it takes is never stale. May throw db::SqlError.
QStringList staleThings(db::Connection& connection, qint64 now);

} // namespace assay
