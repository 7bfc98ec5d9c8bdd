// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/write_transaction.h"
#include "core/domain/risk.h"

namespace assay::risks {

inline const QString RiskEntity = QStringLiteral("risk"); ///< As the log names one.

// Inside a write of the caller; each may throw db::SqlError.

/// The risk as it stands at a time: open again where an acceptance has ended.
Risk asItStands(Risk risk, qint64 now);

/// Writes what may change of a risk and what was judged anew, raises its row version and logs it. `before` is the one that
/// was read.
void writeRisk(db::WriteTransaction& transaction, const Risk& before, const Risk& after, std::vector<AuditFact> facts,
               const QString& verb = {});

/// Opens every risk again whose acceptance has ended, each with an entry of the log. Every write about risks calls it first.
void reopenExpired(db::WriteTransaction& transaction);

} // namespace assay::risks
