// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/newer_texts.h"
#include "core/usecases/use_case_store.h"

namespace assay::usecases {

/// What people write of a use case as texts: people by their uids, the risk by its word.
FieldTexts textsOf(const UseCaseFields& fields);
UseCaseFields fieldsFrom(const FieldTexts& texts);

// Inside a transaction of the caller; these may throw db::SqlError.

UseCaseFields fieldsOf(db::Connection& connection, const UseCase& useCase);

/// What it says now, and who changed what after the version `since`.
NewerTexts newerTexts(db::Connection& connection, const UseCase& useCase, qint64 since);

} // namespace assay::usecases
