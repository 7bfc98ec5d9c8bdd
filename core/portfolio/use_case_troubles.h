// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"

#include <map>

namespace assay {

/// What is not as it should be with a use case and the releases that serve it.
struct UseCaseTroubles {
    qint64 findings = 0;      ///< Neither closed nor borne by somebody.
    qint64 graveFindings = 0; ///< Of them, of high or critical severity.
    qint64 suspendedReleases = 0;
};

/// By the use case's id; without those that have none. `now` in milliseconds, UTC. May throw db::SqlError.
std::map<qint64, UseCaseTroubles> useCaseTroubles(db::Connection& connection, qint64 now);

} // namespace assay
