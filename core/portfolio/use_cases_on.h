// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/stage_history.h"

namespace assay {

/// A use case as it was when its history ended: state, iteration and reasons are what the log says, its texts those of now.
UseCase asItWas(UseCase useCase, const StageHistory& history);

/// Every use case that the log knows by `past` (milliseconds, UTC), as it was then. May throw db::SqlError.
std::vector<UseCase> useCasesOn(db::Connection& connection, qint64 past);

} // namespace assay
