// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/stage_history.h"

namespace assay {

/// One entry of the audit log that says a release of a use case went live in production to decide there, alone or as advice.
struct ProductionEvent {
    QString useCase; ///< Uid.
    qint64 at = 0;   ///< When it was said: milliseconds, UTC.
    qint64 live = 0; ///< Since when it is live: milliseconds, UTC.
};

/// All of them, in the order of the log. An entry of an earlier version of Assay names no use case: there it is the one
/// that the release serves now. May throw db::SqlError.
std::vector<ProductionEvent> productionEvents(db::Connection& connection);

/// Tells each history when its use case first was live in production, by what was said and had come by `asOf`.
void tellProduction(std::vector<StageHistory>& histories, const std::vector<ProductionEvent>& events, qint64 asOf);

} // namespace assay
