// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/use_case_store.h"

namespace assay::usecases {

/// Writes new texts over those of `before` and logs which fields changed. Raises Conflict, naming who changed what,
/// where `before` is newer than what the edit was made on and the two cannot be brought together, and Invalid where
/// nothing differs.
void applyEdit(db::WriteTransaction& transaction, const UseCase& before, const UseCaseEdit& edit);

/// A field's name, translated.
QString fieldTitle(const QString& field);

} // namespace assay::usecases
