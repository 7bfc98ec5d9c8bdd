// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/write_transaction.h"
#include "core/domain/use_case.h"

namespace assay::skills {

/// Raises the finding `skill-gap` of a use case where somebody works on what they cannot do by the skills that its technique
/// and its models ask for, and closes it once nobody does. Inside a write of the caller; may throw db::SqlError.
void followGaps(db::WriteTransaction& transaction, const UseCase& useCase);

/// The same for every use case, after levels or requirements have changed.
void followAllGaps(db::WriteTransaction& transaction);

/// The same for what somebody builds or operates, after they have left or come back.
void followGapsOf(db::WriteTransaction& transaction, PersonId worker);

/// Who is responsible or accountable in a stage of work and lacks a skill that it asks for, a translated line each.
QStringList gapsOf(db::Connection& connection, const UseCase& useCase, qint64 now);

} // namespace assay::skills
