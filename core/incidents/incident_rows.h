// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"
#include "core/db/connection.h"
#include "core/domain/incident.h"

namespace assay::incidents {

// Inside a transaction of the caller; each may throw db::SqlError. Lists are in the order in which incidents were reported.

std::vector<Incident> all(db::Connection& connection);
Incident byName(db::Connection& connection, const QString& name); ///< "I-1" or a uid; raises NotFound.

/// An incident on which somebody waits.
struct IncidentWait {
    Incident incident;

    /// It is resolved and waits for its review; else it is grave and nobody has acknowledged it.
    bool isReview = false;

    qint64 since = 0; ///< Milliseconds, UTC; of the entry of the log that began it.
};

std::vector<IncidentWait> waits(db::Connection& connection);

/// A deployment by its uid, or the last one of "credit-default@3/production".
struct DeploymentName {
    qint64 id = 0;
    QString uid;
    ReleaseId release;
    qint64 liveAt = 0; ///< Milliseconds, UTC.
};

DeploymentName deploymentByName(db::Connection& connection, const QString& name); ///< Raises NotFound.

/// "credit-default@3, production"; the uid itself where the project knows none.
QString deploymentTitle(db::Connection& connection, const QString& uid);

/// Covers all that is stored of an incident, its links too.
Digest incidentHash(db::Connection& connection, IncidentId id);

} // namespace assay::incidents
