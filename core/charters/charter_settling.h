// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/write_transaction.h"
#include "core/domain/charter.h"

namespace assay::charters {

// Inside a write of the caller; each may throw db::SqlError.

/// Writes the state of a charter, and its entry of the log. `before` is the one that was read.
void setState(db::WriteTransaction& transaction, const Charter& before, CharterState to);

/// Accepts a proposed charter once all have agreed who have to, and supersedes those before it, also one that is still
/// proposed. A plan that is accepted after results came in raises the finding `plan-after-results`.
void settle(db::WriteTransaction& transaction, const QString& uid, const CharterAsk& ask);

/// The same for all that a use case has proposed, after it asks for the word of others than before: nobody speaks twice, so
/// what lacked only a word that is no more asked for would wait for ever.
void settleAll(db::WriteTransaction& transaction, UseCaseId useCase);

} // namespace assay::charters
