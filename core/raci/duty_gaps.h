// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/duty.h"
#include "core/domain/use_case.h"

namespace assay::duties {

/// A use case with stages for which nobody is accountable.
struct DutyGap {
    UseCase useCase;
    QString owner; ///< A name; empty where it has none.
    std::vector<DutyStage> stages;
    bool isNow = false; ///< The stage that it is in is one of them.
};

/// The stage whose duties count in a state of a use case; nothing at its end, and while it is on hold.
std::optional<DutyStage> dutyStageOf(UseCaseState state);

/// Every use case that goes on and has such stages: first those whose own stage lacks somebody, then those that lack most.
/// Inside a transaction of the caller; may throw db::SqlError.
std::vector<DutyGap> gaps(db::Connection& connection);

} // namespace assay::duties
