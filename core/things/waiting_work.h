// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/use_case.h"

#include <map>
#include <vector>

namespace assay {

/// A use case whose next step somebody has to take.
struct WaitingUseCase {
    UseCase useCase;
    QString owner;                            ///< By name; empty where nobody is named.
    std::optional<Role> role;                 ///< Who takes the next step; anyone where empty.
    UseCaseState next = UseCaseState::Framed; ///< Where that step leads.
};

/// What waits in a project, as the life cycle of its use cases tells it.
struct WaitingWork {
    std::vector<WaitingUseCase> mine;  ///< Owned by the person asked for, waiting longest first.
    std::vector<WaitingUseCase> asked; ///< Not owned by the person; the next step is one of the role acted in.
    std::map<Role, qint64> byRole;     ///< Use cases whose next step is that role's.
};

/// Runs inside a transaction of the caller and may throw db::SqlError.
WaitingWork waitingWork(db::Connection& connection, const QString& personUid, std::optional<Role> role);

/// The step that takes a use case on: the first of its life cycle that is neither a way back, a hold nor an end.
/// Nothing for one that operates, is retired, stopped or on hold.
std::optional<UseCaseTransition> nextStep(const UseCase& useCase);

} // namespace assay
