// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/change_rules.h"
#include "core/db/write_transaction.h"

#include <functional>

namespace assay::changes {

// Inside a write of the caller; each may throw db::SqlError.

inline const QString ChangeEntity = QStringLiteral("change"); ///< As the log names one.

/// Whoever writes, with the role acted in where it is held for the whole project or for what the release serves.
ChangeParty partyOf(db::Connection& connection, const Actor& actor, ReleaseId release = {});

/// Writes a row's change and its entry: `write` runs between the hash before and the one after.
void writeChange(db::WriteTransaction& transaction, const ChangeRecord& before, const QString& verb,
                 std::vector<AuditFact> facts, const std::function<void(db::Connection&)>& write);

/// What the log has of a step.
std::vector<AuditFact> stateFacts(const ChangeRecord& before, ChangeState to);

/// Sets the state and since when; that it is implemented also when it was, now where nobody knows better. Within
/// writeChange().
void setState(db::WriteTransaction& transaction, const ChangeRecord& before, ChangeState to, const QString& reason = {},
              std::optional<qint64> implementedAt = {});

} // namespace assay::changes
