// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/write_transaction.h"
#include "core/domain/change_calendar.h"
#include "core/domain/release.h"

namespace assay::changes {

// Each may throw db::SqlError.

/// Where something is to be done, and when.
struct ChangeTime {
    QString environment; ///< May be empty: any.
    qint64 from = 0;     ///< Milliseconds, UTC.
    std::optional<qint64> until = {};
};

/// Why a change is not done at a time: the freeze that it would meet, with its window and who may all the same, which is an
/// emergency that was agreed to; or that the standard change which it rests on is over by then. Empty where nothing stands
/// against it.
QString timeRefusal(db::Connection& connection, const ChangeRecord& change, const ChangeTime& time,
                    const RoleHolders& holders, qint64 now);

/// Why what a change rests on does not hold at a time: a clause; empty for a change that people agreed to, or that rests on
/// nothing yet.
QString standardFault(db::Connection& connection, const ChangeRecord& change, qint64 time);

/// The standard change by which a submitted change needs nobody's word; nothing where people are asked.
std::optional<StandardChange> agreedBeforehand(db::Connection& connection, const ChangeRecord& change, qint64 now);

/// Raises a finding where what was recorded went live in a freeze and hangs on no emergency that was agreed to. A freeze that
/// nobody had said by then, or that was withdrawn, does not count.
void findInFreeze(db::WriteTransaction& transaction, const Release& release, const ChangeTime& live,
                  const std::optional<ChangeRecord>& change);

} // namespace assay::changes
